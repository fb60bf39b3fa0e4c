"""One source line with marks under the part that is meant, whatever its characters and its length."""

from __future__ import annotations

import unicodedata

from generator.diagnostics.span import Span

MIN_GUTTER = 4
WIDEST = 100
_BEFORE = 30
_TAB = "    "
_CUT = "…"


def visible(text: str) -> str:
    """Return the text without characters that would move the cursor, change colours or break the line."""
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() else _TAB if each == "\t" else " " if each == "\n" else "\ufffd" for each in text
    )


def width(text: str) -> int:
    """Return how many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_width(each) for each in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def snippet(line: str, span: Span) -> tuple[str, str]:
    """Return the line and the marks below it; of a long line the stretch around the span, with `…` where it is cut."""
    start = min(max(span.column - 1, 0), len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    end = min(max(end, start), len(line))
    start, end, line = _cut(start, end, line.rstrip("\r"))
    before, marked = visible(line[:start]), visible(line[start:end])
    return before + marked + visible(line[end:]), " " * width(before) + "^" * max(1, width(marked))


def _cut(start: int, end: int, line: str) -> tuple[int, int, str]:
    if len(line) <= WIDEST:
        return start, end, line
    first = max(0, min(start - _BEFORE, len(line) - WIDEST))
    last = min(len(line), first + WIDEST)
    head, tail = _CUT if first else "", _CUT if last < len(line) else ""
    shift = len(head) - first
    return start + shift, min(end, last) + shift, head + line[first:last] + tail
