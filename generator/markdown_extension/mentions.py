"""Links ids of facts and the first use of each term in the tree of a page, and says which words are foreign."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Flag, auto

from markdown.util import AtomicString

from generator.markdown_extension.clean import closed, opened
from generator.markdown_extension.targets import Targets


class May(Flag):
    """What may be done in a text."""

    NOTHING = 0
    FACT = auto()
    TERM = auto()
    LANG = auto()


ALL = May.FACT | May.TERM | May.LANG
NO_TERM = May.FACT | May.LANG
# What begins running text; what stands in it, such as <em>, may what is around it may.
RUNNING = {"p": ALL, "li": ALL, **dict.fromkeys(("td", "th", "dd", "figcaption"), NO_TERM)}
_NEVER = "button code h1 h2 h3 h4 h5 h6 kbd label math nav pre quiz-activity samp script style summary svg template"
NEVER = frozenset(_NEVER.split())
NEVER_IN = frozenset({"admonition-title", "arithmatex", "quiz-broken", "tabbed-labels"})
LISTS = frozenset({"t-facts", "t-terms"})


@dataclass(slots=True, kw_only=True)
class Mentions:
    """One pass over a page: where links may lead, the page's path, and the terms that were linked."""

    targets: Targets
    page: str
    stash: list[str | ET.Element]
    terms: bool
    seen: set[str] = field(default_factory=set)
    raw: list[str] = field(default_factory=list)

    def run(self, root: ET.Element) -> None:
        """Link everything below an element."""
        self._visit(root, May.NOTHING, ALL if self.terms else NO_TERM)

    def _visit(self, element: ET.Element, may: May, most: May) -> None:
        """Go through an element in the order of its text; `most` is what may be done at all from here on."""
        named: object = element.tag
        tag = named if isinstance(named, str) else ""
        classes = set((element.get("class") or "").split())
        if not tag or tag in NEVER or classes & NEVER_IN:
            return
        if classes & LISTS:
            most &= NO_TERM
        if tag == "a":
            most &= May.LANG
        if element.get("lang"):
            most &= ~May.LANG
        if tag in RUNNING:
            may, self.raw = RUNNING[tag], []
        self._inside(element, may & most, most)

    def _inside(self, element: ET.Element, may: May, most: May) -> None:
        fresh: list[ET.Element] = []
        takes = may and (element.tag == "abbr" or not isinstance(element.text, AtomicString))
        if element.text and takes:
            element.text = self._dressed(element.text, may, fresh)
        for child in list(element):
            self._visit(child, may, most)
            fresh.append(child)
            if child.tail and may and not isinstance(child.tail, AtomicString):
                child.tail = self._dressed(child.tail, may, fresh)
        if len(fresh) != len(element):
            element[:] = fresh

    def _dressed(self, text: str, may: May, fresh: list[ET.Element]) -> str:
        """Return the text up to the first thing that is marked; that and what follows are appended."""
        lead, last, at = "", None, 0
        for found, mark in self._marks(text, may):
            between = text[at : found.start()]
            if last is None:
                lead = between
            else:
                last.tail = between
            at, last = found.end(), mark
            mark.text = AtomicString(found[0])
            fresh.append(mark)
        if last is None:
            return text
        last.tail = text[at:]
        return lead

    def _marks(self, text: str, may: May) -> Iterator[tuple[re.Match[str], ET.Element]]:
        for found in self.targets.pattern.finditer(text):
            if found[1]:
                self._pass(int(found[1]))
            elif not self.raw:
                mark = self._fact(found[0], may) if found["fact"] else self._term(found[0], may)
                if mark is not None:
                    yield found, mark

    def _pass(self, at: int) -> None:
        """Note that a tag of raw HTML opens or closes in which nothing may be linked."""
        piece = self.stash[at] if at < len(self.stash) else ""
        starts, ends = (opened(piece), closed(piece)) if isinstance(piece, str) else (None, None)
        if starts and (starts in NEVER or starts == "a"):
            self.raw.append(starts)
        elif ends and ends in self.raw:
            self.raw.remove(ends)

    def _fact(self, name: str, may: May) -> ET.Element | None:
        href = self.targets.fact(name, self.page) if may & May.FACT else None
        return ET.Element("a", {"class": "t-fact", "href": href}) if href else None

    def _term(self, written: str, may: May) -> ET.Element | None:
        """Return a link for a term's first use; for a foreign one elsewhere what says its language."""
        listed = self.targets.listed(written)
        if listed is None:
            return None
        lang = {"lang": listed.lang} if listed.lang and may & May.LANG else {}
        href = self.targets.term(listed, self.page) if may & May.TERM and listed.anchor not in self.seen else None
        if href:
            self.seen.add(listed.anchor)
            return ET.Element("a", {"class": "t-term", "href": href, **lang})
        return ET.Element("span", lang) if lang else None
