"""What `tuntas new` writes is valid, Indonesian, commented, and builds without a warning."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from command_line import Terminal

from generator.cli import drafts, new_words, words
from generator.loading.examine import Wishes, examine
from generator.questions.registry import TYPES
from generator.sources.tree import SourceTree, read
from generator.text import fill

TITLES = [
    "Menyambut warga",
    "Audit: waktu 08.00–16.00",
    "“Kutipan” dan 'apostrof'",
    "# bukan judul",
    "- bukan daftar",
    "2026",
    "ya",
    "null",
    "{kurung}",
    "@ dan % dan `",
    "Élan & Ünïcode",
    "漢字",
    "<b>tebal</b>",
    "a" * 150,
]


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TUNTAS_LANG", raising=False)


@pytest.fixture
def tuntas(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def project(tuntas: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    tuntas("new", "project", "proyek-baru")
    monkeypatch.chdir(tmp_path / "proyek-baru")
    return tmp_path / "proyek-baru"


def files(root: Path) -> list[str]:
    return sorted(each.relative_to(root).as_posix() for each in root.rglob("*") if each.is_file())


def faults(root: Path) -> list[str]:
    """Return everything that is wrong when every rule on quality is on."""
    tree, found = read(root, ("content", "quizzes"))
    return [
        f"{each.span.path}:{each.span.line} {each.rule.code}"
        for each in examine(tree, found, Wishes(weights={"quality/*": "error"})).diagnostics
    ]


def test_a_project_has_what_one_needs_and_says_what_to_do_next(tuntas: Terminal, tmp_path: Path) -> None:
    said = tuntas("new", "project", "proyek-baru")
    assert said.code == 0
    assert files(tmp_path / "proyek-baru") == [
        "content/index.md",
        "content/kursus-pertama/01-pelajaran-pertama.md",
        "content/kursus-pertama/index.md",
        "mkdocs.yml",
        "quizzes/kursus-pertama/kur-1.yaml",
    ]
    assert fill(new_words.NEXT_PROJECT, "id", {"folder": "proyek-baru"}) in said.err
    settings = yaml.safe_load((tmp_path / "proyek-baru" / "mkdocs.yml").read_text("utf-8"))
    assert settings["site_name"] == "Proyek baru"


def test_a_new_project_passes_every_check_and_builds_without_a_word(tuntas: Terminal, project: Path) -> None:
    assert faults(project) == []
    assert tuntas("check", "--strict").code == 0
    said = tuntas("build", "--strict")
    assert (said.code, said.out, said.err) == (0, "", fill(words.BUILT, "id", {"site": "site/"}) + "\n")
    page = next((project / "site" / "kursus-pertama").rglob("*pelajaran-pertama*.html"), None)
    assert page is None or "quiz-choice" in page.read_text("utf-8")


def test_everything_one_can_make_passes_strict_together(tuntas: Terminal, project: Path) -> None:
    for command in (
        ["course", "Manajemen waktu"],
        ["lesson", "manajemen-waktu/Audit waktu"],
        ["lesson", "manajemen-waktu/Kerja dalam"],
        ["lesson", "kursus-pertama/Pelajaran pertama"],
        ["quiz", "manajemen-waktu/Tes akhir"],
    ):
        assert tuntas("new", *command).code == 0
    page = project / "content" / "manajemen-waktu" / "index.md"
    page.write_text(page.read_text("utf-8") + "\n```quiz\nmanajemen-waktu/tes-akhir\n```\n", "utf-8")
    assert faults(project) == []
    said = tuntas("build", "--strict")
    assert (said.code, said.out) == (0, "")


def test_lessons_are_numbered_and_named_after_their_course(tuntas: Terminal, project: Path) -> None:
    tuntas("new", "course", "Manajemen waktu")
    for title in ("Audit waktu", "Kerja dalam"):
        tuntas("new", "lesson", f"manajemen-waktu/{title}")
    assert [each for each in files(project) if "manajemen" in each] == [
        "content/manajemen-waktu/01-audit-waktu.md",
        "content/manajemen-waktu/02-kerja-dalam.md",
        "content/manajemen-waktu/index.md",
        "quizzes/manajemen-waktu/man-1.yaml",
        "quizzes/manajemen-waktu/man-2.yaml",
    ]


def test_a_gap_in_the_numbers_is_not_filled(tuntas: Terminal, project: Path) -> None:
    (project / "content/kursus-pertama/07-lain.md").write_text("# Lain\n", "utf-8")
    tuntas("new", "lesson", "kursus-pertama/Berikut")
    assert "content/kursus-pertama/08-berikut.md" in files(project)


def test_a_backslash_between_course_and_title_is_understood(tuntas: Terminal, project: Path) -> None:
    assert tuntas("new", "lesson", "kursus-pertama\\Berikut").code == 0
    assert "content/kursus-pertama/02-berikut.md" in files(project)


@pytest.mark.parametrize("title", TITLES)
def test_any_title_gives_valid_files(tuntas: Terminal, project: Path, title: str) -> None:
    assert tuntas("new", "course", "--", title).code == 0
    folder = next(each for each in (project / "content").iterdir() if each.is_dir() and each.name != "kursus-pertama")
    assert tuntas("new", "lesson", f"{folder.name}/{title}").code == 0
    assert faults(project) == []
    tree, found = read(project, ("content", "quizzes"))
    pages = examine(tree, found, Wishes()).course.pages.values()
    assert [page.title for page in pages].count(title) == 2


@pytest.mark.parametrize("where", ["Tanpa kursus", "/Judul", "kursus-pertama/", ""])
def test_a_lesson_wants_a_course_and_a_title(tuntas: Terminal, project: Path, where: str) -> None:
    before = files(project)
    said = tuntas("new", "lesson", where)
    assert (said.code, said.err) == (2, f"{new_words.NO_COURSE.id}\n")
    assert files(project) == before


@pytest.mark.parametrize("command", [["course", " "], ["quiz", "kursus-pertama/"], ["quiz", ""]])
def test_a_course_and_a_quiz_want_a_title(tuntas: Terminal, project: Path, command: list[str]) -> None:
    before = files(project)
    said = tuntas("new", *command)
    assert (said.code, said.err) == (2, f"{new_words.NO_TITLE.id}\n")
    assert files(project) == before


def test_a_misspelt_course_brings_the_nearest(tuntas: Terminal, project: Path) -> None:
    said = tuntas("new", "lesson", "kursus-pertma/Judul")
    assert said.code == 2
    assert "`kursus-pertama`" in said.err
    assert not (project / "content" / "kursus-pertma").exists()


@pytest.mark.parametrize("command", [["project", "."], ["course", "Kursus pertama"]], ids=["project", "course"])
def test_nothing_is_overwritten(tuntas: Terminal, project: Path, command: list[str]) -> None:
    before = {each: (project / each).read_bytes() for each in files(project)}
    said = tuntas("new", *command)
    assert said.code == 2
    assert "mkdocs.yml" in said.err or "index.md" in said.err
    assert {each: (project / each).read_bytes() for each in files(project)} == before


def test_two_quizzes_never_share_an_id(tuntas: Terminal, project: Path) -> None:
    for _ in range(3):
        assert tuntas("new", "quiz", "kursus-pertama/Tes").code == 0
    ids = [yaml.safe_load((project / each).read_text("utf-8"))["id"] for each in files(project) if "tes" in each]
    assert ids == ["tes-2", "tes-3", "tes"]


@pytest.mark.parametrize("kind", TYPES)
def test_an_example_of_each_kind_can_be_pasted_into_a_quiz(tuntas: Terminal, kind: str) -> None:
    said = tuntas("new", "question", kind)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(("  - ", "  #"))
    assert "#" in said.out
    quiz = f"id: kuis\ntitle: Kuis\nquestions:\n{said.out}"
    page = "# Judul\n\n```quiz\nkuis\n```\n"
    assert judged({"quizzes/kuis.yaml": quiz, "content/a.md": page}) == []


@pytest.mark.parametrize("kind", TYPES)
def test_an_example_of_each_kind_can_be_pasted_into_a_lesson(tuntas: Terminal, kind: str) -> None:
    said = tuntas("new", "question", kind, "--fence")
    assert said.code == 0
    assert re.fullmatch(r"```quiz\n.*\n```\n", said.out, re.DOTALL)
    assert judged({"content/a.md": f"# Judul\n\n{said.out}"}) == []


def judged(texts: dict[str, str]) -> list[str]:
    """Return what is wrong with a project of these texts; pictures of examples are not there, and may be missing."""
    found = examine(SourceTree(texts), (), Wishes()).diagnostics
    return [each.rule.code for each in found if each.rule.code != "course/missing-image"]


@pytest.mark.parametrize("path", sorted(drafts.project_files("Contoh")), ids=str)
def test_drafts_explain_themselves(path: Path) -> None:
    text = drafts.project_files("Contoh")[path]
    assert "#" in text
    assert text.endswith("\n")
    assert "\n\n\n" not in text
