"""A tree and a model become a value, with the place of every part."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import ConfigDict, Field, RootModel, model_validator
from pydantic_core import PydanticCustomError
from validating import Draw, Everything, Frozen, Item, Levels, Option, Step, fault, parsed, told, value

from generator.diagnostics.report import hint
from generator.sources.validate import validate


@pytest.mark.parametrize("written", ["no", "08", "10:30", "2026-01-20", "1_000", "true", "null", "~", "1.50", "0x1F"])
def test_a_text_field_gets_what_was_written(written: str) -> None:
    made = value(f"title: {written}\nname: {written}\nhint: [{written}, x]\nitems: [{written}, {{text: {written}}}]\n")
    assert (made.title, made.name, made.hint) == (written, written, (written, "x"))
    assert made.items == (written, Item(text=written))


def test_numbers_and_truths_are_what_yaml_1_2_says() -> None:
    made = value("correct: true\ncount: 08\npoints: 5\nday: 2026-01-20\nstep: C3\nother: [1, {a: no}]\nfrom: no\n")
    assert (made.correct, made.count, made.points, made.day) == (True, 8, 5.0, dt.date(2026, 1, 20))
    assert (made.step, made.other, made.alias) == (Step.APPLY, [1, {"a": "no"}], "no")
    assert value("count: 5.0").count == 5


@pytest.mark.parametrize(
    ("written", "expected"), [("3", 3), ("kom-1/2", "kom-1/2"), ('"3"', "3"), ("03", 3), ("1_0", "1_0"), ("~", None)]
)
def test_a_number_or_text_is_a_number_when_it_was_written_as_one(written: str, expected: object) -> None:
    assert value(f"objective: {written}").objective == expected


@pytest.mark.parametrize(
    ("written", "expected"), [("0.5", 0.5), ("5", 5), ("5%", "5%"), ("no", "no"), ("true", "true")]
)
def test_a_tolerance_is_a_number_or_what_was_written(written: str, expected: object) -> None:
    made = value(f"tolerance: {written}").tolerance
    assert made == expected
    assert isinstance(made, str) == isinstance(expected, str)


@pytest.mark.parametrize(
    ("written", "expected"), [("no", "no"), ("1", 1), ("true", True), ('"1"', None), ("a", "a"), ("yes", None)]
)
def test_fixed_values_keep_their_type(written: str, expected: object) -> None:
    made, _, found = validate(parsed(f"kind: {written}"), Everything)
    if expected is None:
        assert told(found[0])[0] == "field/not-one-of"
    else:
        assert made
        assert (made.kind, type(made.kind)) == (expected, type(expected))


def test_a_model_may_be_written_as_text_where_it_says_so() -> None:
    made = value("shorts: [no, {text: b, feedback: c}]\nitems:\n  - 08\n  - text: d\n")
    assert made.shorts == [Item(text="no"), Item(text="b", feedback="c")]
    assert made.items == ("08", Item(text="d"))


def test_one_of_several_shapes_is_chosen_by_what_was_written() -> None:
    assert value("draw: 3").draw == 3
    assert value("draw: {per: tag, count: 2}").draw == Draw(per="tag", count=2)
    assert value("levels: [1, no]").levels == ("1", "no")
    assert value("levels: {count: 5, low: no}").levels == Levels(count=5, low="no")
    assert value("hint: 5").hint == "5"


def test_mappings_and_rows_are_read() -> None:
    made = value("blanks: {1: {text: no}}\nscores: {a: 1, b: 0.5}\nrange: [1, 2.5]\n")
    assert made.blanks == {"1": Option(text="no")}
    assert made.scores == {"a": 1.0, "b": 0.5}
    assert made.range == (1.0, 2.5)


def test_unions_within_unions_and_types_unknown_here_are_read() -> None:
    made = value("pair: true\nanything: [a]\nseveral: [1]\npath: a/b\n")
    assert (made.pair, made.anything, made.several, made.path) == (True, ["a"], (1,), Path("a/b"))
    assert value("mixed: [no, {text: b}]").mixed == ("no", Item(text="b"))
    assert value("several: {a: 1}\npair: x").several == {"a": 1}


def test_places_cover_what_was_written() -> None:
    _, place, _ = validate(parsed("title: a\nitems:\n  - text: b\n"), Everything)
    assert (place.of("items", 0, "text").line, place.of("items", 0, "text").column) == (3, 11)
    assert place.of("items.0.text@").column == 5
    assert place.of("title@").column == 1


class Cat(Frozen):
    """One of two, told apart by its kind."""

    kind: Literal["cat"]
    lives: int


class Dog(Frozen):
    """The other of the two."""

    kind: Literal["dog"]
    tricks: tuple[str, ...]


class House(Frozen):
    """Where both may stand."""

    pets: tuple[Annotated[Cat | Dog, Field(discriminator="kind")], ...] = ()
    pet: Cat | Dog | None = None


def test_of_several_models_the_one_with_the_right_kind_is_meant() -> None:
    made, _, _ = validate(parsed("pets: [{kind: dog, tricks: [1]}]\npet: {kind: cat, lives: 9}"), House)
    assert made == House(pets=(Dog(kind="dog", tricks=("1",)),), pet=Cat(kind="cat", lives=9))
    assert told(fault("pets: [{kind: dog, triks: [a], tricks: []}]", House))[:2] == ("field/unknown", "1:20")
    assert told(fault("pet: {kind: cat, lives: nine}", House))[:2] == ("field/type", "1:25")
    assert told(fault("pet: {kind: cat, lives: 9, tricks: []}", House))[:2] == ("field/unknown", "1:28")


def test_an_unknown_kind_among_several_models_is_said_at_the_kind() -> None:
    found = fault("pets: [{kind: dgo}]", House)
    assert told(found) == ("field/not-one-of", "1:15", "`kind` tidak mengenal `dgo`")
    assert hint(found, "id") == "mungkin maksud Anda `dog`?"
    assert told(fault("pets: [{lives: 9}]", House))[:2] == ("field/missing", "1:8")


class Tree(Frozen):
    """A model that holds itself."""

    name: str
    below: tuple[Tree, ...] = ()


class Names(RootModel[tuple[str, ...]]):
    """A model of one value."""


class Holder(Frozen):
    """A model that holds it."""

    names: Names


def test_models_that_hold_themselves_and_models_of_one_value_are_read() -> None:
    made, _, _ = validate(parsed("name: a\nbelow: [{name: 08, below: [{name: no}]}]"), Tree)
    assert made == Tree(name="a", below=(Tree(name="08", below=(Tree(name="no"),)),))
    found = fault("name: a\nbelow: [{name: b, below: [{nam: c, name: d}]}]", Tree)
    assert told(found)[:2] == ("field/unknown", "2:28")
    held, _, _ = validate(parsed("names: [no, 08]"), Holder)
    assert held == Holder(names=Names(("no", "08")))


class Empty(Frozen):
    """A part without names."""


class Strict(Frozen):
    """A model that bends nothing."""

    model_config = ConfigDict(strict=True)

    day: dt.date | int


def test_a_name_in_a_part_without_names_is_to_be_deleted() -> None:
    assert hint(fault("a: 1", Empty), "id") == "hapus baris ini"


def test_what_only_the_whole_refuses_is_still_said() -> None:
    assert told(fault("day: 2026-01-20", Strict))[:2] == ("field/date", "1:6")


class Late(Frozen):
    """A model that refuses everything in the end."""

    value: int | str

    @model_validator(mode="after")
    def _refuse(self) -> Late:
        said = "late"
        raise PydanticCustomError(said, "always {what}", {"what": "wrong"})


def test_a_fault_without_a_rule_is_said_with_its_own_words() -> None:
    assert told(fault("value: 3", Late)) == ("field/value", "1:1", "isi bagian ini tidak sesuai: always wrong")
