"""All sources → the course, with everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from generator.diagnostics.rule import Diagnostic
from generator.loading import rules
from generator.loading.bank import with_banks
from generator.loading.lesson import Quizzes, load_lesson
from generator.loading.outline import modules_of
from generator.loading.quiz import load_quiz
from generator.loading.sheet import Facts, load_facts, load_terms, unknown_facts
from generator.model.course import Course, Lesson
from generator.model.languages import INDEX, Languages, languages_of
from generator.model.quiz import Quiz
from generator.sources.tree import SourceTree
from generator.text import Text

ENDINGS = (".yaml", ".yml")
PAGES = (".md", ".markdown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where lessons and quizzes lie, relative to the project, and which foreign front matter is welcome.

    `elsewhere` are the folders below the lessons where a host looks for what a translation lacks. `facts` and
    `glossary` are files, where a project has them.
    """

    lessons: str = "content"
    quizzes: str = "quizzes"
    facts: str = ""
    glossary: str = ""
    foreign: frozenset[str] = frozenset()
    elsewhere: tuple[str, ...] = ()

    @property
    def sheets(self) -> tuple[str, ...]:
        """Return the files that there are besides lessons and quizzes."""
        return tuple(each for each in (self.facts, self.glossary) if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A course, what was found while loading it, and its quizzes as fences look them up."""

    course: Course
    quizzes: Quizzes
    diagnostics: tuple[Diagnostic, ...]


def load(tree: SourceTree, folders: Folders) -> Loaded:
    """Return the course of a project. Nothing an author writes raises."""
    languages = languages_of(tree.files, folders.lessons, folders.quizzes, folders.elsewhere)
    quizzes, found = load_quizzes(tree, folders.quizzes, languages, folders.sheets)
    pages: dict[str, Lesson] = {}
    course_pages = _course_pages(tree.files, folders.lessons, languages)
    for path in _below(tree.files, folders.lessons, PAGES):
        page, more = load_lesson(tree.files[path], path, quizzes, foreign=folders.foreign, course=path in course_pages)
        pages[path] = page
        found = (*found, *more)
    told = _told((*quizzes.by_path.values(), *_embedded(pages.values())), languages)
    course = Course(
        pages=pages,
        modules=modules_of(pages, languages),
        quizzes=told.by_id,
        translations=tuple(told.translations),
        paths=quizzes.by_path,
        files=tree.others,
        languages=languages,
    )
    course, more = _with_sheets(course, tree, folders)
    return Loaded(course=course, quizzes=quizzes, diagnostics=(*found, *told.found, *more))


def _with_sheets(course: Course, tree: SourceTree, folders: Folders) -> tuple[Course, tuple[Diagnostic, ...]]:
    """Return the course with its facts and terms, as far as the project has them, and what is wrong with those."""
    facts, found = (
        load_facts(tree.files[folders.facts], folders.facts) if folders.facts in tree.files else (Facts(), ())
    )
    terms, named, more = (
        load_terms(tree.files[folders.glossary], folders.glossary) if folders.glossary in tree.files else ({}, (), ())
    )
    unknown = unknown_facts(facts, course.pages.values(), course.all_quizzes, named)
    return replace(course, facts=facts.by_id, terms=terms), (*found, *more, *unknown)


def load_quizzes(
    tree: SourceTree, folder: str, languages: Languages, others: Collection[str] = ()
) -> tuple[Quizzes, tuple[Diagnostic, ...]]:
    """Return the quizzes of the folder by path without ending, and by id, which a language's folder stands before."""
    by_path: dict[str, Quiz] = {}
    broken: set[str] = set()
    found: list[Diagnostic] = []
    for path in _below(tree.files.keys() - set(others), folder, ENDINGS):
        name = PurePosixPath(path).relative_to(folder).with_suffix("").as_posix()
        quiz, more = load_quiz(tree.files[path], path)
        found += more
        if quiz is None:
            broken.add(name)
        else:
            by_path[name] = quiz
    alone = _shelf(by_path, frozenset(broken), languages)
    for name, quiz in alone.by_path.items():
        by_path[name], more = with_banks(quiz, alone)
        found += (each for each in more if each not in found)  # two quizzes may share a bank
    return _shelf(by_path, alone.broken, languages), tuple(found)


def _shelf(by_path: Mapping[str, Quiz], broken: frozenset[str], languages: Languages) -> Quizzes:
    by_id: dict[str, Quiz] = {}
    for quiz in reversed(tuple(by_path.values())):
        lang = languages.of_folder(quiz.place.whole.path)
        by_id[f"{lang}/{quiz.id}" if lang else quiz.id] = quiz
    return Quizzes(by_path=dict(by_path), by_id=by_id, broken=broken, languages=languages)


def _embedded(pages: Iterable[Lesson]) -> Iterator[Quiz]:
    """Yield the quizzes written right in lessons."""
    for page in pages:
        for shown in page.every_quiz:
            if shown.quiz is not None and shown.quiz.place.whole.path == page.path:
                yield shown.quiz


@dataclass(slots=True)
class _Told:
    """The quizzes by id, those that say the same in another language, and what is wrong with their ids."""

    by_id: dict[str, Quiz] = field(default_factory=dict)
    translations: list[Quiz] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)


def _told(quizzes: Iterable[Quiz], languages: Languages) -> _Told:
    told = _Told()
    first: dict[tuple[str, str], Quiz] = {}
    for quiz in quizzes:
        readers = sorted(languages.readers(quiz.place.whole.path))
        known = [first.setdefault((lang, quiz.id), quiz) for lang in readers]
        doubled = next((each for each in known if not _are_one(each, quiz, languages)), None)
        if doubled is not None:
            related = (doubled.place.of("id"), Text(id="pertama kali dipakai di sini", en="first used here"))
            told.found.append(rules.DOUBLED_QUIZ.at(quiz.place.of("id"), (related,), quiz=quiz.id))
        elif told.by_id.setdefault(quiz.id, quiz) is not quiz:
            told.translations.append(quiz)
    return told


def _are_one(first: Quiz, quiz: Quiz, languages: Languages) -> bool:
    """Say whether two quizzes are the same one, or stand in the same file in two languages."""
    here, there = first.place.whole.path, quiz.place.whole.path
    return first is quiz or (here != there and languages.original(here) == languages.original(there))


def _below(paths: Iterable[str], folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    start = f"{folder.rstrip('/')}/"
    return (path for path in sorted(paths) if path.startswith(start) and path.endswith(endings))


def _course_pages(paths: Collection[str], folder: str, languages: Languages) -> frozenset[str]:
    """Return the index pages of the folders that hold lessons, one level below the lessons or a language's folder."""
    return frozenset(path for path in paths if _is_course_page(PurePosixPath(languages.original(path)), folder))


def _is_course_page(path: PurePosixPath, folder: str) -> bool:
    return path.name in INDEX and path.parent.parent == PurePosixPath(folder)
