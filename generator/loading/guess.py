"""The nearest name to a misspelt one, as a hint."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from generator.text import Text

CLOSE = 0.6


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the name that looks most like it, or None when none does."""
    found = difflib.get_close_matches(name.casefold(), sorted(names), n=1, cutoff=CLOSE)
    return found[0] if found else None


def guess(name: str, names: Iterable[str], otherwise: Text) -> Text:
    """Return a hint with the nearest name, or the other sentence."""
    near = nearest(name, names)
    if near is None:
        return otherwise
    return Text(id=f"mungkin maksud Anda `{near}`", en=f"perhaps you meant `{near}`")
