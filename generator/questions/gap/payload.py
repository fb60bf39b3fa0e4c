"""Gap → what the browser needs, what decides whether an answer still counts, what the template sees."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from generator.model.brackets import replaced, slot
from generator.model.folding import Fold
from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.gap.model import Blank, Gap

SHORT, MEDIUM = 6, 14


def payload(question: Question[Gap]) -> Json:
    """Return for each blank its answers, or the position of the option that is right."""
    return {
        "blanks": [_key(blank) for blank in question.body.in_order],
        "fold": [each.value for each in question.body.fold],
    }


def _key(blank: Blank) -> Json:
    return list(blank.answers) if blank.answer is None else blank.options.index(blank.answer)


def asked(body: Gap) -> Json:
    """Return the text with its blanks numbered, and what is right for each."""
    blanks = [[list(blank.options), _key(blank)] for blank in body.in_order]
    return {"text": replaced(body.text, lambda at, _: f"[[{at}]]"), "blanks": blanks, "fold": sorted(body.fold)}


def texts(body: Gap) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    yield ("text",), body.text
    for name, blank in body.blanks.items():
        if blank.feedback:
            yield ("blanks", name, "feedback"), blank.feedback


def interaction(body: Gap) -> Interaction:
    """Return the keys in order; where there is one blank, each of its answers is a pattern."""
    blanks = [(blank.answer,) if blank.answer is not None else blank.answers for blank in body.in_order]
    correct = tuple((each,) for each in blanks[0]) if len(blanks) == 1 else (tuple(each[0] for each in blanks),)
    return Interaction(kind="fill-in", correct=correct, case_matters=Fold.CASE not in body.fold)


def view(question: Question[Gap]) -> Mapping[str, object]:
    """Return the text with a slot for each blank, and the blanks in order."""
    blanks = [
        {"size": _size(blank), "options": _scrambled(blank, f"{question.id}/{name}"), "feedback": blank.feedback}
        for name, blank in zip(question.body.names, question.body.in_order, strict=True)
    ]
    return {"text": replaced(question.body.text, lambda at, _: slot(at)), "blanks": blanks}


def _size(blank: Blank) -> str:
    """Return one of three sizes, so that the field has room and still does not tell the length of the answer."""
    longest = max(len(each) for each in blank.answers + blank.options)
    return "short" if longest <= SHORT else "medium" if longest <= MEDIUM else "long"


def _scrambled(blank: Blank, seed: str) -> list[tuple[int, str]]:
    """Return the options with their positions, in an order that depends on nothing but names."""

    def lot(option: tuple[int, str]) -> str:
        return hashlib.sha256(f"{seed}/{option[1]}".encode()).hexdigest()

    return sorted(enumerate(blank.options), key=lot)
