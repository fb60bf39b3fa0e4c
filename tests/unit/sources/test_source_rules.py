"""Every rule on reading sources says the same in both languages, and explains itself."""

from __future__ import annotations

import string

import pytest

from generator.diagnostics.rule import Rule
from generator.sources import (
    conflict,
    decode,
    field_rules,
    lesson_rules,
    tree_rules,
    yaml_rules,
    yaml_syntax,
)

ROOMS = (conflict, decode, field_rules, lesson_rules, tree_rules, yaml_rules, yaml_syntax)
RULES: tuple[Rule, ...] = tuple(rule for room in ROOMS for rule in room.RULES)


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_each_code_is_used_once_and_every_rule_is_listed() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    for room in ROOMS:
        assert {id(each) for each in vars(room).values() if isinstance(each, Rule)} == {id(each) for each in room.RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda each: each.code)
def test_a_rule_says_the_same_in_both_languages_and_why(rule: Rule) -> None:
    for text in (rule.message, rule.hint):
        assert gaps(text.id) == gaps(text.en)
        for said in (text.id, text.en):
            assert not said[:1].isupper() or said.startswith(("MkDocs", "Git"))
            assert not said.endswith(".")
    assert min(len(rule.why.id), len(rule.why.en)) > 100
    assert rule.why.id.count(". ") >= 1
    assert rule.why.en.count(". ") >= 1
