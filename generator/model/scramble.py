"""An order for the page that gives the key away neither on the screen nor in the source."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise

TURNS = 50


def scramble(name: str, count: int) -> tuple[int, ...]:
    """Return 0…count−1 so that none is followed by the next one; the same name gives the same order for ever."""
    for turn in range(TURNS):
        order = _drawn(f"{name}/{turn}", count)
        if not _tells(order):
            return order
    return tuple(reversed(range(count)))


def _drawn(name: str, count: int) -> tuple[int, ...]:
    lots = [(hashlib.sha256(f"{name}/{at}".encode()).digest(), at) for at in range(count)]
    return tuple(at for _, at in sorted(lots))


def _tells(order: Sequence[int]) -> bool:
    return any(after == at + 1 for at, after in pairwise(order))
