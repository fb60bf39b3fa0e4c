"""YAML text becomes nodes with places, by the rules of YAML 1.2, and what may not be is refused with a place."""

from __future__ import annotations

import gc

import pytest
import yaml as pyyaml

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import yaml, yaml_rules
from generator.sources.yaml import Mapping, Scalar, Sequence, parse
from generator.sources.yaml_rules import MAX_BYTES, MAX_DEPTH, MAX_NODES
from generator.text import LANGS, fill

LOADERS = [pyyaml.SafeLoader, *([pyyaml.CSafeLoader] if pyyaml.__with_libyaml__ else [])]


@pytest.fixture(params=LOADERS, ids=lambda each: each.__name__, autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "LOADER", request.param)


def mapping(text: str, *, line: int = 1, column: int = 1) -> Mapping:
    node, found = parse(text, "q.yaml", line=line, column=column)
    assert not found
    assert isinstance(node, Mapping)
    return node


def only(text: str) -> Diagnostic:
    _, found = parse(text, "q.yaml")
    assert len(found) == 1, [each.rule.code for each in found]
    for lang in LANGS:
        assert "{" not in fill(found[0].rule.message, lang, {**found[0].facts, "mark": "", "character": ""})
        assert fill(found[0].rule.hint, lang, found[0].facts)
    return found[0]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("10:30", "10:30"),
        ("2026-01-20", "2026-01-20"),
        ("1_000", "1_000"),
        ("08", 8),
        ("0o7", 7),
        ("0x1F", 31),
        ("-12", -12),
        ("+3", 3),
        ("1.50", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("-.inf", float("-inf")),
        ("true", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("1.2.3", "1.2.3"),
        ("0b1", "0b1"),
        ("<<", "<<"),
        ("=", "="),
        ("٣", "٣"),
    ],
)
def test_a_plain_scalar_means_what_yaml_1_2_says_and_keeps_what_was_written(written: str, value: object) -> None:
    node = mapping(f"a: {written}\n").get("a")
    assert isinstance(node, Scalar)
    assert (node.written, node.value, type(node.value)) == (written, value, type(value))


def test_nan_is_a_number_and_a_number_too_long_to_be_one_is_text() -> None:
    node, long = mapping("a: .nan").get("a"), mapping(f"a: {'9' * 5000}").get("a")
    assert isinstance(node, Scalar)
    assert isinstance(node.value, float)
    assert node.value != node.value
    assert isinstance(long, Scalar)
    assert long.value == "9" * 5000


@pytest.mark.parametrize("text", ['a: "no"', "a: 'no'", "a: |\n  no\n", "a: >-\n  no\n"])
def test_what_is_quoted_or_a_block_is_text(text: str) -> None:
    node = mapping(text).get("a")
    assert isinstance(node, Scalar)
    assert node.value == node.written
    assert node.written.strip() == "no"


def test_every_node_knows_where_it_stands() -> None:
    node = mapping("id: x\nlist:\n  - one\n  - {b: [1, 2]}\ntext: |\n  first\n\n  second\n\n\nend:\n")
    assert node.span == Span("q.yaml", 1, 1, 11, 5)
    listed = node.get("list")
    assert isinstance(listed, Sequence)
    assert listed.span == Span("q.yaml", 3, 3, 4, 16)
    assert listed.items[1].span == Span("q.yaml", 4, 5, 4, 16)
    assert [each.span for each in (node.get("text"), node.get("end")) if each] == [
        Span("q.yaml", 5, 7, 8, 9),
        Span("q.yaml", 11, 5, 11, 5),
    ]
    key = node.key("text")
    assert key
    assert key.span == Span("q.yaml", 5, 1, 5, 5)


def test_places_start_where_the_text_does_in_its_file() -> None:
    node = mapping("a: 1\nb:\n  - c\n", line=10, column=5)
    listed = node.get("b")
    assert isinstance(listed, Sequence)
    assert listed.items[0].span == Span("q.yaml", 12, 9, 12, 10)


def test_a_multi_line_text_ends_where_its_last_word_does() -> None:
    node = mapping("a: one\n  two\nb: 'three\n  four'\n")
    spans = [each.span for _, each in node.entries]
    assert spans == [Span("q.yaml", 1, 4, 2, 6), Span("q.yaml", 3, 4, 4, 8)]


def test_a_mapping_gives_its_parts_by_name() -> None:
    node = mapping("a: 1\nb: 2\nc: 3\n")
    assert node.keys() == ("a", "b", "c")
    assert node.only(["c", "a"]).keys() == ("a", "c")
    assert node.without({"a"}).keys() == ("b", "c")
    assert node.get("d") is None
    assert node.key("d") is None
    assert node.only("a").span == node.span


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "---\n...\n"])
def test_nothing_in_a_text_is_no_tree_and_no_fault(text: str) -> None:
    assert parse(text, "q.yaml") == (None, ())


def test_nothing_and_an_empty_text_differ() -> None:
    node, _ = parse('""', "q.yaml")
    assert isinstance(node, Scalar)


