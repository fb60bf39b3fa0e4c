"""What a model asks of a value, as a plan made once for each type: it turns nodes into what pydantic validates."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass
from typing import Any, Protocol

from pydantic import BaseModel

from generator.sources.yaml import Mapping, Node, Scalar, Sequence
from generator.text import Text

_WORDS = Text(id="teks", en="text")
_DAY = Text(id="tanggal seperti 2026-01-20", en="a date such as 2026-01-20")
_NOTHING = Text(id="kosong", en="nothing")
_ANYTHING = Text(id="nilai", en="a value")
_MANY = Text(id="daftar", en="a list")
_NAMED = Text(id="pasangan nama dan isi", en="names with values")
_NAMES_SHOWN = 4
_PAIR = 2
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Refused:
    """A value that is of no type pydantic would bend to its wish, so that it says what it wanted."""

    node: Node


class Shape(Protocol):
    """One type as the plan sees it."""

    def data(self, node: Node) -> object:
        """Return what to validate for that node."""
        ...

    def fit(self, node: Node) -> float:
        """Return how well the node suits, 0 for not at all."""
        ...

    @property
    def words(self) -> Text:
        """Return what is asked for, in words."""
        ...


def plain(node: Node) -> object:
    """Return a node as plain Python, for values of which no type is known."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(each) for each in node.items]
    return {key.written: plain(value) for key, value in node.entries}


def is_null(node: Node) -> bool:
    """Say whether the author left the value empty or wrote `null`."""
    return isinstance(node, Scalar) and node.value is None


@dataclass(frozen=True, slots=True)
class Words:
    """Text: taken as it was written, whatever YAML would make of it."""

    words: Text = _WORDS

    def data(self, node: Node) -> object:
        """Return the text as written."""
        return node.written if isinstance(node, Scalar) else Refused(node)

    def fit(self, node: Node) -> float:
        """Say that any single value is text, though null and numbers are something else first."""
        return (1 if node.value is None else 2) if isinstance(node, Scalar) else 0


@dataclass(frozen=True, slots=True)
class Exact:
    """A truth or a number: only what YAML 1.2 says is one; nothing is guessed from text."""

    type: type[bool | int | float]
    words: Text

    def data(self, node: Node) -> object:
        """Return the value if it has the type."""
        return node.value if isinstance(node, Scalar) and self._is(node.value) else Refused(node)

    def fit(self, node: Node) -> float:
        """Say whether the value has the type."""
        return 3 if isinstance(node, Scalar) and self._is(node.value) else 0

    def _is(self, value: object) -> bool:
        if isinstance(value, float):
            return math.isfinite(value) and (self.type is float or (self.type is int and value.is_integer()))
        return type(value) is self.type or (type(value) is int and self.type is float)


@dataclass(frozen=True, slots=True)
class Day:
    """A date such as 2026-01-20."""

    words: Text = _DAY

    def data(self, node: Node) -> object:
        """Return the text if it looks like a date."""
        return node.written if isinstance(node, Scalar) and self.fit(node) else Refused(node)

    def fit(self, node: Node) -> float:
        """Say whether it looks like a date."""
        return 3 if isinstance(node, Scalar) and _DATE.fullmatch(node.written) else 0


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some fixed values."""

    values: tuple[str | int | float | bool | None, ...]

    def data(self, node: Node) -> object:
        """Return the value meant, else what was written."""
        if not isinstance(node, Scalar):
            return Refused(node)
        if node.written in self.values or type(node.value) not in {type(each) for each in self.values}:
            return node.written
        return node.value

    def fit(self, node: Node) -> float:
        """Say that the right value suits best and any other single value a little."""
        if not isinstance(node, Scalar):
            return 0
        return 4 if self.has(node) else 0.5

    def has(self, node: Scalar) -> bool:
        """Say whether it is one of them; `1` is not `true`."""
        return node.written in self.values or any(
            type(each) is type(node.value) and each == node.value for each in self.values
        )

    @property
    def words(self) -> Text:
        """Return the values."""
        names = [f"`{str(each).lower() if isinstance(each, bool) else each}`" for each in self.values]
        return joined([Text(id=each, en=each) for each in names])


@dataclass(frozen=True, slots=True)
class Nothing:
    """No value."""

    words: Text = _NOTHING

    def data(self, node: Node) -> object:
        """Return None for null."""
        return None if is_null(node) else Refused(node)

    def fit(self, node: Node) -> float:
        """Say whether it is null."""
        return 5 if is_null(node) else 0


@dataclass(frozen=True, slots=True)
class Anything:
    """Whatever the author wrote."""

    words: Text = _ANYTHING

    def data(self, node: Node) -> object:
        """Return it as plain Python."""
        return plain(node)

    def fit(self, node: Node) -> float:  # noqa: ARG002 - the same for every node
        """Say that it suits if nothing else does."""
        return 0.1


@dataclass(frozen=True, slots=True)
class Many:
    """A list."""

    item: Shape
    words: Text = _MANY

    def data(self, node: Node) -> object:
        """Return the items as a tuple."""
        if not isinstance(node, Sequence):
            return Refused(node)
        return tuple([self.item.data(each) for each in node.items])

    def fit(self, node: Node) -> float:
        """Say whether it is a list, and whether its first item suits."""
        if not isinstance(node, Sequence):
            return 0
        return 3 + (min(self.item.fit(node.items[0]), 9) / 10 if node.items else 0)


@dataclass(frozen=True, slots=True)
class Row:
    """A list of a fixed length, each place with its own type."""

    places: tuple[Shape, ...]
    words: Text

    def data(self, node: Node) -> object:
        """Return the items as a tuple; those too many stay, so that they are reported."""
        if not isinstance(node, Sequence):
            return Refused(node)
        count = len(self.places)
        return tuple([self.places[at].data(each) if at < count else plain(each) for at, each in enumerate(node.items)])

    def fit(self, node: Node) -> float:
        """Say whether it is a list, best of the same length."""
        return (3.5 if len(node.items) == len(self.places) else 3) if isinstance(node, Sequence) else 0


@dataclass(frozen=True, slots=True)
class Named:
    """Names of the author's choice, each with a value."""

    value: Shape
    words: Text = _NAMED

    def data(self, node: Node) -> object:
        """Return a dict."""
        if not isinstance(node, Mapping):
            return Refused(node)
        return {key.written: self.value.data(value) for key, value in node.entries}

    def fit(self, node: Node) -> float:
        """Say whether it is a mapping."""
        return 2 if isinstance(node, Mapping) else 0


