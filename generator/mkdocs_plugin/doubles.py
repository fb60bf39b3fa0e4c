"""Keeps MkDocs from saying again, without its place, what we have said about a link."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable

from generator.checks.references import RULES
from generator.diagnostics.rule import Diagnostic

HOSTS = ("mkdocs.structure.pages", "properdocs.structure.pages")
ABOUT = frozenset(rule.code for rule in RULES)
LINK = re.compile(r"^Doc file '.*?' contains .*?link '(.*?)'")


class Doubles(logging.Filter):
    """Drops what the host says of links that are told already; what it finds beyond those passes."""

    def __init__(self) -> None:
        super().__init__()
        self.told: frozenset[str] = frozenset()

    def listen(self, found: Iterable[Diagnostic]) -> None:
        """Take note of what was told, and stand in the way of hosts' words from now on."""
        about = (each for each in found if each.rule.code in ABOUT)
        self.told = frozenset(str(each.facts["target"]) for each in about if "target" in each.facts)
        for host in HOSTS:
            logger = logging.getLogger(host)
            if self not in logger.filters:
                logger.addFilter(self)

    def without(self, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return what finishing found, but for links whose place in the sources is told already."""
        return tuple(each for each in found if each.facts.get("url") not in self.told)

    def rest(self) -> None:
        """Get out of the way."""
        for host in HOSTS:
            logging.getLogger(host).removeFilter(self)

    def filter(self, record: logging.LogRecord) -> bool:
        """Say whether a line is news."""
        found = LINK.match(record.getMessage())
        return found is None or found[1] not in self.told
