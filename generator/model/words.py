"""The shapes of text that models share: Markdown, labels, identifiers."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
Markdown = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Frozen(BaseModel):
    """A value read from an author's file: cannot change, refuses names it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False, use_attribute_docstrings=True)


class Image(Frozen):
    """A picture beside a text."""

    src: Annotated[str, Field(min_length=1)]
    """Path of the picture, from the lesson that shows the question."""
    alt: str = ""
    """What the picture shows, for those who do not see it."""
    caption: Markdown | None = None
    """A line under the picture."""
