"""A text with blanks: each typed, or picked from a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from generator.model.brackets import marked
from generator.model.folding import DEFAULT_FOLD, Fold
from generator.model.words import Frozen, Markdown, for_editors

Label = Annotated[str, Field(min_length=1, max_length=200)]
TYPED: JsonDict = {"required": ["answers"], "properties": {"options": False, "answer": False}}
PICKED: JsonDict = {"required": ["options", "answer"], "properties": {"answers": False}}


class Blank(Frozen):
    """One blank: with `answers` it is typed, with `options` and `answer` it is picked."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [TYPED, PICKED]})

    answers: Annotated[tuple[Label, ...], for_editors(minItems=1)] = ()
    """For a typed blank: what is right, in every way to write it. The first is shown as the key."""
    options: Annotated[tuple[Label, ...], for_editors(minItems=2, uniqueItems=True)] = ()
    """For a picked blank: what the list offers, as plain text. The page puts it in an order of its own."""
    answer: Label | None = None
    """For a picked blank: the option that is right."""
    feedback: Markdown | None = None
    """Said when the blank was filled and checked, right or not: how to find the answer."""


class Gap(Frozen):
    """A text in which `[[name]]` is a blank."""

    text: Markdown
    """The text, with `[[name]]` for each blank, also in tables, lists and emphasis."""
    blanks: Annotated[Mapping[str, Blank], Field(min_length=1)]
    """What belongs into each blank, by its name."""
    fold: tuple[Fold, ...] = DEFAULT_FOLD
    """Differences in writing that do not count: case, spaces, diacritics, punctuation, number-words."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the blanks in the order of the text."""
        return tuple(each.text for each in marked(self.text))

    @property
    def in_order(self) -> tuple[Blank, ...]:
        """Return the blanks in the order of the text."""
        return tuple(self.blanks[name] for name in self.names)
