"""What PyYAML says when it cannot go on, said in plain words, with a guess at what the author meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Span
from generator.sources import yaml_syntax as rules
from generator.sources.yaml_rules import DOCUMENTS, KEY, MAX_DEPTH, TOO_DEEP


@dataclass(frozen=True, slots=True)
class _Fault:
    """What PyYAML knows: what it missed and where (rows and columns from 0), and what it was reading since where."""

    problem: str
    row: int
    column: int
    context: str
    since: int
    since_column: int
    lines: tuple[str, ...]

    def text(self, row: int) -> str:
        return self.lines[row] if 0 <= row < len(self.lines) else ""

    @property
    def here(self) -> str:
        return self.text(self.row)

    @property
    def there(self) -> str:
        return self.text(self.since)


Guess = tuple[Rule, int, int, dict[str, object]]


def explain(fault: yaml.YAMLError, text: str, path: str, line: int, column: int) -> Diagnostic:
    """Return what is wrong, where, and the likeliest remedy."""
    known = _facts_of(fault, tuple(text.split("\n")))
    rule, row, at, facts = _guess(known)
    row = max(0, min(row, len(known.lines) - 1))
    width = len(known.text(row))
    at = max(0, min(at, width))
    span = Span(path, line + row, column + at, line + row, column + max(at, len(known.text(row).rstrip())))
    return Diagnostic(span=span, rule=rule, facts=facts)


def _facts_of(fault: yaml.YAMLError, lines: tuple[str, ...]) -> _Fault:
    at = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
    since = getattr(fault, "context_mark", None) or at
    row, column = (at.line, at.column) if at else (0, 0)
    while row > 0 and (row >= len(lines) or not lines[row].strip()):  # the end of the file: point at the last words
        row, column = row - 1, len(lines[row - 1]) if row - 1 < len(lines) else 0
    return _Fault(
        problem=str(getattr(fault, "problem", None) or fault).lower(),
        row=row,
        column=column,
        context=str(getattr(fault, "context", None) or "").lower(),
        since=since.line if since else row,
        since_column=since.column if since else column,
        lines=lines,
    )


_INDENT = re.compile(r"[ \t]*")
_CLOSES = {"[": "]", "{": "}"}
_BRACKET = re.compile(r"[\[\]{}]")
_TIGHT_COLON = re.compile(r"^\s*(?:- +)*([A-Za-z_][\w-]*):(?=[^\s:/])")
_TIGHT_DASH = re.compile(r"^\s*-(?=[^\s-])")
_BEGIN = re.compile(r"""^\s*(?:- +)*(?:[^\s:'"\[{][^:]*:[ ]+)?(?P<value>\S.*)$""")
_STARTED = re.compile("anchor|alias|tag|directive|block scalar")
_COLON = re.compile(r":(?=\s|$)")


def _guess(fault: _Fault) -> Guess:
    said = f"{fault.context} | {fault.problem}"
    tab = _tab(fault)
    if tab is not None:
        return rules.TAB, tab[0], tab[1], {}
    for sign, guess in _SIGNS:
        if sign.search(said):
            return guess(fault)
    return _elsewhere(fault)


def _tab(fault: _Fault) -> tuple[int, int] | None:
    """Return where a tab stands in the indentation that PyYAML stumbled over."""
    for row in (fault.row, fault.since):
        indent = _INDENT.match(fault.text(row))
        if indent and "\t" in indent.group():
            return row, indent.group().index("\t")
    return None


def _start(fault: _Fault) -> Guess:
    """Guess that a value begins with a character that means something to YAML."""
    row, column = fault.row, fault.column
    if _STARTED.search(fault.context):
        row, column = fault.since, fault.since_column
    return rules.START, row, column, {"character": fault.text(row)[column : column + 1] or "?"}


def _cannot_start(fault: _Fault) -> Guess:
    if fault.here[fault.column : fault.column + 1] == "\t":
        return rules.TAB, fault.row, fault.column, {}
    return _start(fault)


def _quote(fault: _Fault) -> Guess:
    mark = fault.there[fault.since_column : fault.since_column + 1]
    return rules.QUOTE, fault.since, fault.since_column, {"mark": mark or '"'}


def _escape(fault: _Fault) -> Guess:
    column = max(0, fault.here.rfind("\\", 0, fault.column + 1))
    return rules.ESCAPE, fault.row, column, {"written": fault.here[column : column + 2]}


def _colon(fault: _Fault) -> Guess:
    found = [each.start() for each in _COLON.finditer(fault.here)]
    if len(found) > 1:
        return rules.COLON, fault.row, fault.column if fault.column in found else found[1], {}
    return _tight(fault, fault.row - 1) or (rules.INDENT, fault.row, _indent(fault.here), {})


def _no_colon(fault: _Fault) -> Guess:
    return _tight(fault, fault.since, fault.row) or (rules.NO_COLON, fault.since, fault.since_column, {})


def _dash_inline(fault: _Fault) -> Guess:
    return rules.DASH_INLINE, fault.row, fault.column, {}


def _bracket(fault: _Fault) -> Guess:
    """Guess that a bracket is open."""
    row, column = fault.since, fault.since_column
    if fault.there[column : column + 1] not in _CLOSES:
        row, column = _last_open(fault.lines[: fault.row + 1]) or (row, column)
    mark = fault.text(row)[column : column + 1]
    return rules.BRACKET, row, column, {"mark": mark or "[", "close": _CLOSES.get(mark, "]")}


def _last_open(lines: Sequence[str]) -> tuple[int, int] | None:
    """Return where the innermost bracket stands that is not closed."""
    opened: list[tuple[int, int, str]] = []
    for row, line in enumerate(lines):
        for found in _BRACKET.finditer(line):
            mark = found.group()
            if mark in _CLOSES:
                opened.append((row, found.start(), _CLOSES[mark]))
            elif opened and opened[-1][2] == mark:
                opened.pop()
    return opened[-1][:2] if opened else None


def _deep(fault: _Fault) -> Guess:
    return TOO_DEEP, fault.row, fault.column, {"limit": MAX_DEPTH}


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _elsewhere(fault: _Fault) -> Guess:
    """Guess, where something stands that the structure does not allow, by the usual causes on that line."""
    return _value(fault) or _tight(fault, fault.row, fault.row - 1) or _structure(fault)


def _value(fault: _Fault) -> Guess | None:
    begin = _BEGIN.match(fault.here)
    value, at = (begin.group("value"), begin.start("value")) if begin else ("", 0)
    if value[:1] in {'"', "'"} and fault.column > at:
        return rules.AFTER_QUOTE, fault.row, fault.column, {"mark": value[0]}
    if value[:1] in {"]", "}"} or (value[:1] in _CLOSES and fault.column > at):
        return rules.START, fault.row, at, {"character": value[0]}
    return None


def _tight(fault: _Fault, *rows: int) -> Guess | None:
    """Guess that a space is missing after a colon or a dash."""
    for row in rows:
        tight = _TIGHT_COLON.match(fault.text(row))
        if tight:
            return rules.COLON_SPACE, row, tight.end(1), {"name": tight.group(1)}
        if _TIGHT_DASH.match(fault.text(row)):
            return rules.DASH_SPACE, row, _indent(fault.text(row)), {}
    return None


def _structure(fault: _Fault) -> Guess:
    if "document start" in fault.problem and any(each.startswith("...") for each in fault.lines[: fault.row]):
        return DOCUMENTS, fault.row, 0, {}
    if fault.here.lstrip().startswith(":"):
        return KEY, fault.row, _indent(fault.here), {}
    if "block" in fault.context + fault.problem:
        return rules.INDENT, fault.row, _indent(fault.here), {}
    return rules.SYNTAX, fault.row, fault.column, {}


_SIGNS = tuple(
    (re.compile(sign), guess)
    for sign, guess in (
        ("nesting depth", _deep),
        ("cannot start any token", _cannot_start),
        ("quoted scalar.*(end of stream|document (indicator|separator))", _quote),
        ("escape|hexdecimal|hexadecimal", _escape),
        ("mapping values are not allowed", _colon),
        ("could not find expected ':'", _no_colon),
        ("sequence entries are not allowed", _dash_inline),
        ("(scanning an? (anchor|alias|tag))|undefined tag|directive|scanning a block scalar", _start),
        ("',' or '[]}]'|flow (sequence|mapping|node)", _bracket),
    )
)
