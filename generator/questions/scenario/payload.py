"""Scenario → what the browser needs, what decides whether an answer still counts, what the template sees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.scenario.model import Scenario
from generator.questions.scenario.story import best, reached


def payload(question: Question[Scenario]) -> Json:
    """Return for each node its options as [value, next node], the best value, and from which percent each ending is."""
    body = question.body
    told: dict[str, Json] = {"nodes": [_options(body, at) for at in range(len(body.nodes))], "best": best(body)[0]}
    if body.endings:
        told["endings"] = [each.at_least for each in body.endings]
    return told


def _options(body: Scenario, at: int) -> list[list[int]]:
    """Return value and next node of each option; without a next node only the value."""
    nexts = [(option, body.to(option)) for option in body.nodes[at].options]
    return [[option.value] if to is None else [option.value, to] for option, to in nexts]


def asked(body: Scenario) -> Json:
    """Return the story as it is met from the start, so that names and the order of nodes in the file do not count."""
    order = reached(body)
    return [
        [
            body.nodes[at].text,
            [
                [option.text, option.value, None if (to := body.to(option)) is None else order.index(to)]
                for option in body.nodes[at].options
            ],
        ]
        for at in order
    ]


def texts(body: Scenario) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, node in enumerate(body.nodes):
        yield ("nodes", at, "text"), node.text
        for number, option in enumerate(node.options):
            yield ("nodes", at, "options", number, "text"), option.text
            if option.consequence:
                yield ("nodes", at, "options", number, "consequence"), option.consequence
    for at, ending in enumerate(body.endings):
        if ending.title:
            yield ("endings", at, "title"), ending.title
        yield ("endings", at, "text"), ending.text


def interaction(body: Scenario) -> Interaction:
    """Return the best way: for each step the node and the option."""
    steps: list[str] = []
    node = body.nodes[0]
    for number in best(body)[1]:
        steps.append(f"{node.id}[.]{number}")
        to = body.to(node.options[number])
        node = node if to is None else body.nodes[to]
    return Interaction(kind="performance", correct=(tuple(steps),))


def view(question: Question[Scenario]) -> Mapping[str, object]:
    """Return for each option the number of the node it leads to; 0 where the story ends."""
    body = question.body
    leads = [[0 if (to := body.to(option)) is None else to + 1 for option in node.options] for node in body.nodes]
    return {"leads": leads}
