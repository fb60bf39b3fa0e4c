"""What stands between `---` lines at the start of a page, found as MkDocs finds it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import lesson_rules as rules
from generator.sources.yaml import Mapping, parse

_FRONT = re.compile(r"-{3}[ \t]*\n(.*?\n)?(?:\.{3}|-{3})[ \t]*(?:\n|\Z)", re.DOTALL)
_OPENED = re.compile(r"-{3}[ \t]*\n[ \t]*[A-Za-z_][\w-]*:(?:\s|$)")
_RULED = re.compile(r"-{3}[ \t]*\n[ \t]*\n\s*(?![A-Za-z_][\w-]*:(?:\s|$))")  # a line across the page, then prose
_LATE = re.compile(r"\s+(-{3}[ \t]*\n(?:.*\n)*?(?:\.{3}|-{3})[ \t]*(?:\n|\Z))")
_SWALLOWED = re.compile(r"[ ]{0,3}([A-Za-z0-9_-]+):(?:[ \t].*)?(?:\n|\Z)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The names and values, and how many lines they took."""

    node: Mapping | None
    lines: int
    found: tuple[Diagnostic, ...]


def read_front_matter(text: str, path: str) -> FrontMatter:
    """Return the front matter of a page and what is wrong with it."""
    block = _FRONT.match(text)
    if block and not _RULED.match(text):
        return _parse(block.group(1) or "", block.group(), path)
    if _OPENED.match(text):
        return FrontMatter(None, 0, (rules.OPEN_FRONT.at(Span(path, 1, 1, 1, 4)),))
    late = _LATE.match(text)
    if late and _OPENED.match(late.group(1)):
        line = text.count("\n", 0, late.start(1)) + 1
        return FrontMatter(None, 0, (rules.LATE_FRONT.at(Span(path, line, 1, line, 4)),))
    lost = _SWALLOWED.match(text)
    if lost:
        end = len(lost.group().rstrip("\n")) + 1
        return FrontMatter(None, 0, (rules.SWALLOWED.at(Span(path, 1, 1, 1, end), name=lost.group(1)),))
    return FrontMatter(None, 0, ())


def _parse(inner: str, block: str, path: str) -> FrontMatter:
    node, found = parse(inner, path, line=2)
    lines = block.count("\n") + (not block.endswith("\n"))
    if node is None or isinstance(node, Mapping):
        return FrontMatter(node, lines, found)
    return FrontMatter(None, lines, (*found, rules.FRONT_TYPE.at(node.span)))
