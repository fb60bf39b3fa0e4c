"""Where the story can go: which nodes are reached, in which order, and what the best way is worth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.questions.scenario.model import Scenario


def reached(body: Scenario) -> list[int]:
    """Return the nodes that the start leads to, each once, in the order in which a reader meets them."""
    order: list[int] = []
    waiting = [0]
    while waiting:
        at = waiting.pop(0)
        if at not in order:
            order.append(at)
            waiting += follows(body, at)
    return order


def follows(body: Scenario, at: int) -> list[int]:
    """Return the nodes that a node leads to."""
    return [to for option in body.nodes[at].options if (to := body.to(option)) is not None]


def circle(body: Scenario) -> tuple[int, ...]:
    """Return the nodes of a circle, the first one again at its end; nothing where the story always ends."""
    done: set[int] = set()
    path: list[int] = []
    trail: list[Iterator[int]] = []
    for start in range(len(body.nodes)):
        if start in done:
            continue
        path, trail = [start], [iter(follows(body, start))]
        while path:
            to = next(trail[-1], None)
            if to is None:
                done.add(path.pop())
                trail.pop()
            elif to in path:
                return (*path[path.index(to) :], to)
            elif to not in done:
                path.append(to)
                trail.append(iter(follows(body, to)))
    return ()


def best(body: Scenario) -> tuple[int, tuple[int, ...]]:
    """Return what the best way is worth and which options it takes; the story must not go round in circles."""
    known: dict[int, tuple[int, tuple[int, ...]]] = {}
    for at in _last_first(body):
        ways: list[tuple[int, tuple[int, ...]]] = [] if body.nodes[at].options else [(0, ())]
        for number, option in enumerate(body.nodes[at].options):
            to = body.to(option)
            worth, rest = known[to] if to is not None else (0, ())
            ways.append((option.value + worth, (number, *rest)))
        known[at] = max(ways, key=lambda way: way[0])
    return known[0]


def _last_first(body: Scenario) -> list[int]:
    """Return the nodes so that each comes after all those it leads to."""
    order: list[int] = []
    trail = [(0, iter(follows(body, 0)))]
    while trail:
        at, rest = trail[-1]
        to = next((each for each in rest if each not in order), None)
        if to is None:
            order.append(at)
            trail.pop()
        else:
            trail.append((to, iter(follows(body, to))))
    return order


def best_nodes(body: Scenario) -> tuple[int, ...]:
    """Return the nodes passed by those who take the best option at each, the first of equals; no node comes twice."""
    passed: list[int] = []
    at: int | None = 0
    while at is not None and at not in passed:
        passed.append(at)
        options = body.nodes[at].options
        at = body.to(max(options, key=lambda each: each.value)) if options else None
    return tuple(passed)


def always_best(body: Scenario) -> int:
    """Return what it is worth to take the best option at every node."""
    options = (body.nodes[at].options for at in best_nodes(body))
    return sum(max((each.value for each in offered), default=0) for offered in options)


def decisions(body: Scenario, nodes: Iterable[int]) -> int:
    """Return how many of these nodes ask for a decision."""
    return sum(bool(body.nodes[at].options) for at in nodes)


def can_mend(body: Scenario) -> bool:
    """Say whether a node that the best choices never pass leads back to one that they do."""
    passed = frozenset(best_nodes(body))
    return any(not passed.isdisjoint(follows(body, at)) for at in reached(body) if at not in passed)
