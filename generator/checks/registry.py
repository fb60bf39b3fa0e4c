"""The checks of a whole course, in order."""

from __future__ import annotations

from generator.checks import (
    accessibility,
    decisions,
    facts,
    identifiers,
    language,
    law,
    lesson_quiz,
    lesson_shape,
    quality,
    references,
    spread,
    stories,
    weights,
)
from generator.checks.contract import Check

CHECKS: tuple[Check, ...] = (
    identifiers.check,
    references.check,
    accessibility.check,
    quality.check,
    facts.check,
    lesson_shape.check,
    stories.check,
    decisions.check,
    lesson_quiz.check,
    spread.check,
    law.check,
    language.check,
)

RULES = (
    *identifiers.RULES,
    *references.RULES,
    *accessibility.RULES,
    *quality.RULES,
    *facts.RULES,
    *lesson_shape.RULES,
    *stories.RULES,
    *decisions.RULES,
    *lesson_quiz.RULES,
    *spread.RULES,
    *law.RULES,
    *language.RULES,
    *weights.RULES,
)
