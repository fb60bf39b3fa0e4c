"""YAML text → nodes that know their line and column, with everything about the text that is wrong."""

from __future__ import annotations

import contextlib
import gc
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

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


_Event = Any  # PyYAML's events have no types
_BLOCK_STYLES = ("|", ">")
_Numbers = tuple[str, int, int, int, int]
At = Span | _Numbers
"""A span, or what makes one: it is made when asked for, because few are, and making all takes a third of the time."""


class Scalar(NamedTuple):
    """A single value: the text as written (quotes and folds undone) and what it means by YAML 1.2."""

    written: str
    value: Value
    at: At

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return _span(self.at)


class Sequence(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    at: At

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return _span(self.at)


class Mapping(NamedTuple):
    """Names with values, in the author's order; no name comes twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    at: At

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return _span(self.at)

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
        return Mapping(tuple(each for each in self.entries if each[0].written in wanted), self.at)

    def without(self, names: Iterable[str]) -> Mapping:
        """Return the entries that do not have these names."""
        unwanted = frozenset(names)
        return Mapping(tuple(each for each in self.entries if each[0].written not in unwanted), self.at)


Node = Scalar | Sequence | Mapping


def _span(at: At) -> Span:
    return at if isinstance(at, Span) else Span(*at)


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


class _Builder:
    """Turns the parser's events into nodes, without recursion."""

    def __init__(self, text: str, path: str, line: int, column: int, *, odd: bool) -> None:
        self.text = text
        self.path = path
        self.line = line
        self.column = column
        self.odd = odd
        self.end = text.count("\n") + line, len(text) - text.rfind("\n") - 1 + column
        self.found: list[Diagnostic] = []
        self.around: list[tuple[list[Node], _Event]] = []  # the lists and mappings that are open, and how they began
        self.inside: list[Node] = []  # what the innermost of them holds; of a mapping names and values in turn
        self.documents = 0
        self.lines: list[str] = []

    def run(self) -> Node | None:
        """Read to the end, or to where reading makes no sense any more."""
        loader = LOADER(self.text)
        try:
            self._read(loader.get_event)
        except yaml.YAMLError as fault:
            self.found.append(explain(fault, self.text, self.path, self.line, self.column))
            return None
        except _Stop:
            return None
        finally:
            loader.dispose()
        root = self.inside[0] if self.inside else None
        empty = isinstance(root, Scalar) and root.value is None and not root.written
        return None if empty else root

    def _read(self, event_after: Callable[[], _Event]) -> None:
        steps: dict[type[_Event], Callable[[_Event], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close_mapping,
            yaml.SequenceEndEvent: self._close_sequence,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        event = None
        for _ in range(rules.MAX_NODES):
            event = event_after()
            step = steps.get(type(event))
            if step:
                step(event)
            elif type(event) is yaml.StreamEndEvent:
                return
        self.found.append(rules.TOO_MANY.at(Span(*self._at(event, event)), limit=rules.MAX_NODES))
        raise _Stop

    def _at(self, first: _Event, last: _Event) -> _Numbers:
        """Return where something begins and ends in its file."""
        start, end = first.start_mark, last.end_mark
        line, column = self.line, self.column
        return self.path, start.line + line, start.column + column, end.line + line, end.column + column

    def _point(self, event: _Event) -> Span:
        return Span(self.path, event.start_mark.line + self.line, event.start_mark.column + self.column)

    def _document(self, event: _Event) -> None:
        self.documents += 1
        if self.documents > 1:
            self.found.append(rules.DOCUMENTS.at(Span(*self._at(event, event))))
            raise _Stop

    def _scalar(self, event: _Event) -> None:
        if event.anchor or event.tag:
            self._refuse(event)
        written: str = event.value.translate(_SHOW) if self.odd else event.value
        style = event.style
        at = self._block_at(event) if style in _BLOCK_STYLES else self._at(event, event)
        if not written:
            at = self._within(at)
        elif not style and written[0] == "“" and "”" not in written and self.around and self.around[-1][1].flow_style:
            self.found.append(rules.CURLY.at(Span(*_ends(at)), written=written))
        self.inside.append(Scalar(written, written if style else resolve(written), at))

    def _block_at(self, event: _Event) -> At:
        """Return where a `|` text stands, without the empty lines after it."""
        self.lines = self.lines or self.text.split("\n")
        path, line, column, _, _ = self._at(event, event)
        row = min(event.end_mark.line, len(self.lines)) - (event.end_mark.column == 0)
        while row > event.start_mark.line and not self.lines[row].strip():
            row -= 1
        return path, line, column, row + self.line, len(self.lines[row]) + self.column

    def _within(self, at: At) -> At:
        """Return the end of the text for nothing that PyYAML sees beyond it."""
        last, column = self.end
        return at if _ends(at)[3] <= last else (self.path, last, column, last, column)

    def _refuse(self, event: _Event) -> None:
        if event.anchor:
            self.found.append(rules.ANCHOR.at(self._point(event), name=event.anchor))
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.found.append(rules.TAG.at(self._point(event), tag=tag))

    def _alias(self, event: _Event) -> None:
        at, written = self._at(event, event), f"*{event.anchor}"
        self.found.append(rules.ALIAS.at(Span(*at), written=written))
        self.inside.append(Scalar(written, written, at))

    def _open(self, event: _Event) -> None:
        if event.anchor or event.tag:
            self._refuse(event)
        if len(self.around) >= rules.MAX_DEPTH:
            self.found.append(rules.TOO_DEEP.at(self._point(event), limit=rules.MAX_DEPTH))
            raise _Stop
        self.around.append((self.inside, event))
        self.inside = []

    def _close_sequence(self, event: _Event) -> None:
        items, at = self._leave(event)
        self.inside.append(Sequence(tuple(items), at))

    def _close_mapping(self, event: _Event) -> None:
        both, at = self._leave(event)
        self.inside.append(Mapping(tuple(self._entries(both[::2], both[1::2])), at))

    def _leave(self, event: _Event) -> tuple[list[Node], At]:
        """Go back to the owner; what was written as a block ends where its last value does, not at the next thing."""
        held = self.inside
        self.inside, opened = self.around.pop()
        path, line, column, end_line, end_column = self._at(opened, event)
        if not opened.flow_style:
            _, _, _, end_line, end_column = _ends(held[-1].at) if held else (path, line, column, line, column)
        return held, (path, line, column, end_line, end_column)

    def _entries(self, keys: list[Node], values: list[Node]) -> Iterator[tuple[Scalar, Node]]:
        """Yield names with values; a name that is no text and one that was there before are left out."""
        first: dict[str, Scalar] = {}
        for key, value in zip(keys, values, strict=True):
            if not isinstance(key, Scalar) or key.value is None:
                self.found.append(rules.KEY.at(key.span))
            elif first.setdefault(key.written, key) is key:
                yield key, value
            else:
                before = first[key.written].span
                facts = {"key": key.written, "first": before.line}
                self.found.append(rules.DUPLICATE.at(key.span, ((before, FIRST),), **facts))


def _ends(at: At) -> _Numbers:
    return (at.path, at.line, at.column, at.end_line, at.end_column) if isinstance(at, Span) else at
