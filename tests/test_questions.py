"""Every kind × every example × every output; a new kind adds no code here."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest
from examples import INVALID, KINDS, QUESTIONS, VALID, Invalid, Valid

from generator.loading.quiz import load_question
from generator.model.quiz import Question, Quiz, Settings
from generator.questions.registry import TYPES
from generator.rendering.payload import Scene, quiz_payload, version
from generator.rendering.quiz import render_quiz
from generator.sources.yaml import parse


def loaded(text: str) -> Question[Any]:
    node, found = parse(text, "contoh.yaml")
    assert not found
    assert node is not None
    question, found = load_question(node)
    assert [each.rule.code for each in found] == []
    assert question is not None
    return question


def quiz_of(question: Question[Any]) -> Quiz:
    settings = Settings(id="contoh", title="Contoh")
    return Quiz(settings=settings, questions=(question,), place=question.place)


def test_every_folder_is_in_the_registry_and_has_examples() -> None:
    folders = {path.name for path in QUESTIONS.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert folders == set(TYPES)
    assert folders == set(KINDS)


def test_the_thirteen_kinds_are_there() -> None:
    thirteen = "choice order match categorize gap text number scenario essay scale hottext matrix hotspot"
    assert set(TYPES) >= set(thirteen.split())


@pytest.mark.parametrize("example", VALID, ids=str)
def test_a_valid_example_loads_without_a_word(example: Valid) -> None:
    assert loaded(example.text).kind == example.kind


@pytest.mark.parametrize("example", VALID, ids=str)
def test_an_example_renders_as_well_formed_html_with_unique_ids(example: Valid) -> None:
    question = loaded(example.text)
    for lang in ("id", "en"):
        page = ET.fromstring(render_quiz(quiz_of(question), Scene(lang=lang)))
        ids = [each.get("id") for each in page.iter() if each.get("id")]
        assert len(ids) == len(set(ids))
        labelled = {target for each in page.iter() for target in (each.get("aria-labelledby") or "").split()}
        assert labelled <= set(ids)


@pytest.mark.parametrize("example", VALID, ids=str)
def test_the_page_beside_the_data_does_not_name_the_key(example: Valid) -> None:
    page = ET.fromstring(render_quiz(quiz_of(loaded(example.text)), Scene()))
    page.attrib.pop("data")
    told = ET.tostring(page, encoding="unicode")
    assert not re.search(r'data-(correct|key|answer|value)|correct="|\bchecked=|\bselected=', told)


@pytest.mark.parametrize("example", VALID, ids=str)
def test_payload_and_scores_are_as_reviewed(example: Valid, golden: Callable[[str, str], None]) -> None:
    question = loaded(example.text)
    payload: Any = quiz_payload(quiz_of(question), Scene())
    told = {
        "kind": example.kind,
        "version": version(question),
        "key": payload["questions"][0]["key"],
        "interaction": asdict(TYPES[example.kind].interaction(question.body)),
        "responses": list(example.responses),
    }
    name = re.sub(r"[^a-z0-9]+", "-", example.name.lower()).strip("-")
    golden(f"questions/{example.kind}/{name}.json", json.dumps(told, ensure_ascii=False, indent=1) + "\n")


@pytest.mark.parametrize("example", INVALID, ids=str)
def test_an_invalid_example_breaks_its_rule_there(example: Invalid) -> None:
    node, found = parse(example.text, "contoh.yaml")
    if node is not None:
        _, more = load_question(node)
        found = (*found, *more)
    assert found
    first = found[0]
    assert (first.rule.code, f"{first.span.line}:{first.span.column}") == (example.rule, example.at)


def test_every_rule_of_a_kind_has_an_invalid_example() -> None:
    shown = {each.rule for each in INVALID}
    missing = [rule.code for kind in TYPES.values() for rule in kind.rules if rule.code not in shown]
    assert missing == []


@pytest.mark.parametrize("example", VALID, ids=str)
def test_feedback_and_hints_do_not_change_the_version_but_the_prompt_does(example: Valid) -> None:
    question = loaded(example.text)
    before = version(question)
    common = question.common
    commented = common.model_copy(update={"hint": "Petunjuk baru", "explanation": "Pembahasan baru", "points": 7})
    assert version(Question(common=commented, body=question.body, place=question.place)) == before
    reworded = common.model_copy(update={"prompt": f"{common.prompt} Jelaskan."})
    assert version(Question(common=reworded, body=question.body, place=question.place)) != before
