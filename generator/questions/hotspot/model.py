"""A hotspot question: a picture and its regions, of which one or several are keys."""

from __future__ import annotations

from typing import Literal

from generator.model.words import Frozen, Markdown

Shape = Literal["rect", "circle", "polygon"]


class Region(Frozen):
    """A part of the picture."""

    name: Markdown
    """What the part is called in the list, for those who do not point; it should not give the key away."""
    shape: Shape
    """`rect`, `circle` or `polygon`."""
    at: tuple[float, ...]
    """Percent of the picture: rect [x, y, width, height], circle [x, y, radius], polygon [x1, y1, x2, y2, …].

    A circle is as round as the picture is square: its radius is percent of the width and of the height.
    """
    correct: bool = False
    """Whether it is a key."""
    feedback: Markdown | None = None
    """Said to those who picked it: why it is right, or which mistake it shows."""


class Hotspot(Frozen):
    """Regions of the question's `image`."""

    regions: tuple[Region, ...]
    """The parts that can be picked; they do not overlap."""
    multiple: bool = False
    """Whether several regions are keys."""

    @property
    def keys(self) -> tuple[int, ...]:
        """Return the positions of the keys."""
        return tuple(at for at, region in enumerate(self.regions) if region.correct)
