"""Where mkdocs.yml says what concerns us, what it asks of the curriculum, and which of our options it misspells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Place, Span
from generator.loading.guess import guess
from generator.mkdocs_plugin import config_rules as rules
from generator.mkdocs_plugin.config import TuntasConfig
from generator.model.curriculum import Curriculum
from generator.sources.inherit import options_of
from generator.sources.validate import validate
from generator.sources.yaml import Mapping, Node, Scalar, Sequence
from generator.text import Lang, Text, lang_of

SHEETS = ("facts", "glossary")
WEIGHTS = frozenset({"off", "warning", "error"})
OPTIONS = frozenset(name for name, _ in TuntasConfig._schema)  # noqa: SLF001 - how MkDocs lists options
WISHES = frozenset(Curriculum.model_fields)
OWNER = Text(id="`curriculum`", en="`curriculum`")


@dataclass(frozen=True, slots=True)
class Stated:
    """What is asked of the curriculum, if anything and if it can be read; where, and what is wrong with it."""

    curriculum: Curriculum | None
    place: Place
    found: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Where mkdocs.yml names its lessons, its sheets and each rule, what it asks of the curriculum, and what is wrong.

    Of what is wrong with other options MkDocs tells by itself, but not where.
    """

    lessons: Span
    stated: Stated
    named: AnyMapping[str, Span] = field(default_factory=dict)
    others: tuple[Diagnostic, ...] = ()

    @property
    def found(self) -> tuple[Diagnostic, ...]:
        """Return everything that is wrong with the options."""
        return (*self.others, *self.stated.found)


def places_of(root: Mapping | None, name: str) -> Places:
    """Return the places in what mkdocs.yml says, with what it inherits."""
    nothing = Stated(None, Place(Span(name)))
    if root is None:
        return Places(Span(name), nothing)
    folder = root.get("docs_dir")
    lessons = folder.span if folder is not None else Span(name)
    options = _node_of(root.get("plugins"))
    if options is None:
        return Places(lessons, nothing)
    weights = options.get("rules")
    entries = weights.entries if isinstance(weights, Mapping) else ()
    sheets = {name: node.span for name in SHEETS if (node := options.get(name)) is not None}
    named = {**{code.written: code.span for code, _ in entries}, **sheets}
    wished = options.get("curriculum")
    stated = _stated(wished) if wished is not None else nothing
    return Places(lessons, stated, named, (*_unknown(options, OPTIONS), *_not_weights(entries)))


def lang_told(told: AnyMapping[str, Any]) -> Lang:
    """Return the language of pages: as our option states, else that of the theme, else Indonesian."""
    theme = told.get("theme")
    language = options_of(told.get("plugins"), "tuntas").get("lang")
    language = language or (theme.get("language") if isinstance(theme, AnyMapping) else None)
    return lang_of(str(language) if language else None)


def sheet_of(stated: object) -> str:
    """Return the file that an option names, as a path with `/`; nothing where it names none."""
    return PurePath(stated).as_posix() if isinstance(stated, str) and stated.strip() else ""


def _node_of(plugins: Node | None) -> Mapping | None:
    """Return what is written below `tuntas`."""
    listed = plugins.items if isinstance(plugins, Sequence) else (plugins,)
    for each in listed:
        options = each.get("tuntas") if isinstance(each, Mapping) else None
        if isinstance(options, Mapping):
            return options
    return None


def _stated(node: Node) -> Stated:
    """Return what is asked of the curriculum; a misspelt name asks for nothing, like any other of our options."""
    unknown = _unknown(node, WISHES) if isinstance(node, Mapping) else ()
    known = node.only(WISHES) if isinstance(node, Mapping) else node
    curriculum, place, found = validate(known, Curriculum, owner=OWNER)
    return Stated(curriculum, place, (*unknown, *found))


def _unknown(options: Mapping, known: Iterable[str]) -> Iterator[Diagnostic]:
    names = sorted(known)
    listed = Text(id=f"yang dikenal: {', '.join(names)}", en=f"known options: {', '.join(names)}")
    for key, _ in options.entries:
        if key.written not in names:
            near = guess(key.written, names, listed)
            yield rules.UNKNOWN_OPTION.at(key.span, name=key.written, guess=near)


def _not_weights(entries: tuple[tuple[Scalar, Node], ...]) -> Iterator[Diagnostic]:
    for code, weight in entries:
        written = weight.written if isinstance(weight, Scalar) else "…"
        if written not in {*WEIGHTS, "false"}:
            yield rules.NOT_A_WEIGHT.at(weight.span, code=code.written, written=written)
