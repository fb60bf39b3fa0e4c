"""All rules below the shells, for `tuntas explain`, the guide, and the settings of a project."""

from __future__ import annotations

from generator.checks import registry as checks
from generator.diagnostics.rule import Rule
from generator.loading import bank_rules, matter, sheet_rules, spelling
from generator.loading import rules as quiz_rules
from generator.questions.registry import TYPES
from generator.sources import (
    conflict,
    decode,
    facilitator_rules,
    field_rules,
    inherit_rules,
    lesson_rules,
    tree_rules,
    yaml_rules,
    yaml_syntax,
)

RULES: tuple[Rule, ...] = (
    *decode.RULES,
    *tree_rules.RULES,
    *conflict.RULES,
    *yaml_rules.RULES,
    *yaml_syntax.RULES,
    *field_rules.RULES,
    *lesson_rules.RULES,
    *facilitator_rules.RULES,
    *matter.RULES,
    *quiz_rules.RULES,
    *bank_rules.RULES,
    *(rule for kind in TYPES.values() for rule in kind.rules),
    *sheet_rules.RULES,
    *checks.RULES,
    *spelling.RULES,
    *inherit_rules.RULES,
)
