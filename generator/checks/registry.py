"""The checks of a whole course, in order."""

from __future__ import annotations

from generator.checks import accessibility, identifiers, quality, references, weights
from generator.checks.contract import Check

CHECKS: tuple[Check, ...] = (identifiers.check, references.check, accessibility.check, quality.check)

RULES = (*identifiers.RULES, *references.RULES, *accessibility.RULES, *quality.RULES, *weights.RULES)
