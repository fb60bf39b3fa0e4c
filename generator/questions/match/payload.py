"""Match → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_uppercase

from generator.model.interaction import Interaction
from generator.model.plain import plain
from generator.model.quiz import Question
from generator.model.scramble import scramble
from generator.questions.contract import FieldPath, Json
from generator.questions.match.model import Match


def shown(question: Question[Match]) -> tuple[int, ...]:
    """Return the responses, by their row, in the order of the page; extra ones come after the rows."""
    return scramble(question.id, len(question.body.responses))


def payload(question: Question[Match]) -> Json:
    """Return the row of each response on the page, and how many rows there are."""
    return {"shown": list(shown(question)), "rows": len(question.body.pairs)}


def asked(body: Match) -> Json:
    """Return the pairs and the extra responses."""
    return {"pairs": [[pair.left, pair.right] for pair in body.pairs], "extra": list(body.extra)}


def texts(body: Match) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, pair in enumerate(body.pairs):
        yield ("pairs", at, "left"), pair.left
        yield ("pairs", at, "right"), pair.right
        if pair.feedback:
            yield ("pairs", at, "feedback"), pair.feedback
    for at, text in enumerate(body.extra):
        yield ("extra", at), text


def interaction(body: Match) -> Interaction:
    """Return rows and responses by position."""
    return Interaction(
        kind="matching",
        correct=(tuple(f"{at}[.]{at}" for at in range(len(body.pairs))),),
        options=tuple((str(at), pair.left) for at, pair in enumerate(body.pairs)),
        targets=tuple((str(at), text) for at, text in enumerate(body.responses)),
    )


def view(question: Question[Match]) -> Mapping[str, object]:
    """Return the responses as the page shows them: letter, text and words alone."""
    responses = question.body.responses
    lettered = [(letter, responses[at]) for letter, at in zip(ascii_uppercase, shown(question), strict=False)]
    return {"cards": [{"letter": letter, "text": text, "plain": plain(text)} for letter, text in lettered]}
