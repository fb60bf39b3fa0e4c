"""Places in a Markdown text that the author marked with `[[…]]`, and the slots that controls are put in later."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MARKED = re.compile(r"\[\[([^\[\]]*)\]\]")
LONE = re.compile(r"\[\[|\]\]")
# Fenced code, tags and the targets of links become one piece each, so nothing can be put into them.
SEALED = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,}).*?(?:^ {0,3}(?P=fence)|\Z)|<[/a-z!][^>]*>|\]\([^)]*\)",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
SNIPPET = 24


@dataclass(frozen=True, slots=True)
class Marked:
    """One place: where it begins and ends with its brackets, and what stands between them."""

    start: int
    end: int
    text: str


def marked(text: str) -> Iterator[Marked]:
    """Yield the places in their order."""
    for found in MARKED.finditer(text):
        yield Marked(found.start(), found.end(), found[1].strip())


def replaced(text: str, put: Callable[[int, Marked], str]) -> str:
    """Return the text with each place replaced by what `put` makes of its number and itself."""
    pieces, start = [], 0
    for at, place in enumerate(marked(text)):
        pieces += [text[start : place.start], put(at, place)]
        start = place.end
    return "".join([*pieces, text[start:]])


def slot(at: int) -> str:
    """Return the sign in whose place the control with that number is put after conversion."""
    return f"\ue000{at}\ue001"


def lone_bracket(text: str) -> str | None:
    """Return the text from the first `[[` or `]]` on that has no partner, or that stands inside another."""
    rest = MARKED.sub(lambda found: " " * len(found[0]), text)
    found = LONE.search(rest)
    return None if found is None else " ".join(text[found.start() : found.start() + SNIPPET].split())


def sealed(text: str) -> Iterator[str]:
    """Yield what is marked in code blocks, tags and link targets, where no control can stand."""
    for piece in SEALED.finditer(text):
        for place in marked(piece[0]):
            yield place.text
