"""A choice: options of which one or several are keys, or a statement that is true or false."""

from __future__ import annotations

from typing import Annotated

from generator.model.words import Frozen, Image, Markdown, either, for_editors

A_KEY = {"required": ["correct"], "properties": {"correct": {"const": True}}}


class Option(Frozen):
    """One thing to pick."""

    text: Markdown
    """What the option says."""
    correct: bool = False
    """Whether it is a key."""
    feedback: Markdown | None = None
    """Said to those who picked it: why it is right, or which mistake it shows and what to do instead."""
    image: Image | None = None
    """A picture above the option's text."""


class Choice(Frozen):
    """Either `options`, or `answer` for a statement that is true or false."""

    model_config = either("options", "answer")

    options: Annotated[tuple[Option, ...], for_editors(minItems=2, contains=A_KEY, **{"not": {"items": A_KEY}})] = ()
    """What there is to pick."""
    multiple: bool = False
    """Whether several options are keys."""
    keep_order: bool = False
    """Whether the options stay in the order written."""
    answer: bool | None = None
    """For a statement: whether it is true."""

    @property
    def keys(self) -> tuple[int, ...]:
        """Return the positions of the keys; for a statement 0 is true and 1 is false."""
        if self.answer is not None:
            return (0 if self.answer else 1,)
        return tuple(at for at, option in enumerate(self.options) if option.correct)
