"""Markdown of a lesson → front matter, headings, `quiz` fences, links and scripts, each with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import lesson_rules as rules
from generator.sources.anchors import anchors, plain_text, split_attributes
from generator.sources.blocks import Blocks, Fenced, is_quiz, scan
from generator.sources.conflict import conflicts
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
    """A `quiz` fence: the text in it without indentation, and the line and column where that text begins."""

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
class LessonSource:
    """One Markdown file, taken apart."""

    path: str
    front: Mapping | None = None
    body_line: int = 1
    headings: tuple[Heading, ...] = ()
    fences: tuple[Fence, ...] = ()
    links: tuple[Link, ...] = ()
    words: int = 0
    scripts: tuple[Span, ...] = ()


def parse(text: str, path: str) -> tuple[LessonSource, tuple[Diagnostic, ...]]:
    """Return what the lesson holds, and what is wrong with its shape."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = read_front_matter(text, path)
    lines = text.split("\n")
    lines[: front.lines] = [""] * min(front.lines, len(lines))
    blocks = scan(lines)
    body = _Body(path, lines, blocks)
    source = LessonSource(
        path=path,
        front=front.node,
        body_line=front.lines + 1,
        headings=tuple(body.headings()),
        fences=tuple(_fence(each, path, lines) for each in blocks.fences if is_quiz(each.info)),
        links=body.links,
        words=count_words(body.prose),
        scripts=body.scripts,
    )
    clash = tuple(each for each in conflicts(text, path) if not _shown(each, blocks))
    return source, clash or (*front.found, *_faults(blocks, path, lines))


def _shown(clash: Diagnostic, blocks: Blocks) -> bool:
    """Say whether a mark of Git stands in a fence: in code it is an example, in a quiz the YAML reader speaks of it."""
    row = clash.span.line - 1
    return any(each.first <= row < each.last for each in blocks.fences)


class _Body:
    """The prose of a lesson, and the places of what is found in it."""

    def __init__(self, path: str, lines: list[str], blocks: Blocks) -> None:
        self.path = path
        self.lines = lines
        self.blocks = blocks
        source = "\n".join(lines)
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.prose = without_code("\n".join(blocks.prose))
        found = links(self.prose, source)
        self.links = tuple(
            Link(each.target, plain_text(each.text, pictures=True), self._span(each.start, each.end), each.image)
            for each in found
        )
        self.scripts = tuple(self._span(start, end) for start, end in scripts(self.prose, found))

    def _span(self, start: int, end: int) -> Span:
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end) - 1
        return Span(self.path, first + 1, start - self.starts[first] + 1, last + 1, end - self.starts[last] + 1)

    def headings(self) -> Iterator[Heading]:
        """Yield the headings in order, each with its anchor."""
        split = [split_attributes(each.text) for each in self.blocks.titles]
        texts = [plain_text(text) for text, _ in split]
        names = anchors(zip(texts, (given for _, given in split), strict=True))
        for title, text, anchor in zip(self.blocks.titles, texts, names, strict=True):
            end = len(self.lines[title.last].rstrip()) + 1
            yield Heading(
                title.level, text, anchor, Span(self.path, title.row + 1, title.start + 1, title.last + 1, end)
            )


def _fence(each: Fenced, path: str, lines: list[str]) -> Fence:
    span = Span(path, each.row + 1, each.start + 1, each.last + 1, len(lines[each.last].rstrip()) + 1)
    return Fence(each.info, each.text, span, each.first + 1, each.indent + 1)


def _faults(blocks: Blocks, path: str, lines: list[str]) -> Iterator[Diagnostic]:
    for row, start in blocks.unclosed:
        mark = re.match(r"`+|~+", lines[row][start:])
        yield rules.UNCLOSED.at(_rest(path, lines, row, start), mark=mark.group() if mark else "```")
    for row, opened in blocks.shallow:
        yield rules.SHALLOW.at(_rest(path, lines, row, 0), open=opened + 1)
    for row, start in blocks.beside:
        yield rules.BESIDE.at(_rest(path, lines, row, start), mark=lines[row][start:].strip())
    for each in blocks.fences:
        name = _ALMOST_QUIZ.fullmatch(each.info)
        if name and not is_quiz(each.info):
            yield rules.NAME.at(_rest(path, lines, each.row, each.start), name=each.info)


def _rest(path: str, lines: list[str], row: int, start: int) -> Span:
    """Return the span from there to the end of the line."""
    return Span(path, row + 1, start + 1, row + 1, max(start, len(lines[row].rstrip())) + 1)
