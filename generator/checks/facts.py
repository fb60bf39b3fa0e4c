"""What is scored rests on facts that were seen, not on general knowledge or on what is disputed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.checks.contract import Setting
from generator.diagnostics.rule import Diagnostic, Rule
from generator.model.course import Course
from generator.model.quiz import Question
from generator.model.scoring import Role
from generator.text import Text

WEAK_KEY = Rule(
    code="facts/weak-key",
    message=Text(
        id="soal `{question}` dinilai, padahal faktanya `{fact}` bertanda {mark}",
        en="question `{question}` is scored, but its fact `{fact}` is marked {mark}",
    ),
    hint=Text(
        id="tanyakan hal lain, atau periksa fakta itu pada naskah resmi lalu ubah tandanya",
        en="ask something else, or check the fact in the official text and change its mark",
    ),
    why=Text(
        id="Fakta bertanda C berasal dari pengetahuan umum, fakta bertanda D dipersoalkan atau cepat berubah. Kunci "
        "yang bersandar padanya dapat menyalahkan pelajar yang benar. Fakta seperti itu boleh diceritakan, tetapi "
        "tidak dijadikan kunci.",
        en="Facts marked C come from general knowledge, those marked D are disputed or change fast. A key that rests "
        "on one may call a learner wrong who is right. Such facts may be told, but not made a key.",
    ),
)

RULES = (WEAK_KEY,)


def check(course: Course, _setting: Setting) -> Iterator[Diagnostic]:
    """Find scored questions whose facts are weak."""
    for quiz in course.all_quizzes if course.facts else ():
        if quiz.settings.role is not Role.SURVEY:
            for question in quiz.questions:
                yield from _weak(question, course)


def _weak(question: Question[Any], course: Course) -> Iterator[Diagnostic]:
    for at, name in enumerate(question.common.facts if question.scored else ()):
        fact = course.facts.get(name)
        if fact is not None and fact.mark.is_weak:
            span = question.place.of("facts", at)
            yield WEAK_KEY.at(span, question=question.id, fact=name, mark=fact.mark.value)
