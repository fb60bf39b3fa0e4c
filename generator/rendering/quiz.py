"""A quiz → well-formed XHTML whose texts are still Markdown, marked by the attribute `markdown`."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.model.quiz import Question, Quiz
from generator.questions.registry import TYPES
from generator.rendering.payload import Goal, Scene, quiz_payload
from generator.rendering.words import PAGE, in_language
from generator.text import Lang


class Spot(NamedTuple):
    """Where a question stands among those that paper shows: its number, of how many, and whether it is hidden there."""

    number: int
    total: int
    hidden: bool


PACKAGE = Path(__file__).parent.parent


@functools.cache
def environment() -> Environment:
    """Return the one Jinja environment: autoescaped, an unknown name is an error."""
    made = Environment(
        loader=FileSystemLoader([PACKAGE / "rendering" / "templates", PACKAGE / "questions"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": False}
    return made


def render_quiz(quiz: Quiz, scene: Scene, *, again: int = 0) -> str:
    """Return the quiz as XHTML; `again` counts how often the page has shown it before, so that ids stay unique."""
    suffix = f"-{again + 1}" if again else ""
    return (
        environment()
        .get_template("quiz.html.jinja")
        .render(
            quiz=quiz,
            settings=quiz.settings,
            uid=f"kuis-{quiz.id}{suffix}",
            data=json.dumps(quiz_payload(quiz, scene), ensure_ascii=False, separators=(",", ":")),
            words=in_language(PAGE, scene.lang),
            questions=list(_questions(quiz, scene.lang, suffix)),
            total=len(quiz.questions),
            mastery=quiz.mastery(scene.mastery),
            goals=_goals(quiz, scene),
            caption=TYPES[quiz.questions[0].kind].caption.say(scene.lang) if quiz.inline else "",
        )
    )


def _goals(quiz: Quiz, scene: Scene) -> list[tuple[str, Goal]]:
    """Return the objectives that the quiz asks for, in the order of the lesson."""
    asked = {str(each.common.objective) for each in quiz.questions if each.common.objective is not None}
    return [(name, goal) for name, goal in scene.goals.items() if name in asked]


def _questions(quiz: Quiz, lang: Lang, suffix: str) -> Iterator[str]:
    """Yield the questions; on paper those of banks are left out, until a draw shows them."""
    waiting = quiz.borrowed if quiz.settings.draw is not None else frozenset()
    number, total = 0, len(quiz.questions) - len(waiting)
    for question in quiz.questions:
        number += question.id not in waiting
        yield _question(quiz, question, Spot(number, total, question.id in waiting), lang, suffix)


def _question(quiz: Quiz, question: Question[Any], spot: Spot, lang: Lang, suffix: str) -> str:
    kind = TYPES[question.kind]
    how = kind.how(question.body)
    uid = question.id if quiz.inline else f"{quiz.id}-{question.id}"
    return (
        environment()
        .get_template("question.html.jinja")
        .render(
            kind=question.kind,
            question=question.common,
            body=question.body,
            view=kind.view(question),
            words=in_language({**PAGE, **kind.words}, lang),
            how=how.say(lang) if how is not None else None,
            uid=f"{uid}{suffix}",
            spot=spot,
            quiz=quiz,
            caption=kind.caption.say(lang),
        )
    )
