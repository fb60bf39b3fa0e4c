"""Words that are not to be written, with what to write instead, and where a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_NUMBER = r"\d+(?:[.,]\d+)*"
_NUMBERS = re.compile(_NUMBER)
_ENCLITIC = "(?:nya|lah|kah|pun|ku|mu)?"
# A word that is spoken about: in italics, or alone between quotation marks.
_MENTION = re.compile(
    r"(?<![*\w])\*(?![*\s])([^*\n]*[^*\s])\*(?![*\w])|(?<![_\w])_(?![_\s])([^_\n]*[^_\s])_(?![_\w])"
    r"|[“\"]([^\W_](?:[\w.:/-]*\w)?)[”\"]"
)
_LONGEST_MENTION = 4


@dataclass(frozen=True, slots=True)
class Written:
    """A word that was found: its offsets, itself, and what to write instead."""

    start: int
    end: int
    text: str
    instead: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Pairs of what is not to be written and what to write instead, made into one pattern; longer ones go first."""

    pattern: re.Pattern[str]
    pairs: tuple[tuple[str, str], ...]

    def written(self, text: str) -> Iterator[Written]:
        """Yield what a text has of them; a pair that says the same twice lets its words pass."""
        for found in self.pattern.finditer(text) if self.pairs else ():
            word, instead = self.pairs[int((found.lastgroup or "_0")[1:])]
            if word != instead:
                yield Written(found.start(), found.end(), " ".join(found[0].split()), _filled(instead, found[0]))


def wording_of(words: Mapping[str, str]) -> Wording:
    """Return the pattern of words: any capitals, any blanks, with `-nya` and the like; `#` stands for a number."""
    pairs = tuple(sorted(words.items(), key=lambda pair: (-len(pair[0]), pair[0])))
    each = (f"(?P<_{at}>{_pattern(word)})" for at, (word, _) in enumerate(pairs))
    return Wording(re.compile("|".join(each), re.IGNORECASE), pairs)


def _filled(instead: str, text: str) -> str:
    """Return what to write instead, with the numbers of the text in the places of `#`."""
    numbers = iter(_NUMBERS.findall(text))
    first, *rest = instead.split("#")
    return first + "".join(next(numbers, "#") + part for part in rest)


def without_mentions(text: str) -> str:
    """Return the text with blanks for foreign words and words that are spoken about: a few in italics, one quoted."""
    return _MENTION.sub(lambda found: " " * len(found[0]) if _mentioned(found) else found[0], text)


def mentions(text: str) -> Iterator[str]:
    """Yield those words."""
    return (word for found in _MENTION.finditer(text) if (word := _mentioned(found)))


def _mentioned(found: re.Match[str]) -> str:
    word = found[found.lastindex or 0]
    return word if len(word.split()) <= _LONGEST_MENTION else ""


def _pattern(word: str) -> str:
    parts = [r"\s+".join(map(re.escape, part.split(" "))) for part in word.split("#")]
    before = r"(?<![\d.,])" if word[:1] == "#" else r"(?<!\w)" if word[:1].isalnum() else ""
    enclitic = _ENCLITIC if word[-1:].isalpha() else ""
    after = r"(?!\d)" if word[-1:] == "#" else rf"{enclitic}(?!\w)" if word[-1:].isalnum() else ""
    return f"{before}{_NUMBER.join(parts)}{after}"
