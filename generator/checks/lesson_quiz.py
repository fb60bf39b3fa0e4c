"""The quiz of each lesson asks as much, in as many ways and about as much as the curriculum states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.checks import lesson_quiz_rules as rules
from generator.checks.contract import Setting
from generator.checks.shown import place_of, quizzes_of, quizzes_of_lesson
from generator.diagnostics.rule import Diagnostic
from generator.model.course import Course, Lesson, Module
from generator.model.curriculum import Curriculum
from generator.model.quiz import Question, Quiz
from generator.model.scoring import Feedback
from generator.model.sentences import count_words
from generator.questions.registry import TYPES
from generator.text import Text

RULES = rules.RULES
VERDICTS = {
    "right": Text(id="jawaban benar", en="the right answer"),
    "wrong": Text(id="jawaban salah", en="the wrong answer"),
}


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find quizzes that ask too little, or say too little."""
    curriculum = setting.curriculum
    if curriculum is None:
        return
    for module in course.modules:
        for lesson in module.lessons:
            if all(shown.quiz is not None for shown in lesson.quizzes):
                yield from _of_lesson(lesson, module, curriculum)
        if curriculum.feedback_words is not None:
            for quiz in quizzes_of(module):
                for question in quiz.questions if quiz.feedback is not Feedback.NONE else ():
                    yield from _feedback(question, curriculum.feedback_words)


def _of_lesson(lesson: Lesson, module: Module, curriculum: Curriculum) -> Iterator[Diagnostic]:
    quizzes = quizzes_of_lesson(lesson)
    questions = [question for quiz in quizzes for question in quiz.questions]
    place = quizzes[0].place.of("id") if quizzes else place_of(lesson)
    count, wanted = sum(map(_asked, quizzes)), curriculum.items
    if wanted is not None and count != wanted:
        yield rules.ITEMS.at(place, lesson=lesson.id, count=count, wanted=wanted)
    if not quizzes:
        return
    kinds, least = len({question.kind for question in questions}), curriculum.kinds
    if least is not None and kinds < least:
        yield rules.KINDS.at(place, lesson=lesson.id, count=kinds, least=least)
    tag = curriculum.recall
    if tag is not None and lesson is not module.lessons[0] and not any(_recalls(each, tag) for each in questions):
        yield rules.RECALL.at(place, quiz=quizzes[0].id, tag=tag)
    if curriculum.objectives is not None:
        yield from _uncovered(lesson, questions)


def _asked(quiz: Quiz) -> int:
    """Return how many questions one attempt has, where a plain number is drawn."""
    draw = quiz.settings.draw
    return min(draw, len(quiz.questions)) if isinstance(draw, int) else len(quiz.questions)


def _recalls(question: Question[Any], tag: str) -> bool:
    return tag in question.common.tags or question.common.recalls is not None


def _uncovered(lesson: Lesson, questions: Sequence[Question[Any]]) -> Iterator[Diagnostic]:
    asked = {str(question.common.objective) for question in questions}
    for number in range(1, len(lesson.objectives) + 1):
        if asked.isdisjoint({str(number), f"{lesson.id}/{number}"}):
            place = lesson.place.of("objectives", number - 1)
            yield rules.UNCOVERED.at(place, lesson=lesson.id, number=number)


def _feedback(question: Question[Any], least: int) -> Iterator[Diagnostic]:
    """Find options on which too little is said; a statement has two, true and false."""
    kind = TYPES[question.kind]
    said = dict(kind.texts(question.body))
    for path, text, _ in kind.alternatives(question.body):
        reply = (*path[:-1], "feedback")
        count = count_words(said.get(reply, ""))
        if count < least:
            option = Text(id=f"pilihan “{text}”", en=f"the option “{text}”")
            yield rules.FEEDBACK.at(question.place.of(*reply), option=option, count=count, least=least)
    if kind.interaction(question.body).kind == "true-false":
        for name, option in VERDICTS.items():
            count = count_words(getattr(question.common.feedback, name) or "")
            if count < least:
                yield rules.FEEDBACK.at(question.place.of("feedback", name), option=option, count=count, least=least)
