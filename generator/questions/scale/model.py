"""A scale: statements and the levels by which each is rated."""

from __future__ import annotations

from typing import Annotated

from generator.model.words import Frozen, Markdown, for_editors

FEWEST = 2
MOST = 11


class Steps(Frozen):
    """Levels that are numbers, named at both ends."""

    count: Annotated[int, for_editors(minimum=FEWEST, maximum=MOST)]
    """How many levels there are, 2 to 11."""
    low: Markdown
    """What the first level means."""
    high: Markdown
    """What the last level means."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Return what stands at each level."""
        between = [str(number) for number in range(2, min(self.count, MOST))]
        return (f"1 · {self.low}", *between, f"{self.count} · {self.high}")


class Scale(Frozen):
    """Statements that are rated; never scored."""

    rows: Annotated[tuple[Markdown, ...], for_editors(minItems=1)]
    """The statements."""
    levels: Annotated[tuple[Markdown, ...], for_editors(minItems=FEWEST, maxItems=MOST)] | Steps
    """The levels from lowest to highest: a list of labels, or `count` with `low` and `high`."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Return what stands at each level."""
        return self.levels.labels if isinstance(self.levels, Steps) else self.levels

    @property
    def count(self) -> int:
        """Return how many levels the author wants."""
        return self.levels.count if isinstance(self.levels, Steps) else len(self.levels)
