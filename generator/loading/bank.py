"""Questions of other quiz files join those of a quiz, to be drawn together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from generator.diagnostics.rule import Diagnostic
from generator.loading import bank_rules as rules
from generator.loading.guess import guess
from generator.loading.rules import DRAW_TOO_MANY
from generator.model.quiz import PerGroup, Question, Quiz, groups_of
from generator.text import Text


class Shelf(Protocol):
    """Where quizzes are found by the name that a page or another quiz calls them."""

    @property
    def by_path(self) -> Mapping[str, Quiz]:
        """Return the quizzes by path."""

    @property
    def by_id(self) -> Mapping[str, Quiz]:
        """Return the quizzes by id."""

    def find(self, name: str, page: str) -> Quiz | None:
        """Return the quiz of that name."""

    def is_broken(self, name: str, page: str) -> bool:
        """Say whether its file could not be read."""


@dataclass(slots=True)
class _Pool:
    """The questions gathered so far, each with its place in the draw, and what is wrong."""

    quiz: Quiz
    questions: list[Question[Any]]
    borrowed: list[str] = field(default_factory=list)
    banks: list[str] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)

    def add(self, bank: Quiz, name: str, at: int) -> None:
        """Let the questions of a bank join; one whose id is taken is said and left out."""
        self.banks.append(bank.place.whole.path)
        taken = {each.id: each for each in self.questions}
        for question in bank.own:
            if question.id in taken:
                first = (taken[question.id].place.of("id"), Text(id="dipakai di sini", en="used here"))
                again = (question.place.of("id"), Text(id="dan di bank itu di sini", en="and in that bank here"))
                place = self.quiz.place.of("bank", at)
                self.found.append(
                    rules.DOUBLED_IN_BANK.at(place, (first, again), question=question.id, name=name, quiz=self.quiz.id)
                )
            else:
                self.borrowed.append(question.id)
                self.questions.insert(self._beside(question), question)

    def _beside(self, question: Question[Any]) -> int:
        """Return where it joins: behind the last question of its group, so that the blueprint keeps its order."""
        draw = self.quiz.settings.draw
        if isinstance(draw, PerGroup):
            group = groups_of(question, draw)
            same = [at for at, each in enumerate(self.questions) if groups_of(each, draw) == group]
            return same[-1] + 1 if same else len(self.questions)
        return len(self.questions)


def with_banks(quiz: Quiz, shelf: Shelf) -> tuple[Quiz, tuple[Diagnostic, ...]]:
    """Return the quiz with the questions of its banks, and what is wrong about its draw."""
    if not quiz.settings.banks:
        return quiz, tuple(_drawn(quiz))
    pool = _Pool(quiz, list(quiz.questions))
    here = quiz.place.whole.path
    for at, name in enumerate(quiz.settings.banks):
        bank = shelf.find(name, here)
        if bank is None:
            pool.found += _unknown(quiz, at, shelf)
        elif bank.place.whole.path in {here, *pool.banks}:
            pool.found.append(rules.BANK_TWICE.at(quiz.place.of("bank", at), name=name))
        else:
            pool.add(bank, name, at)
    pooled = replace(quiz, questions=tuple(pool.questions), borrowed=frozenset(pool.borrowed), banks=tuple(pool.banks))
    return pooled, (*pool.found, *_drawn(pooled), *_groups(pooled))


def _unknown(quiz: Quiz, at: int, shelf: Shelf) -> Iterator[Diagnostic]:
    """Say that there is no such file, unless it is there and could not be read, which is said there."""
    name = quiz.settings.banks[at]
    if not shelf.is_broken(name, quiz.place.whole.path):
        hint = guess(name, (*shelf.by_path, *shelf.by_id), rules.NO_BANK)
        yield rules.UNKNOWN_BANK.at(quiz.place.of("bank", at), name=name, guess=hint)


def _drawn(quiz: Quiz) -> Iterator[Diagnostic]:
    """Find a draw that asks for more than there is."""
    draw = quiz.settings.draw
    if isinstance(draw, int) and draw > len(quiz.questions) > 0:
        yield DRAW_TOO_MANY.at(quiz.place.of("draw"), count=draw, total=len(quiz.questions))


def _groups(quiz: Quiz) -> Iterator[Diagnostic]:
    """Find what keeps the draw of a pool from following its blueprint."""
    draw = quiz.settings.draw
    if draw is None:
        yield rules.BANK_WITHOUT_DRAW.at(quiz.place.of("bank"), quiz=quiz.id)
    if isinstance(draw, PerGroup):
        field_of = {"tag": "tags", "objective": "objective"}[draw.per]
        for question in quiz.questions:
            groups = groups_of(question, draw)
            if groups != ("",) and len(groups) == 1:
                continue
            has, place = (rules.NONE, "id") if groups == ("",) else (rules.SEVERAL, field_of)
            span, group = question.place.of(place), rules.GROUPS[draw.per]
            yield rules.BANK_GROUP.at(span, question=question.id, quiz=quiz.id, group=group, has=has)
