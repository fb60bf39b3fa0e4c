"""YAML text → nodes that know their line and column, with everything about the text that is wrong."""

from __future__ import annotations

import contextlib
import gc
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import yaml_rules as rules
from generator.sources.conflict import conflicts
from generator.sources.scalars import Value, resolve
from generator.sources.yaml_faults import explain
from generator.text import Text

# Events, not nodes: nothing recurses, so no depth can break the C stack, and they are faster than `compose`.
LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value: the text as written (quotes and folds undone) and what it means by YAML 1.2."""

    written: str
    value: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """Names with values, in the author's order; no name comes twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    span: Span

    def get(self, key: str) -> Node | None:
        """Return the value under that name."""
        return next((node for name, node in self.entries if name.written == key), None)

    def key(self, key: str) -> Scalar | None:
        """Return the name itself, for its place."""
        return next((name for name, _ in self.entries if name.written == key), None)

    def keys(self) -> tuple[str, ...]:
        """Return the names in order."""
        return tuple(name.written for name, _ in self.entries)

    def only(self, names: Iterable[str]) -> Mapping:
        """Return the entries with these names."""
        wanted = frozenset(names)
        return Mapping(tuple(each for each in self.entries if each[0].written in wanted), self.span)

    def without(self, names: Iterable[str]) -> Mapping:
        """Return the entries that do not have these names."""
        unwanted = frozenset(names)
        return Mapping(tuple(each for each in self.entries if each[0].written not in unwanted), self.span)


Node = Scalar | Sequence | Mapping

_NOT_PRINTABLE = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# PyYAML takes these for line breaks, which YAML 1.2 and every editor do not: they are hidden from it and put back.
_HIDE = {0x85: "\uf8f0", 0x2028: "\uf8f1", 0x2029: "\uf8f2"}
_SHOW = {0xF8F0: "\x85", 0xF8F1: "\u2028", 0xF8F2: "\u2029"}
_ODD_BREAK = re.compile("[\x85\u2028\u2029]")
FIRST = Text(id="yang pertama di sini", en="the first is here")


def parse(text: str, path: str, *, line: int = 1, column: int = 1) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """Return the tree and what is wrong; no tree when there is nothing in the text or it cannot be read.

    `line` and `column` are where the text begins in its file; the column holds for every line of it.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refused = tuple(_before(text, path, line, column))
    if refused:
        return None, refused
    odd = bool(_ODD_BREAK.search(text))
    builder = _Builder(text.translate(_HIDE) if odd else text, path, line, column, odd=odd)
    with _no_gc():
        root = builder.run()
    return root, tuple(builder.found)


def _before(text: str, path: str, line: int, column: int) -> Iterator[Diagnostic]:
    """Yield what forbids even starting."""
    size = len(text.encode("utf-8", "surrogatepass")) if len(text) * 4 > rules.MAX_BYTES else len(text)
    if size > rules.MAX_BYTES:
        yield rules.TOO_LARGE.at(Span(path, line, column), size=size, limit=rules.MAX_BYTES)
        return
    yield from conflicts(text, path, line=line, column=column)
    odd = _NOT_PRINTABLE.search(text)
    if odd:
        row = text.count("\n", 0, odd.start())
        at = odd.start() - (text.rfind("\n", 0, odd.start()) + 1) + column
        span = Span(path, line + row, at, line + row, at + 1)
        yield rules.CHARACTER.at(span, character=f"U+{ord(odd.group()):04X}")


@contextlib.contextmanager
def _no_gc() -> Iterator[None]:
    """Pause the garbage collector: a growing tree makes it walk everything again and again (4 times slower)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Stop(Exception):  # noqa: N818 - it ends the reading, it is not an error
    """There is no point in reading further."""


class _Open:
    """A list or mapping that is being read."""

    __slots__ = ("column", "entries", "flow", "items", "key", "keyed", "line", "names", "skip")

    def __init__(self, line: int, column: int, *, keyed: bool, flow: bool) -> None:
        self.line = line
        self.column = column
        self.keyed = keyed
        self.flow = flow
        self.items: list[Node] = []
        self.entries: list[tuple[Scalar, Node]] = []
        self.names: dict[str, Scalar] = {}
        self.key: Scalar | None = None
        self.skip = False


