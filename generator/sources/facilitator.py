"""The parts of a page for the facilitator alone, between `<!-- fasilitator -->` and `<!-- /fasilitator -->`.

In doubt a line is hidden: a mark that is not closed, not opened, misspelt or beside other text is told, and what it may
have been meant to hide is hidden all the same. Only a fence that shows code, and code within a line, show a mark.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Span
from generator.sources import facilitator_rules as rules
from generator.sources.blocks import Fenced, is_quiz, scan
from generator.text import Text

_GAP = r"[\s\ufeff\u200b]*"
# Also what people make of a mark: word processors join its hyphens, fingers slip within the word, words are added.
_MARK = re.compile(
    rf"<![-–—]+{_GAP}(?P<end>[/\\]?){_GAP}fa[sc][a-z]{{0,9}}l[a-z]{{0,9}}t[a-z]{{0,9}}r[a-z]{{0,9}}(?![^\W_])"
    r"[^\n]*?(?:[-–—]+>|$)",
    re.IGNORECASE | re.MULTILINE,
)
_EXACT = re.compile(r"<!--\s*/?\s*(?:fasilitator|facilitator)\s*-->", re.IGNORECASE)
_CODE = re.compile(r"(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)")
_SHOWS_CODE = re.compile(r"""[\w#+.-]*|\{[^{}]*\}|[\w#+.-]+[ \t]+(?:\{[^{}]*\}|(?:\w+=(?:"[^"]*"|'[^']*')[ \t]*)+)""")


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that learners do not get, `first` to `last`; those of the text between the marks end before `end`."""

    first: int
    last: int
    begin: int
    end: int
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Cut:
    """A page cut in two: the parts for the facilitator, and the lines with blanks in place of what is not shown.

    `learners` lack the parts, `whole` only the marks; both have as many lines as the page.
    """

    learners: list[str]
    whole: list[str]
    parts: tuple[Part, ...] = ()
    found: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark: where it stands, whether it ends a part, and what is wrong with how it is written."""

    span: Span
    text: str
    ends: bool
    prefix: str = ""
    fault: Diagnostic | None = None

    def breaks(self, rule: Rule) -> Diagnostic:
        """Return that it breaks a rule, unless something is wrong with the mark itself."""
        return self.fault or rule.at(self.span, mark=self.text)


@dataclass(slots=True)
class _Parts:
    """The parts found so far; `depth` counts the marks that wait for their end."""

    rows: int
    done: list[Part] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)
    opened: _Mark | None = None
    depth: int = 0
    told: bool = False

    def take(self, mark: _Mark) -> None:
        """Go on with the next mark."""
        self.told = self.told or mark.fault is not None
        if mark.fault is not None and (not mark.ends or self.opened is not None):
            self.found.append(mark.fault)
        if not mark.ends:
            self._open(mark)
        elif self.opened is None:
            self.found.append(mark.breaks(rules.UNOPENED))
            since = self.done[-1].last + 1 if self.done else 0
            self.done.append(Part(since, mark.span.end_line - 1, since, max(since, mark.span.line - 1)))
        else:
            self.depth -= 1
            if not self.depth:
                self._close(self.opened, mark.span.line - 1, mark.span.end_line - 1)

    def finish(self) -> None:
        """Hide the rest where a part has no end."""
        if self.opened is not None:
            if not self.told:
                self.found.append(self.opened.breaks(rules.UNCLOSED))
            self._close(self.opened, self.rows, self.rows - 1)

    def _open(self, mark: _Mark) -> None:
        self.depth += 1
        if self.opened is None:
            self.opened, self.told = mark, mark.fault is not None
        elif mark.fault is None:
            related = ((self.opened.span, Text(id="bagian yang belum ditutup", en="the part that is not closed")),)
            self.found.append(rules.NESTED.at(mark.span, related, mark=mark.text))
            self.told = True

    def _close(self, opened: _Mark, end: int, last: int) -> None:
        begin = opened.span.end_line
        self.done.append(Part(opened.span.line - 1, last, begin, max(begin, end), opened.prefix))
        self.opened, self.depth = None, 0


def has_mark(text: str) -> bool:
    """Say whether a text holds anything like a mark."""
    return _MARK.search(text) is not None


def first_mark(text: str) -> int | None:
    """Return where a text holds a mark as it should be written."""
    found = _EXACT.search(text)
    return found.start() if found else None


def cut(lines: Sequence[str], path: str = "") -> Cut:
    """Return the page cut in two, with what is wrong about its marks."""
    if not has_mark("\n".join(lines)):
        return Cut(list(lines), list(lines))
    code = _code(lines)
    marks = _marks(lines, path, code)
    parts, learners = _taken(lines, marks)
    if code and _code(learners) != code - {row for each in parts.done for row in range(each.first, each.last + 1)}:
        # Something above that had no end, such as a comment, ended at a mark: nobody knows which fences show code.
        marks = _marks(lines, path, frozenset())
        parts, learners = _taken(lines, marks)
    whole = list(lines)
    for mark in marks:
        for row in range(mark.span.line - 1, mark.span.end_line):
            whole[row] = mark.prefix.rstrip()
    return Cut(learners, whole, tuple(parts.done), tuple(parts.found))


