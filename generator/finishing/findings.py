"""Faults found in built files, said once each: a template repeats its fault on every page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Span
from generator.finishing.options import Options
from generator.finishing.site import Site
from generator.text import Text

NOWHERE_ELSE = Text(id="", en="")


class Finding(NamedTuple):
    """A breach and where it begins; findings of one rule with one `key` are the same fault."""

    rule: Rule
    key: str
    path: str
    offset: int
    facts: Mapping[str, object]

    def at(self, span: Span, elsewhere: Text) -> Diagnostic:
        """Return it as a diagnostic there."""
        facts = MappingProxyType({**self.facts, "elsewhere": elsewhere})
        return Diagnostic(span=span, rule=self.rule, facts=facts)


def said_once(findings: Iterable[Finding], site: Site, options: Options) -> tuple[Diagnostic, ...]:
    """Return one diagnostic for each fault, at its first place; `{elsewhere}` tells how many other pages have it."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for each in sorted(findings, key=lambda found: (found.path, found.offset, found.rule.code, found.key)):
        groups.setdefault((each.rule.code, each.key), []).append(each)
    return tuple(_diagnostics(groups.values(), site, options))


def _diagnostics(groups: Iterable[list[Finding]], site: Site, options: Options) -> Iterator[Diagnostic]:
    for group in groups:
        first = group[0]
        others = len({each.path for each in group}) - 1
        span = _span(first, site, options)
        yield first.at(span, _elsewhere(others))


def _span(found: Finding, site: Site, options: Options) -> Span:
    before = site.read_text(found.path)[: found.offset]
    return Span(f"{options.name}/{found.path}", before.count("\n") + 1, found.offset - before.rfind("\n"))


def _elsewhere(others: int) -> Text:
    if not others:
        return NOWHERE_ELSE
    return Text(
        id=f" (juga di {others} halaman lain)",
        en=f" (and on {others} more page{'s' if others > 1 else ''})",
    )
