"""A hotspot question: a picture and its regions, of which one or several are keys."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict
from pydantic.config import JsonDict

from generator.model.words import Frozen, Markdown, for_editors

Shape = Literal["rect", "circle", "polygon"]
A_KEY: JsonDict = {"required": ["correct"], "properties": {"correct": {"const": True}}}


def _takes(shape: str, fewest: int, most: int) -> JsonDict:
    """Tell editors how many numbers a shape takes."""
    at: JsonDict = {"minItems": fewest, "maxItems": most}
    return {"if": {"properties": {"shape": {"const": shape}}}, "then": {"properties": {"at": at}}}


NUMBERS = (_takes("rect", 4, 4), _takes("circle", 3, 3), _takes("polygon", 6, 200))


class Region(Frozen):
    """A part of the picture."""

    model_config = ConfigDict(json_schema_extra={"allOf": list(NUMBERS)})

    name: Markdown
    """What the part is called in the list, for those who do not point; it should not give the key away."""
    shape: Shape
    """`rect`, `circle` or `polygon`."""
    at: tuple[Annotated[float, for_editors(minimum=0, maximum=100)], ...]
    """Percent of the picture: rect [x, y, width, height], circle [x, y, radius], polygon [x1, y1, x2, y2, …].

    A circle is as round as the picture is square: its radius is percent of the width and of the height.
    """
    correct: bool = False
    """Whether it is a key."""
    feedback: Markdown | None = None
    """Said to those who picked it: why it is right, or which mistake it shows."""


class Hotspot(Frozen):
    """Regions of the question's `image`."""

    model_config = ConfigDict(json_schema_extra={"required": ["regions", "image"]})

    regions: Annotated[tuple[Region, ...], for_editors(minItems=2, contains=A_KEY, **{"not": {"items": A_KEY}})]
    """The parts that can be picked; they do not overlap."""
    multiple: bool = False
    """Whether several regions are keys."""

    @property
    def keys(self) -> tuple[int, ...]:
        """Return the positions of the keys."""
        return tuple(at for at, region in enumerate(self.regions) if region.correct)
