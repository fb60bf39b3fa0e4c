"""The blocks of a lesson by lines: fences, headings, and the text with everything blanked out that is not prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

TAB = 4
LEAST_MARKS = 3
_SLIP = 200
_QUOTE = re.compile(r"([ \t]*)>[ \t]?(?:[ \t]{0,3}>[ \t]?)*")
_PREFIX = re.compile(r"[> \t]*")
_FENCE = re.compile(r"(`{3,}|~{3,})(.*)$")
_HASH = re.compile(r"#{1,6}")
_UNDERLINE = re.compile(r"(=+|-+) *$")
_LIST = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+")
_NESTING = re.compile(r"(?:!!!|\?\?\?\+?|===[!+]*)[ \t]+\S|\[\^[^\]]+\]:|:[ \t]+\S")
_BESIDE = re.compile(r"(?<![`~])(?:`{3,}|~{3,})[ \t]*(?:\.?quiz|\{[ \t]*\.quiz[ \t]*\})[ \t]*$")
_QUIZ = re.compile(r"\.?quiz|\{[ \t]*\.quiz[ \t]*\}")
LISTS = frozenset({"facts", "glossary"})


@dataclass(frozen=True, slots=True)
class Fenced:
    """A closed fence: rows count from 0, `first` to `last` (exclusive) are its body, `indent` is blanked from each."""

    info: str
    row: int
    start: int
    first: int
    last: int
    indent: int
    text: str


@dataclass(frozen=True, slots=True)
class Title:
    """A heading as written, without its marks."""

    level: int
    text: str
    row: int
    start: int
    last: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """What a pass over the lines found; `prose` has as many lines, each as long as it was, with blanks for the rest."""

    prose: list[str]
    fences: list[Fenced] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    unclosed: list[tuple[int, int]] = field(default_factory=list)
    shallow: list[tuple[int, int]] = field(default_factory=list)
    beside: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Fence:
    mark: str
    info: str
    row: int
    start: int
    width: int
    quotes: int

    @property
    def quiz(self) -> bool:
        return is_quiz(self.info)


def is_quiz(info: str) -> bool:
    """Say whether the words after a fence ask for a quiz."""
    return _QUIZ.fullmatch(info) is not None


def scan(lines: Sequence[str]) -> Blocks:
    """Return the blocks of these lines, by the rules of Python-Markdown and its superfences."""
    return _Scan(lines).run()


class _Scan:
    """One pass over the lines."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.out = Blocks(list(lines))
        # Where the insides of lists, boxes and quotes begin (outermost first), and in how many quotes that is.
        self.nest: list[tuple[int, int]] = []
        self.quotes = 0
        self.after_blank = True
        self.in_code = False
        self.in_comment = False
        self.fresh = True  # a new block begins
        self.head = (-1, 0)  # row and start of the first line of a block, the only one that `===` can underline
        self.comments_end = max((row for row, line in enumerate(lines) if "-->" in line), default=-1)
        self.hopeless: dict[tuple[str, int], int] = {}

    def run(self) -> Blocks:
        row = 0
        while row < len(self.lines):
            fence = self._line(row)
            row = row + 1 if fence is None else self._fenced(fence)
        return self.out

    def _blank(self, row: int) -> None:
        self.out.prose[row] = " " * len(self.lines[row])

    def _line(self, row: int) -> _Fence | None:
        """Read one line; a fence that opens there is returned."""
        line = self.lines[row]
        if self.in_comment:
            self._comment(row)
            return None
        bare = self._enter_quote(line) if ">" in line or self.quotes else line
        body = bare.lstrip(" \t")
        if not body.strip():
            self.after_blank = self.fresh = True
            return None
        start = len(line) - len(body)
        indent = _width(bare[:start])
        while self.nest and self.nest[-1][0] > indent:
            self.nest.pop()
        inner = indent - (self.nest[-1][0] if self.nest else 0)
        self.in_code = inner >= TAB and (self.after_blank or self.in_code)
        if self.in_code:
            self._blank(row)
            return None
        fence = self._opens(row, start, body)
        if fence is None:
            self._text(row, start, body, indent, flush=inner == 0 or bool(self.nest))
        self.after_blank = False
        return fence

    def _enter_quote(self, line: str) -> str:
        """Return the line with the `>` of quotations as blanks, and note how many of them there are."""
        found = _QUOTE.match(line)
        prefix = found.group() if found else ""
        if found:
            indent = _width(found.group(1))
            around = [column for column, _ in self.nest if column <= indent]
            if indent - (around[-1] if around else 0) >= TAB:
                prefix = ""
        quotes = prefix.count(">")
        if quotes != self.quotes:
            while self.nest and (self.nest[-1][1] > quotes or self.nest[-1][0] > _width(prefix)):
                self.nest.pop()
            if quotes > self.quotes:
                self.nest.append((_width(prefix), quotes))
            self.quotes, self.head = quotes, (-1, 0)
            self.after_blank = self.fresh = True
        return prefix.replace(">", " ") + line[len(prefix) :]

    def _opens(self, row: int, start: int, body: str) -> _Fence | None:
        found = _FENCE.match(body) if body[0] in "`~" else None
        if not found or (found.group(1)[0] == "`" and "`" in found.group(2)):
            return None
        mark, prefix = found.group(1), self.lines[row][:start]
        fence = _Fence(mark, found.group(2).strip(), row, start, _width(prefix), prefix.count(">"))
        least = self.hopeless.get((mark[0], fence.width), 0)
        return None if least and len(mark) >= least else fence

    def _text(self, row: int, start: int, body: str, indent: int, *, flush: bool) -> None:
        item = None if _is_rule(body.rstrip()) else _LIST.match(body)
        self._heading(row, start, body, flush=flush)
        if item:
            self._heading(row, start + item.end(), body[item.end() :] or " ", flush=flush)
            self.nest.append((indent + 2, self.quotes))
        elif body[0] in "!?=[:" and _NESTING.match(body):
            self.nest.append((indent + TAB, self.quotes))
        if self.in_comment or "<!--" in body:
            self._comment(row)
        beside = _BESIDE.search(self.out.prose[row]) if "```" in body or "~~~" in body else None
        if beside and beside.start() > start:
            self.out.beside.append((row, beside.start()))

    def _heading(self, row: int, start: int, body: str, *, flush: bool) -> None:
        title = _HASH.match(body) if flush and body[0] == "#" else None
        underlined = flush and body[0] in "=-" and self.head[0] == row - 1 >= 0 and _UNDERLINE.match(body)
        if title:
            self.out.titles.append(Title(title.end(), _hashed(body[title.end() :]), row, start, row))
        elif underlined:
            above, at = self.head
            text = self.lines[above][at:].strip()
            self.out.titles.append(Title(1 if body[0] == "=" else 2, text, above, at, row))
        self.head = (row, start) if self.fresh and not title else (-1, 0)
        self.fresh = bool(title or underlined)

    def _comment(self, row: int) -> None:
        """Blank what stands in `<!-- -->`, which may go on for many lines."""
        line = self.out.prose[row]
        kept, at, ticks, last = [], 0, 0, line.rfind("-->")
        while at < len(line):
            inside = self.in_comment
            found = line.find("-->" if inside else "<!--", at)
            end = len(line) if found < 0 else found + (3 if inside else 0)
            kept.append(" " * (end - at) if inside else line[at:end])
            ticks += line.count("`", at, end)
            at = end
            if found >= 0 and (inside or (ticks % 2 == 0 and (last > found or row < self.comments_end))):
                self.in_comment = not inside
            elif found >= 0:  # shown as code, or never ended: it is text
                kept.append(line[at : at + 4])
                at += 4
        self.out.prose[row] = "".join(kept)

    def _fenced(self, fence: _Fence) -> int:
        """Read a fence and return the row to go on with; one that never ends is text, after a word about it."""
        self.fresh, self.head = True, (-1, 0)
        bodies: list[str] = []
        shallow = -1
        for row in range(fence.row + 1, len(self.lines)):
            body, deep = _inside(self.lines[row], fence)
            if _closes(body if deep else body.strip(), fence):
                self._keep(fence, row, bodies, shallow if deep or shallow >= 0 else row)
                return row + 1
            if _reopens(body, fence) or (not deep and not self._closes_later(row, fence)):
                return self._unclosed(fence)
            if not deep and shallow < 0:
                shallow = row
            bodies.append(body)
        least = self.hopeless.get((fence.mark[0], fence.width), len(fence.mark))
        self.hopeless[fence.mark[0], fence.width] = min(least, len(fence.mark))
        return self._unclosed(fence)

    def _unclosed(self, fence: _Fence) -> int:
        self.out.unclosed.append((fence.row, fence.start))
        return fence.row + 1

    def _closes_later(self, row: int, fence: _Fence) -> bool:
        """Say whether the fence ends soon after a line that is not indented enough: then it was a slip."""
        for each in range(row + 1, min(row + _SLIP, len(self.lines))):
            body, deep = _inside(self.lines[each], fence)
            if deep and _closes(body, fence):
                return True
            if _FENCE.match(self.lines[each].lstrip("> \t")):
                return False
        return False

    def _keep(self, fence: _Fence, end: int, bodies: list[str], shallow: int) -> None:
        if shallow >= 0 and fence.quiz:
            self.out.shallow.append((shallow, fence.row))
        for row in range(fence.row, end + 1):
            self._blank(row)
        text = "\n".join(bodies)
        self.out.fences.append(Fenced(fence.info, fence.row, fence.start, fence.row + 1, end, fence.start, text))


