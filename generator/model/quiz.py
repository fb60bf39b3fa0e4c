"""A quiz and its questions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, Field

from generator.diagnostics.span import Place, Span
from generator.model.scoring import (
    FEEDBACK_OF_ROLE,
    MASTERY_OF_ROLE,
    REVEAL_OF_ROLE,
    UNGRADED,
    Feedback,
    Reveal,
    Role,
)
from generator.model.words import Frozen, Id, Image, Markdown

FEEDBACK_FIELDS = frozenset({"feedback", "consequence", "model"})

Body = TypeVar("Body", bound=BaseModel)


class Bloom(StrEnum):
    """A step of the revised taxonomy of Bloom (Anderson & Krathwohl 2001), by its Indonesian code."""

    REMEMBER = "C1"
    UNDERSTAND = "C2"
    APPLY = "C3"
    ANALYSE = "C4"
    EVALUATE = "C5"
    CREATE = "C6"


class Verdicts(Frozen):
    """What is said after the result, apart from the feedback of each part."""

    right: Markdown | None = None
    """Said when everything is right."""
    partly: Markdown | None = None
    """Said when some of it is right."""
    wrong: Markdown | None = None
    """Said when nothing is right."""


class Common(Frozen):
    """The fields that every question has, whatever its kind."""

    id: Id
    """Name of the question. Never changes, because progress is kept under it."""
    kind: str
    """Kind of question."""
    prompt: Markdown
    """What is asked."""
    points: Annotated[float, Field(gt=0, le=1000)] = 1
    """How much the question weighs in the quiz."""
    objective: Annotated[int, Field(ge=1)] | str | None = None
    """Number of the lesson's objective that is asked for, or `lesson-id/number`."""
    bloom: Bloom | None = None
    """Step of Bloom's taxonomy, C1 to C6."""
    facts: tuple[str, ...] = ()
    """Ids of the facts on which the key rests."""
    tags: tuple[str, ...] = ()
    """Words to draw by or to look up."""
    recalls: str | None = None
    """Id of the earlier lesson that this question recalls."""
    hint: Markdown | tuple[Markdown, ...] = ()
    """Help before the answer; several are given one at a time."""
    explanation: Markdown | None = None
    """Why the key is right, shown when the key may be shown."""
    image: Image | None = None
    """A picture under the prompt."""
    feedback: Verdicts = Verdicts()
    """What is said after the result: right, partly, wrong."""

    @property
    def hints(self) -> tuple[str, ...]:
        """Return the hints as a list, also when the author wrote one."""
        return (self.hint,) if isinstance(self.hint, str) else self.hint


@dataclass(frozen=True, slots=True)
class Alternative:
    """One thing to pick, for the rules on item writing."""

    text: str
    key: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Passage:
    """One Markdown text of a question and where it stands."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture in a text: where it leads, what it says, and where it stands."""

    target: str
    text: str
    span: Span
    image: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[Body]):
    """One thing asked: what all questions have, what its kind adds, and where it stands (outside equality)."""

    common: Common
    body: Body
    place: Place = field(compare=False)
    alternatives: tuple[Alternative, ...] = field(default=(), compare=False)
    passages: tuple[Passage, ...] = field(default=(), compare=False)
    links: tuple[Link, ...] = field(default=(), compare=False)
    scored: bool = field(default=True, compare=False)

    @property
    def has_feedback(self) -> bool:
        """Say whether any part of the question carries feedback of its own."""
        return any(name.rsplit(".", 1)[-1] in FEEDBACK_FIELDS for name in self.place.fields)

    @property
    def id(self) -> str:
        """Return the author's name for it."""
        return self.common.id

    @property
    def kind(self) -> str:
        """Return the word after `kind:`."""
        return self.common.kind


class PerGroup(Frozen):
    """Draw so many from each group."""

    per: Annotated[str, Field(pattern="^(objective|tag)$")]
    """What makes a group: `objective` or `tag`."""
    count: Annotated[int, Field(ge=1)]
    """How many from each."""


