"""What a kind of question brings: a record of functions, not a base class."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Generic

from generator.diagnostics.rule import Diagnostic, Rule
from generator.model.interaction import Interaction
from generator.model.quiz import Body, Question
from generator.text import Text

Json = object  # what `json.dumps` takes: dict, list, str, number, bool or None
CAPTION = Text(id="Cek sejenak", en="Quick check")
FieldPath = tuple[str | int, ...]


def nothing_to_check(_question: Question[Body]) -> Iterator[Diagnostic]:
    """Find nothing."""
    return iter(())


def no_alternatives(_body: Body) -> Iterator[tuple[FieldPath, str, bool]]:
    """Offer nothing to pick from."""
    return iter(())


def no_instruction(_body: Body) -> Text | None:
    """Say nothing about how to answer."""
    return None


def no_view(_question: Question[Body]) -> Mapping[str, object]:
    """Add nothing to what the template sees."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionType(Generic[Body]):
    """One kind of question.

    `payload` is what the browser needs, the key included; `asked` is what decides whether an earlier answer still
    counts: everything that was asked and its key, nothing that merely comments on it (feedback, hints).
    `texts` yields every Markdown text with the path of its field; `alternatives` what there is to pick, and whether
    it is a key, for kinds to which the rules on item writing apply. `view` adds to what the template sees,
    `how` is the line that tells what to do ("Pilih dua"), `caption` what stands above a question written in a lesson.
    `words` are for the template, `says` for the browser: kept apart, because the latter travel with every quiz.
    `fields` is what each field of the body, and of the models in it, means to an author (`Option.text`).
    """

    kind: str
    name: Text
    body: type[Body]
    fields: Mapping[str, Text]
    payload: Callable[[Question[Body]], Json]
    asked: Callable[[Body], Json]
    texts: Callable[[Body], Iterator[tuple[FieldPath, str]]]
    interaction: Callable[[Body], Interaction]
    rules: tuple[Rule, ...] = ()
    check: Callable[[Question[Body]], Iterator[Diagnostic]] = nothing_to_check
    alternatives: Callable[[Body], Iterator[tuple[FieldPath, str, bool]]] = no_alternatives
    view: Callable[[Question[Body]], Mapping[str, object]] = no_view
    caption: Text = CAPTION
    how: Callable[[Body], Text | None] = no_instruction
    words: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}))
    says: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}))
    scored: bool = True
