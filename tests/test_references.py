"""The sheet of facts and the glossary of our own site: whole, shown once, and without anything unsaid."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from generator.cli.check import examined
from generator.cli.settings import read_settings
from generator.model.course import Course
from generator.model.fact import Fact, State

ROOT = Path(__file__).parent.parent
FEWEST_FACTS, FEWEST_TERMS = 90, 70
LONGEST_EXPLANATION = 220


@cache
def course() -> Course:
    _, loaded = examined(read_settings(ROOT / "mkdocs.yml"))
    assert loaded.diagnostics == ()
    return loaded.course


def facts() -> list[Fact]:
    return list(course().facts.values())


def test_every_fact_is_listed_once() -> None:
    assert len(facts()) >= FEWEST_FACTS
    page = course().pages["content/referensi/index.md"]
    for fact in facts():
        assert sum(listing.shows(fact.id) for listing in page.listings) == 1, fact.id
    assert [path for path, each in course().pages.items() if each.listings and path != page.path] == [
        "content/referensi/istilah.md"
    ]


@pytest.mark.parametrize("fact", facts(), ids=lambda fact: str(fact.id))
def test_a_fact_says_where_it_was_seen(fact: Fact) -> None:
    assert fact.sources or fact.mark.is_weak
    assert (fact.state in {State.AMENDED, State.REPLACED}) is bool(fact.by)
    for said in (fact.statement, fact.note or "", *(part.text for part in fact.parts)):
        assert not re.search(r"https?://|\bTBD\b|\[[A-D]\]|\bS\d\d\b", said)


def test_the_pages_are_no_course() -> None:
    folders = {module.page.path for module in course().modules}
    assert "content/referensi/index.md" not in folders


def test_terms_are_many_and_short() -> None:
    terms = course().terms.values()
    assert len(terms) >= FEWEST_TERMS
    for term in terms:
        assert len(term.explanation) <= LONGEST_EXPLANATION, term.term
        assert term.explanation.endswith("."), term.term