class _Builder:
    """Turns the parser's events into nodes."""

    def __init__(self, text: str, path: str, line: int, column: int, *, odd: bool) -> None:
        self.text = text
        self.path = path
        self.line = line
        self.column = column
        self.odd = odd
        self.found: list[Diagnostic] = []
        self.stack: list[_Open] = []
        self.root: Node | None = None
        self.count = 0
        self.documents = 0
        self.lines: list[str] | None = None

    def run(self) -> Node | None:
        """Read to the end, or to where reading makes no sense any more."""
        loader = LOADER(self.text)
        steps: dict[type[Any], Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open_mapping,
            yaml.SequenceStartEvent: self._open_sequence,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
            yaml.DocumentEndEvent: lambda _: None,
            yaml.StreamStartEvent: lambda _: None,
        }
        end = yaml.StreamEndEvent
        read = loader.get_event
        try:
            event = read()
            while type(event) is not end:
                steps[type(event)](event)
                event = read()
        except yaml.YAMLError as fault:
            self.found.append(explain(fault, self.text, self.path, self.line, self.column))
            return None
        except _Stop:
            return None
        finally:
            loader.dispose()
        return (
            None if isinstance(self.root, Scalar) and self.root.written == "" and self.root.value is None else self.root
        )

    def _span(self, start: Any, end: Any) -> Span:  # noqa: ANN401 - PyYAML's marks have no common type
        return Span(
            self.path,
            start.line + self.line,
            start.column + self.column,
            end.line + self.line,
            end.column + self.column,
        )

    def _document(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        self.documents += 1
        if self.documents > 1:
            self.found.append(rules.DOCUMENTS.at(self._span(event.start_mark, event.end_mark)))
            raise _Stop

    def _scalar(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        if event.anchor or event.tag:
            self._refuse(event)
        written: str = event.value.translate(_SHOW) if self.odd else event.value
        style = event.style
        if style == "|" or style == ">":
            self._add(Scalar(written, written, self._block_span(event)))
            return
        self._add(Scalar(written, written if style else resolve(written), self._span(event.start_mark, event.end_mark)))

    def _block_span(self, event: Any) -> Span:  # noqa: ANN401 - PyYAML's events are untyped
        """Return the span of a `|` text without the empty lines after it."""
        if self.lines is None:
            self.lines = self.text.split("\n")
        start, row = event.start_mark, min(event.end_mark.line, len(self.lines) - 1)
        if event.end_mark.column == 0 or row < event.end_mark.line:
            row -= row == event.end_mark.line
        while row > start.line and not self.lines[row].strip():
            row -= 1
        end = len(self.lines[row]) + self.column
        return Span(self.path, start.line + self.line, start.column + self.column, row + self.line, end)

    def _refuse(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        start = event.start_mark
        span = Span(self.path, start.line + self.line, start.column + self.column)
        if event.anchor:
            self.found.append(rules.ANCHOR.at(span, name=event.anchor))
        if event.tag:
            self.found.append(rules.TAG.at(span, tag=event.tag.replace("tag:yaml.org,2002:", "!!")))

    def _alias(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        span = self._span(event.start_mark, event.end_mark)
        written = f"*{event.anchor}"
        self.found.append(rules.ALIAS.at(span, written=written))
        self._add(Scalar(written, written, span))

    def _open_mapping(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        self._open(event, keyed=True)

    def _open_sequence(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        self._open(event, keyed=False)

    def _open(self, event: Any, *, keyed: bool) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        if event.anchor or event.tag:
            self._refuse(event)
        start = event.start_mark
        if len(self.stack) >= rules.MAX_DEPTH:
            span = Span(self.path, start.line + self.line, start.column + self.column)
            self.found.append(rules.TOO_DEEP.at(span, limit=rules.MAX_DEPTH))
            raise _Stop
        opened = _Open(start.line + self.line, start.column + self.column, keyed=keyed, flow=bool(event.flow_style))
        self.stack.append(opened)

    def _close(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        done = self.stack.pop()
        end_line, end_column = event.end_mark.line + self.line, event.end_mark.column + self.column
        last = (
            (done.entries[-1][1] if done.entries else None) if done.keyed else (done.items[-1] if done.items else None)
        )
        if not done.flow:  # a block ends where its last value does, not where the next thing begins
            end_line, end_column = (last.span.end_line, last.span.end_column) if last else (done.line, done.column)
        span = Span(self.path, done.line, done.column, end_line, end_column)
        self._add(Mapping(tuple(done.entries), span) if done.keyed else Sequence(tuple(done.items), span))

    def _add(self, node: Node) -> None:
        self.count += 1
        if self.count > rules.MAX_NODES:
            self.found.append(rules.TOO_MANY.at(node.span, limit=rules.MAX_NODES))
            raise _Stop
        if not self.stack:
            self.root = node
            return
        owner = self.stack[-1]
        if not owner.keyed:
            owner.items.append(node)
        elif owner.key is None and not owner.skip:
            self._key(owner, node)
        else:
            if owner.key is not None:
                owner.entries.append((owner.key, node))
            owner.key, owner.skip = None, False

    def _key(self, owner: _Open, node: Node) -> None:
        if not isinstance(node, Scalar) or node.value is None:
            self.found.append(rules.KEY.at(node.span))
            owner.skip = True
            return
        first = owner.names.setdefault(node.written, node)
        if first is node:
            owner.key = node
            return
        related = ((first.span, FIRST),)
        self.found.append(rules.DUPLICATE.at(node.span, related, key=node.written, first=first.span.line))
        owner.skip = True
