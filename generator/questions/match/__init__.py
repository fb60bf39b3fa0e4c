"""Pair each row with one response."""

from __future__ import annotations

from generator.questions import cards
from generator.questions.contract import QuestionType
from generator.questions.match import fields, payload, rules, words
from generator.questions.match.model import Match
from generator.text import Text


def how(body: Match) -> Text:
    """Return what is wanted, and how many responses stay unused."""
    return words.how(len(body.extra))


TYPE = QuestionType(
    kind="match",
    name=Text(id="pasangan", en="match"),
    body=Match,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=how,
    words=cards.WORDS,
    says=cards.SAYS,
)
