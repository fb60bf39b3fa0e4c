"""A branching story: nodes with options, each with a value, a consequence and the node it leads to."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic.config import JsonDict

from generator.model.words import Frozen, Id, Image, Markdown, for_editors

FROM_ZERO: JsonDict = {"required": ["from"], "properties": {"from": {"const": 0}}}
STARTS_WITH_A_DECISION: JsonDict = {"items": [{"required": ["options"], "properties": {"options": {"minItems": 1}}}]}


class Option(Frozen):
    """One thing to do at a node."""

    text: Markdown
    """What the learner may do."""
    value: Annotated[int, Field(ge=0, le=2)]
    """How good it is: 2 best, 1 defensible but costly, 0 harmful."""
    consequence: Markdown | None = None
    """What the citizen, the colleague or the rule does next. Shown before the story goes on."""
    to: Id | None = None
    """The node that follows; without it the story ends here."""


class Node(Frozen):
    """One moment of the story; without options it is an ending."""

    id: Id
    """Name of the node, for `to`."""
    text: Markdown
    """What happens."""
    image: Image | None = None
    """A picture under the text."""
    options: tuple[Option, ...] = ()
    """What the learner may do."""


class Ending(Frozen):
    """What is said at the end to those who reached that much."""

    at_least: Annotated[float, Field(ge=0, le=100, alias="from")]
    """From how many percent of the best value on."""
    title: Markdown | None = None
    """A few words that name the outcome."""
    text: Markdown
    """What made the difference."""


class Scenario(Frozen):
    """A story that begins at its first node."""

    nodes: Annotated[tuple[Node, ...], Field(min_length=1, json_schema_extra={"allOf": [STARTS_WITH_A_DECISION]})]
    """The moments of the story; the first is the start."""
    endings: Annotated[tuple[Ending, ...], for_editors(contains=FROM_ZERO)] = ()
    """What is said at the end, by score."""
    back: bool = False
    """Whether learners may go back and decide differently."""

    def to(self, option: Option) -> int | None:
        """Return the position of the node that follows, or nothing where the story ends."""
        return next((at for at, node in enumerate(self.nodes) if node.id == option.to), None)
