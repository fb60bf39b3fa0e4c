"""A word of the trade with its explanation."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from generator.model.words import Frozen, Markdown

Spelling = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=80)]
Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z-]+$", max_length=20)]


class Term(Frozen):
    """One entry of the glossary."""

    term: Spelling
    """The word or phrase as it stands in running text."""
    also: tuple[Spelling, ...] = ()
    """Other spellings and abbreviations that mean the same."""
    lang: Language | None = None
    """Language of a foreign word, such as `en`."""
    explanation: Markdown
    """What it means, in one or two plain sentences."""
    facts: tuple[str, ...] = ()
    """Ids of the facts that decide what it means."""

    @property
    def spellings(self) -> tuple[str, ...]:
        """Return every way in which it is written."""
        return (self.term, *self.also)
