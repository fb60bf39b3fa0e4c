"""Facts and terms → lists as well-formed XHTML, whose texts are still Markdown."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from generator.model.fact import Fact, Mark, State
from generator.model.term import Term
from generator.rendering.days import say_day
from generator.rendering.quiz import environment
from generator.rendering.words import in_language
from generator.text import Lang, Text, fill

SHEET: Mapping[str, Text] = {
    "sources": Text(id="Sumber", en="Sources"),
    "state": Text(id="Keadaan aturan", en="State of the regulation"),
    "checked": Text(id="Diperiksa", en="Checked"),
    "note": Text(id="Catatan", en="Note"),
    "facts": Text(id="Fakta", en="Facts"),
    "letters": Text(id="Menurut huruf", en="By letter"),
    "letter": Text(id="huruf", en="letter"),
}
MARKS: Mapping[Mark, Text] = {
    Mark.SEEN: Text(id="teks aturan atau laman resmi dilihat", en="seen in the text itself or on an official page"),
    Mark.REPORTED: Text(id="menurut sumber lain", en="reported by other sources"),
    Mark.GENERAL: Text(id="pengetahuan umum, naskahnya belum dilihat", en="general knowledge, text not seen yet"),
    Mark.DISPUTED: Text(id="diperdebatkan atau cepat berubah", en="disputed or changing fast"),
}
STATES: Mapping[State, Text] = {
    State.IN_FORCE: Text(id="berlaku", en="in force"),
    State.AMENDED: Text(id="berlaku, sudah diubah", en="in force, amended"),
    State.REPLACED: Text(id="sudah diganti", en="replaced"),
    State.UNKNOWN: Text(id="belum dipastikan", en="not established"),
}
BY: Mapping[State, Text] = {
    State.AMENDED: Text(id="diubah dengan {by}", en="amended by {by}"),
    State.REPLACED: Text(id="diganti dengan {by}", en="replaced by {by}"),
}
DIGITS = "0–9"


def render_facts(facts: Iterable[Fact], lang: Lang) -> str:
    """Return a list of facts; each has its id as anchor."""
    template = environment().get_template("facts.html.jinja")
    marks = {mark: text.say(lang) for mark, text in MARKS.items()}
    told = [(fact, state_of(fact, lang), say_day(fact.checked, lang)) for fact in facts]
    return template.render(facts=told, marks=marks, words=in_language(SHEET, lang))


def state_of(fact: Fact, lang: Lang) -> str:
    """Return what has become of the regulation, and by what."""
    if fact.state is None:
        return ""
    if fact.by and fact.state in BY:
        return fill(BY[fact.state], lang, {"by": fact.by})
    return STATES[fact.state].say(lang)


def render_terms(terms: Mapping[str, Term], href: Callable[[str], str | None], lang: Lang) -> str:
    """Return the terms by letters, each with its anchor; `href` gives the link to a fact, where there is one."""
    template = environment().get_template("glossary.html.jinja")
    words = in_language(SHEET, lang)
    ordered = sorted(terms.items(), key=lambda each: (_letter(each[1]) != DIGITS, _key(each[1])))
    letters = [
        (letter, f"{words['letter']}-{letter[0].lower()}", list(group))
        for letter, group in groupby(ordered, key=lambda each: _letter(each[1]))
    ]
    return template.render(letters=letters, also=_also, href=href, words=words)


def _also(term: Term) -> list[str]:
    """Return the other spellings that are worth showing: those that differ in more than capitals."""
    shown = {each.casefold(): each for each in reversed(term.spellings)}
    return [each for each in term.also if shown[each.casefold()] is each]


def _key(term: Term) -> str:
    return "".join(each for each in term.term.casefold() if each.isalnum() or each == " ")


def _letter(term: Term) -> str:
    first = _key(term)[:1].upper()
    return first if first in string.ascii_uppercase and first else DIGITS
