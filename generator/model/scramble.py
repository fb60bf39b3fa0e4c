"""An order for the page that gives the key away neither on the screen nor in the source."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Sequence


def scramble(name: str, count: int) -> tuple[int, ...]:
    """Return 0…count−1 so that none is followed by the next one; the same name gives the same order for ever."""
    orders = (_drawn(f"{name}/{turn}", count) for turn in itertools.count())
    return next(order for order in orders if not _tells(order))


def _drawn(name: str, count: int) -> tuple[int, ...]:
    lots = [(hashlib.sha256(f"{name}/{at}".encode()).digest(), at) for at in range(count)]
    return tuple(at for _, at in sorted(lots))


def _tells(order: Sequence[int]) -> bool:
    return any(after == at + 1 for at, after in itertools.pairwise(order))
