"""Hotspot → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.hotspot.model import Hotspot


def payload(question: Question[Hotspot]) -> Json:
    """Return the keys by position, and whether several may be picked."""
    return {"keys": list(question.body.keys), "multiple": question.body.multiple}


def asked(body: Hotspot) -> Json:
    """Return the regions with their places, and which of them are keys."""
    return {
        "regions": [[region.name, region.correct, region.shape, list(region.at)] for region in body.regions],
        "multiple": body.multiple,
    }


def texts(body: Hotspot) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, region in enumerate(body.regions):
        yield ("regions", at, "name"), region.name
        if region.feedback:
            yield ("regions", at, "feedback"), region.feedback


def alternatives(body: Hotspot) -> Iterator[tuple[FieldPath, str, bool]]:
    """Yield the names of the regions and whether each is a key."""
    for at, region in enumerate(body.regions):
        yield ("regions", at, "name"), region.name, region.correct


def interaction(body: Hotspot) -> Interaction:
    """Return the regions by position."""
    return Interaction(
        kind="choice",
        correct=(tuple(str(key) for key in body.keys),),
        options=tuple((str(at), region.name) for at, region in enumerate(body.regions)),
    )


def view(question: Question[Hotspot]) -> Mapping[str, object]:
    """Return the role of the list and the type of its inputs."""
    multiple = question.body.multiple
    return {"input": "checkbox" if multiple else "radio", "role": "group" if multiple else "radiogroup"}
