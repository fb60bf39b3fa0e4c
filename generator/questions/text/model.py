"""A word or a phrase to write: what is right in every way to write it, and which mistakes are foreseen."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic.config import JsonDict

from generator.model.folding import DEFAULT_FOLD, Fold
from generator.model.words import Frozen, Markdown, either

LONGEST = 200
Share = Annotated[float, Field(ge=0, le=1)]
Label = Annotated[str, Field(min_length=1, json_schema_extra={"maxLength": LONGEST})]
FULL: JsonDict = {"required": ["text"], "properties": {"score": {"const": 1}}}
RIGHT: JsonDict = {"anyOf": [{"type": ["string", "number"]}, FULL]}


class Answer(Frozen):
    """One answer that is foreseen: a text, or a pattern that the whole answer has to match."""

    model_config = either("text", "pattern")

    text: Label | None = None
    """The answer as it may be written."""
    pattern: Label | None = None
    """A regular expression for the whole answer, for what has too many spellings to list."""
    score: Share = 1
    """What it earns, from 0 to 1. With 0 it is a mistake that is foreseen."""
    feedback: Markdown | None = None
    """Said to those who wrote it."""


class Near(Frozen):
    """What an answer earns that is right but for a slip in spelling."""

    credit: Annotated[float, Field(ge=0, lt=1)] = 0
    """From 0 to less than 1."""


class ShortText(Frozen):
    """A question that is answered with a word or a phrase."""

    answers: Annotated[tuple[Label | Answer, ...], Field(min_length=1, json_schema_extra={"contains": RIGHT})]
    """Every answer that is foreseen; those without a score are right. The first right one is shown as the key."""
    fold: tuple[Fold, ...] = DEFAULT_FOLD
    """Differences in writing that do not count: case, spaces, diacritics, punctuation, number-words."""
    near: Near = Near()
    """What a slip in spelling earns; without it nothing, but learners are told to check the spelling."""

    @property
    def foreseen(self) -> tuple[Answer, ...]:
        """Return the answers, each as a value also when the author wrote a line of text."""
        return tuple(Answer(text=each) if isinstance(each, str) else each for each in self.answers)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the texts that are fully right."""
        return tuple(each.text for each in self.foreseen if each.text is not None and each.score == 1)
