"""What a curriculum asks of its lessons, quizzes and language; what it does not state it does not ask."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.words import Frozen, Markdown

Count = Annotated[int, Field(ge=1, le=1000)]
Percent = Annotated[float, Field(ge=0, le=100)]
MatterField = Literal[
    "id",
    "title",
    "description",
    "minutes",
    "objectives",
    "values",
    "prerequisites",
    "facts",
    "checked",
    "order",
    "keywords",
]


class Steps(Frozen):
    """How the questions of a course are spread over the steps of Bloom's taxonomy."""

    remember: Percent | None = Field(default=None, alias="C1")
    """At most so many percent ask to remember."""
    apply: Percent | None = Field(default=None, alias="C3")
    """At least so many percent ask to apply, or for more."""


class Curriculum(Frozen):
    """What `curriculum` in mkdocs.yml states."""

    sections: tuple[Markdown, ...] = ()
    """Headings of level 2 that each lesson of a course has, in this order."""
    fields: tuple[MatterField, ...] = ()
    """Fields that the front matter of each lesson fills."""
    objectives: Count | None = None
    """How many objectives a lesson has."""
    inline: Count | None = None
    """How many checks stand within the text of a lesson, at least."""
    items: Count | None = None
    """How many questions the quiz of a lesson asks."""
    kinds: Count | None = None
    """How many kinds of question it has, at least."""
    recall: Markdown | None = None
    """Tag of the question that recalls an earlier lesson."""
    feedback_words: Count | None = None
    """How many words the feedback on each option has, at least."""
    key_positions: tuple[Percent, Percent] | None = None
    """Least and greatest share of the keys at each position, over a course."""
    bloom: Steps | None = None
    """How the questions of a course are spread over Bloom's steps."""
    sentence_mean: Count | None = None
    """How many words the sentences of a page have on average, at most."""
    sentence_max: Count | None = None
    """How many words a sentence has, at most."""
    checked_months: Count | None = None
    """After how many months a lesson is to be checked again."""
    story_label: Markdown | None = None
    """What stands at every story that was made up."""
    decisions: tuple[Count, Count] | None = None
    """Least and greatest number of decisions on the way of the best choices through the story of a lesson."""
    repair: bool = False
    """Whether a mistake in such a story can be made good."""
    law_note: Markdown | None = None
    """What each lesson says that cites law."""
    law_facts: bool = False
    """Whether scored questions that cite law name the facts they rest on."""
    spelling: Annotated[str, Field(min_length=1)] | None = None
    """File of spellings that are not wanted, each with what to write instead."""
    names: tuple[Markdown, ...] = ()
    """Names of real persons that must not occur."""
