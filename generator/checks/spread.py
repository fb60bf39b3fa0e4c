"""All questions of a course together: where their keys are, how hard they think, and whether its tests are parallel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator.checks import spread_rules as rules
from generator.checks.contract import Setting
from generator.checks.shown import quizzes_of
from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.model.course import Course, Module
from generator.model.curriculum import Steps
from generator.model.quiz import Bloom, Question, Quiz, groups_of
from generator.model.repeats import folded
from generator.model.scoring import Role
from generator.text import Text

RULES = rules.RULES
FEWEST = 6
ALL = 100
AT_MOST = Text(id="paling banyak", en="at most")
AT_LEAST = Text(id="paling sedikit", en="at least")
HIGHER = Text(id="C3 ke atas", en="C3 or higher")
FIRST = Text(id="pertama kali ditanyakan di sini", en="first asked here")
PARTNER = Text(id="padanannya di sini", en="its partner is here")


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find what is out of balance in each course."""
    curriculum = setting.curriculum
    if curriculum is None:
        return
    for module in course.modules:
        quizzes = quizzes_of(module)
        scored = _scored(quizzes)
        if curriculum.key_positions is not None:
            yield from _positions(scored, module, curriculum.key_positions)
        if curriculum.bloom is not None:
            yield from _steps(scored, module, curriculum.bloom)
        yield from _parallel(quizzes)


def _scored(quizzes: Iterable[Quiz]) -> tuple[Question[Any], ...]:
    """Return the questions that have a key, but for those of surveys."""
    asked = (quiz for quiz in quizzes if quiz.settings.role is not Role.SURVEY)
    return tuple(question for quiz in asked for question in quiz.questions if question.scored)


def _positions(questions: Iterable[Question[Any]], module: Module, limits: tuple[float, float]) -> Iterator[Diagnostic]:
    """Find positions with too few or too many keys, among the questions with the same number of options."""
    low, high = sorted(limits)
    places: dict[int, list[int]] = {}
    for question in questions:
        keys = [at for at, each in enumerate(question.alternatives, 1) if each.key]
        if len(keys) == 1:
            places.setdefault(len(question.alternatives), []).append(keys[0])
    for options, keys in sorted(places.items()):
        total, counts = len(keys), Counter(keys)
        least = min(round(total * low / ALL), total // options)
        most = max(round(total * high / ALL), -(-total // options))
        for position in range(1, options + 1) if total >= FEWEST else ():
            count = counts[position]
            if not least <= count <= most:
                yield rules.KEY_POSITIONS.at(
                    module.page.place.of("id"),
                    course=module.id,
                    options=options,
                    position=position,
                    count=count,
                    total=total,
                    least=least,
                    most=most,
                )


def _steps(questions: Sequence[Question[Any]], module: Module, wanted: Steps) -> Iterator[Diagnostic]:
    steps = [question.common.bloom for question in questions if question.common.bloom is not None]
    for question in questions:
        if question.common.bloom is None:
            yield rules.NO_STEP.at(question.place.of("id"), question=question.id)
    if len(steps) < FEWEST:
        return
    place, course = module.page.place.of("id"), module.id
    remember = ALL * steps.count(Bloom.REMEMBER) / len(steps)
    if wanted.remember is not None and remember > wanted.remember:
        limit, share = f"{wanted.remember:g}", round(remember)
        yield rules.BLOOM.at(place, course=course, steps="C1", bound=AT_MOST, limit=limit, share=share)
    apply = ALL * sum(step >= Bloom.APPLY for step in steps) / len(steps)
    if wanted.apply is not None and apply < wanted.apply:
        limit, share = f"{wanted.apply:g}", round(apply)
        yield rules.BLOOM.at(place, course=course, steps=HIGHER, bound=AT_LEAST, limit=limit, share=share)


def _parallel(quizzes: Iterable[Quiz]) -> Iterator[Diagnostic]:
    """Compare the pretest of a course with its posttest, if it has both."""
    roles = {quiz.settings.role: quiz for quiz in reversed(tuple(quizzes))}
    before, after = roles.get(Role.PRETEST), roles.get(Role.POSTTEST)
    if before is None or after is None:
        return
    for place, difference, related in _differences(before, after):
        yield rules.PARALLEL.at(place, related, before=before.id, after=after.id, difference=difference)


def _differences(before: Quiz, after: Quiz) -> Iterator[tuple[Span, Text, tuple[tuple[Span, Text], ...]]]:
    """Yield where they do not ask for the same, or ask the same question."""
    count, wanted = len(after.own), len(before.own)
    if count != wanted:
        yield after.place.of("id"), Text(id=f"{count} soal, bukan {wanted}", en=f"{count} questions, not {wanted}"), ()
    for number, (one, other) in enumerate(zip(before.own, after.own, strict=False), 1):
        yield from _aims(Text(id=f"soal ke-{number}", en=f"question {number}"), other, one)
    yield from _stand_ins(after)
    asked = {folded(each.common.prompt): each for each in reversed(before.questions)}
    for question in after.questions:
        first = asked.get(folded(question.common.prompt))
        if first is not None:
            said = Text(id=f"soal `{question.id}` tidak berubah", en=f"question `{question.id}` is the same")
            yield question.place.of("prompt"), said, ((first.place.of("prompt"), FIRST),)


def _aims(
    name: Text, question: Question[Any], partner: Question[Any]
) -> Iterator[tuple[Span, Text, tuple[tuple[Span, Text], ...]]]:
    here, there = _aim(question), _aim(partner)
    if here != there:
        said = Text(
            id=f"{name.id} menguji {here}, padanannya {there}", en=f"{name.en} asks for {here}, its partner for {there}"
        )
        yield question.place.of("objective"), said, ((partner.place.of("objective"), PARTNER),)


def _stand_ins(quiz: Quiz) -> Iterator[tuple[Span, Text, tuple[tuple[Span, Text], ...]]]:
    """Compare what banks lend with the test's own question of the same group, in whose place it may be asked."""
    draw = quiz.settings.draw
    if isinstance(draw, int) or draw is None:
        return
    partners = {groups_of(each, draw): each for each in reversed(quiz.own)}
    for question in quiz.questions:
        partner = partners.get(groups_of(question, draw))
        if question.id in quiz.borrowed and partner is not None:
            yield from _aims(Text(id=f"soal `{question.id}`", en=f"question `{question.id}`"), question, partner)


def _aim(question: Question[Any]) -> str:
    """Return what a question asks for: its objective and its step."""
    return f"`{question.common.objective or '–'}` {question.common.bloom or '–'}"
