"""Choice → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.choice.model import Choice
from generator.questions.contract import FieldPath, Json


def payload(question: Question[Choice]) -> Json:
    """Return the keys by position, and whether the options are shuffled."""
    body = question.body
    shuffled = not body.keep_order and body.answer is None
    return {"keys": list(body.keys), "shuffle": shuffled}


def asked(body: Choice) -> Json:
    """Return the options and which of them are keys; for a statement whether it is true."""
    if body.answer is not None:
        return {"answer": body.answer}
    return {"options": [[option.text, option.correct] for option in body.options], "multiple": body.multiple}


def texts(body: Choice) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, option in enumerate(body.options):
        yield ("options", at, "text"), option.text
        if option.feedback:
            yield ("options", at, "feedback"), option.feedback


def alternatives(body: Choice) -> Iterator[tuple[FieldPath, str, bool]]:
    """Yield the options and whether each is a key."""
    for at, option in enumerate(body.options):
        yield ("options", at, "text"), option.text, option.correct


def interaction(body: Choice) -> Interaction:
    """Return the options by position."""
    if body.answer is not None:
        return Interaction(kind="true-false", correct=((str(body.answer).lower(),),))
    return Interaction(
        kind="choice",
        correct=(tuple(str(key) for key in body.keys),),
        options=tuple((str(at), option.text) for at, option in enumerate(body.options)),
    )


def view(question: Question[Choice]) -> Mapping[str, object]:
    """Return the role of the group and the type of its inputs."""
    multiple = question.body.multiple
    return {"input": "checkbox" if multiple else "radio", "role": "group" if multiple else "radiogroup"}