@dataclass(slots=True, eq=False)
class Record:
    """A model: fixed names, each with its own type. Filled after it is made, because models may hold themselves."""

    model: type[BaseModel]
    fields: AnyMapping[str, Shape]
    takes_text: bool

    def data(self, node: Node) -> object:
        """Return a dict for pydantic; a single value goes as text to a model that turns it into itself."""
        if isinstance(node, Mapping):
            fields = self.fields
            return {
                key.written: shape.data(value) if (shape := fields.get(key.written)) else plain(value)
                for key, value in node.entries
            }
        if not self.takes_text or is_null(node):
            return Refused(node)
        return node.written if isinstance(node, Scalar) else plain(node)

    def fit(self, node: Node) -> float:
        """Say how many of the names are known here; a fixed value such as a kind decides."""
        if not isinstance(node, Mapping):
            return 1 if self.takes_text and not is_null(node) else 0
        known = [(self.fields[key.written], value) for key, value in node.entries if key.written in self.fields]
        tags = sum(
            2 for shape, value in known if isinstance(shape, OneOf) and isinstance(value, Scalar) and shape.has(value)
        )
        return 2.5 + tags + len(known) / (len(node.entries) + 1)

    @property
    def words(self) -> Text:
        """Return the names."""
        names = [f"`{each}`" for each in self.fields]
        shown = ", ".join(names[:_NAMES_SHOWN]) + (", …" if len(names) > _NAMES_SHOWN else "")
        return Text(id=f"bagian dengan nama {shown}", en=f"a part with {shown}")


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One type of a union, and how Python writes it."""

    shape: Shape
    annotation: Any


@dataclass(frozen=True, slots=True)
class Either:
    """One of several types: the one that suits what was written is chosen here, so that faults concern it alone."""

    members: tuple[Member, ...]

    def pick(self, node: Node) -> Member | None:
        """Return the member that suits best."""
        best = max(self.members, key=lambda each: each.shape.fit(node))
        return best if best.shape.fit(node) > 0 else None

    def data(self, node: Node) -> object:
        """Return what the best member makes of it."""
        member = self.pick(node)
        return Refused(node) if member is None else member.shape.data(node)

    def fit(self, node: Node) -> float:
        """Return the best fit of all."""
        return max(each.shape.fit(node) for each in self.members)

    @property
    def labelled(self) -> bool:
        """Say whether pydantic adds a label to the places of faults: it does not for `X | None`."""
        return sum(1 for each in self.members if not isinstance(each.shape, Nothing)) > 1

    @property
    def words(self) -> Text:
        """Return what all members ask for."""
        return joined([each.shape.words for each in self.members if not isinstance(each.shape, Nothing)])


def joined(texts: list[Text]) -> Text:
    """Return `a, b, atau c` without doubles, in English `a, b or c`."""
    ids, ens = list(dict.fromkeys(each.id for each in texts)), list(dict.fromkeys(each.en for each in texts))
    return Text(id=_or(ids, ", atau" if len(ids) > _PAIR else " atau"), en=_or(ens, " or"))


def _or(words: list[str], link: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])}{link} {words[-1]}" if words else ""
