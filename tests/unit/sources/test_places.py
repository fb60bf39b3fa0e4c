"""Every value and every name has a place under its dotted name."""

from __future__ import annotations

import pytest

from generator.diagnostics.span import Span
from generator.sources.places import Fields, place_of
from generator.sources.yaml import parse

TEXT = """\
id: a
options:
  - text: one
    correct: true
  - two
blanks:
  x.y: {answers: [1]}
"""


def fields() -> Fields:
    node, _ = parse(TEXT, "q.yaml")
    assert node
    return Fields(node)


def test_a_value_is_found_by_its_dotted_name() -> None:
    found = fields()
    assert found["id"] == Span("q.yaml", 1, 5, 1, 6)
    assert found["options.0.text"] == Span("q.yaml", 3, 11, 3, 14)
    assert found["options.1"] == Span("q.yaml", 5, 5, 5, 8)
    assert found["blanks.x.y.answers.0"] == Span("q.yaml", 7, 19, 7, 20)


def test_a_name_is_found_with_an_at_sign() -> None:
    found = fields()
    assert found["options@"] == Span("q.yaml", 2, 1, 2, 8)
    assert found["options.0.correct@"] == Span("q.yaml", 4, 5, 4, 12)
    assert found["blanks.x.y@"] == Span("q.yaml", 7, 3, 7, 6)


@pytest.mark.parametrize(
    "name", ["none", "options.2", "options.-1", "options.x", "id.0", "options.9999999999", "id@@", "0@"]
)
def test_what_is_not_there_has_no_place(name: str) -> None:
    assert name not in fields()
    assert fields().get(name) is None


def test_all_names_have_the_place_they_are_found_at() -> None:
    found = fields()
    names = list(found)
    assert names[:5] == ["id", "id@", "options", "options@", "options.0"]
    assert len(found) == len(names) == 17
    assert all(found[name] for name in names)


def test_a_place_falls_back_to_the_owner() -> None:
    node, _ = parse(TEXT, "q.yaml")
    assert node
    place = place_of(node)
    assert place.of("options", 1, "text") == place.of("options.1") == Span("q.yaml", 5, 5, 5, 8)
    assert place.of("hint") == place.whole == node.span
