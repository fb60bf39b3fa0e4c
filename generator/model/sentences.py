"""A text → its sentences: where each begins and ends, and how many words it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A full stop, question or exclamation mark; after an omission only where a quotation is closed, as EYD has it.
_END = re.compile(r"""(?:[.!?]+|…(?=[”’"'»]))[”’"'»)\]*_]*(?=\s|$)""")
_OPENING = "“‘\"'«([*_ \t\n"
_LABEL = re.compile(r"\s*\*\*[^*\n]{1,80}[.:!?]\*\*(?=\s|$)")
_PICTURE = re.compile(r"!\[[^\]\n]*\]")
_BEFORE = re.compile(r"(?:\w+\.)*\w+$")
# After these a sentence goes on, even where a capital letter or a number follows.
_ABBREVIATION = re.compile(
    r"no|nr|ps|mis|hlm|hal|tgl|jl|jln|gg|kab|kec|kel|prov|bpk|sdri?|yth|dr|drs|dra|prof|ir|hj|lih|bdk|cet|jil|vol|fig"
    r"|tlp|telp|maks|jml|rp|a\.n|u\.p|u\.b|s\.d|p\.p|q\.q|e\.g|i\.e|cf|vs|mrs?",
    re.IGNORECASE,
)
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: the offsets of its first character and of what follows it, and the number of its words."""

    start: int
    end: int
    words: int


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of one paragraph; a bold label at its beginning and pictures are none."""
    spoken = _PICTURE.sub(lambda found: " " * len(found[0]), text)
    label = _LABEL.match(spoken)
    start = label.end() if label else 0
    ends = [found.end() for found in _END.finditer(spoken, start) if not _goes_on(spoken, found)]
    for end in (*ends, len(spoken)):
        said = spoken[start:end]
        words = count_words(said)
        if words:
            yield Sentence(start + len(said) - len(said.lstrip()), start + len(said.rstrip()), words)
        start = end


def count_words(text: str) -> int:
    """Return how many words a text has; signs that stand alone are none."""
    return sum(1 for each in text.split() if any(map(str.isalnum, each)))


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """Say whether a sentence does not end there: an abbreviation stands before, or a small letter follows."""
    following = text[end.end() :].lstrip(_OPENING)
    if not following:
        return False
    before = _BEFORE.search(text, max(0, end.start() - _LONGEST), end.start())
    abbreviated = end[0] == "." and before is not None and _ABBREVIATION.fullmatch(before[0]) is not None
    return abbreviated or following[0].islower()