def for_learners(text: str) -> str:
    """Return a page without the parts for the facilitator, with one empty line in the place of each."""
    if not has_mark(text):
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    out: list[str] = []
    row = 0
    for part in cut(lines).parts:
        out += lines[row : part.first]
        row = part.last + 1
        sides = [bool(each.strip("> \t")) for each in (*out[-1:], *lines[row : row + 1])]
        if sides == [True, True]:
            out.append(_empty(part))
        elif sides == [False, False]:
            row += 1
    return "\n".join([*out, *lines[row:]])


def text_of(part: Part, lines: Sequence[str]) -> str:
    """Return what stands between the marks, without the indentation that the first one has."""
    return "\n".join(_without(part.prefix, line) for line in lines[part.begin : part.end])


def in_front_matter(lines: Sequence[str], path: str) -> Iterator[Diagnostic]:
    """Yield a fault for each mark above the page itself, where it hides nothing."""
    for number, line in enumerate(lines, 1):
        for mark in _MARK.finditer(line):
            span = Span(path, number, mark.start() + 1, number, mark.end() + 1)
            yield rules.PLACE.at(span, mark=mark.group().rstrip(), where=rules.IN_FRONT_MATTER)


def _taken(lines: Sequence[str], marks: Sequence[_Mark]) -> tuple[_Parts, list[str]]:
    """Return the parts between these marks, and the lines without them."""
    parts = _Parts(len(lines))
    for mark in marks:
        parts.take(mark)
    parts.finish()
    learners = list(lines)
    for part in parts.done:
        learners[part.first : part.last + 1] = [_empty(part)] * (part.last + 1 - part.first)
    return parts, learners


def _code(lines: Sequence[str]) -> frozenset[int]:
    """Return the rows of fences that show code; none where fences do not pair, for nobody knows which of them does."""
    blocks = scan(lines)
    shows = () if blocks.unclosed else (each for each in blocks.fences if _shows_code(each, lines[each.row]))
    return frozenset(row for each in shows for row in range(each.row, each.last + 1))


def _marks(lines: Sequence[str], path: str, code: frozenset[int]) -> list[_Mark]:
    text = "\n".join(lines)
    found = _MARK.finditer(text)
    quizzes = {row for each in scan(lines).fences if is_quiz(each.info) for row in range(each.row, each.last + 1)}
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    marks = []
    for each in found:
        row, last = bisect_right(starts, each.start()) - 1, bisect_right(starts, each.end()) - 1
        start, end = each.start() - starts[row], each.end() - starts[last]
        if row not in code and not _is_code(lines[row], start):
            span = Span(path, row + 1, start + 1, last + 1, end + 1)
            alone = not lines[row][:start].strip("> \t") and not lines[last][end:].strip()
            marks.append(_mark(each, span, lines[row][:start], alone=alone, in_quiz=row in quizzes))
    return marks


def _mark(found: re.Match[str], span: Span, before: str, *, alone: bool, in_quiz: bool) -> _Mark:
    text, ends = " ".join(found.group().split()), bool(found["end"])
    fault = None
    if not _EXACT.fullmatch(found.group()) or span.end_line > span.line:
        wanted = "<!-- /fasilitator -->" if ends else "<!-- fasilitator -->"
        fault = rules.NAME.at(span, mark=text, wanted=wanted)
    elif in_quiz or not alone:
        fault = rules.PLACE.at(span, mark=text, where=rules.IN_QUIZ if in_quiz else rules.BESIDE_TEXT)
    return _Mark(span, text, ends, before if alone else "", fault)


def _shows_code(fence: Fenced, opening: str) -> bool:
    """Say whether a fence shows code in every host: no quiz, and nothing in it that looks like its lost end."""
    if is_quiz(fence.info) or not _SHOWS_CODE.fullmatch(fence.info):
        return False
    mark = opening[fence.start]
    length = len(opening) - fence.start - len(opening[fence.start :].lstrip(mark))
    return not re.search(rf"^[ \t>]*{mark}{{{length},}}[ \t]*[^\s{mark}]", fence.text, re.MULTILINE)


def _is_code(line: str, at: int) -> bool:
    return any(each.start() < at < each.end() for each in _CODE.finditer(line)) if "`" in line else False


def _empty(part: Part) -> str:
    """Return the empty line that stands for a part; within a quotation it keeps its mark."""
    return part.prefix.rstrip() if ">" in part.prefix else ""


def _without(prefix: str, line: str) -> str:
    return line[min(len(prefix), len(line) - len(line.lstrip("> \t"))) :]
