"""How facts and terms read: marks and states in words, days as people write them, terms by letters."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET

import pytest

from generator.model.fact import Fact, Mark, Part, State
from generator.model.term import Term
from generator.rendering.days import say_day
from generator.rendering.sheet import BY, MARKS, STATES, render_facts, render_terms, state_of
from generator.text import LANGS, Lang

DAY = dt.date(2026, 1, 20)


def fact(state: State | None = None, by: str | None = None) -> Fact:
    return Fact(id="F-1", mark=Mark.SEEN, statement="Ya.", state=state, by=by, checked=DAY)


@pytest.mark.parametrize(
    ("state", "by", "said"),
    [
        (None, None, ""),
        (None, "UU 1", ""),
        (State.IN_FORCE, None, "berlaku"),
        (State.IN_FORCE, "UU 1", "berlaku"),
        (State.AMENDED, None, "berlaku, sudah diubah"),
        (State.AMENDED, "UU 1", "diubah dengan UU 1"),
        (State.REPLACED, "UU 1", "diganti dengan UU 1"),
        (State.UNKNOWN, None, "belum dipastikan"),
    ],
)
def test_the_state_of_a_regulation_is_said(state: State | None, by: str | None, said: str) -> None:
    assert state_of(fact(state, by), "id") == said


def test_every_mark_and_state_has_words() -> None:
    assert set(MARKS) == set(Mark)
    assert set(STATES) == set(State)
    assert set(BY) < set(State)


@pytest.mark.parametrize("lang", LANGS)
def test_a_fact_shows_all_that_is_known_of_it(lang: Lang) -> None:
    full = Fact(
        id="F-1",
        mark=Mark.REPORTED,
        statement="Ya **sekali**.",
        parts=(Part(mark=Mark.DISPUTED, text="Barangkali."),),
        sources=("UU 1/2024 & lain", "pasal.id"),
        state=State.IN_FORCE,
        checked=DAY,
        note="Awas.",
    )
    root = ET.fromstring(render_facts([full], lang))
    said = " ".join("".join(root.itertext()).split())
    for wanted in ("F-1", "Ya **sekali**.", "Barangkali.", "UU 1/2024 & lain; pasal.id", "Awas.", "2026"):
        assert wanted in said
    for mark in (Mark.REPORTED, Mark.DISPUTED):
        assert MARKS[mark].say(lang) in said
    assert [each.get("id") for each in root] == ["f-1"]


def test_a_day_is_written_out() -> None:
    assert say_day(DAY, "id") == "20 Januari 2026"
    assert say_day(dt.date(2026, 12, 1), "en") == "1 December 2026"


def test_terms_stand_by_letters_whatever_their_capitals() -> None:
    names = ("kode etik", "Bahasa", "5S", "KPK", "“akta”", "ÉYD", "!")
    terms = {f"t{at}": Term(term=name, explanation="Ya.") for at, name in enumerate(names) if len(name) > 1}
    html = render_terms(terms, lambda _: None, "id")
    ET.fromstring(html)
    assert re.findall(r'href="#([^"]*)">([^<]*)', html) == [
        ("huruf-0", "0–9"),
        ("huruf-a", "A"),
        ("huruf-b", "B"),
        ("huruf-k", "K"),
    ]
    assert re.findall(r"<dfn>([^<]*)", html) == ["5S", "ÉYD", "“akta”", "Bahasa", "kode etik", "KPK"]
    assert re.findall(r'<h2 id="([^"]*)"', html) == ["huruf-0", "huruf-a", "huruf-b", "huruf-k"]


def test_other_spellings_are_shown_once_and_facts_link_where_they_are_listed() -> None:
    term = Term(
        term="SKP", also=("Sasaran Kinerja", "sasaran kinerja", "skp"), lang="en", explanation="a", facts=("F-1", "F-2")
    )
    html = render_terms({"skp": term}, {"F-1": "index.md#f-1"}.get, "en")
    assert '<span class="t-also">Sasaran Kinerja</span>' in html
    assert '<dfn lang="en">SKP</dfn>' in html
    assert '<a class="t-fact" href="index.md#f-1">F-1</a>, F-2' in html
    assert 'id="letter-s"' in html
