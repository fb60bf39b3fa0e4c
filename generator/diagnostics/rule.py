"""A rule that authors can break, and one breach of it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from generator.diagnostics.span import Span
from generator.text import Text

NO_FACTS: Mapping[str, object] = MappingProxyType({})


class Severity(enum.StrEnum):
    """How much a breach weighs: an error stops the build, a warning does so only under `--strict`."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What may not be, in words. `code` is `room/name`; message and hint have `{gaps}`, `why` is a paragraph without.

    An optional rule belongs to one way of teaching: it is silent until a project switches it on.
    """

    code: str
    severity: Severity = Severity.ERROR
    message: Text
    hint: Text
    why: Text
    optional: bool = False

    def at(
        self,
        span: Span,
        /,
        related: tuple[tuple[Span, Text], ...] = (),
        **facts: object,
    ) -> Diagnostic:
        """Return a breach of this rule there."""
        return Diagnostic(span=span, rule=self, facts=MappingProxyType(facts), related=related)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One breach: rule, place and facts. No prose: the language is chosen when it is reported."""

    span: Span
    rule: Rule
    facts: Mapping[str, object] = field(default_factory=lambda: NO_FACTS)
    related: tuple[tuple[Span, Text], ...] = ()
    severity_override: Severity | None = None

    @property
    def severity(self) -> Severity:
        """Return the severity, as the project may have set it."""
        return self.severity_override or self.rule.severity
