"""What a course holds, in numbers: lessons, questions, tests, kinds, Bloom's steps, places of keys, feedback."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from generator.checks.accessibility import counted_minutes
from generator.checks.quality import gives_feedback
from generator.model.course import Course, Lesson, Module
from generator.model.quiz import Bloom, Question, Quiz
from generator.model.scoring import Role

TESTS = frozenset({Role.PRETEST, Role.POSTTEST, Role.EXAM})
_OPTION = re.compile(r"options\.\d+")
_SAID = re.compile(r"options\.\d+\.feedback")


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonCount:
    """A lesson: its length, the questions of its quizzes, and the questions within its text."""

    id: str
    path: str
    title: str
    words: int
    minutes: float | None
    counted_minutes: float
    items: int
    checks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamCount:
    """A test: how many questions it has, and how many of them an attempt asks."""

    id: str
    title: str
    role: Role
    path: str
    questions: int
    asked: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BankCount:
    """A quiz file that other quizzes draw from."""

    id: str
    path: str
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Questions counted by kind, step of Bloom, place of the key where one option is to be picked, and feedback."""

    questions: int = 0
    kinds: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    bloom: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    key_positions: tuple[int, ...] = ()
    true: int = 0
    false: int = 0
    scored: int = 0
    with_feedback: int = 0
    options: int = 0
    options_with_feedback: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseCount:
    """A course: its lessons and tests, and its questions, altogether and by where they are asked."""

    id: str
    code: str | None
    title: str
    lessons: tuple[LessonCount, ...]
    tests: tuple[ExamCount, ...]
    every: Tally
    items: Tally
    checks: Tally
    tested: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """The courses, the banks, and every question that a page shows."""

    courses: tuple[CourseCount, ...]
    banks: tuple[BankCount, ...]
    total: Tally


def statistics_of(course: Course) -> Statistics:
    """Return the numbers of a project; what only facilitators see does not count."""
    banks = {path for quiz in course.all_quizzes for path in quiz.banks}
    return Statistics(
        courses=tuple(_course(module) for module in course.modules),
        banks=tuple(
            BankCount(id=quiz.id, path=path, questions=len(quiz.questions))
            for path, quiz in course.paths.items()
            if quiz.place.whole.path in banks
        ),
        total=tally(_questions(_shown(course.pages.values()))),
    )


def _course(module: Module) -> CourseCount:
    quizzes = _shown((module.page, *module.lessons, *module.extras))
    tests = [each for each in quizzes if each.settings.role in TESTS]
    checks = [each for each in quizzes if each.inline]
    items = [each for each in quizzes if each not in tests and not each.inline]
    return CourseCount(
        id=module.id,
        code=getattr(module.page.matter, "code", None),
        title=module.page.title,
        lessons=tuple(_lesson(page) for page in module.lessons),
        tests=tuple(_test(each) for each in tests),
        every=tally(_questions(quizzes)),
        items=tally(_questions(items)),
        checks=tally(_questions(checks)),
        tested=tally(_questions(tests)),
    )


def _lesson(page: Lesson) -> LessonCount:
    quizzes = _shown([page])
    return LessonCount(
        id=page.id,
        path=page.path,
        title=page.title,
        words=page.words,
        minutes=page.matter.minutes,
        counted_minutes=round(counted_minutes(page), 1),
        items=sum(len(each.questions) for each in quizzes if not each.inline),
        checks=sum(each.inline for each in quizzes),
    )


def _test(quiz: Quiz) -> ExamCount:
    settings, path = quiz.settings, quiz.place.whole.path
    total = len(quiz.questions)
    return ExamCount(id=quiz.id, title=settings.title, role=settings.role, path=path, questions=total, asked=quiz.asked)


def _shown(pages: Iterable[Lesson]) -> tuple[Quiz, ...]:
    """Return every quiz that these pages show to learners, once."""
    quizzes = {id(each.quiz): each.quiz for page in pages for each in page.quizzes if each.quiz is not None}
    return tuple(quizzes.values())


def _questions(quizzes: Iterable[Quiz]) -> tuple[Question[Any], ...]:
    """Return every question of these quizzes, once."""
    return tuple({id(each): each for quiz in quizzes for each in quiz.questions}.values())


def tally(questions: Iterable[Question[Any]]) -> Tally:
    """Return these questions counted."""
    every = tuple(questions)
    kinds = Counter(each.kind for each in every)
    bloom = Counter(each.common.bloom for each in every)
    scored = [each for each in every if each.scored]
    statements = [each.body.answer for each in every if isinstance(getattr(each.body, "answer", None), bool)]
    names = [name for each in every if each.kind == "choice" for name in each.place.fields]
    return Tally(
        questions=len(every),
        kinds=MappingProxyType(dict(sorted(kinds.items()))),
        bloom=MappingProxyType({step.value: bloom[step] for step in Bloom} | {"": bloom[None]}),
        key_positions=_key_positions(every),
        true=statements.count(True),
        false=statements.count(False),
        scored=len(scored),
        with_feedback=sum(map(gives_feedback, scored)),
        options=sum(_OPTION.fullmatch(name) is not None for name in names),
        options_with_feedback=sum(_SAID.fullmatch(name) is not None for name in names),
    )


def _key_positions(questions: Iterable[Question[Any]]) -> tuple[int, ...]:
    """Return how many keys stand first, second and so on, among the questions with one key to pick."""
    every = [[each.key for each in question.alternatives] for question in questions if question.kind == "choice"]
    single = [keys for keys in every if keys.count(True) == 1]
    places = Counter(keys.index(True) for keys in single)
    return tuple(places[place] for place in range(max(map(len, single), default=0)))
