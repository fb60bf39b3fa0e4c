"""All rules there are, by their codes, for `tuntas explain` and the guide."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.finishing.steps import RULES as FINISHING
from generator.loading.catalogue import RULES as LOADING
from generator.mkdocs_plugin.config_rules import RULES as CONFIG

RULES: dict[str, Rule] = {rule.code: rule for rule in (*LOADING, *CONFIG, *FINISHING)}
