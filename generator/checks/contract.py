"""What a check of the whole course is, and how it may be set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.diagnostics.rule import Diagnostic
from generator.model.course import Course


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What checks need to know of the project: its folders, and whether lessons may hold scripts."""

    lessons: str = "content"
    quizzes: str = "quizzes"
    scripts: bool = False


Check = Callable[[Course, Setting], Iterator[Diagnostic]]
