"""A passage with spots to mark, of which some are keys."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.words import Frozen, Markdown


class Unit(StrEnum):
    """What can be marked: only what the author put in brackets, or every word, or every sentence."""

    MARKED = "marked"
    WORD = "word"
    SENTENCE = "sentence"


class Said(Frozen):
    """Feedback on one spot."""

    text: Annotated[str, Field(min_length=1)]
    """The spot, as it stands in the passage."""
    feedback: Markdown
    """Said to those who marked it."""


class Hottext(Frozen):
    """A passage in which `[[+this]]` is a key and `[[this]]` is not."""

    text: Markdown
    """The passage: `[[+…]]` for each key and `[[…]]` for what else can be marked."""
    unit: Unit = Unit.MARKED
    """What can be marked besides: `word` or `sentence` makes all the others markable too."""
    spots: tuple[Said, ...] = ()
    """Feedback on single spots."""
