"""Categorize → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_uppercase

from generator.model.interaction import Interaction
from generator.model.plain import plain
from generator.model.quiz import Question
from generator.model.scramble import scramble
from generator.questions.categorize.model import Categorize
from generator.questions.contract import FieldPath, Json


def shown(question: Question[Categorize]) -> tuple[int, ...]:
    """Return the cards, counted bin by bin, in the order of the page."""
    return scramble(question.id, len(question.body.cards))


def payload(question: Question[Categorize]) -> Json:
    """Return which card is where on the page, and the bin of each card."""
    return {"shown": list(shown(question)), "bins": [at for at, _ in question.body.cards]}


def asked(body: Categorize) -> Json:
    """Return the bins with their cards."""
    return [[each.title, [card.text for card in each.cards]] for each in body.bins]


def texts(body: Categorize) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, each in enumerate(body.bins):
        yield ("bins", at, "title"), each.title
        for number, card in enumerate(each.cards):
            yield ("bins", at, "items", number, "text"), card.text
            if card.feedback:
                yield ("bins", at, "items", number, "feedback"), card.feedback


def interaction(body: Categorize) -> Interaction:
    """Return cards and bins by position."""
    return Interaction(
        kind="matching",
        correct=(tuple(f"{card}[.]{at}" for card, (at, _) in enumerate(body.cards)),),
        options=tuple((str(at), card.text) for at, (_, card) in enumerate(body.cards)),
        targets=tuple((str(at), each.title) for at, each in enumerate(body.bins)),
    )


def view(question: Question[Categorize]) -> Mapping[str, object]:
    """Return the cards as the page shows them, and the names of the bins as words alone."""
    cards = question.body.cards
    letters = zip(ascii_uppercase, shown(question), strict=False)
    return {
        "cards": [{"letter": letter, "card": cards[at][1]} for letter, at in letters],
        "bins": [plain(each.title) for each in question.body.bins],
    }
