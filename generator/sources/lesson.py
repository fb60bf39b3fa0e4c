"""Markdown of a lesson → front matter, headings, fences of ours, links and scripts, each with its place.

What only the facilitator sees is kept apart: none of it is among what the learners' page holds.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import lesson_rules as rules
from generator.sources.anchors import anchors, plain_text, split_attributes
from generator.sources.blocks import LISTS, Blocks, Fenced, is_quiz, scan
from generator.sources.conflict import conflicts
from generator.sources.facilitator import Cut, Part, cut, in_front_matter, text_of
from generator.sources.front_matter import read_front_matter
from generator.sources.inline import count_words, links, scripts, without_code
from generator.sources.yaml import Mapping

_ALMOST_QUIZ = re.compile(r"\{?[ \t]*\.?(quiz|kuis|quis|quizz|kuiz|qiuz)(?![\w-]).*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its text as it reads, and the anchor that Markdown gives it."""

    level: int
    text: str
    anchor: str
    span: Span


@dataclass(frozen=True, slots=True)
class Fence:
    """A fence of ours: the text in it without indentation, and the line and column where that text begins."""

    info: str
    text: str
    span: Span
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture: where it points, and what it says."""

    target: str
    text: str
    span: Span
    image: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A part for the facilitator alone: its text without the marks, where it stands with them, and what it holds."""

    text: str
    span: Span
    headings: tuple[Heading, ...] = ()
    fences: tuple[Fence, ...] = ()
    links: tuple[Link, ...] = ()
    scripts: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonSource:
    """One Markdown file, taken apart."""

    path: str
    front: Mapping | None = None
    body_line: int = 1
    headings: tuple[Heading, ...] = ()
    fences: tuple[Fence, ...] = ()
    lists: tuple[Fence, ...] = ()
    links: tuple[Link, ...] = ()
    words: int = 0
    prose: str = ""
    scripts: tuple[Span, ...] = ()
    facilitator: tuple[Aside, ...] = ()


def parse(text: str, path: str) -> tuple[LessonSource, tuple[Diagnostic, ...]]:
    """Return what the lesson holds, and what is wrong with its shape."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = read_front_matter(text, path)
    lines = text.split("\n")
    head = lines[: front.lines]
    lines[: front.lines] = [""] * len(head)
    apart = cut(lines, path)
    body = _Body(path, apart.learners)
    whole = _Body(path, apart.whole) if apart.parts else body
    source = LessonSource(
        path=path,
        front=front.node,
        body_line=front.lines + 1,
        headings=body.headings,
        fences=body.fences,
        lists=body.lists,
        links=body.links,
        words=count_words(body.prose),
        prose=body.prose,
        scripts=body.scripts,
        facilitator=tuple(_asides(apart, lines, whole)),
    )
    clash = tuple(each for each in conflicts(text, path) if not _shown(each, whole.blocks))
    return source, clash or (*front.found, *in_front_matter(head, path), *apart.found, *_both(body, whole))


def _asides(apart: Cut, lines: list[str], whole: _Body) -> Iterator[Aside]:
    """Yield the parts for the facilitator; what they hold is read among the rest of the page, as they will be shown."""
    for part in apart.parts:
        last = lines[part.last] if part.last < len(lines) else ""
        yield Aside(
            text=text_of(part, lines),
            span=Span(whole.path, part.first + 1, len(part.prefix) + 1, part.last + 1, len(last.rstrip()) + 1),
            headings=tuple(each for each in whole.headings if _within(each.span, part)),
            fences=tuple(each for each in whole.fences if _within(each.span, part)),
            links=tuple(each for each in whole.links if _within(each.span, part)),
            scripts=tuple(each for each in whole.scripts if _within(each, part)),
        )


def _within(span: Span, part: Part) -> bool:
    return part.first <= span.line - 1 <= part.last


def _both(body: _Body, whole: _Body) -> tuple[Diagnostic, ...]:
    """Return what is wrong with the blocks of the page as learners get it, and as a whole."""
    found = tuple(body.faults())
    return found if body is whole else (*found, *(each for each in whole.faults() if each not in found))


def _shown(clash: Diagnostic, blocks: Blocks) -> bool:
    """Say whether a mark of Git stands in a fence: in code it is an example, in a quiz the YAML reader speaks of it."""
    row = clash.span.line - 1
    return any(each.first <= row < each.last for each in blocks.fences)


class _Body:
    """The blocks and the prose of a page, and the places of what is found in them."""

    def __init__(self, path: str, lines: list[str]) -> None:
        self.path = path
        self.lines = lines
        self.blocks = scan(lines)
        source = "\n".join(lines)
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.prose = without_code("\n".join(self.blocks.prose))
        found = links(self.prose, source)
        self.links = tuple(
            Link(each.target, plain_text(each.text, pictures=True), self._span(each.start, each.end), each.image)
            for each in found
        )
        self.scripts = tuple(self._span(start, end) for start, end in scripts(self.prose, found))
        self.headings = tuple(self._headings())
        self.fences = tuple(self._fence(each) for each in self.blocks.fences if is_quiz(each.info))
        self.lists = tuple(self._fence(each) for each in self.blocks.fences if each.info in LISTS)

    def _span(self, start: int, end: int) -> Span:
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end) - 1
        return Span(self.path, first + 1, start - self.starts[first] + 1, last + 1, end - self.starts[last] + 1)

    def _to_end(self, row: int, start: int, last: int | None = None) -> Span:
        """Return the span from there to the end of its line, or of a later one."""
        last = row if last is None else last
        end = max(start if last == row else 0, len(self.lines[last].rstrip()))
        return Span(self.path, row + 1, start + 1, last + 1, end + 1)

    def _headings(self) -> Iterator[Heading]:
        """Yield the headings in order, each with its anchor."""
        split = [split_attributes(each.text) for each in self.blocks.titles]
        texts = [plain_text(text) for text, _ in split]
        names = anchors(zip(texts, (given for _, given in split), strict=True))
        for title, text, anchor in zip(self.blocks.titles, texts, names, strict=True):
            yield Heading(title.level, text, anchor, self._to_end(title.row, title.start, title.last))

    def _fence(self, each: Fenced) -> Fence:
        return Fence(
            each.info, each.text, self._to_end(each.row, each.start, each.last), each.first + 1, each.indent + 1
        )

    def faults(self) -> Iterator[Diagnostic]:
        """Yield what is wrong with the fences."""
        for row, start in self.blocks.unclosed:
            mark = re.match(r"`+|~+", self.lines[row][start:])
            yield rules.UNCLOSED.at(self._to_end(row, start), mark=mark.group() if mark else "```")
        for row, opened in self.blocks.shallow:
            yield rules.SHALLOW.at(self._to_end(row, 0), open=opened + 1)
        for row, start in self.blocks.beside:
            yield rules.BESIDE.at(self._to_end(row, start), mark=self.lines[row][start:].strip())
        for each in self.blocks.fences:
            name = _ALMOST_QUIZ.fullmatch(each.info)
            if name and not is_quiz(each.info):
                yield rules.NAME.at(self._to_end(each.row, each.start), name=each.info)
