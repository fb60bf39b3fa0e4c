"""A match: rows and the response that belongs to each, with some that belong to none."""

from __future__ import annotations

from typing import Annotated

from generator.model.words import Frozen, Markdown, for_editors


class Pair(Frozen):
    """A row and its response."""

    left: Markdown
    """What the row says."""
    right: Markdown
    """The response that belongs to it, and to no other row."""
    feedback: Markdown | None = None
    """Said at the row once it is right, or once keys may be shown: the reason."""


class Match(Frozen):
    """Pairs, shown as rows and scrambled responses; each response is used once."""

    pairs: Annotated[tuple[Pair, ...], for_editors(minItems=2)]
    """Rows with their responses."""
    extra: tuple[Markdown, ...] = ()
    """Responses that belong to no row."""

    @property
    def responses(self) -> tuple[str, ...]:
        """Return the responses: those of the rows in their order, then the extra ones."""
        return (*(pair.right for pair in self.pairs), *self.extra)
