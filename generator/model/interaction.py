"""What SCORM, cmi5 and xAPI call an interaction: the shared words for a question and its right response."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

InteractionKind = Literal[
    "true-false", "choice", "fill-in", "long-fill-in", "likert", "matching", "performance", "sequencing", "numeric"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """One question as `cmi.interactions` has it (SCORM 2004 4th ed., RTE 4.2.9).

    `correct` holds one pattern for each acceptable response that can be listed, each pattern its parts in order: what
    stands between `[,]`, and for a number the lowest and the highest, which `[:]` parts.
    `options` are the (identifier, text) pairs to choose from, `targets` those that they are matched with.
    `case_matters` says of words to fill in that capital letters count.
    """

    kind: InteractionKind
    correct: tuple[tuple[str, ...], ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    targets: tuple[tuple[str, str], ...] = ()
    case_matters: bool = False
