"""A fact that lessons rest on: what holds, where that was seen, how sure it is, and when it was checked."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from generator.model.words import Frozen, Id, Markdown

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]


class Mark(StrEnum):
    """How sure a fact is, from the wording itself down to what is disputed."""

    SEEN = "A"
    REPORTED = "B"
    GENERAL = "C"
    DISPUTED = "D"

    @property
    def is_weak(self) -> bool:
        """Say whether no key of a question may rest on it."""
        return self in {Mark.GENERAL, Mark.DISPUTED}


class State(StrEnum):
    """What has become of a regulation."""

    IN_FORCE = "in-force"
    AMENDED = "amended"
    REPLACED = "replaced"
    UNKNOWN = "unknown"


class Part(Frozen):
    """What belongs to a fact with another mark than the fact itself."""

    mark: Mark
    """How sure this part is."""
    text: Markdown
    """The part, in a sentence."""


class Fact(Frozen):
    """One entry of the sheet of facts."""

    id: Id
    """Name of the fact, for example `F-KIP-01`. Never reused."""
    mark: Mark
    """How sure it is: A, B, C or D."""
    statement: Markdown
    """What holds, in one or more sentences of one's own."""
    parts: tuple[Part, ...] = ()
    """What belongs to it with another mark."""
    sources: tuple[Line, ...] = ()
    """Regulations with number and year, and where they were read; addresses only as text."""
    state: State | None = None
    """What has become of the regulation; left out where there is none."""
    by: Line | None = None
    """What amends or replaces it."""
    checked: dt.date
    """Day on which the fact was last checked."""
    note: Markdown | None = None
    """What to bear in mind when using it."""

    @property
    def anchor(self) -> str:
        """Return where it stands on the page that lists it."""
        return self.id.lower()
