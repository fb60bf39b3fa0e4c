"""A quiz → well-formed XHTML whose texts are still Markdown, marked by the attribute `markdown`."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.model.quiz import Quiz
from generator.questions.registry import TYPES
from generator.rendering.payload import Goal, Scene, quiz_payload
from generator.rendering.words import PAGE, in_language
from generator.text import Lang

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
    mastery = quiz.settings.mastery if quiz.settings.mastery is not None else scene.mastery
    return (
        environment()
        .get_template("quiz.html.jinja")
        .render(
            quiz=quiz,
            settings=quiz.settings,
            uid=f"kuis-{quiz.id}{suffix}",
            data=json.dumps(quiz_payload(quiz, scene), ensure_ascii=False, separators=(",", ":")),
            words=in_language(PAGE, scene.lang),
            questions=[_question(quiz, number, scene.lang, suffix) for number in range(1, len(quiz.questions) + 1)],
            total=len(quiz.questions),
            mastery=mastery,
            goals=_goals(quiz, scene),
            caption=TYPES[quiz.questions[0].kind].caption.say(scene.lang) if quiz.inline else "",
        )
    )


def _goals(quiz: Quiz, scene: Scene) -> list[tuple[str, Goal]]:
    """Return the objectives that the quiz asks for, in the order of the lesson."""
    asked = {str(each.common.objective) for each in quiz.questions if each.common.objective is not None}
    return [(name, goal) for name, goal in scene.goals.items() if name in asked]


def _question(quiz: Quiz, number: int, lang: Lang, suffix: str) -> str:
    """Return question `number` (from 1) of the quiz."""
    question = quiz.questions[number - 1]
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
            number=number,
            total=len(quiz.questions),
            quiz=quiz,
            caption=kind.caption.say(lang),
        )
    )
