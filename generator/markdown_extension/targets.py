"""Where facts and terms are listed, and the one pattern that finds them in running text."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markdown.util import HTML_PLACEHOLDER

from generator.model.course import Course, Lesson
from generator.model.term import Term
from generator.text import LANGS

RAW = HTML_PLACEHOLDER % "([0-9]+)"
NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class Listed:
    """A term as lessons meet it: its anchor, and its language where that is a foreign one."""

    anchor: str
    lang: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What pages in one language can link to: the page of each fact, the page of the terms, and every spelling."""

    facts: Mapping[str, str]
    glossary: str | None
    terms: Mapping[str, Listed]
    anchors: Mapping[str, str]
    pattern: re.Pattern[str]

    def fact(self, name: str, page: str) -> str | None:
        """Return the link from a page to a fact, where one lists it."""
        there = self.facts.get(name)
        return _link(there, self.anchors[name], page) if there else None

    def term(self, listed: Listed, page: str) -> str | None:
        """Return the link from a page to a term, where another one lists them."""
        return _link(self.glossary, listed.anchor, page) if self.glossary and self.glossary != page else None

    def listed(self, written: str) -> Listed | None:
        """Return the term that is written so, at the beginning of a sentence or elsewhere."""
        words = " ".join(written.split())
        return self.terms.get(words) or self.terms.get(words[:1].lower() + words[1:])


def targets_of(course: Course, lang: str | None) -> Targets:
    """Return what pages can link to that state this language, or none."""
    near = sorted(course.pages.values(), key=lambda page: (course.languages.of(page.path) != lang, page.path))
    facts: dict[str, str] = {}
    for page in near:
        for name in course.facts if page.listings else ():
            if page.shows(name):
                facts.setdefault(name, page.path)
    terms = dict(_spelled(course.terms.items()))
    return Targets(
        facts=facts,
        glossary=next((page.path for page in near if _lists_terms(page, course, lang)), None),
        terms=terms,
        anchors={name: course.facts[name].anchor for name in facts},
        pattern=_pattern(facts, terms),
    )


def _lists_terms(page: Lesson, course: Course, lang: str | None) -> bool:
    """Say whether a page lists the terms for readers of that language; what states none is for the first of ours."""
    of_page = course.languages.of(page.path) or LANGS[0]
    return of_page == (lang or LANGS[0]) and any(each.name == "glossary" for each in page.listings)


def _spelled(terms: Iterable[tuple[str, Term]]) -> Iterator[tuple[str, Listed]]:
    for anchor, term in terms:
        for spelling in term.spellings:
            yield " ".join(spelling.split()), Listed(anchor, term.lang)


def _pattern(facts: Iterable[str], terms: Iterable[str]) -> re.Pattern[str]:
    """Return one pattern for ids, terms and pieces of raw HTML; of several that begin alike the longest is found."""
    begun = {each[:1].upper() + each[1:] for each in terms}
    return re.compile(rf"{RAW}|(?<![\w-])(?:(?P<fact>{_any(facts)})|(?P<term>{_any((*terms, *begun))}))(?![\w-])")


def _any(names: Iterable[str]) -> str:
    """Return a pattern for any of these, with any space between words; by first letters, so that few are tried."""
    by_letter: dict[str, list[str]] = {}
    for name in sorted({*names}, key=lambda each: (-len(each), each)):
        words = [re.escape(word) for word in name[1:].split(" ")]
        by_letter.setdefault(name[:1], []).append(r"\s+".join(words))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) or NEVER


def _link(there: str, anchor: str, page: str) -> str:
    if there == page:
        return f"#{anchor}"
    return f"{posixpath.relpath(there, posixpath.dirname(page))}#{anchor}"
