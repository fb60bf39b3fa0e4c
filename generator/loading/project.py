"""All sources → the course, with everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.diagnostics.rule import Diagnostic
from generator.loading import rules
from generator.loading.lesson import Quizzes, load_lesson
from generator.loading.outline import modules_of
from generator.loading.quiz import load_quiz
from generator.model.course import Course, Lesson
from generator.model.languages import original
from generator.model.quiz import Quiz
from generator.sources.tree import SourceTree
from generator.text import Text

ENDINGS = (".yaml", ".yml")
PAGES = (".md", ".markdown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where lessons and quizzes lie, relative to the project, and which foreign front matter is welcome."""

    lessons: str = "content"
    quizzes: str = "quizzes"
    foreign: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A course, what was found while loading it, and its quizzes as fences look them up."""

    course: Course
    quizzes: Quizzes
    diagnostics: tuple[Diagnostic, ...]


def load(tree: SourceTree, folders: Folders) -> Loaded:
    """Return the course of a project. Nothing an author writes raises."""
    quizzes, found = load_quizzes(tree, folders.quizzes)
    pages: dict[str, Lesson] = {}
    course_pages = _course_pages(tree.files, folders.lessons)
    for path in _below(tree.files, folders.lessons, PAGES):
        page, more = load_lesson(tree.files[path], path, quizzes, foreign=folders.foreign, course=path in course_pages)
        pages[path] = page
        found = (*found, *more)
    by_id, more = _by_id((*quizzes.by_path.values(), *_embedded(pages.values())))
    course = Course(
        pages=pages,
        modules=modules_of(pages, folders.lessons),
        quizzes=by_id,
        paths=quizzes.by_path,
        files=tree.others,
    )
    return Loaded(course=course, quizzes=quizzes, diagnostics=(*found, *more))


def load_quizzes(tree: SourceTree, folder: str) -> tuple[Quizzes, tuple[Diagnostic, ...]]:
    """Return the quizzes of the folder by path without ending, and by id."""
    by_path: dict[str, Quiz] = {}
    broken: set[str] = set()
    found: list[Diagnostic] = []
    for path in _below(tree.files, folder, ENDINGS):
        name = PurePosixPath(path).relative_to(folder).with_suffix("").as_posix()
        quiz, more = load_quiz(tree.files[path], path)
        found += more
        if quiz is None:
            broken.add(name)
        else:
            by_path[name] = quiz
    by_id = {quiz.id: quiz for quiz in reversed(tuple(by_path.values()))}
    return Quizzes(by_path=by_path, by_id=by_id, broken=frozenset(broken)), tuple(found)


def _embedded(pages: Iterable[Lesson]) -> Iterator[Quiz]:
    """Yield the quizzes written right in lessons."""
    for page in pages:
        for shown in page.quizzes:
            if shown.quiz is not None and shown.quiz.place.whole.path == page.path:
                yield shown.quiz


def _by_id(quizzes: Iterable[Quiz]) -> tuple[dict[str, Quiz], tuple[Diagnostic, ...]]:
    by_id: dict[str, Quiz] = {}
    found: list[Diagnostic] = []
    for quiz in quizzes:
        first = by_id.setdefault(quiz.id, quiz)
        if first is not quiz and not _are_translations(first, quiz):
            related = (first.place.of("id"), Text(id="pertama kali dipakai di sini", en="first used here"))
            found.append(rules.DOUBLED_QUIZ.at(quiz.place.of("id"), (related,), quiz=quiz.id))
    return by_id, tuple(found)


def _are_translations(one: Quiz, other: Quiz) -> bool:
    """Say whether two quizzes stand in the same lesson in two languages."""
    here, there = one.place.whole.path, other.place.whole.path
    return here != there and original(here) == original(there)


def _below(paths: Iterable[str], folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    start = f"{folder.rstrip('/')}/"
    return (path for path in sorted(paths) if path.startswith(start) and path.endswith(endings))


def _course_pages(paths: Collection[str], folder: str) -> frozenset[str]:
    """Return the index pages of the folders that hold lessons, one level deep."""
    start = PurePosixPath(folder)
    return frozenset(
        path
        for path in paths
        if PurePosixPath(original(path)).name in {"index.md", "README.md"}
        and PurePosixPath(path).parent.parent == start
    )
