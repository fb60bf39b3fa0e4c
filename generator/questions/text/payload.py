"""Short answer → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.folding import Fold
from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.text.model import Answer, ShortText


def payload(question: Question[ShortText]) -> Json:
    """Return the answers that are foreseen, what does not count in writing, and what a near miss earns."""
    body = question.body
    told: dict[str, Json] = {
        "answers": [_key(each) for each in body.foreseen],
        "fold": [each.value for each in body.fold],
    }
    if body.near.credit:
        told["near"] = body.near.credit
    return told


def _key(answer: Answer) -> Json:
    told: dict[str, Json] = {"pattern": answer.pattern} if answer.text is None else {"text": answer.text}
    if answer.score != 1:
        told["score"] = answer.score
    return told


def asked(body: ShortText) -> Json:
    """Return the answers and how they are compared."""
    answers = [[each.text, each.pattern, each.score] for each in body.foreseen]
    return {"answers": answers, "fold": sorted(body.fold), "near": body.near.credit}


def texts(body: ShortText) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, answer in enumerate(body.foreseen):
        if answer.feedback:
            yield ("answers", at, "feedback"), answer.feedback


def interaction(body: ShortText) -> Interaction:
    """Return a pattern for each text that is right."""
    correct = tuple((each,) for each in body.keys)
    return Interaction(kind="fill-in", correct=correct, case_matters=Fold.CASE not in body.fold)
