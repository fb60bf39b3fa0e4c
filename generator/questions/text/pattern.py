"""Reads a regular expression as strictly as JavaScript does, and counts in how many ways it may try to match.

Only what can be judged is allowed: letters, classes, `(…)`, `|`, and quantifiers. The number of ways is an upper bound:
each quantifier multiplies it by the number of its possible repetitions, each alternative adds its own. What is repeated
must itself have a single way, so nested quantifiers and alternatives that begin alike cannot be repeated at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from generator.text import Text

LONGEST = 200
MOST_WAYS = 100_000
_ESCAPE = re.compile(r"[dDwWsS^$\\.*+?()\[\]{}|/]")
_ONE_OF_MANY = frozenset("dDwWsS")
_OPENING = frozenset("([\\")
_COUNTS = re.compile(r"\{(\d{1,4})(,)?(\d{1,4})?\}", re.ASCII)
_SIMPLE = {"*": (0, LONGEST), "+": (1, LONGEST), "?": (0, 1)}


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a pattern."""

    kind: Literal["syntax", "runaway"]
    reason: Text


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a pattern: in how many ways it may match, what it may begin with, whether it may match nothing."""

    ways: int = 1
    first: frozenset[str] | None = None
    """None stands for anything."""
    empty: bool = False


NOTHING = Part(first=frozenset(), empty=True)


def trouble(pattern: str) -> Trouble | None:
    """Return the first thing that forbids the pattern, or nothing."""
    reader = Reader(pattern)
    part = reader.alternatives()
    if reader.at < len(pattern):
        reader.stop("tanda `)` tanpa pasangan", "a `)` without its partner")
    elif part.ways > MOST_WAYS:
        reader.stop("terlalu banyak pengulangan berurutan", "too many repetitions in a row", kind="runaway")
    return reader.trouble


class Reader:
    """Walks through a pattern once, from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.depth = 0
        self.trouble: Trouble | None = None

    def stop(self, wrong_id: str, wrong_en: str, *, kind: Literal["syntax", "runaway"] = "syntax") -> Part:
        """Remember what is wrong, unless something was before, and go to the end."""
        self.trouble = self.trouble or Trouble(kind, Text(id=wrong_id, en=wrong_en))
        self.at = len(self.pattern)
        return NOTHING

    @property
    def here(self) -> str:
        """Return the sign at hand, or nothing at the end."""
        return self.pattern[self.at : self.at + 1]

    def take(self) -> str:
        """Return the sign at hand and go on."""
        sign = self.here
        self.at += 1
        return sign

    def alternatives(self) -> Part:
        """Read `a|b|c`."""
        parts = [self.sequence()]
        while self.here == "|":
            self.at += 1
            parts.append(self.sequence())
        return parts[0] if len(parts) == 1 else _either(parts)

    def sequence(self) -> Part:
        """Read one piece after the other."""
        whole = NOTHING
        while self.here and self.here not in "|)":
            whole = _then(whole, self.repeated(self.piece()))
        return whole

    def piece(self) -> Part:
        """Read a letter, a class or a group."""
        sign = self.take()
        if sign in _OPENING:
            return {"(": self.group, "[": self.one_of, "\\": self.escaped}[sign]()
        if sign in "^$":
            return NOTHING
        if sign in "*+?":
            return self.stop(f"`{sign}` tidak didahului apa pun", f"nothing stands before `{sign}`")
        if sign in "]{}":
            return self.stop(f"tanda `{sign}` harus ditulis `\\{sign}`", f"`{sign}` has to be written `\\{sign}`")
        return Part() if sign == "." else Part(first=frozenset(sign.casefold()))

    def group(self) -> Part:
        """Read what stands in round brackets."""
        if self.here == "?":
            if self.pattern[self.at + 1 : self.at + 2] != ":":
                return self.stop("`(?` hanya boleh diikuti `:`", "`(?` may only be followed by `:`")
            self.at += 2
        self.depth += 1
        if self.depth > LONGEST // 10:
            return self.stop("terlalu banyak kurung bersarang", "too many nested brackets")
        inner = self.alternatives()
        self.depth -= 1
        if self.trouble is None and self.take() != ")":
            return self.stop("tanda `(` belum ditutup", "a `(` is not closed")
        return inner

    def escaped(self) -> Part:
        """Read what follows a backslash."""
        sign = self.take()
        if sign in ("b", "B"):
            return NOTHING
        if not _ESCAPE.fullmatch(sign):
            return self.stop(f"`\\{sign}` tidak dapat dipakai", f"`\\{sign}` cannot be used")
        return Part() if sign in _ONE_OF_MANY else Part(first=frozenset(sign))

    def one_of(self) -> Part:
        """Read what stands in square brackets."""
        if self.here == "^":
            self.at += 1
        start = self.at
        while self.here and self.here != "]":
            self.member_or_range()
        if self.at == start and self.take():
            return self.stop("`[]` kosong", "`[]` is empty")
        if self.trouble is None and self.take() != "]":
            return self.stop("tanda `[` belum ditutup", "a `[` is not closed")
        return Part()

    def member_or_range(self) -> None:
        """Read `a` or `a-z` within square brackets."""
        low = self.member()
        if self.here != "-" or self.pattern[self.at + 1 : self.at + 2] in ("]", ""):
            return
        self.at += 1
        high = self.member()
        if not low or not high or low > high:
            self.stop("rentang di dalam `[…]` terbalik atau tidak jelas", "a range within `[…]` is reversed or unclear")

    def member(self) -> str:
        """Read one sign within square brackets; return nothing where it stands for several."""
        sign = self.take()
        if sign != "\\":
            return sign
        sign = self.take()
        if sign != "-" and not _ESCAPE.fullmatch(sign):
            self.stop(f"`\\{sign}` tidak dapat dipakai", f"`\\{sign}` cannot be used")
        return "" if sign in _ONE_OF_MANY else sign

    def repeated(self, part: Part) -> Part:
        """Read the quantifier behind a piece, if there is one."""
        bounds = self.quantifier()
        if bounds is None:
            return part
        low, high = bounds
        if part == NOTHING:
            return self.stop("yang diulang kosong", "what is repeated is empty")
        if high <= 1:
            return Part(part.ways + (low == 0), part.first, part.empty or low == 0)
        if part.ways > 1 or part.empty:
            return self.stop(
                "pengulangan di dalam pengulangan, atau pilihan berawal sama yang diulang",
                "a repetition within a repetition, or repeated alternatives that begin alike",
                kind="runaway",
            )
        return Part(high - low + 1, part.first, low == 0)

    def quantifier(self) -> tuple[int, int] | None:
        """Return the fewest and most repetitions, where a quantifier is at hand."""
        counts = _COUNTS.match(self.pattern, self.at)
        if counts:
            self.at = counts.end()
            low = int(counts[1])
            high = int(counts[3]) if counts[3] else max(low, LONGEST) if counts[2] else low
            if high < low:
                self.stop(f"batas `{counts[0]}` terbalik", f"the bounds `{counts[0]}` are reversed")
        elif self.here and self.here in _SIMPLE:
            low, high = _SIMPLE[self.take()]
        else:
            return None
        if self.here == "?":
            self.at += 1
        if self.here and (self.here in _SIMPLE or _COUNTS.match(self.pattern, self.at)):
            self.stop("dua tanda pengulangan berurutan", "two quantifiers in a row")
        return low, high


def _then(one: Part, other: Part) -> Part:
    ways = min(one.ways * other.ways, MOST_WAYS * LONGEST)
    first = _joined(one.first, other.first) if one.empty else one.first
    return Part(ways, first, one.empty and other.empty)


def _joined(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return None if one is None or other is None else one | other


def _either(parts: list[Part]) -> Part:
    """Return the alternatives as one: where each begins with its own letter only one can go on."""
    letters = [letter for part in parts for letter in part.first or ()]
    clear = len(set(letters)) == len(letters) and all(part.first and not part.empty for part in parts)
    ways = max(part.ways for part in parts) if clear else sum(part.ways for part in parts)
    first = parts[0].first
    for part in parts[1:]:
        first = _joined(first, part.first)
    return Part(ways, first, any(part.empty for part in parts))
