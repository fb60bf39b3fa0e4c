"""The passage with a slot for each spot: those in brackets, and where the unit says so all words or sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.brackets import MARKED, SEALED, slot
from generator.questions.hottext.model import Hottext, Unit

# What is not running text: code, entities, attributes in braces, and what begins a line of a list or a heading.
SIGNS = re.compile(
    r"`[^`]*`|!?\[[^\]]*\]\([^)]*\)|&#?\w+;|\{:?[^}\n]*\}"
    r"|^[ \t]*(?:[-+*]|\d+[.)]|#{1,6}|>)(?=[ \t])|\||\n[ \t]*\n",
    re.MULTILINE,
)
WORD = re.compile(r"[^\W_]+(?:[-'’.,/:][^\W_]+)*")
FULL_STOP = re.compile(r"[.!?…]+[\"”’»)*_]*\s+(?=[\"“‘«(*_]*[A-Z0-9\u00c0-\u00de])")
SHORTENED = re.compile(
    r"(?:\b[A-Z]|\b(?:Bpk|No|Sdr|Dr|Drs|Ir|Jl|Hj|Yth|Prof|Kab|Prov|tgl|hlm|a\.n|u\.p|Mr|Mrs|Ms|St))\.\s+$"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Something to mark."""

    text: str
    key: bool


class Passage:
    """Collects spots and puts a slot in the place of each."""

    def __init__(self, body: Hottext) -> None:
        self.spots: list[Spot] = []
        self.unit = body.unit
        self.text = "".join(self._pieces(body.text))

    def _pieces(self, text: str) -> Iterator[str]:
        start = 0
        for found in _apart(text, marked_only=self.unit is Unit.MARKED):
            yield self._running(text[start : found.start()])
            mark = MARKED.fullmatch(found[0])
            yield (
                self._spot(mark[1].strip().removeprefix("+").strip(), key=mark[1].strip().startswith("+"))
                if mark
                else found[0]
            )
            start = found.end()
        yield self._running(text[start:])

    def _spot(self, text: str, *, key: bool = False) -> str:
        self.spots.append(Spot(text, key))
        return slot(len(self.spots) - 1)

    def _running(self, text: str) -> str:
        """Return running text with slots for its words or sentences."""
        if self.unit is Unit.MARKED:
            return text
        if self.unit is Unit.WORD:
            return WORD.sub(lambda found: self._spot(found[0]), text)
        return "".join(self._sentence(each) for each in _sentences(text))

    def _sentence(self, text: str) -> str:
        """Return a sentence as a slot; spaces, and emphasis that goes on beyond it, stay outside."""
        inner = text.strip()
        if not WORD.search(inner):
            return text
        before, after = text[: text.index(inner)], text[text.index(inner) + len(inner) :]
        if len(re.findall(r"\*+|(?<!\w)_+|_+(?!\w)", inner)) % 2:
            bare = inner.lstrip("*_")
            before += inner[: len(inner) - len(bare)]
            inner = bare.rstrip("*_")
            after = bare[len(inner) :] + after
        return f"{before}{self._spot(inner)}{after}"


def _apart(text: str, *, marked_only: bool) -> Iterator[re.Match[str]]:
    """Yield what is not running text, in order; overlaps belong to what comes first."""
    patterns = (MARKED,) if marked_only else (MARKED, SEALED, SIGNS)
    found = sorted((each for pattern in patterns for each in pattern.finditer(text)), key=lambda each: each.start())
    end = 0
    for each in found:
        if each.start() >= end:
            yield each
            end = each.end()


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for found in FULL_STOP.finditer(text):
        if not SHORTENED.search(text, start, found.end()):
            yield text[start : found.end()]
            start = found.end()
    yield text[start:]
