"""Where a story goes, and what its best way is worth."""

from __future__ import annotations

from generator.questions.scenario.model import Node, Option, Scenario
from generator.questions.scenario.payload import asked
from generator.questions.scenario.story import always_best, best, best_nodes, can_mend, circle, decisions, reached


def story(**nodes: list[tuple[int, str | None]]) -> Scenario:
    return Scenario(
        nodes=tuple(
            Node(
                id=name,
                text=f"Simpul {name}",
                options=tuple(Option(text=f"{name}{at}", value=value, to=to) for at, (value, to) in enumerate(options)),
            )
            for name, options in nodes.items()
        )
    )


def test_the_best_way_counts_every_node_on_it() -> None:
    body = story(a=[(2, "c"), (0, "b")], b=[(1, "c"), (0, None)], c=[(1, None), (2, "d")], d=[])
    assert best(body) == (4, (0, 1))
    assert always_best(body) == 4
    assert reached(body) == [0, 2, 1, 3]
    assert circle(body) == ()


def test_a_detour_may_be_worth_more_than_the_best_options() -> None:
    body = story(a=[(2, None), (1, "b")], b=[(2, None), (0, None)])
    assert best(body) == (3, (1, 0))
    assert always_best(body) == 2


def test_a_circle_is_found_wherever_it_is() -> None:
    assert circle(story(a=[(1, "b"), (0, None)], b=[(1, "c"), (0, None)], c=[(2, "b"), (0, None)])) == (1, 2, 1)
    assert circle(story(a=[(1, None), (0, None)], b=[(1, "b"), (0, None)])) == (1, 1)
    assert circle(story(a=[(1, "c"), (0, "b")], b=[(1, "c"), (0, None)], c=[])) == ()


def test_long_stories_do_not_exhaust_the_stack() -> None:
    nodes: dict[str, list[tuple[int, str | None]]] = {
        f"n{at}": [(2, f"n{at + 1}"), (0, f"n{at + 1}")] for at in range(1500)
    }
    body = story(**nodes, n1500=[])
    assert best(body)[0] == 3000
    assert circle(body) == ()


def test_names_and_order_of_nodes_are_not_what_was_asked() -> None:
    one = story(a=[(2, "b"), (0, "c")], b=[], c=[])
    nodes = [one.nodes[0], one.nodes[2], one.nodes[1]]
    assert asked(Scenario(nodes=tuple(nodes))) == asked(one)
    renamed = Scenario.model_validate_json(one.model_dump_json(by_alias=True).replace('"b"', '"lain"'))
    assert asked(renamed) == asked(one)
    assert asked(story(a=[(2, "b"), (1, "c")], b=[], c=[])) != asked(one)


def test_the_way_of_the_best_choices_takes_the_first_of_equals_and_stops_in_a_circle() -> None:
    body = story(a=[(0, "d"), (2, "b"), (2, "c")], b=[(1, "d"), (0, None)], c=[], d=[])
    assert best_nodes(body) == (0, 1, 3)
    assert decisions(body, best_nodes(body)) == 2
    assert best_nodes(story(a=[(2, "b"), (0, None)], b=[(2, "a"), (0, None)])) == (0, 1)


def test_a_mistake_is_mended_where_a_node_beside_the_best_way_leads_back() -> None:
    best_way: dict[str, list[tuple[int, str | None]]] = {"b": [(2, None), (0, None)]}
    assert can_mend(story(a=[(2, "b"), (0, "x")], x=[(1, "b"), (0, None)], **best_way))
    assert can_mend(story(a=[(2, "b"), (0, "x")], x=[(1, "y"), (0, None)], y=[(0, None), (1, "b")], **best_way))
    assert not can_mend(story(a=[(2, "b"), (0, "x")], x=[(1, None), (0, None)], **best_way))
    assert not can_mend(story(a=[(2, "b"), (0, "b")], **best_way))


def test_a_node_that_nobody_reaches_mends_nothing() -> None:
    assert not can_mend(story(a=[(2, "b"), (0, None)], b=[(2, None), (0, None)], x=[(1, "b"), (0, None)]))
