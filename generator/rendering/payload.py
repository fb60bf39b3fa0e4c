"""A quiz → what the browser needs: settings, keys, versions and the words of one language."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model.quiz import PerGroup, Question, Quiz
from generator.questions.contract import Json
from generator.questions.registry import TYPES
from generator.rendering.words import BROWSER, in_language
from generator.text import Lang

VERSION_LENGTH = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """An objective as results show it: its words in Markdown, and a link in the lesson's own terms to reread it."""

    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where a quiz is shown: language, site, objectives of the lesson, ids used by several quizzes, pass mark."""

    lang: Lang = "id"
    site: str = "tuntas"
    goals: Mapping[str, Goal] = field(default_factory=dict)
    shared: frozenset[str] = frozenset()
    mastery: float | None = None


def version(question: Question[Any]) -> str:
    """Return a hash of what was asked and of its key; white space and comments on the answer do not count."""
    asked = TYPES[question.kind].asked(question.body)
    told = json.dumps(_folded([question.kind, question.common.prompt, asked]), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:VERSION_LENGTH]


def _folded(value: Json) -> Json:
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, Mapping):
        return {str(name): _folded(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_folded(each) for each in value]
    return value


def quiz_payload(quiz: Quiz, scene: Scene) -> dict[str, Json]:
    """Return everything that `<quiz-activity data>` holds."""
    settings = quiz.settings
    draw = settings.draw
    return {
        "site": scene.site,
        "id": quiz.id,
        "inline": quiz.inline,
        "feedback": quiz.feedback.value,
        "reveal": quiz.reveal.value,
        "mastery": quiz.mastery(scene.mastery),
        "attempts": settings.attempts,
        "shuffle": settings.shuffle,
        "draw": {"per": draw.per, "count": draw.count} if isinstance(draw, PerGroup) else draw,
        "certainty": settings.certainty,
        "minutes": settings.time,
        "lang": scene.lang,
        "words": _words(quiz, scene.lang),
        "questions": [_question(question, scene) for question in quiz.questions],
    }


def _words(quiz: Quiz, lang: Lang) -> dict[str, str]:
    words = in_language(BROWSER, lang)
    for kind in sorted({question.kind for question in quiz.questions}):
        words.update(in_language(TYPES[kind].says, lang))
    return words


def _question(question: Question[Any], scene: Scene) -> dict[str, Json]:
    common, kind = question.common, TYPES[question.kind]
    told: dict[str, Json] = {
        "id": common.id,
        "kind": common.kind,
        "version": version(question),
        "points": common.points,
        "scored": kind.scored,
        "key": kind.payload(question),
    }
    if common.id in scene.shared:
        told["shared"] = True
    if common.objective is not None:
        told["objective"] = str(common.objective)
    if common.tags:
        told["tags"] = list(common.tags)
    return told