class Settings(Frozen):
    """What a quiz file says about the quiz itself."""

    id: Id
    """Name of the quiz, unique in the site. Never changes, because progress is kept under it."""
    title: Markdown
    """Title of the quiz."""
    description: Markdown | None = None
    """A few words before the first question."""
    role: Role = Role.PRACTICE
    """What the quiz is for: practice, pretest, posttest, exam or survey."""
    feedback: Feedback | None = None
    """When the learner hears how it went: immediate, at-end or none."""
    reveal: Reveal | None = None
    """When keys may be shown: second-try, submit or never."""
    mastery: Annotated[float, Field(gt=0, le=100)] | None = None
    """Percent needed to pass."""
    attempts: Annotated[int, Field(ge=1, le=99)] | None = None
    """How many tries at each question, or how many times the quiz may be handed in."""
    shuffle: bool = False
    """Whether the questions come in another order at each attempt."""
    draw: Annotated[int, Field(ge=1)] | PerGroup | None = None
    """How many of the questions are drawn at each attempt."""
    bank: str | tuple[str, ...] = ()
    """Further quiz files whose questions are drawn together with those of this quiz, by path or id."""
    certainty: bool = False
    """Whether the learner says how sure they are."""
    time: Annotated[float, Field(gt=0, le=600)] | None = None
    """Minutes; the learner may always add time."""

    @property
    def banks(self) -> tuple[str, ...]:
        """Return the names of the banks as a list, also when the author wrote one."""
        return (self.bank,) if isinstance(self.bank, str) else self.bank


def groups_of(question: Question[Any], draw: PerGroup) -> tuple[str, ...]:
    """Return the groups that a question stands in for a draw; without any it is in one with all others like it."""
    if draw.per == "tag":
        return question.common.tags or ("",)
    objective = question.common.objective
    return ("" if objective is None else str(objective),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """An activity that is scored: its settings, its questions and where it stands.

    `borrowed` are the ids of the questions that came from its banks, `banks` the files of those.
    """

    settings: Settings
    questions: tuple[Question[Any], ...]
    place: Place = field(compare=False)
    inline: bool = False
    head_links: tuple[Link, ...] = field(default=(), compare=False)
    borrowed: frozenset[str] = frozenset()
    banks: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Return the author's name for it."""
        return self.settings.id

    @property
    def own(self) -> tuple[Question[Any], ...]:
        """Return the questions that stand in its own file."""
        return tuple(each for each in self.questions if each.id not in self.borrowed)

    @property
    def asked(self) -> int | None:
        """Return how many questions an attempt asks; nothing where that is for the draw to say."""
        draw = self.settings.draw
        if not isinstance(draw, PerGroup):
            return len(self.questions) if draw is None else min(draw, len(self.questions))
        groups = [groups_of(each, draw) for each in self.questions]
        if any(len(each) > 1 for each in groups):
            return None
        return sum(min(draw.count, count) for count in Counter(groups).values())

    def mastery(self, of_course: float | None) -> float | None:
        """Return what it takes to pass: as written, else as the role asks, else as the course does."""
        role = self.settings.role
        if self.settings.mastery is not None:
            return self.settings.mastery
        return None if role in UNGRADED else MASTERY_OF_ROLE.get(role, of_course)

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the links and pictures of its title, its description and all questions."""
        return (*self.head_links, *(link for question in self.questions for link in question.links))

    @property
    def feedback(self) -> Feedback:
        """Return when feedback comes: as written, else as the role suggests."""
        return self.settings.feedback or FEEDBACK_OF_ROLE[self.settings.role]

    @property
    def reveal(self) -> Reveal:
        """Return when keys may be shown: as written, else as the role suggests."""
        return self.settings.reveal or REVEAL_OF_ROLE[self.settings.role]
