"""Whatever stands in a file: never an exception, only diagnostics, and every place lies inside the file."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import yaml as pyyaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.diagnostics import report
from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.model.course import LessonMatter
from generator.model.quiz import Common, Settings
from generator.sources import yaml
from generator.sources.decode import decode
from generator.sources.lesson import parse as parse_lesson
from generator.sources.places import Fields, place_of
from generator.sources.validate import validate
from generator.sources.yaml import Mapping, Node, Scalar, Sequence, parse
from generator.text import LANGS

LOADERS = [pyyaml.SafeLoader, *([pyyaml.CSafeLoader] if pyyaml.__with_libyaml__ else [])]
MODELS: list[type[BaseModel]] = [Common, Settings, LessonMatter]
NAMES = [*Common.model_fields, *Settings.model_fields, *LessonMatter.model_fields, "text", "optoins", "per", "count"]

PIECES = [
    *(
        "id",
        "title",
        "a",
        "prompt",
        "no",
        "08",
        "1",
        "-1.5",
        "true",
        "~",
        "''",
        '"',
        "'",
        "é",
        "日",
        "\U0001f600",
        "\u2028",
    ),
    *(
        ": ",
        ":",
        "- ",
        "-",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "#",
        " # ",
        "&a ",
        "*a",
        "!t ",
        "| ",
        "|\n",
        ">-\n",
        "@",
        "%",
        "`",
    ),
    *(
        "\n",
        "\n\n",
        "\n  ",
        "\n    ",
        "\t",
        "\r\n",
        "\r",
        " ",
        "---\n",
        "...\n",
        "\\",
        "\\q",
        "\x00",
        "\x85",
        "\ufeff",
        "\ud800",
    ),
    *(
        "```quiz\n",
        "```\n",
        "~~~\n",
        "````\n",
        "> ",
        "!!! note\n",
        '=== "a"\n',
        "1. ",
        "# ",
        "===\n",
        "<!--",
        "-->",
        "<a href=",
        ">",
    ),
    *(
        "[a](b.md)",
        "![",
        "](",
        ")",
        "<script>",
        "</script>",
        "{#a}",
        "<<<<<<< a\n",
        "=======\n",
        ">>>>>>> b\n",
        "|---|\n",
        "[^1]: ",
    ),
]
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))

plain = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(["no", "C3", "exam", "2026-13-01"]),
)
trees = st.recursive(
    plain,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=6)),
    max_leaves=15,
)
calm = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(params=LOADERS, ids=lambda each: each.__name__)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "LOADER", request.param)


def lies_inside(span: Span, text: str) -> bool:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line, column in ((span.line, span.column), (span.end_line, span.end_column)):
        if not (1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1):
            return False
    return (span.line, span.column) <= (span.end_line, span.end_column)


def spans(node: Node) -> Iterator[Span]:
    yield node.span
    if isinstance(node, Sequence):
        for item in node.items:
            yield from spans(item)
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key.span
            yield from spans(value)


def check(found: tuple[Diagnostic, ...], text: str) -> None:
    for each in found:
        assert lies_inside(each.span, text), each
        assert all(lies_inside(span, text) for span, _ in each.related), each
    for lang in LANGS:
        sources = {"x": text}
        assert report.full(found, lang, sources).count(" x/") == 0
        assert len(report.short(found, lang).splitlines()) == len(found)
        assert len(json.loads(report.as_json(found, lang).encode())["diagnostics"]) == len(found)
        assert report.github(found, lang).count("\n") == len(found)


@pytest.mark.usefixtures("loader")
@calm
@given(text=texts)
def test_any_text_as_yaml(text: str) -> None:
    node, found = parse(text, "x")
    check(found, text)
    if node is not None:
        assert all(lies_inside(span, text) for span in spans(node))


@calm
@given(text=texts, line=st.integers(1, 99), column=st.integers(1, 9))
def test_any_text_as_yaml_in_a_fence_is_the_same_but_for_the_place(text: str, line: int, column: int) -> None:
    node, found = parse(text, "x")
    moved, moved_found = parse(text, "x", line=line, column=column)
    assert [each.rule for each in moved_found] == [each.rule for each in found]
    pairs = [(each.span, other.span) for each, other in zip(found, moved_found, strict=True)]
    if node is not None and moved is not None:
        pairs += zip(spans(node), spans(moved), strict=True)
    for before, after in pairs:
        assert (after.line - before.line, after.column - before.column) == (line - 1, column - 1)


@calm
@given(text=texts, model=st.sampled_from(MODELS))
def test_any_tree_as_a_model(text: str, model: type[BaseModel]) -> None:
    node, _ = parse(text, "x")
    if node is not None:
        value, place, found = validate(node, model, known=["questions"])
        assert (value is None) == bool(found)
        check(found, text)
        assert place.whole == node.span


@calm
@given(tree=trees, model=st.sampled_from(MODELS))
def test_any_data_as_a_model_is_told_once_for_each_value(tree: object, model: type[BaseModel]) -> None:
    text = pyyaml.safe_dump(tree, allow_unicode=True)
    node, _ = parse(text, "x")
    if node is not None:
        value, _, found = validate(node, model)
        assert (value is None) == bool(found)
        check(found, text)
        told = [(each.span, each.rule.code, str(each.facts.get("name"))) for each in found]
        assert len(told) == len(set(told))


@calm
@given(tree=trees)
def test_every_value_has_a_place_under_its_name(tree: object) -> None:
    node, _ = parse(pyyaml.safe_dump(tree, allow_unicode=True), "x")
    if node is not None:
        place = place_of(node)
        assert isinstance(place.fields, Fields)
        for name in place.fields:
            assert place.fields[name] == place.of(name)
        assert sum(1 for _ in spans(node)) == len(place.fields) + 1


@calm
@given(text=texts)
def test_any_text_as_a_lesson(text: str) -> None:
    source, found = parse_lesson(text, "x")
    check(found, text)
    for span in (
        *(each.span for each in source.headings),
        *(each.span for each in source.fences),
        *(each.span for each in source.links),
        *source.scripts,
        *(spans(source.front) if source.front else ()),
    ):
        assert lies_inside(span, text)
    for fence in source.fences:
        node, inner = parse(fence.text, "x", line=fence.line, column=fence.column)
        assert all(each.span.line < fence.span.end_line for each in inner if each.rule.code != "yaml/too-large")
        assert node is None or isinstance(node, Scalar | Sequence | Mapping)


@calm
@given(
    raw=st.one_of(
        st.binary(),
        texts.map(lambda text: text.encode("utf-8", "replace")),
        st.text().map(lambda text: text.encode("cp1252", "replace")),
    )
)
def test_any_bytes_as_a_file(raw: bytes) -> None:
    text, found = decode(raw, "x")
    assert text is not None or len(found) == 1
    for lang in LANGS:
        assert len(report.short(found, lang).splitlines()) == len(found)
    if text is not None:
        assert "\r" not in text
        assert "\0" not in text
