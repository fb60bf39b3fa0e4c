"""Hottext → what the browser needs, what decides whether an answer still counts, what the template sees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.model.folding import folded
from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.hottext.model import Hottext
from generator.questions.hottext.passage import Passage

LIST_SIGN = re.compile(r"^(?:[-+*#>]|\d+[.)])(?=\s)")


def payload(question: Question[Hottext]) -> Json:
    """Return the positions of the keys."""
    return {"keys": _keys(Passage(question.body))}


def _keys(passage: Passage) -> list[int]:
    return [at for at, spot in enumerate(passage.spots) if spot.key]


def asked(body: Hottext) -> Json:
    """Return the passage with its spots numbered, the spots and the keys."""
    passage = Passage(body)
    return {"text": passage.text, "spots": [spot.text for spot in passage.spots], "keys": _keys(passage)}


def texts(body: Hottext) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    yield ("text",), body.text
    for at, said in enumerate(body.spots):
        yield ("spots", at, "feedback"), said.feedback


def interaction(body: Hottext) -> Interaction:
    """Return the spots by position."""
    passage = Passage(body)
    return Interaction(
        kind="choice",
        correct=(tuple(str(key) for key in _keys(passage)),),
        options=tuple((str(at), spot.text) for at, spot in enumerate(passage.spots)),
    )


def view(question: Question[Hottext]) -> Mapping[str, object]:
    """Return the passage with its slots, the spots, and the feedback on each."""
    passage = Passage(question.body)
    said = {folded(each.text): each.feedback for each in question.body.spots}
    spots = [
        {
            # A list or heading cannot begin within a line.
            "text": LIST_SIGN.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", spot.text),
            "short": " " not in spot.text,
            "feedback": said.get(folded(spot.text)),
        }
        for spot in passage.spots
    ]
    return {"text": passage.text, "spots": spots}
