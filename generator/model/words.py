"""The shapes of text that models share: Markdown, labels, identifiers."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints

ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
Markdown = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


def for_editors(**keywords: Any) -> Any:  # noqa: ANN401 - JSON, and what pydantic calls a field
    """Tell editors by JSON Schema what a rule of the kind tells authors in words; pydantic does not enforce it."""
    return Field(json_schema_extra=keywords)


class Frozen(BaseModel):
    """A value read from an author's file: cannot change, refuses names it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False, use_attribute_docstrings=True)


def either(one: str, other: str) -> ConfigDict:
    """Tell editors that one of two fields is wanted, and not both."""
    both = ((one, other), (other, one))
    alone: list[JsonValue] = [{"required": [each], "properties": {no: False}} for each, no in both]
    return ConfigDict(json_schema_extra={"oneOf": alone})


class Image(Frozen):
    """A picture beside a text."""

    src: Annotated[str, Field(min_length=1)]
    """Path of the picture, from the lesson that shows the question."""
    alt: str = ""
    """What the picture shows, for those who do not see it."""
    caption: Markdown | None = None
    """A line under the picture."""
