"""Which files are translations of one another, side by side or in folders of languages."""

from __future__ import annotations

import pytest

from generator.model.languages import Languages, elsewhere_of, languages_of

BOTH = Languages(known=frozenset({"id", "en"}), elsewhere=("id", "."))
FOLDERS = ["content/id/index.md", "content/id/kursus/satu.md", "content/en/README.md", "content/en/a/b.markdown"]


def test_a_folder_with_an_index_page_and_folders_of_pages_is_one_of_a_language() -> None:
    assert languages_of(FOLDERS, "content", "quizzes").known == {"id", "en"}
    assert languages_of([path.replace("content", "isi/x") for path in FOLDERS], "isi/x", "q").known == {"id", "en"}


@pytest.mark.parametrize(
    "paths",
    [
        ["content/en/index.md", "content/en/satu.md"],
        ["content/en/index.md", "content/en/gambar/a.svg", "content/en/data/b.yaml"],
        ["content/en/kursus/index.md", "content/en/kursus/satu.md"],
        ["content/fr/index.md", "content/fr/kursus/satu.md"],
        ["content/kursus/en/index.md", "content/kursus/en/a/satu.md"],
        ["en/index.md", "en/a/b.md"],
    ],
    ids=["a course", "a course with files", "no index", "another language", "deeper", "elsewhere"],
)
def test_other_folders_are_those_of_courses(paths: list[str]) -> None:
    known = languages_of(paths, "content", "quizzes")
    assert known.known == frozenset()
    assert [known.of_folder(path) for path in paths] == [None] * len(paths)


@pytest.mark.parametrize(
    ("path", "language", "original"),
    [
        ("content/kursus/satu.md", None, "content/kursus/satu.md"),
        ("content/kursus/satu.en.md", "en", "content/kursus/satu.md"),
        ("content/kursus/satu.pt-BR.markdown", "pt-BR", "content/kursus/satu.markdown"),
        ("content/en/kursus/satu.md", "en", "content/kursus/satu.md"),
        ("content/id/index.md", "id", "content/index.md"),
        ("quizzes/en/kuis.yaml", "en", "quizzes/kuis.yaml"),
        ("quizzes/en.yaml", None, "quizzes/en.yaml"),
        ("lain/en/satu.md", None, "lain/en/satu.md"),
    ],
)
def test_a_file_tells_its_language_and_what_it_translates(path: str, language: str | None, original: str) -> None:
    assert (BOTH.of(path), BOTH.original(path)) == (language, original)


def test_one_of_each_group_stands_for_it() -> None:
    side = ["content/a.md", "content/a.en.md", "content/b.en.md", "content/b.id.md", "content/c.en.md"]
    assert Languages().primary(side) == {"content/a.md", "content/b.id.md", "content/c.en.md"}
    folders = ["content/en/a.md", "content/id/a.md", "content/en/b.md", "content/c.md", "content/id/c.md"]
    assert BOTH.primary(folders) == {"content/id/a.md", "content/en/b.md", "content/c.md"}


def test_readers_of_a_language_meet_its_files_and_those_of_all() -> None:
    assert BOTH.readers("content/en/a.md") == {"en"}
    assert BOTH.readers("quizzes/a.yaml") == {"id", "en"}
    assert Languages().readers("content/a.en.md") == {""}


def test_what_a_translation_lacks_is_looked_for_where_the_host_does() -> None:
    assert list(BOTH.stand_ins("content/en/a/b.svg")) == ["content/id/a/b.svg", "content/a/b.svg"]
    assert list(BOTH.stand_ins("content/a.md")) == ["content/id/a.md", "content/a.md"]
    assert list(Languages(elsewhere=("id", ".")).stand_ins("content/en/a.md")) == []
    assert list(Languages(known=frozenset({"en"})).stand_ins("content/en/a.md")) == []


LISTED = [{"locale": "id", "default": True}, {"locale": "en"}, "x"]


@pytest.mark.parametrize(
    ("options", "folders"),
    [
        ({"docs_structure": "folder", "languages": LISTED}, ("id", ".")),
        ({"docs_structure": "folder", "languages": LISTED, "fallback_to_default": False}, (".",)),
        ({"docs_structure": "suffix", "languages": LISTED}, ()),
        ({"docs_structure": "folder", "languages": "id"}, ()),
        ({}, ()),
    ],
)
def test_the_plugin_for_languages_says_where(options: dict[str, object], folders: tuple[str, ...]) -> None:
    assert elsewhere_of(options) == folders
