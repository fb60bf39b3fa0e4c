"""Models with every shape of field, and short ways to read a text as one of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, NewType

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator
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
    digits: Annotated[str, Field(pattern=r"^[0-9]+$")] = "1"
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
