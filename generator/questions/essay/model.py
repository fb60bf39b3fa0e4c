"""Free text with a model answer and a rubric by which learners rate themselves."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.words import Frozen, Markdown

Words = Annotated[int, Field(ge=1, le=5000)]


class Criterion(Frozen):
    """One thing that a good answer has."""

    text: Markdown
    """What to look for in one's own answer."""
    points: Annotated[float, Field(gt=0, le=100)] | None = None
    """What it is worth, where learners give themselves points."""


class Essay(Frozen):
    """A question that is answered in the learner's own sentences."""

    model: Markdown | None = None
    """A model answer, shown beside the learner's own after checking."""
    rubric: tuple[Markdown | Criterion, ...] = ()
    """What a good answer has; learners tick what they find in theirs."""
    min_words: Words | None = None
    """How many words are advised at least."""
    max_words: Words | None = None
    """How many words are advised at most."""

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Return the rubric, each as a value also when the author wrote a line of text."""
        return tuple(Criterion(text=each) if isinstance(each, str) else each for each in self.rubric)

    @property
    def rated(self) -> bool:
        """Return whether learners give themselves points."""
        return any(each.points for each in self.criteria)
