"""Order → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.model.scramble import scramble
from generator.questions.contract import FieldPath, Json
from generator.questions.order.model import Order


def shown(question: Question[Order]) -> tuple[int, ...]:
    """Return the steps, by their right place, in the order of the page."""
    return scramble(question.id, len(question.body.items))


def payload(question: Question[Order]) -> Json:
    """Return the right place of each step on the page."""
    return {"shown": list(shown(question))}


def asked(body: Order) -> Json:
    """Return the steps; their order is the key."""
    return [step.text for step in body.steps]


def texts(body: Order) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, step in enumerate(body.steps):
        yield ("items", at, "text"), step.text
        if step.feedback:
            yield ("items", at, "feedback"), step.feedback


def interaction(body: Order) -> Interaction:
    """Return the steps by their right place."""
    return Interaction(
        kind="sequencing",
        correct=(tuple(str(at) for at in range(len(body.items))),),
        options=tuple((str(at), step.text) for at, step in enumerate(body.steps)),
    )


def view(question: Question[Order]) -> Mapping[str, object]:
    """Return the steps as the page shows them."""
    steps = question.body.steps
    return {"steps": [steps[at] for at in shown(question)]}
