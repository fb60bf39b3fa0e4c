"""A number to write: how near it has to be, in which unit, and which mistakes are foreseen."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, FiniteFloat
from pydantic.config import JsonDict

from generator.model.words import Frozen, Markdown, for_editors

PERCENT = r"^\d+(?:[.,]\d+)? ?%$"
Tolerance = Annotated[FiniteFloat, for_editors(minimum=0)] | Annotated[str, Field(pattern=PERCENT)]
DIGITS = 12
ONE: JsonDict = {"required": ["answer"], "properties": {"range": False}}
SPAN: JsonDict = {"required": ["range"], "properties": {"answer": False, "tolerance": False}}


def width(tolerance: Tolerance | None, value: float) -> float:
    """Return how far from that value the tolerance reaches: as it stands, or as a share of the value."""
    if tolerance is None:
        return 0
    if isinstance(tolerance, str):
        return abs(value) * float(tolerance.rstrip("% ").replace(",", ".")) / 100
    return tolerance


class Partial(Frozen):
    """A wider band that earns a part."""

    tolerance: Tolerance
    """How far from the answer it reaches: a number, or a share such as "10%"."""
    score: Annotated[float, Field(gt=0, lt=1)]
    """What it earns: more than 0 and less than 1."""


class Mistake(Frozen):
    """A wrong number that is foreseen."""

    answer: FiniteFloat
    """The number that comes out of the mistake."""
    feedback: Markdown
    """Said to those who wrote it: which mistake it shows and what to do instead."""


class Number(Frozen):
    """Either `answer`, with a tolerance where there is one, or a `range`."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [ONE, SPAN]})

    answer: FiniteFloat | None = None
    """The number that is right."""
    range: tuple[FiniteFloat, FiniteFloat] | None = None
    """Instead of `answer`: the lowest and the highest number that is right."""
    tolerance: Tolerance | None = None
    """How far from the answer is still right: a number, or a share such as "5%"."""
    partial: Partial | None = None
    """A wider band that earns a part."""
    unit: Annotated[str, Field(min_length=1, max_length=40)] | None = None
    """The unit, shown behind the field; learners may write it or leave it out."""
    mistakes: tuple[Mistake, ...] = ()
    """Wrong numbers that are foreseen, with feedback."""

    @property
    def bounds(self) -> tuple[float, float]:
        """Return the lowest and the highest number of the key, before any tolerance."""
        if self.range is not None:
            return self.range
        return (self.answer or 0, self.answer or 0)

    def band(self, tolerance: Tolerance | None) -> tuple[float, float]:
        """Return the lowest and the highest number within that tolerance."""
        low, high = self.bounds
        return (_even(low - width(tolerance, low)), _even(high + width(tolerance, high)))

    def around(self, mistake: Mistake) -> tuple[float, float]:
        """Return the numbers that count as that mistake: as near to it as the tolerance allows for the answer."""
        reach = width(self.tolerance, mistake.answer)
        return (_even(mistake.answer - reach), _even(mistake.answer + reach))


def _even(value: float) -> float:
    """Return the number without the dust of binary fractions."""
    return float(f"{value:.{DIGITS}g}")
