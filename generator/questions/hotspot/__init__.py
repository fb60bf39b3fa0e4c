"""Point at parts of a picture."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.hotspot import fields, payload, rules, words
from generator.questions.hotspot.model import Hotspot
from generator.text import Text


def how(body: Hotspot) -> Text:
    """Return how many parts to pick."""
    return words.pick(len(body.keys))


TYPE = QuestionType(
    kind="hotspot",
    name=Text(id="titik gambar", en="hotspot"),
    body=Hotspot,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    alternatives=payload.alternatives,
    interaction=payload.interaction,
    view=payload.view,
    how=how,
    words=words.WORDS,
    says=words.SAYS,
)
