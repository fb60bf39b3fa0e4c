"""Texts that say the same, apart from capitals and spaces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Field = tuple[str | int, ...]


def folded(text: str) -> str:
    """Return the text as it is compared."""
    return " ".join(text.casefold().split())


def repeats(texts: Iterable[tuple[Field, str]]) -> Iterator[tuple[Field, str]]:
    """Yield each text, with its field, that an earlier one has said."""
    seen: set[str] = set()
    for field, text in texts:
        if folded(text) in seen:
            yield field, text
        seen.add(folded(text))
