"""What can be wrong with a text with blanks."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic
from generator.model.brackets import lone_bracket, sealed
from generator.model.folding import folded
from generator.model.quiz import Question
from generator.questions.gap import blank_rules as of_blank
from generator.questions.gap import text_rules as of_text
from generator.questions.gap.model import Blank, Gap
from generator.text import Text

RULES = (*of_text.RULES, *of_blank.RULES)
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
FEWEST_OPTIONS = 2


def check(question: Question[Gap]) -> Iterator[Diagnostic]:
    """Find what is wrong with a text with blanks."""
    yield from _check_text(question)
    for name, blank in question.body.blanks.items():
        yield from _check_blank(question, name, blank)


def _check_text(question: Question[Gap]) -> Iterator[Diagnostic]:
    body, place, own = question.body, question.place, question.id
    there = place.of("text")
    lone = lone_bracket(body.text)
    if lone is not None:
        yield of_text.BRACKETS.at(there, question=own, text=lone)
    elif not body.names:
        yield of_text.NO_BLANK.at(there, question=own, name=next(iter(body.blanks)))
    yield from _check_names(question)
    for name in sealed(body.text):
        yield of_text.SEALED.at(there, question=own, name=name)
    if lone is None and body.names:
        for name in body.blanks:
            if name not in body.names:
                yield of_text.UNUSED.at(place.of("blanks", f"{name}@"), question=own, name=name)


def _check_names(question: Question[Gap]) -> Iterator[Diagnostic]:
    body, own, there = question.body, question.id, question.place.of("text")
    for name, count in Counter(body.names).items():
        if not NAME.fullmatch(name):
            yield of_text.NAME.at(there, question=own, name=name)
        elif name not in body.blanks:
            yield of_text.UNKNOWN.at(there, question=own, name=name, guess=_guess(name, body))
        elif count > 1:
            yield of_text.DOUBLED.at(there, question=own, name=name)


def _guess(name: str, body: Gap) -> Text:
    unused = [each for each in body.blanks if each not in body.names]
    near = difflib.get_close_matches(name, unused or list(body.blanks), n=1)
    if near:
        return Text(id=f"mungkin maksud Anda `[[{near[0]}]]`", en=f"perhaps you meant `[[{near[0]}]]`")
    return Text(id=f"tambahkan `{name}:` pada `blanks`", en=f"add `{name}:` to `blanks`")


def _check_blank(question: Question[Gap], name: str, blank: Blank) -> Iterator[Diagnostic]:
    place, own = question.place, question.id
    there = place.of("blanks", name)
    if blank.answers and blank.options:
        yield of_blank.TYPED_AND_PICKED.at(place.of("blanks", name, "options@"), question=own, name=name)
    elif blank.answer is not None and not blank.options:
        yield of_blank.ANSWER_ALONE.at(place.of("blanks", name, "answer"), question=own, name=name, answer=blank.answer)
    elif blank.options:
        yield from _check_options(question, name, blank)
    elif not blank.answers:
        yield of_blank.NO_ANSWER.at(there, question=own, name=name)
    yield from _check_doubles(question, name, blank)


def _check_doubles(question: Question[Gap], name: str, blank: Blank) -> Iterator[Diagnostic]:
    fold = question.body.fold
    answers = ("answers", blank.answers, [folded(each, fold) for each in blank.answers], of_blank.NEEDLESS_ANSWER)
    options = ("options", blank.options, [folded(each) for each in blank.options], of_blank.DOUBLED_OPTION)
    for field, written, plain, rule in (answers, options):
        for at, text in enumerate(written):
            if plain[at] in plain[:at]:
                there = question.place.of("blanks", name, field, at)
                yield rule.at(there, question=question.id, name=name, text=text)


def _check_options(question: Question[Gap], name: str, blank: Blank) -> Iterator[Diagnostic]:
    place, own = question.place, question.id
    if blank.answer is None:
        yield of_blank.NO_KEY.at(place.of("blanks", name, "options"), question=own, name=name)
    elif blank.answer not in blank.options:
        near = difflib.get_close_matches(blank.answer, blank.options, n=1, cutoff=0) or [blank.options[0]]
        yield of_blank.NOT_AN_OPTION.at(
            place.of("blanks", name, "answer"), question=own, name=name, answer=blank.answer, option=near[0]
        )
    elif len(blank.options) < FEWEST_OPTIONS:
        yield of_blank.ONE_OPTION.at(place.of("blanks", name, "options"), question=own, name=name)
