"""Editors complete and judge quizzes as `tuntas check` does, as far as a JSON Schema can."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from examples import INVALID, VALID, Invalid, Valid
from jsonschema import Draft7Validator

from generator.cli.schema import editor_files, schema_files
from generator.cli.settings import read_settings
from generator.questions import schema
from generator.questions.descriptions import DESCRIPTIONS, describe
from generator.questions.registry import TYPES
from generator.sources.lesson import parse as parse_lesson
from generator.sources.shapes import plain
from generator.sources.yaml import parse
from generator.text import LANGS

ROOT = Path(__file__).parent.parent
FOLDERS = read_settings(ROOT / "mkdocs.yml").wishes.folders
LISTS_OF_WORDS = {"Role", "Feedback", "Reveal", "Bloom", "Fold", "Unit", "Mark", "State"}
QUIZZES = sorted((ROOT / "quizzes").rglob("*.yaml"))
LESSONS = sorted((ROOT / "content").rglob("*.md"))

COMPARES = "compares two texts, numbers or items with each other"
COUNTS = "counts over several fields, or over the whole story"
INSIDE = "looks inside a text, of which an editor could show only a pattern"
ADVICE = "is advice: the project may switch it off, while a schema cannot"

# What a JSON Schema of Draft 7 cannot express, or not so that an author would understand, and why.
CANNOT_EXPRESS = {
    "categorize/doubled-bins": COMPARES,
    "categorize/doubled-cards": COMPARES,
    "categorize/too-many": COUNTS,
    "choice/two-keys": COUNTS,
    "choice/doubled-options": COMPARES,
    "choice/one-key-multiple": ADVICE,
    "essay/lengths-reversed": COMPARES,
    "essay/nothing-to-compare": ADVICE,
    "essay/points-missing": COMPARES,
    "essay/doubled-criteria": COMPARES,
    "essay/model-length": ADVICE,
    "gap/no-blank": INSIDE,
    "gap/brackets": INSIDE,
    "gap/blank-name": INSIDE,
    "gap/unknown-blank": INSIDE,
    "gap/unused-blank": INSIDE,
    "gap/doubled-blank": INSIDE,
    "gap/blank-in-code": INSIDE,
    "gap/answer-not-an-option": COMPARES,
    "gap/doubled-options": COMPARES,
    "gap/needless-answer": ADVICE,
    "hotspot/two-keys": COUNTS,
    "hotspot/one-key-multiple": ADVICE,
    "hotspot/doubled-names": COMPARES,
    "hotspot/no-area": COMPARES,
    "hotspot/overlap": COMPARES,
    "hottext/brackets": INSIDE,
    "hottext/empty-spot": INSIDE,
    "hottext/spot-over-paragraphs": INSIDE,
    "hottext/no-key": INSIDE,
    "hottext/all-keys": INSIDE,
    "hottext/spot-in-code": INSIDE,
    "hottext/unknown-spot": INSIDE,
    "hottext/doubled-feedback": COMPARES,
    "hottext/ambiguous-feedback": ADVICE,
    "match/too-many": COUNTS,
    "match/doubled-left": COMPARES,
    "match/doubled-right": COMPARES,
    "matrix/doubled-columns": COMPARES,
    "matrix/doubled-rows": COMPARES,
    "matrix/unknown-key": COMPARES,
    "matrix/all-keys": COMPARES,
    "matrix/one-key-multiple": ADVICE,
    "matrix/same-key": ADVICE,
    "number/range-reversed": COMPARES,
    "number/percent-of-zero": COMPARES,
    "number/partial-narrower": COMPARES,
    "number/mistake-within-tolerance": COMPARES,
    "number/doubled-mistakes": COMPARES,
    "number/percent-without-unit": ADVICE,
    "order/doubled-items": COMPARES,
    "scale/doubled-rows": COMPARES,
    "scale/doubled-levels": COMPARES,
    "scale/verdict": ADVICE,
    "scenario/doubled-node": COMPARES,
    "scenario/unknown-node": COMPARES,
    "scenario/unreachable": COUNTS,
    "scenario/endless": COUNTS,
    "scenario/no-value": COUNTS,
    "scenario/detour-pays": ADVICE,
    "scenario/one-option": ADVICE,
    "scenario/same-values": ADVICE,
    "scenario/doubled-options": COMPARES,
    "scenario/no-consequence": ADVICE,
    "scenario/no-ending": ADVICE,
    "scenario/doubled-ending": COMPARES,
    "text/pattern-syntax": INSIDE,
    "text/pattern-runaway": INSIDE,
    "text/contradiction": COMPARES,
    "text/needless-answer": ADVICE,
}


@cache
def validator(name: str) -> Draft7Validator:
    told: dict[str, Any] = json.loads(schema_files("id")[f"{name}.schema.json"])
    Draft7Validator.check_schema(told)
    return Draft7Validator(told)


def faults(name: str, text: str) -> list[str]:
    """Return what the schema says of a text, read as our own reader reads YAML."""
    node, _ = parse(text, "contoh.yaml")
    assert node is not None
    return [f"{each.json_path}: {each.message}" for each in validator(name).iter_errors(plain(node))]


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_every_quiz_of_the_site_is_valid(path: Path) -> None:
    assert faults("quiz", path.read_text("utf-8")) == []


def test_the_sheets_of_the_site_are_valid() -> None:
    for name, path in (("facts", FOLDERS.facts), ("glossary", FOLDERS.glossary)):
        assert faults(name, (ROOT / path).read_text("utf-8")) == []


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_lesson_of_the_site_is_valid(path: Path) -> None:
    lesson, _ = parse_lesson(path.read_text("utf-8"), path.name)
    course = path.name == "index.md" and path.parent != ROOT / "content"
    if lesson.front is not None:
        name = "course" if course else "lesson"
        assert [each.message for each in validator(name).iter_errors(plain(lesson.front))] == []
    for fence in lesson.fences:
        if "\n" in fence.text.strip():
            assert faults("question", fence.text) == []


@pytest.mark.parametrize("example", VALID, ids=str)
def test_every_valid_example_is_valid(example: Valid) -> None:
    assert faults("question", example.text) == []


@pytest.mark.parametrize("example", INVALID, ids=str)
def test_an_invalid_example_fails_or_its_rule_cannot_be_expressed(example: Invalid) -> None:
    fails = bool(faults("question", example.text))
    assert fails != (example.rule in CANNOT_EXPRESS), CANNOT_EXPRESS.get(example.rule)


def test_what_cannot_be_expressed_are_rules_that_there_are() -> None:
    assert set(CANNOT_EXPRESS) <= {rule.code for kind in TYPES.values() for rule in kind.rules}


def test_the_files_in_the_repository_are_fresh() -> None:
    for name, text in {**schema_files("id"), **editor_files(FOLDERS)}.items():
        assert (ROOT / ".vscode" / name).read_text("utf-8") == text, f"run `tuntas schema`: {name} is old"


def asked_for(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return every key for which the schemas want a description."""
    asked: set[str] = set()

    def listen(key: str, lang: Any) -> str:
        asked.add(key)
        return describe(key, lang)

    monkeypatch.setattr(schema, "describe", listen)
    schema.quiz_schema("id")
    schema.question_schema("id")
    for course in (True, False):
        schema.matter_schema("id", course=course)
    schema.facts_schema("id")
    schema.glossary_schema("id")
    return asked


