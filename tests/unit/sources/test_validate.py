"""A tree and a model become a value, or faults in our words at the author's places, one for each value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, NewType

import pytest
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, RootModel, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from generator.diagnostics.report import hint, message
from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Place
from generator.sources.validate import validate
from generator.sources.yaml import Node, parse
from generator.text import LANGS, Text


class Frozen(BaseModel):
    """A value that cannot change and knows its names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Markdown = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Name = NewType("Name", str)


class Step(StrEnum):
    """A choice of words."""

    KNOW = "C1"
    APPLY = "C3"


class Option(Frozen):
    """A part with a name that must be there."""

    text: Markdown
    correct: bool = False
    feedback: Markdown | None = None


class Item(Frozen):
    """A part that may be written as text."""

    text: Markdown
    feedback: Markdown | None = None

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class Draw(Frozen):
    """A part beside a number."""

    per: Annotated[str, Field(pattern="^(objective|tag)$")]
    count: Annotated[int, Field(ge=1)]


class Levels(Frozen):
    """A part beside a list."""

    count: int
    low: str


NEGATIVE = Rule(
    code="number/negative",
    message=Text(id="toleransi {value} negatif", en="the tolerance {value} is negative"),
    hint=Text(id="tulis tanpa minus", en="write it without a minus"),
    why=Text(id="Sebab.", en="Because."),
)


def _odd(value: int) -> int:
    if value % 2 == 0:
        said = "must be odd"
        raise ValueError(said)
    return value


class Part(Frozen):
    """A part that checks itself."""

    low: float
    high: float

    @model_validator(mode="after")
    def _in_order(self) -> Part:
        if self.low > self.high:
            code = "order"
            raise PydanticCustomError(code, "wrong", {"rule": NEGATIVE, "at": "high", "facts": {"value": self.high}})
        return self


class Everything(Frozen):
    """One field of each sort."""

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=10)] = "x"
    title: str = ""
    text: Markdown = "x"
    name: Name = Name("x")
    correct: bool = False
    count: int = 0
    points: Annotated[float, Field(gt=0, le=10)] = 1
    step: Step | None = None
    kind: Literal["a", "no", 1, True] = "a"
    day: dt.date | None = None
    objective: Annotated[int, Field(ge=1)] | str | None = None
    tolerance: float | str = 0.0
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=3)] | None = None
    items: tuple[Markdown | Item, ...] = ()
    shorts: list[Item] = []
    draw: Annotated[int, Field(ge=1)] | Draw | None = None
    levels: tuple[str, ...] | Levels = ()
    blanks: Mapping[str, Option] = {}
    scores: dict[str, float] = {}
    range: tuple[float, float] | None = None
    hint: Markdown | tuple[Markdown, ...] = ()
    feedback: Option = Option(text="x")
    part: Part | None = None
    odd: Annotated[int, AfterValidator(_odd)] | None = None
    even: Annotated[int, Field(multiple_of=2)] = 2
    other: Any = None
    pair: Annotated[int | str, Field()] | bool = 0
    code: Annotated[str, Field(pattern=r"^\d+/\d+$")] = "1/2"
    keyed: dict[Annotated[str, Field(max_length=3)], int] = {}
    anything: int | Any = 0
    several: dict[str, int] | tuple[int, ...] = ()
    path: Path = Path()
    exact: tuple[int, int] = (0, 0)
    mixed: tuple[Markdown | Item, ...] | bool = ()
    ratio: Annotated[str, Field(pattern=r"^[0-9.]+$")] = "1"
    alias: str = Field(default="", alias="from")


def parsed(text: str) -> Node:
    node, found = parse(text, "q.yaml")
    assert node is not None
    assert not found
    return node


def value(text: str) -> Everything:
    made, _, found = validate(parsed(text), Everything)
    assert not found, [message(each, "en") for each in found]
    assert made is not None
    return made


def faults(text: str, model: type[BaseModel] = Everything, **also: Any) -> tuple[Diagnostic, ...]:
    made, place, found = validate(parsed(text), model, **also)
    assert made is None
    assert isinstance(place, Place)
    for each in found:
        for lang in LANGS:
            assert message(each, lang)
            assert hint(each, lang)
    return found


