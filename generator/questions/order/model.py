"""An order: steps, written in the right one."""

from __future__ import annotations

from typing import Annotated

from generator.model.words import Frozen, Markdown, for_editors


class Step(Frozen):
    """One thing to put in its place."""

    text: Markdown
    """What the step says."""
    feedback: Markdown | None = None
    """Said at the step once it is in its place, or once keys may be shown: why it belongs there."""


class Order(Frozen):
    """Steps in the right order; the page shows them in another."""

    items: Annotated[tuple[Markdown | Step, ...], for_editors(minItems=2)]
    """The steps in the right order, each a text or a text with feedback."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps, each as a value also when the author wrote a line of text."""
        return tuple(Step(text=each) if isinstance(each, str) else each for each in self.items)
