"""Where the grammar of YAML is broken, the likeliest cause is named at its place."""

from __future__ import annotations

import pytest
import yaml as pyyaml

from generator.diagnostics.report import hint, message
from generator.sources import yaml
from generator.sources.yaml import parse
from generator.text import LANGS

LOADERS = [pyyaml.SafeLoader, *([pyyaml.CSafeLoader] if pyyaml.__with_libyaml__ else [])]

FAULTS = {
    "prompt: Apa itu: ini?": ("yaml/colon-in-text", "1:16"),
    "questions:\n  - prompt: Jam 10.00: buka": ("yaml/colon-in-text", "2:22"),
    "judul: Apa?: ya": ("yaml/colon-in-text", "1:12"),
    "- b\n- c: d: e": ("yaml/colon-in-text", "2:7"),
    "id: a\nprompt:Apa kabar\nkind: choice": ("yaml/colon-space", "2:7"),
    "questions:\n  - id: a\n    prompt:Apa\n    kind: b": ("yaml/colon-space", "3:11"),
    "id:a\nkind: b": ("yaml/colon-space", "1:3"),
    "tags:\n  - a\n  -b\n  c: d": ("yaml/dash-space", "3:3"),
    "- a\n-b\nc: 1": ("yaml/dash-space", "2:1"),
    "tags: - a": ("yaml/dash-inline", "1:7"),
    "id: a\nkind\nprompt: b": ("yaml/no-colon", "2:1"),
    "id: a\nkata terakhir": ("yaml/no-colon", "2:1"),
    "prompt: 'Apa\nid: a": ("yaml/open-quote", "1:9"),
    'prompt: "Apa\n\n---\nid: a': ("yaml/open-quote", "1:9"),
    "prompt: 'Jum'at'": ("yaml/after-quote", "1:14"),
    'prompt: "Ya" katanya': ("yaml/after-quote", "1:14"),
    'a:\n  - "satu" dua': ("yaml/after-quote", "2:12"),
    'path: "C:\\Users"': ("yaml/escape", "1:10"),
    'x: "\\q"': ("yaml/escape", "1:5"),
    'x: "\\u12"': ("yaml/escape", "1:5"),
    "a: @b": ("yaml/start-character", "1:4"),
    "a: `b`": ("yaml/start-character", "1:4"),
    "a: %b": ("yaml/start-character", "1:4"),
    "a: *tebal* lagi": ("yaml/start-character", "1:4"),
    "a: **tebal** lagi": ("yaml/start-character", "1:4"),
    "a: & lagi": ("yaml/start-character", "1:4"),
    "a: > kutipan": ("yaml/start-character", "1:4"),
    "a: |teks": ("yaml/start-character", "1:4"),
    "a: [Kasus](x.md) lalu": ("yaml/start-character", "1:4"),
    "a: [b]]": ("yaml/start-character", "1:4"),
    "}": ("yaml/start-character", "1:1"),
    "tags: [a, b\nid: x": ("yaml/open-bracket", "1:7"),
    "a: {b: 1, c: 2\nd: 3": ("yaml/open-bracket", "1:4"),
    "a:\n\t- b": ("yaml/tab", "2:1"),
    "id: a\n\ttitle: b": ("yaml/tab", "2:1"),
    "a: |\n\tb": ("yaml/tab", "2:1"),
    "a:\n  - b\n c: 1": ("yaml/indent", "3:2"),
    "a:\n  b: 1\n   c: 2": ("yaml/indent", "3:4"),
    "options:\n  - text: a\n   correct: true": ("yaml/indent", "3:4"),
    "a: 1\n- b": ("yaml/indent", "2:1"),
    "a: |\n  b\n c: 1": ("yaml/indent", "3:2"),
    ": a": ("yaml/key", "1:1"),
    "a: [b, {c: d}\n": ("yaml/open-bracket", "1:4"),
    "tags: [a, }": ("yaml/open-bracket", "1:7"),
    "tags: [a, {b: c}, }": ("yaml/open-bracket", "1:7"),
    "a: b\n\n: \n": ("yaml/key", "3:1"),
    "a: [b],\n": ("yaml/start-character", "1:4"),
    "%YAML 3.0\n---\na: 1": ("yaml/syntax", "1:1"),
}


@pytest.fixture(params=LOADERS, ids=lambda each: each.__name__, autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "LOADER", request.param)


@pytest.mark.parametrize("text", FAULTS)
def test_a_slip_is_named_at_its_place_in_both_languages(text: str) -> None:
    node, found = parse(text, "q.yaml")
    assert node is None
    assert [(each.rule.code, f"{each.span.line}:{each.span.column}") for each in found] == [FAULTS[text]]
    for lang in LANGS:
        assert message(found[0], lang)
        assert hint(found[0], lang)


@pytest.mark.parametrize("text", FAULTS)
def test_a_slip_in_a_fence_is_named_where_the_fence_stands(text: str) -> None:
    _, found = parse(text, "l.md", line=11, column=5)
    line, column = FAULTS[text][1].split(":")
    assert (found[0].span.line, found[0].span.column) == (int(line) + 10, int(column) + 4)


@pytest.mark.parametrize("text", ["a: [b\n\n\n", "a: 'b\n\n\n", "a: {b: c,\n"])
def test_what_is_missing_at_the_end_is_said_at_words_not_after_them(text: str) -> None:
    _, found = parse(text, "q.yaml")
    assert found[0].span.line == 1


def test_the_hint_shows_the_name_that_needs_a_space() -> None:
    _, found = parse("id: a\nprompt:Apa\nkind: b", "q.yaml")
    assert hint(found[0], "id") == "tulis spasi sesudah titik dua: `prompt: …`"


def test_a_tab_before_a_character_that_begins_nothing_is_one_fault() -> None:
    _, found = parse("a: \t@", "q.yaml")
    assert [each.rule.code for each in found] in (["yaml/tab"], ["yaml/start-character"])  # the parsers stop apart
