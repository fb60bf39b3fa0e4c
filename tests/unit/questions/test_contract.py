"""What a kind of question may leave out."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

from examples import INVALID

from generator.loading.quiz import load_question
from generator.questions.choice import TYPE
from generator.questions.contract import QuestionType
from generator.sources.yaml import parse


def test_a_kind_without_rules_words_and_views_says_nothing() -> None:
    needed = [each.name for each in fields(QuestionType) if each.default is each.default_factory is MISSING]
    bare: QuestionType[Any] = QuestionType(**{name: getattr(TYPE, name) for name in needed})
    text = next(each.text for each in INVALID if each.rule == "choice/no-key")
    node, _ = parse(text, "contoh.yaml")
    assert node is not None
    question, _ = load_question(node)
    assert question is not None
    assert [each.rule.code for each in TYPE.check(question)] == ["choice/no-key"]
    assert list(bare.check(question)) == []
    assert list(bare.alternatives(question.body)) == []
    assert bare.how(question.body) is None
    assert dict(bare.view(question)) == {}
