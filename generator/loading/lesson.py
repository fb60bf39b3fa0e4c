"""Lesson file → Lesson: front matter, headings, links, and what its fences show."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Place, Span
from generator.loading import rules
from generator.loading.bank import with_banks
from generator.loading.guess import guess
from generator.loading.matter import load_matter
from generator.loading.quiz import load_question, quiz_of
from generator.model import course as model
from generator.model.languages import Languages
from generator.model.quiz import Link, Passage, Quiz, Settings
from generator.sources import lesson as source
from generator.sources.yaml import Mapping as MappingNode
from generator.sources.yaml import Scalar, parse
from generator.text import Text

NOBODY = Text(id="periksa alamatnya di folder kuis", en="look up its path in the folder of quizzes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quizzes:
    """The quizzes of the folder, by path without ending and by id, and the paths of those that could not be read.

    A page in the folder of a language finds what lies below that language's folder of quizzes first.
    """

    by_path: Mapping[str, Quiz] = field(default_factory=dict)
    by_id: Mapping[str, Quiz] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()
    languages: Languages = field(default_factory=Languages)

    def find(self, name: str, page: str) -> Quiz | None:
        """Return the quiz that a page calls by path or id."""
        found = (
            self.by_path.get(f"{start}{_bare(name)}") or self.by_id.get(f"{start}{name}")
            for start in self._starts(page)
        )
        return next((quiz for quiz in found if quiz is not None), None)

    def is_broken(self, name: str, page: str) -> bool:
        """Say whether the file that a page calls by its path could not be read."""
        return any(f"{start}{_bare(name)}" in self.broken for start in self._starts(page))

    def _starts(self, page: str) -> tuple[str, ...]:
        lang = self.languages.of_folder(page)
        return (f"{lang}/", "") if lang else ("",)


def _bare(name: str) -> str:
    return name.removesuffix(".yaml").removesuffix(".yml")


def load_lesson(
    text: str, path: str, quizzes: Quizzes, *, foreign: Collection[str] = (), course: bool = False
) -> tuple[model.Lesson, tuple[Diagnostic, ...]]:
    """Return the lesson and everything that is wrong in its file."""
    read, found = source.parse(text, path)
    matter, place, more = load_matter(read.front, path, foreign, course=course)
    found = (*found, *more)
    shown, more = _shown(read.fences, quizzes)
    found = (*found, *more)
    asides: list[model.Aside] = []
    for each in read.facilitator:
        aside, more = _aside(each, quizzes)
        found = (*found, *more)
        asides.append(aside)
    headings = _headings(read.headings)
    return model.Lesson(
        path=path,
        id=matter.id or PurePosixPath(path).with_suffix("").as_posix(),
        title=matter.title or next((each.text for each in headings), PurePosixPath(path).stem),
        matter=matter,
        headings=headings,
        links=_links(read.links),
        quizzes=shown,
        listings=tuple(_listing(each) for each in read.lists),
        words=read.words,
        prose=read.prose,
        lang=_lang(read.front),
        scripts=read.scripts,
        facilitator=tuple(asides),
        place=place,
    ), found


def _aside(read: source.Aside, quizzes: Quizzes) -> tuple[model.Aside, tuple[Diagnostic, ...]]:
    shown, found = _shown(read.fences, quizzes)
    return model.Aside(
        text=read.text,
        span=read.span,
        headings=_headings(read.headings),
        links=_links(read.links),
        quizzes=shown,
        scripts=read.scripts,
    ), found


def _headings(read: tuple[source.Heading, ...]) -> tuple[model.Heading, ...]:
    return tuple(model.Heading(each.level, each.text, each.anchor, each.span) for each in read)


def _links(read: tuple[source.Link, ...]) -> tuple[Link, ...]:
    return tuple(Link(each.target, each.text, each.span, each.image) for each in read)


def _shown(
    fences: tuple[source.Fence, ...], quizzes: Quizzes
) -> tuple[tuple[model.Shown, ...], tuple[Diagnostic, ...]]:
    """Return the quizzes that fences show, and what is wrong with them."""
    shown: list[model.Shown] = []
    found: list[Diagnostic] = []
    for fence in fences:
        quiz, more = load_fence(fence, quizzes)
        found += more
        shown.append(model.Shown(quiz=quiz, body=fence.text.strip(), span=fence.span))
    return tuple(shown), tuple(found)


def _lang(front: MappingNode | None) -> str | None:
    """Return the language that front matter states."""
    stated = front.get("lang") if front is not None else None
    return stated.written if isinstance(stated, Scalar) and stated.written else None


def _listing(fence: source.Fence) -> model.Listing:
    """Return what a fence of facts or terms asks for, line by line."""
    rows = [(row, text) for row, text in enumerate(fence.text.split("\n")) if text.strip()]
    lines = tuple(Passage(text.strip(), _of_row(fence, row, text)) for row, text in rows)
    return model.Listing(fence.info, lines)


def _of_row(fence: source.Fence, row: int, text: str) -> Span:
    line, column = fence.line + row, fence.column + len(text) - len(text.lstrip())
    return Span(fence.span.path, line, column, line, column + len(text.strip()))


def load_fence(fence: source.Fence, quizzes: Quizzes) -> tuple[Quiz | None, tuple[Diagnostic, ...]]:
    """Return the quiz that a fence names or holds."""
    body = fence.text.strip()
    if not body:
        return None, (rules.EMPTY_FENCE.at(fence.span),)
    if "\n" not in body and ":" not in body:
        return _named(body, fence, quizzes)
    node, found = parse(fence.text, fence.span.path, line=fence.line, column=fence.column)
    if node is None:
        return None, found
    if isinstance(node, MappingNode) and node.get("questions") is not None:
        quiz, more = quiz_of(node)
        pooled, drawn = with_banks(quiz, quizzes) if quiz else (None, ())
        return pooled, (*found, *more, *drawn)
    question, more = load_question(node)
    if question is None:
        return None, (*found, *more)
    settings = Settings(id=question.id, title=question.common.prompt)
    place = Place(fence.span, question.place.fields)
    return Quiz(settings=settings, questions=(question,), place=place, inline=True), (*found, *more)


def _named(name: str, fence: source.Fence, quizzes: Quizzes) -> tuple[Quiz | None, tuple[Diagnostic, ...]]:
    quiz = quizzes.find(name, fence.span.path)
    if quiz is not None or quizzes.is_broken(name, fence.span.path):
        return quiz, ()
    hint = guess(name, (*quizzes.by_path, *quizzes.by_id), NOBODY)
    return None, (rules.UNKNOWN_QUIZ.at(fence.span, name=name, guess=hint),)
