"""What readers read of pages and quizzes, piece by piece, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.diagnostics.span import Span
from generator.model.course import Lesson
from generator.model.quiz import Passage, Question, Quiz
from generator.model.wording import mentions
from generator.sources.prose import Sort, pieces, prose_of

SPOKEN = frozenset({Sort.PARAGRAPH, Sort.ITEM})


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text. One of a page begins somewhere in its prose; a value of YAML is pointed at as a whole.

    `taught` are the words that are spoken about beside it, in small letters.
    """

    text: str
    sort: Sort
    place: Span
    page: Lesson | None = None
    start: int = 0
    taught: frozenset[str] = frozenset()

    @property
    def spoken(self) -> bool:
        """Say whether it is made of sentences."""
        return self.sort in SPOKEN

    def teaches(self, word: str) -> bool:
        """Say whether that word is set against another one: in the same row of a table, or spoken about."""
        bare = word.casefold()
        return bare in self.taught or (self.sort is Sort.ROW and bare in self.text.casefold())

    def at(self, start: int, end: int) -> Span:
        """Return the place of a part of it."""
        if self.page is None:
            return self.place
        prose, first, last = self.page.prose, self.start + start, self.start + end
        line, column = prose.count("\n", 0, first) + 1, first - prose.rfind("\n", 0, first)
        return Span(self.page.path, line, column, prose.count("\n", 0, last) + 1, last - prose.rfind("\n", 0, last))


def said_on(page: Lesson) -> Iterator[Said]:
    """Yield what stands in the front matter for readers, and the prose."""
    for name in ("title", "description", "audience"):
        text = getattr(page.matter, name, None)
        if text:
            yield Said(text, Sort.HEADING, page.place.of(name))
    for at, objective in enumerate(page.objectives):
        yield Said(objective.text, Sort.HEADING, page.place.of("objectives", at, "text"))
    for piece in pieces(page.prose):
        yield Said(piece.text, piece.sort, Span(page.path), page, piece.start)


def said_in(quiz: Quiz) -> Iterator[Said]:
    """Yield the texts of a quiz; the title of a single question is its prompt."""
    if not quiz.inline:
        yield Said(quiz.settings.title, Sort.HEADING, quiz.place.of("title"))
        yield from _said(Passage(quiz.settings.description or "", quiz.place.of("description")))
    for question in quiz.questions:
        yield from said_of(question)


def said_of(question: Question[Any]) -> Iterator[Said]:
    """Yield the texts of a question."""
    taught = frozenset(_mentioned(question.passages))
    for passage in question.passages:
        yield from _said(passage, taught)


def says(words: str, *texts: str) -> bool:
    """Say whether one of these texts has those words, whatever their capitals and blanks."""
    return any(words.casefold() in " ".join(text.split()).casefold() for text in texts)


def _said(passage: Passage, taught: frozenset[str] = frozenset()) -> Iterator[Said]:
    for piece in pieces(prose_of(passage.text)):
        yield Said(piece.text, piece.sort, passage.span, taught=taught)


def _mentioned(passages: Iterable[Passage]) -> Iterator[str]:
    return (word.casefold() for passage in passages for word in mentions(passage.text))