def test_separators_of_word_processors_break_no_line() -> None:
    node = mapping("a: one\u2028two\x85three\u2029four\nb: \ue000\n")
    first = node.get("a")
    assert isinstance(first, Scalar)
    assert first.written == "one\u2028two\x85three\u2029four"
    second = node.key("b")
    assert second
    assert second.span.line == 2


def test_all_line_ends_count_as_lines() -> None:
    assert [key.span.line for key, _ in mapping("a: 1\r\nb: 2\rc: 3\n").entries] == [1, 2, 3]


def test_a_name_written_twice_keeps_the_first_and_shows_it() -> None:
    node, found = parse("a: 1\nb:\n  c: 2\n  c: 3\na: 4\n", "q.yaml")
    assert isinstance(node, Mapping)
    assert [each.rule.code for each in found] == ["yaml/duplicate-key", "yaml/duplicate-key"]
    assert [(each.span.line, each.related[0][0].line) for each in found] == [(4, 3), (5, 1)]
    assert [each[1].span.line for each in node.entries] == [1, 3]


def test_an_alias_an_anchor_and_a_tag_are_refused_where_they_stand() -> None:
    _, found = parse("a: &x [1]\nb: *x\nc: !!str 5\nd: !mine {e: 1}\n", "q.yaml")
    assert [(each.rule.code, each.span.line, each.span.column) for each in found] == [
        ("yaml/anchor", 1, 4),
        ("yaml/alias", 2, 4),
        ("yaml/tag", 3, 4),
        ("yaml/tag", 4, 4),
    ]


@pytest.mark.parametrize("text", ["[a]: 1\n", "? {a: b}\n: c\n", "null: 1\n", "{{ nama }}: 1\n", "? \n: 1\n", ": 1\n"])
def test_a_name_that_is_no_text_is_refused(text: str) -> None:
    _, found = parse(text, "q.yaml")
    assert found
    assert {each.rule.code for each in found} == {"yaml/key"}


def test_a_number_as_a_name_is_text() -> None:
    assert mapping("1: a\ntrue: b\n").keys() == ("1", "true")


def test_a_second_document_is_refused() -> None:
    assert only("a: 1\n---\nb: 2\n").span == Span("q.yaml", 2, 1, 2, 4)
    assert only("a: 1\n...\nb: 2\n").rule.code == "yaml/documents"
    assert mapping("---\na: 1\n...\n").keys() == ("a",)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "? " * 10_000,
        "\n".join(" " * depth + "a:" for depth in range(1500)),
        "[{a: " * MAX_DEPTH,
    ],
    ids=["brackets", "braces", "dashes", "questions", "indentation", "mixed"],
)
def test_what_is_nested_too_deep_is_refused_without_harm(text: str) -> None:
    found = only(text)
    assert found.rule.code == "yaml/too-deep"
    assert found.facts["limit"] == MAX_DEPTH


def test_depth_up_to_the_limit_is_read() -> None:
    node, found = parse("[" * MAX_DEPTH + "]" * MAX_DEPTH, "q.yaml")
    assert node
    assert not found


def test_many_aliases_do_not_grow() -> None:
    laughs = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(9)
    )
    node, found = parse(laughs, "q.yaml")
    assert node
    assert {each.rule.code for each in found} == {"yaml/alias", "yaml/anchor"}


def test_a_text_too_large_is_refused_unread() -> None:
    assert only("a" * (MAX_BYTES + 1)).rule.code == "yaml/too-large"
    assert only("é" * (MAX_BYTES // 2 + 1)).rule.code == "yaml/too-large"


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_rules, "MAX_NODES", 100)
    found = only(f"[{'a,' * 200}]")
    assert found.rule.code == "yaml/too-many"
    assert found.span.column > 100
    assert MAX_NODES > 100


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ufeff", "\ud800", "\ufffe"])
def test_an_invisible_character_is_refused_where_it_stands(character: str) -> None:
    found = only(f"a: 1\nb: x{character}y\n")
    assert found.rule.code == "yaml/character"
    assert found.span == Span("q.yaml", 2, 5, 2, 6)


def test_marks_of_git_are_refused_once_for_each_conflict() -> None:
    text = "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\nc: 3\n"
    found = only(text)
    assert (found.rule.code, found.span.line) == ("file/merge-conflict", 2)
    assert only(">>>>>>> other\n").rule.code == "file/merge-conflict"
    _, found_two = parse(text + text, "q.yaml")
    assert [each.span.line for each in found_two] == [2, 9]


def test_a_row_of_equal_signs_is_no_conflict() -> None:
    assert mapping("a: |\n  =======\n").keys() == ("a",)


def test_the_garbage_collector_is_as_it_was() -> None:
    parse("a: [", "q.yaml")
    assert gc.isenabled()
    gc.disable()
    try:
        parse("a: 1", "q.yaml")
        assert not gc.isenabled()
    finally:
        gc.enable()
