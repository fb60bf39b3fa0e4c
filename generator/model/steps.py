"""The pages of a course beside its lessons, known by the names of their files."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import PurePosixPath
from types import MappingProxyType


class Step(StrEnum):
    """What such a page is for, in the order of the way through a course; lessons come after the pre-test."""

    PRETEST = "pretest"
    WORKSHOP = "workshop"
    SEMINAR = "seminar"
    POSTTEST = "posttest"
    SUPERVISOR = "supervisor"


NAMES: Mapping[str, Step] = MappingProxyType(
    {
        "pretest": Step.PRETEST,
        "tes-awal": Step.PRETEST,
        "workshop": Step.WORKSHOP,
        "seminar": Step.SEMINAR,
        "posttest": Step.POSTTEST,
        "tes-akhir": Step.POSTTEST,
        "supervisor-sheet": Step.SUPERVISOR,
        "lembar-atasan": Step.SUPERVISOR,
    }
)
_RANK = {step: at for at, step in enumerate(Step)}


def step_of(path: str) -> Step | None:
    """Return what the page is for, whatever its language (`workshop.md`, `workshop.en.md`); of a lesson nothing."""
    return NAMES.get(PurePosixPath(path).name.partition(".")[0])


def rank_of(path: str) -> tuple[int, str]:
    """Return what sorts such pages."""
    step = step_of(path)
    return (-1 if step is None else _RANK[step]), path
