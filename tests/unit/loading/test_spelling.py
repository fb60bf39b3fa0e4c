"""The file of spellings is read pair by pair, and what is no pair is said."""

from __future__ import annotations

import pytest

from generator.diagnostics.span import Place, Span
from generator.loading.spelling import load_spelling

PATH = "ejaan.yaml"
HERE = Place(Span("mkdocs.yml"))


def load(text: str) -> tuple[dict[str, str], list[tuple[str, int, int]]]:
    words, found = load_spelling({PATH: text}, (PATH,), HERE)
    return words, [(each.rule.code, each.span.line, each.span.column) for each in found]


def test_pairs_are_read_as_they_are_written() -> None:
    assert load('# ejaan\nresiko: risiko\n"# %": "#%"\n2009: 2010\n') == (
        {"resiko": "risiko", "# %": "#%", "2009": "2010"},
        [],
    )


def test_without_a_file_there_are_no_words() -> None:
    assert load_spelling({}, (), HERE) == ({}, ())


@pytest.mark.parametrize("text", ["", "# kosong\n"])
def test_an_empty_file_is_said_once(text: str) -> None:
    assert load(text) == ({}, [("config/spelling", 1, 1)])


def test_what_is_no_pair_is_said_and_the_rest_is_read() -> None:
    assert load("a: b\nc:\nd: ''\n'': e\n") == (
        {"a": "b"},
        [("config/spelling", 2, 3), ("config/spelling", 3, 4), ("config/spelling", 4, 5)],
    )


def test_a_file_that_is_not_yaml_is_said_once() -> None:
    assert load("a: [\n") == ({}, [("yaml/open-bracket", 1, 4)])
