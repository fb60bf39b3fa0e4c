"""Which pages make a course, and in which order."""

from __future__ import annotations

from generator.loading.project import Folders, load
from generator.model.course import Module
from generator.sources.tree import SourceTree

EMPTY = "# Halaman\n"


def modules(texts: dict[str, str]) -> tuple[Module, ...]:
    """Return the courses of a project."""
    tree = SourceTree({f"content/{path}": text for path, text in texts.items()}, frozenset())
    return load(tree, Folders()).course.modules


def names(texts: dict[str, str]) -> list[str]:
    """Return the paths of the lessons of the only course, in order."""
    return [each.path.removeprefix("content/kom/") for each in modules(texts)[0].lessons]


def test_lessons_follow_the_order_they_state_then_their_number_then_their_name() -> None:
    pages = {"zakat.md": EMPTY, "berkas.md": EMPTY, "10-akhir.md": EMPTY, "9-awal.md": EMPTY}
    first = {"yang-pertama.md": "---\norder: 1\n---\n\n# Pertama\n"}
    found = names({f"kom/{path}": text for path, text in {"index.md": EMPTY, **pages, **first}.items()})
    assert found == ["yang-pertama.md", "9-awal.md", "10-akhir.md", "berkas.md", "zakat.md"]


def test_the_pages_around_the_lessons_have_an_order_of_their_own() -> None:
    pages = ("index.md", "posttest.md", "01-satu.md", "pretest.md", "workshop.md")
    (module,) = modules({f"kom/{path}": EMPTY for path in pages})
    assert [each.path for each in module.extras] == [
        f"content/kom/{name}.md" for name in ("pretest", "workshop", "posttest")
    ]
    assert [each.path for each in module.lessons] == ["content/kom/01-satu.md"]


def test_courses_follow_the_number_of_their_folder() -> None:
    paths = ("10-etika/index.md", "10-etika/a.md", "2-kom/index.md", "2-kom/a.md")
    assert [each.id for each in modules(dict.fromkeys(paths, EMPTY))] == ["2-kom", "10-etika"]
