"""Where a thing stands in a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file: path relative to the project with `/`, lines and columns from 1, the end exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 0
    end_column: int = 0

    def __post_init__(self) -> None:
        """Let a span without an end be the point where it starts."""
        if not self.end_line:
            object.__setattr__(self, "end_line", self.line)
            object.__setattr__(self, "end_column", max(self.column, self.end_column))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands, and where each of its fields does; field names are dotted (`options.0.text`)."""

    whole: Span
    fields: Mapping[str, Span] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, *names: str | int) -> Span:
        """Return the span of a field (`of("options", 0, "text")`); a field left out points at its nearest owner."""
        parts = [str(part) for part in names]
        while parts:
            found = self.fields.get(".".join(parts))
            if found is not None:
                return found
            parts.pop()
        return self.whole
