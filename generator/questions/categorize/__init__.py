"""Sort cards into bins."""

from __future__ import annotations

from generator.questions import cards
from generator.questions.categorize import fields, payload, rules, words
from generator.questions.categorize.model import Categorize
from generator.questions.contract import QuestionType
from generator.text import Text


def how(_body: Categorize) -> Text:
    """Return what is wanted."""
    return words.HOW


TYPE = QuestionType(
    kind="categorize",
    name=Text(id="pengelompokan", en="categorize"),
    body=Categorize,
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
