"""A tree and a pydantic model → a value, with pydantic's faults in our words at the author's places."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Place
from generator.sources.field_faults import faults
from generator.sources.field_where import Where
from generator.sources.field_words import THIS
from generator.sources.places import place_of
from generator.sources.plan import record_of
from generator.sources.yaml import Node
from generator.text import Text

M = TypeVar("M", bound=BaseModel)


def validate(
    node: Node, model: type[M], *, known: Iterable[str] = (), owner: Text = THIS
) -> tuple[M | None, Place, tuple[Diagnostic, ...]]:
    """Return the value (none when anything is wrong), where it and its fields stand, and all that is wrong.

    `known` are names to guess from besides the model's own; `owner` is how messages call the whole.
    """
    record = record_of(model)
    place = place_of(node)
    try:
        return model.model_validate(record.data(node)), place, ()
    except ValidationError as error:
        start = Where(node, record, owner=owner, known=tuple(known))
        return None, place, tuple(sorted(faults(error, start), key=lambda each: each.span))
