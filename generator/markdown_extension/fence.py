"""Takes fences of ours out of a page's lines and leaves a token in the place of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.sources.blocks import LISTS, Fenced, is_quiz, scan

STX, ETX = "\u0002", "\u0003"
TOKEN = f"{STX}tuntas:([0-9]+){ETX}"


@dataclass(frozen=True, slots=True)
class Taken:
    """A fence: what it is called, the text in it, and how it was written."""

    info: str
    text: str
    source: str


def fences_of(lines: Sequence[str]) -> list[Fenced]:
    """Return the fences that may be ours: quizzes, and lists of facts or terms."""
    return [each for each in scan(lines).fences if is_quiz(each.info) or each.info in LISTS]


def replace_fences(lines: list[str], fences: Sequence[Fenced]) -> tuple[list[str], list[Taken]]:
    """Return the lines with tokens, and the fence for each token.

    The token stands alone between empty lines at the fence's own indentation, so that it is a block of its own in
    lists, tabs, admonitions and quotations.
    """
    out: list[str] = []
    taken: list[Taken] = []
    row = 0
    for fence in fences:
        out += lines[row : fence.row]
        prefix = lines[fence.row][: fence.start]
        empty = prefix.rstrip() if ">" in prefix else ""
        row = fence.last + 1
        # One empty line and no more: footnotes look at how a block begins, and a second one would be its beginning.
        out += _apart(out[-1:], empty)
        out.append(f"{prefix}{STX}tuntas:{len(taken)}{ETX}")
        out += _apart(lines[row : row + 1], empty)
        taken.append(Taken(fence.info, fence.text, "\n".join(lines[fence.row : row])))
    return [*out, *lines[row:]], taken


def _apart(neighbour: Sequence[str], empty: str) -> list[str]:
    """Return the empty line that keeps a token apart from its neighbour, where that is not empty itself."""
    return [empty] if neighbour and neighbour[0].strip(f"{empty} \t") else []
