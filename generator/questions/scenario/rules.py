"""What can be wrong with a branching story."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic
from generator.model.folding import folded
from generator.model.quiz import Question
from generator.questions.scenario import ending_rules as of_ending
from generator.questions.scenario import node_rules as of_node
from generator.questions.scenario import story_rules as of_story
from generator.questions.scenario.model import Node, Scenario
from generator.questions.scenario.story import always_best, best, circle, reached
from generator.text import Text

RULES = (*of_story.RULES, *of_node.RULES, *of_ending.RULES)


def check(question: Question[Scenario]) -> Iterator[Diagnostic]:
    """Find what is wrong with a branching story."""
    names = list(_names(question))
    yield from names or _check_story(question)
    for at, node in enumerate(question.body.nodes):
        yield from _check_node(question, at, node)
    yield from _check_endings(question)


def _names(question: Question[Scenario]) -> Iterator[Diagnostic]:
    body, place, own = question.body, question.place, question.id
    ids = [node.id for node in body.nodes]
    for at, node in enumerate(body.nodes):
        if node.id in ids[:at]:
            yield of_story.DOUBLED_NODE.at(place.of("nodes", at, "id"), question=own, node=node.id)
        for number, option in enumerate(node.options):
            if option.to is not None and option.to not in ids:
                there = place.of("nodes", at, "options", number, "to")
                yield of_story.UNKNOWN_NODE.at(there, question=own, node=option.to, guess=_guess(option.to, ids))


def _guess(name: str, ids: list[str]) -> Text:
    near = difflib.get_close_matches(name, ids, n=1)
    if near:
        return Text(id=f"mungkin maksud Anda `{near[0]}`", en=f"perhaps you meant `{near[0]}`")
    return Text(
        id=f"tambahkan simpul dengan `id: {name}`, atau hapus `to` supaya cerita berakhir di sini",
        en=f"add a node with `id: {name}`, or remove `to` to end the story here",
    )


def _check_node(question: Question[Scenario], at: int, node: Node) -> Iterator[Diagnostic]:
    place, own = question.place, question.id
    there = place.of("nodes", at, "options")
    values = {option.value for option in node.options}
    if len(node.options) == 1:
        yield of_node.ONE_OPTION.at(there, question=own, node=node.id)
    elif len(values) == 1:
        yield of_node.SAME_VALUES.at(there, question=own, node=node.id, value=values.pop())
    texts = [folded(option.text) for option in node.options]
    for number, option in enumerate(node.options):
        option_place = place.of("nodes", at, "options", number)
        if texts[number] in texts[:number]:
            yield of_node.DOUBLED_OPTION.at(option_place, question=own, node=node.id, text=option.text)
        if option.consequence is None:
            yield of_node.NO_CONSEQUENCE.at(option_place, question=own, node=node.id, text=option.text)


def _check_endings(question: Question[Scenario]) -> Iterator[Diagnostic]:
    body, place, own = question.body, question.place, question.id
    starts = [ending.at_least for ending in body.endings]
    for at, start in enumerate(starts):
        if start in starts[:at]:
            yield of_ending.DOUBLED.at(place.of("endings", at, "from"), question=own, start=f"{start:g}")
    if starts and 0 not in starts:
        yield of_ending.NONE_FROM_ZERO.at(place.of("endings"), question=own, lowest=f"{min(starts):g}")
    if not starts and all(node.options for node in body.nodes):
        yield of_ending.NO_ENDING.at(place.of("nodes"), question=own)


def _check_story(question: Question[Scenario]) -> Iterator[Diagnostic]:
    body, place, own = question.body, question.place, question.id
    if not body.nodes[0].options:
        yield of_story.NO_DECISION.at(place.of("nodes", 0), question=own, node=body.nodes[0].id)
        return
    round_trip = circle(body)
    if round_trip:
        ids = [body.nodes[at].id for at in round_trip]
        there = place.of("nodes", round_trip[0], "id")
        yield of_story.ENDLESS.at(there, question=own, way=" → ".join(ids), node=ids[0])
        return
    met = reached(body)
    for at, node in enumerate(body.nodes):
        if at not in met:
            yield of_story.UNREACHABLE.at(place.of("nodes", at, "id"), question=own, node=node.id)
    most = best(body)[0]
    if most == 0:
        yield of_story.NO_VALUE.at(place.of("nodes"), question=own)
    elif always_best(body) < most:
        yield of_story.DETOUR.at(place.of("nodes"), question=own, straight=always_best(body), detour=most)
