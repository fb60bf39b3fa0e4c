"""Markdown → its prose piece by piece: paragraphs, items of lists, headings, rows of tables. Places are offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.sources.blocks import scan
from generator.sources.inline import blanks, without_code

# What is no word that anybody reads: addresses, definitions, marks of footnotes, tags, attributes, entities.
_UNREAD = re.compile(
    r"""^[ \t>]*(?:\*\[[^\]\n]+\]|\[[^\]\n^][^\]\n]*\]):[^\n]*"""
    r"""|\[\^[^\]\n]+\]:?"""
    r"""|(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)|(?<=[^\]]\])\[[^\[\]\n]*\]"""
    r"""|</?[A-Za-z][^<>]*>|\{(?::|[ \t]*[.#])[^{}\n]*\}|&(?:[A-Za-z]+|#\d+);""",
    re.MULTILINE,
)
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_BOX = re.compile(r"""[ \t]*(?:!!!|\?\?\?\+?|===[!+]*)[ \t]+[^"\n]*""")
_HASH = re.compile(r"[ \t]*#{1,6}")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t])?")
_MEANING = re.compile(r"[ \t]*:[ \t]+")
_RULED = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*")
_UNDERLINE = re.compile(r"[ \t]*(?:=+|-+)[ \t]*")


class Sort(StrEnum):
    """What a piece of prose is."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    HEADING = "heading"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: the text as long as it is in its source, with blanks for what nobody reads, and where it begins."""

    sort: Sort
    text: str
    start: int


def prose_of(markdown: str) -> str:
    """Return a Markdown text with everything blanked out that is code, at the same offsets."""
    return without_code("\n".join(scan(markdown.split("\n")).prose))


def pieces(prose: str) -> Iterator[Piece]:
    """Yield the pieces of prose from which code is blanked out already."""
    read = _QUOTE.sub(lambda found: blanks(found[0]), _UNREAD.sub(lambda found: blanks(found[0]), prose))
    block = _Block()
    at = 0
    for line in read.split("\n"):
        box = _BOX.match(line)
        mark = box or _HASH.match(line)
        if mark or not line.strip():
            yield from block.end()
        if mark:
            title = _after(mark, line)
            yield Piece(Sort.HEADING, title.replace('"', " ") if box else title, at)
        elif line.strip():
            item = _ITEM.match(line) if not block.lines or block.sort is Sort.ITEM else None
            mark = item or _MEANING.match(line)
            if mark:
                yield from block.end()
            block.add(_after(mark, line), at, Sort.ITEM if item else Sort.PARAGRAPH)
        at += len(line) + 1
    yield from block.end()


def _after(mark: re.Match[str] | None, line: str) -> str:
    """Return a line with blanks for the mark at its beginning."""
    return line if mark is None else blanks(mark[0]) + line[mark.end() :]


class _Block:
    """The lines that belong together, up to an empty one."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.start = 0
        self.sort = Sort.PARAGRAPH

    def add(self, line: str, at: int, sort: Sort) -> None:
        """Add a line; the first one says what they are."""
        if not self.lines:
            self.start, self.sort = at, sort
        self.lines.append(line)

    def end(self) -> Iterator[Piece]:
        """Yield what they are, and begin anew."""
        lines, self.lines = self.lines, []
        if len(lines) > 1 and "|" in lines[0] and _RULED.fullmatch(lines[1]):
            at = self.start
            for line in lines:
                yield Piece(Sort.ROW, line, at)
                at += len(line) + 1
        elif len(lines) > 1 and _UNDERLINE.fullmatch(lines[1]):
            yield Piece(Sort.HEADING, lines[0], self.start)
            if lines[2:]:
                yield Piece(Sort.PARAGRAPH, "\n".join(lines[2:]), self.start + len(lines[0]) + len(lines[1]) + 2)
        elif lines:
            yield Piece(self.sort, "\n".join(lines), self.start)
