"""What a learner reads in a page, section by section; navigation, quizzes and what is hidden are not in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from generator.finishing.markup import unescaped
from generator.finishing.page import Section

VOID = frozenset(re.findall("[a-z]+", "area base br col embed hr img input link meta param source track wbr"))
INLINE = frozenset(
    re.findall(
        "[a-z]+",
        "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strong "
        "sub sup time tt u var wbr",
    )
)
SKIPPED = frozenset(
    re.findall(
        "[a-z-]+",
        "button dialog footer form iframe math nav noscript object quiz-activity script select style svg template "
        "textarea title",
    )
)
HEADINGS = {"h1": 1, "h2": 2, "h3": 3}
CLOSES_P = frozenset(
    re.findall(
        "[a-z]+[1-6]?",
        "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main "
        "menu nav ol p pre section table ul",
    )
)
SIBLINGS = {
    name: frozenset(group)
    for group in (("li",), ("dt", "dd"), ("td", "th"), ("tr",), ("option",), ("thead", "tbody", "tfoot"))
    for name in group
}
CLOSES = {**dict.fromkeys(CLOSES_P, frozenset({"p"})), **SIBLINGS}  # which open element a start tag ends
CONTENT = frozenset({"article", "main"})
EVERYWHERE, MAIN, ARTICLE = 0, 1, 2


class Piece(NamedTuple):
    """Text, or a heading with its level and id, and how far inside the content it stands."""

    zone: int
    text: str
    level: int = 0
    anchor: str = ""


class Outline:
    """Follows the tags of one page and keeps its text; holds a stack of open elements and nothing else."""

    def __init__(self) -> None:
        self._open: list[str] = []
        # How deep the element begins that each of these is about; 0 when there is none.
        self._skip = self._article = self._main = self._heading = 0
        self._head = Piece(0, "")
        self._words: list[str] = []
        self._pieces: list[Piece] = []
        self._has_main = False

    def start(self, name: str, attrs: Mapping[str, str]) -> None:
        """Take a start tag."""
        if name in CLOSES and self._open and self._open[-1] in CLOSES[name]:
            self._open.pop()
            self._close()
        if name not in VOID:
            self._open.append(name)
        if self._skip:
            return
        if name not in INLINE:
            self._add(" ")
        if name in CONTENT or "role" in attrs:
            self._begin(name, attrs)
        if name in SKIPPED or (attrs and _is_hidden(attrs)):
            self._skip = len(self._open) if name not in VOID else 0
        elif name in HEADINGS and not self._heading:
            self._heading, self._words = len(self._open), []
            self._head = Piece(self._zone, "", HEADINGS[name], attrs.get("id", ""))

    def _begin(self, name: str, attrs: Mapping[str, str]) -> None:
        """Take the start of the main part of a page."""
        depth = len(self._open)
        if name == "article" and not self._article:
            self._article, self._has_main = depth, True
        elif (name == "main" or attrs.get("role") == "main") and not self._main:
            self._main, self._has_main = depth, True

    def end(self, name: str) -> None:
        """Take an end tag; one that closes nothing open is passed over."""
        if not self._open or (self._open[-1] != name and name not in self._open):
            return
        while self._open.pop() != name:
            pass
        self._close()
        if not self._skip and name not in INLINE:
            self._add(" ")

    def text(self, data: str) -> None:
        """Take text between tags."""
        if not self._skip:
            self._add(unescaped(data))

    def sections(self, title: str) -> tuple[Section, ...]:
        """Return the page as sections; the first is the page itself, titled by its first `h1`."""
        pieces = self._chosen()
        first = next((piece for piece in pieces if piece.level == 1), None)
        heads: list[tuple[str, str]] = [("", (first and first.text) or title)]
        texts: list[list[str]] = [[]]
        for piece in pieces:
            if piece is first:
                continue
            if piece.level and piece.anchor:
                heads.append((piece.anchor, piece.text))
                texts.append([])
            else:
                texts[-1].append(f" {piece.text} " if piece.level else piece.text)
        made = (
            Section(anchor, name, " ".join("".join(text).split()))
            for (anchor, name), text in zip(heads, texts, strict=True)
        )
        return tuple(made)

    @property
    def _zone(self) -> int:
        if self._article:
            return ARTICLE
        return MAIN if self._main else EVERYWHERE

    def _add(self, text: str) -> None:
        if self._heading:
            self._words.append(text)
        else:
            self._pieces.append(Piece(self._zone, text))

    def _close(self) -> None:
        """End what the stack no longer holds."""
        depth = len(self._open)
        if depth < self._skip:
            self._skip = 0
        if depth < self._heading:
            self._heading = 0
            self._pieces.append(self._head._replace(text=" ".join("".join(self._words).split())))
        if depth < self._article:
            self._article = 0
        if depth < self._main:
            self._main = 0

    def _chosen(self) -> list[Piece]:
        """Return the innermost content: the article that holds the `h1`, else the main part, else the whole page."""
        if any(piece.level == 1 and piece.zone == ARTICLE for piece in self._pieces):
            return [piece for piece in self._pieces if piece.zone == ARTICLE]
        return [piece for piece in self._pieces if piece.zone >= (MAIN if self._has_main else EVERYWHERE)]


def _is_hidden(attrs: Mapping[str, str]) -> bool:
    """Tell whether an element is not for reading or not for finding."""
    return "data-search-exclude" in attrs or "hidden" in attrs or "headerlink" in attrs.get("class", "")
