"""What a check of the whole course is, and how it may be set."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.diagnostics.rule import Diagnostic
from generator.model.course import Course
from generator.model.curriculum import Curriculum
from generator.text import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What checks need to know of the project: its folders, its language, and what it asks of lessons and quizzes.

    `spelling` is what the file of spellings holds; `today` is stated only by those who want to hear of old lessons.
    """

    lessons: str = "content"
    quizzes: str = "quizzes"
    scripts: bool = False
    lang: Lang = "id"
    curriculum: Curriculum | None = None
    spelling: Mapping[str, str] = field(default_factory=dict)
    today: dt.date | None = None


Check = Callable[[Course, Setting], Iterator[Diagnostic]]