def _hashed(text: str) -> str:
    """Return a heading without the `#` at its end, unless that is escaped."""
    bare = text.rstrip("#")
    return (bare + "#" if bare.endswith("\\") and bare != text else bare).strip()


def _is_rule(body: str) -> bool:
    """Say whether a line is a line across the page, such as `* * *`, and no list in a list in a list."""
    return body[0] in "-*" and set(body) <= {body[0], " "} and body.count(body[0]) >= LEAST_MARKS and "   " not in body


def _width(prefix: str) -> int:
    return len(prefix.expandtabs(TAB))


def _inside(line: str, fence: _Fence) -> tuple[str, bool]:
    """Return a line without the fence's indentation, and whether it is indented that far (empty lines are)."""
    found = _PREFIX.match(line)
    prefix = found.group() if found else ""
    if len(prefix) == len(line) and prefix.count(">") <= fence.quotes:
        at = min(len(line), fence.start)
        return line[at:].lstrip(">") if fence.quotes else line[at:], True
    at = 0
    while at < len(prefix) and _width(line[:at]) < fence.width:
        at += 1
    deep = _width(line[:at]) >= fence.width and line[:at].count(">") == fence.quotes
    return " " * max(0, _width(line[:at]) - fence.width) + line[at:], deep


def _closes(body: str, fence: _Fence) -> bool:
    bare = body.rstrip()
    return len(bare) >= len(fence.mark) and bare == fence.mark[0] * len(bare)


def _reopens(body: str, fence: _Fence) -> bool:
    """Say whether another fence opens where this one should have been closed; inside text that shows fences it may."""
    found = _FENCE.match(body)
    if not found or found.group(1)[0] != fence.mark[0] or len(found.group(1)) < len(fence.mark):
        return False
    info = found.group(2).strip()
    return is_quiz(info) or (fence.quiz and bool(info) and "`" not in info)
