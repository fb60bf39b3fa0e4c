"""A sorting of cards: bins, and the cards that belong into each."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict

from generator.model.words import Frozen, Markdown, for_editors


class Card(Frozen):
    """One thing to sort."""

    text: Markdown
    """What the card says."""
    feedback: Markdown | None = None
    """Said at the card once it is right, or once keys may be shown: the reason."""


class Bin(Frozen):
    """A group and the cards that belong to it."""

    model_config = ConfigDict(json_schema_extra={"required": ["title", "items"]})

    title: Markdown
    """Name of the group."""
    items: Annotated[tuple[Markdown | Card, ...], for_editors(minItems=1)] = ()
    """The cards that belong here, each a text or a text with feedback."""

    @property
    def cards(self) -> tuple[Card, ...]:
        """Return the cards, each as a value also when the author wrote a line of text."""
        return tuple(Card(text=each) if isinstance(each, str) else each for each in self.items)


class Categorize(Frozen):
    """Bins with their cards; the page shows the cards scrambled."""

    bins: Annotated[tuple[Bin, ...], for_editors(minItems=2, maxItems=5)]
    """Two to five groups."""

    @property
    def cards(self) -> tuple[tuple[int, Card], ...]:
        """Return every card with the position of its bin, bin by bin."""
        return tuple((at, card) for at, each in enumerate(self.bins) for card in each.cards)
