"""Which quizzes a course shows, which of them are the quiz of a lesson, and where a lesson is spoken of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics.span import Span
from generator.model.course import Lesson, Module
from generator.model.quiz import Quiz
from generator.model.scoring import Role
from generator.questions.contract import CAPTION
from generator.questions.registry import TYPES

OF_A_LESSON = frozenset({Role.PRACTICE, Role.EXAM})


def quizzes_of(module: Module) -> tuple[Quiz, ...]:
    """Return the quizzes and single questions that the pages of a course show, each once."""
    return tuple(_once(shown for page in (module.page, *module.lessons, *module.extras) for shown in _shown(page)))


def quizzes_of_lesson(lesson: Lesson) -> tuple[Quiz, ...]:
    """Return what is asked after a lesson; tests, surveys and checks within the text are something else."""
    return tuple(quiz for quiz in _shown(lesson) if not quiz.inline and quiz.settings.role in OF_A_LESSON)


def checks_of(lesson: Lesson) -> tuple[Quiz, ...]:
    """Return the checks within the text: single questions that are neither a story, an essay nor a survey."""
    return tuple(quiz for quiz in _shown(lesson) if quiz.inline and TYPES[quiz.questions[0].kind].caption is CAPTION)


def place_of(lesson: Lesson) -> Span:
    """Return where to point at for what concerns a lesson as a whole."""
    return lesson.place.of("id") if "id" in lesson.place.fields else Span(lesson.path)


def _shown(page: Lesson) -> Iterator[Quiz]:
    return (shown.quiz for shown in page.quizzes if shown.quiz is not None)


def _once(quizzes: Iterable[Quiz]) -> Iterator[Quiz]:
    seen: set[str] = set()
    for quiz in quizzes:
        if quiz.id not in seen:
            seen.add(quiz.id)
            yield quiz