def fault(text: str, model: type[BaseModel] = Everything, **also: Any) -> Diagnostic:
    found = faults(text, model, **also)
    assert len(found) == 1, [message(each, "en") for each in found]
    return found[0]


def told(each: Diagnostic) -> tuple[str, str, str]:
    return each.rule.code, f"{each.span.line}:{each.span.column}", message(each, "id")


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


FAULTS = {
    "titel: x": ("field/unknown", "1:1", "bagian ini tidak mengenal nama `titel`"),
    "options: [{text: a}, {txt: b, text: c}]": (
        "field/unknown",
        "1:23",
        "butir ke-2 `options` tidak mengenal nama `txt`",
    ),
    "options: [{text: a}, {correct: true}]": ("field/missing", "1:22", "butir ke-2 `options` belum punya `text`"),
    "options: [{text: a}]": ("field/too-short", "1:10", "`options` berisi 1 butir, paling sedikit 2"),
    "options: [{text: a}, {text: b}, {text: c}, {text: d}]": (
        "field/too-long",
        "1:10",
        "`options` berisi 4 butir, paling banyak 3",
    ),
    "options: []": ("field/empty", "1:10", "`options` belum diisi"),
    "options: no": ("field/type", "1:10", "`options`: tertulis teks `no`, yang diminta daftar"),
    "text: ''": ("field/empty", "1:7", "`text` belum diisi"),
    "text:": ("field/empty", "1:6", "`text` belum diisi"),
    "title: [a]": ("field/type", "1:8", "`title`: tertulis daftar, yang diminta teks"),
    "title: {a: b}": ("field/type", "1:8", "`title`: tertulis bagian dengan nama dan isi, yang diminta teks"),
    "hint: [a, {b: c}]": (
        "field/type",
        "1:11",
        "butir ke-2 `hint`: tertulis bagian dengan nama dan isi, yang diminta teks",
    ),
    "correct: yes": ("field/type", "1:10", "`correct`: tertulis teks `yes`, yang diminta `true` atau `false`"),
    "correct: 1": ("field/type", "1:10", "`correct`: tertulis angka `1`, yang diminta `true` atau `false`"),
    "correct:": ("field/empty", "1:9", "`correct` belum diisi"),
    "count: 5.5": ("field/type", "1:8", "`count`: tertulis angka `5.5`, yang diminta bilangan bulat"),
    "count: '5'": ("field/type", "1:8", "`count`: tertulis teks `5`, yang diminta bilangan bulat"),
    "count: true": ("field/type", "1:8", "`count`: tertulis `true`, yang diminta bilangan bulat"),
    "points: .inf": ("field/type", "1:9", "`points`: tertulis `.inf`, yang diminta angka"),
    "points: sepuluh": ("field/type", "1:9", "`points`: tertulis teks `sepuluh`, yang diminta angka"),
    "points: 0": ("field/out-of-range", "1:9", "`points` bernilai 0, harus lebih dari 0"),
    "points: 11": ("field/out-of-range", "1:9", "`points` bernilai 11, harus paling banyak 10"),
    "even: 3": ("field/out-of-range", "1:7", "`even` bernilai 3, harus kelipatan 2"),
    "step: c3": ("field/not-one-of", "1:7", "`step` tidak mengenal `c3`"),
    "step: [C3]": ("field/type", "1:7", "`step`: tertulis daftar, yang diminta `C1` atau `C3`"),
    "kind: b": ("field/not-one-of", "1:7", "`kind` tidak mengenal `b`"),
    "kind:": ("field/empty", "1:6", "`kind` belum diisi"),
    "day: 2026-02-30": ("field/date", "1:6", "`day`: `2026-02-30` bukan tanggal yang ada"),
    "day: 20 Januari": ("field/date", "1:6", "`day`: `20 Januari` bukan tanggal yang ada"),
    "day: 1234567890": ("field/date", "1:6", "`day`: `1234567890` bukan tanggal yang ada"),
    "day: [1]": ("field/type", "1:6", "`day`: tertulis daftar, yang diminta tanggal seperti 2026-01-20"),
    "id: a b": ("field/pattern", "1:5", "`id` tidak dapat ditulis `a b`"),
    "id: abcdefghijk": ("field/too-long", "1:5", "`id` berisi 11 huruf, paling banyak 10"),
    "id: ''": ("field/empty", "1:5", "`id` belum diisi"),
    "draw: 0": ("field/out-of-range", "1:7", "`draw` bernilai 0, harus paling sedikit 1"),
    "draw: {per: tags, count: 1}": ("field/not-one-of", "1:13", "`per` tidak mengenal `tags`"),
    "draw: {per: tag}": ("field/missing", "1:7", "`draw` belum punya `count`"),
    "draw: lima": (
        "field/type",
        "1:7",
        "`draw`: tertulis teks `lima`, yang diminta bilangan bulat atau bagian dengan nama `per`, `count`",
    ),
    "levels: {count: x, low: y}": ("field/type", "1:17", "`count`: tertulis teks `x`, yang diminta bilangan bulat"),
    "objective: 0": ("field/out-of-range", "1:12", "`objective` bernilai 0, harus paling sedikit 1"),
    "objective: [1]": ("field/type", "1:12", "`objective`: tertulis daftar, yang diminta bilangan bulat atau teks"),
    "range: [1]": ("field/too-short", "1:8", "`range` berisi 1 butir, paling sedikit 2"),
    "range: [1, b]": ("field/type", "1:12", "butir ke-2 `range`: tertulis teks `b`, yang diminta angka"),
    "range: [1, 2, 3]": ("field/too-long", "1:8", "`range` berisi 3 butir, paling banyak 2"),
    "scores: {a: b}": ("field/type", "1:13", "`a`: tertulis teks `b`, yang diminta angka"),
    "scores: [1]": ("field/type", "1:9", "`scores`: tertulis daftar, yang diminta pasangan nama dan isi"),
    "blanks: {a: {text: ''}}": ("field/empty", "1:20", "`text` belum diisi"),
    "blanks: {a: x}": (
        "field/type",
        "1:13",
        "`a`: tertulis teks `x`, yang diminta bagian dengan nama `text`, `correct`, `feedback`",
    ),
    "items: [{text: a, fedback: b}]": ("field/unknown", "1:19", "butir ke-1 `items` tidak mengenal nama `fedback`"),
    "items: [a, [b]]": (
        "field/type",
        "1:12",
        "butir ke-2 `items`: tertulis daftar, yang diminta teks atau bagian dengan nama `text`, `feedback`",
    ),
    "shorts: ['']": ("field/empty", "1:10", "butir ke-1 `shorts` belum diisi"),
    "part: {low: 3, high: 2}": ("number/negative", "1:22", "toleransi 2.0 negatif"),
    "odd: 4": ("field/value", "1:6", "isi `odd` tidak sesuai: must be odd"),
    "feedback:": ("field/empty", "1:10", "`feedback` belum diisi"),
    "range: 5": ("field/type", "1:8", "`range`: tertulis angka `5`, yang diminta daftar berisi 2 nilai"),
    "exact: 5": ("field/type", "1:8", "`exact`: tertulis angka `5`, yang diminta daftar berisi 2 nilai"),
    "kind: [a]": ("field/type", "1:7", "`kind`: tertulis daftar, yang diminta `a`, `no`, `1`, atau `true`"),
    "code: 1-2": ("field/pattern", "1:7", "`code` tidak dapat ditulis `1-2`"),
    "keyed: {abcd: 1}": ("field/too-long", "1:15", "`abcd` berisi 1 huruf, paling banyak 3"),
    "several: x": (
        "field/type",
        "1:10",
        "`several`: tertulis teks `x`, yang diminta pasangan nama dan isi atau daftar",
    ),
    "several: {a: b}": ("field/type", "1:14", "`a`: tertulis teks `b`, yang diminta bilangan bulat"),
    "[a]": (
        "field/type",
        "1:1",
        "bagian ini: tertulis daftar, yang diminta bagian dengan nama `id`, `title`, `text`, `name`, …",
    ),
    "halo": (
        "field/type",
        "1:1",
        "bagian ini: tertulis teks `halo`, yang diminta bagian dengan nama `id`, `title`, `text`, `name`, …",
    ),
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_is_said_once_at_its_place(text: str) -> None:
    assert told(fault(text)) == FAULTS[text]


HINTS = {
    "titel: x": "mungkin maksud Anda `title`?",
    "TITLE: x": "mungkin maksud Anda `title`?",
    "zzz: x": "yang dikenal: `id`, `title`, `text`, `name`, `correct`, `count`, `points`, `step`, `kind`, `day`, "
    "`objective`, `tolerance`, `options`, `items`, `shorts`, `draw`, `levels`, `blanks`, `scores`, `range`, …",
    "-title: x": "tulis spasi sesudah tanda hubung: `- title: …`",
    "options: [{text: a}, {corect: true, text: b}]": "mungkin maksud Anda `correct`?",
    "step: c3": "mungkin maksud Anda `C3`?",
    "step: tahu": "yang dikenal: `C1`, `C3`",
    "kind: trie": "mungkin maksud Anda `true`?",
    "correct: ya": "tulis `true` tanpa tanda kutip",
    "correct: 'false'": "tulis `false` tanpa tanda kutip",
    "correct: mungkin": "tulis `true` atau `false`",
    "correct: [a]": "tulis `true` atau `false`",
    "count: 5 menit": "tulis angkanya saja, misalnya `5`",
    "points: '2,5'": "tulis angkanya saja, misalnya `2.5`",
    "count: lima": "tulis bilangan bulat",
    "title: [a]": "tulis teksnya sesudah `title:`, atau di bawah `title: |`",
    "title: {a: b}": "bila `: ` ini bagian dari teks, apit seluruh teks dengan tanda kutip",
    "hint: [[a]]": "tulis teksnya sesudah `- `",
    "options: no": "tulis setiap butir di baris baru dengan `- ` di bawah `options:`",
    "id: Kuis Satu": "pakai hanya huruf, angka, titik, garis bawah, dan tanda hubung, misalnya `kuis-satu`",
    "id: 'é'": "pakai hanya huruf, angka, titik, garis bawah, dan tanda hubung; mulailah dengan huruf atau angka",
    "draw: {per: tags, count: 1}": "mungkin maksud Anda `tag`?",
    "text:": "isi dengan teks, atau hapus barisnya",
    "ratio: 1/2": "pakai hanya angka dan titik",
    "code: 1-2": "ikuti bentuk `^\\d+/\\d+$`",
    "draw: {per: tag}": "tambahkan baris `count: …` (bilangan bulat)",
}


@pytest.mark.parametrize("text", HINTS)
def test_the_hint_says_what_to_type(text: str) -> None:
    assert hint(fault(text), "id") == HINTS[text]


def test_all_faults_are_told_in_the_order_of_the_text() -> None:
    found = faults("titel: a\ncount: b\noptions:\n  - {txt: a}\n  - text: ''\npoints: 0\n")
    assert [told(each)[:2] for each in found] == [
        ("field/unknown", "1:1"),
        ("field/type", "2:8"),
        ("field/missing", "4:5"),
        ("field/unknown", "4:6"),
        ("field/empty", "5:11"),
        ("field/out-of-range", "6:9"),
    ]


def test_names_known_elsewhere_are_guessed_too_and_the_owner_is_named() -> None:
    owner = Text(id="soal `q1`", en="question `q1`")
    found = fault("promt: x", known=["prompt"], owner=owner)
    assert told(found) == ("field/unknown", "1:1", "soal `q1` tidak mengenal nama `promt`")
    assert hint(found, "en") == "perhaps you meant `prompt`?"
    missing = fault("correct: true", Option, owner=owner)
    assert message(missing, "en") == "question `q1` has no `text` yet"


def test_names_known_elsewhere_are_not_guessed_deeper_down() -> None:
    found = fault("feedback: {promt: x, text: y}", known=["prompt"])
    assert hint(found, "id") == "yang dikenal: `text`, `correct`, `feedback`"


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
