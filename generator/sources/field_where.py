"""The way from a whole to the value that is faulty, in the tree and in the plan of the model at once."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diagnostics.span import Span
from generator.sources.field_words import THIS, subject
from generator.sources.shapes import Anything, Either, Many, Named, Nothing, Record, Row, Shape
from generator.sources.yaml import Mapping, Node, Scalar, Sequence
from generator.text import Text


@dataclass(frozen=True, slots=True)
class Where:
    """A value on the way down: its node (or the nearest owner's), its shape, and the names that led there."""

    node: Node
    shape: Shape
    trail: tuple[str | int, ...] = ()
    there: bool = True
    owner: Text = THIS
    known: tuple[str, ...] = ()
    above: Where | None = None

    @property
    def key(self) -> Span:
        """Return the span of the name before the value."""
        owner = self.above.node if self.above else None
        key = owner.key(str(self.trail[-1])) if isinstance(owner, Mapping) else None
        return key.span if key else self.node.span

    @property
    def siblings(self) -> tuple[str, ...]:
        """Return the names that could have stood there."""
        shape = stripped(self.above.shape) if self.above else None
        return tuple(shape.fields) if isinstance(shape, Record) else ()

    @property
    def name(self) -> Text:
        """Return how messages call it; what a validator made up is called by what the author wrote."""
        if not self.there and self.above:
            return self.above.name
        return subject(self.trail) if self.trail else self.owner

    def down(self, part: str | int) -> Where:
        """Return where that name or number leads; without a node for it the owner stays."""
        node, shape = _child(self.node, part) if self.there else None, _inner(self.shape, part)
        return Where(node or self.node, shape, (*self.trail, part), node is not None, self.owner, self.known, self)


def count_of(node: Node) -> int:
    """Return how many characters a text has, how many items a list, how many names a mapping."""
    if isinstance(node, Scalar):
        return len(node.written.strip())
    return len(node.items if isinstance(node, Sequence) else node.entries)


def _child(node: Node, part: str | int) -> Node | None:
    if isinstance(node, Mapping):
        return node.get(str(part))
    if isinstance(node, Sequence) and isinstance(part, int) and 0 <= part < len(node.items):
        return node.items[part]
    return None


def _inner(shape: Shape, part: str | int) -> Shape:
    shape = stripped(shape)
    if isinstance(shape, Record):
        return shape.fields.get(str(part), Anything())
    if isinstance(shape, Many):
        return shape.item
    if isinstance(shape, Row) and isinstance(part, int) and part < len(shape.places):
        return shape.places[part]
    return shape.value if isinstance(shape, Named) else Anything()


def is_labelled(shape: Shape) -> bool:
    """Say whether pydantic names the member of a union in the places of faults."""
    return isinstance(shape, Either) and shape.labelled


def stripped(shape: Shape) -> Shape:
    """Return the shape within `X | None`."""
    if isinstance(shape, Either):
        return next((each.shape for each in shape.members if not isinstance(each.shape, Nothing)), shape)
    return shape