def test_descriptions_are_complete_and_none_is_unused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked_for(monkeypatch) == set(DESCRIPTIONS)


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(KeyError):
        describe("choice/Option.nothing", "id")


@pytest.mark.parametrize("key", sorted(DESCRIPTIONS))
def test_a_description_is_a_sentence_in_both_languages(key: str) -> None:
    for lang in LANGS:
        said = describe(key, lang)
        assert said == said.strip()
        assert said
        assert "…" in said or said.count("`") % 2 == 0
    owner, _, field = key.partition(".")
    if field and owner.rpartition("/")[2] not in LISTS_OF_WORDS:
        assert all(describe(key, lang).endswith(".") for lang in LANGS)


def branch_of(kind: str) -> dict[str, Any]:
    branches: list[dict[str, Any]] = json.loads(schema_files("id")["question.schema.json"])["allOf"]
    return next(each["then"] for each in branches if each["if"]["properties"]["kind"]["const"] == kind)


@pytest.mark.parametrize("kind", TYPES)
def test_editors_complete_the_fields_of_a_kind_and_no_others(kind: str) -> None:
    branch = branch_of(kind)
    own = {name for name, each in branch["properties"].items() if isinstance(each, dict)}
    fields = TYPES[kind].body.model_fields
    assert own == {field.alias or name for name, field in fields.items()}
    assert branch["additionalProperties"] is False


def test_editors_are_offered_the_kinds_with_their_names() -> None:
    told = json.loads(schema_files("id")["question.schema.json"])["properties"]["kind"]
    assert told["enum"] == list(TYPES)
    for kind, said in zip(TYPES.values(), told["markdownEnumDescriptions"], strict=True):
        assert said == f"**{kind.name.id}**: {describe(f'{kind.kind}/{kind.body.__name__}', 'id')}"


@pytest.mark.parametrize(
    "text",
    [
        "{id: a, kind: order, prompt: Urutkan., items: [satu, {text: dua, feedback: Ya}]}",
        "{id: a, kind: text, prompt: Berapa?, answers: [5, lima, {text: V}]}",
        "{id: a, kind: number, prompt: Berapa?, answer: 5, tolerance: 5%}",
        "{id: a, kind: number, prompt: Berapa?, answer: 5, tolerance: 0.5}",
        "{id: a, kind: matrix, prompt: Apa?, columns: [A, B], rows: [{text: x, key: A}, {text: y, key: [B]}]}",
        "{id: a, kind: essay, prompt: Tulis., rubric: [satu, {text: dua}], hint: Satu}",
        "{id: a, kind: essay, prompt: Tulis., model: Ya, hint: [Satu, Dua]}",
        "{id: 7, kind: scale, prompt: 2026, rows: [x], levels: {count: 5, low: a, high: b}}",
    ],
)
def test_shorthands_and_numbers_in_texts_are_allowed(text: str) -> None:
    assert faults("question", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "{id: a, kind: choice, prompt: x, options: [{text: a, corect: true}, {text: b, correct: true}]}",
        "{id: a, kind: choise, prompt: x}",
        "{id: a, kind: number, prompt: x, answer: lima}",
        "{id: a, kind: order, prompt: x, items: [a, b], answer: true}",
        "{id: a, prompt: x, options: []}",
        "{kind: order, prompt: x, items: [a, b]}",
    ],
)
def test_what_the_models_refuse_the_schema_refuses(text: str) -> None:
    assert faults("question", text) != []


def test_no_editor_is_told_of_null() -> None:
    for text in schema_files("en").values():
        assert '"null"' not in text
