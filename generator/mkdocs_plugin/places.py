"""Where mkdocs.yml says what concerns us, and which of our options it misspells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.loading.guess import guess
from generator.mkdocs_plugin import config_rules as rules
from generator.mkdocs_plugin.config import TuntasConfig
from generator.sources.yaml import Mapping, Node, Scalar, Sequence
from generator.text import Text

WEIGHTS = frozenset({"off", "warning", "error"})
OPTIONS = frozenset(name for name, _ in TuntasConfig._schema)  # noqa: SLF001 - how MkDocs lists options
LIST_THEM = Text(id=f"yang dikenal: {', '.join(sorted(OPTIONS))}", en=f"known options: {', '.join(sorted(OPTIONS))}")


@dataclass(frozen=True, slots=True)
class Places:
    """Where mkdocs.yml names its lessons and each rule, and what is wrong with the options that are written there."""

    lessons: Span
    rules: tuple[tuple[str, Span], ...] = ()
    found: tuple[Diagnostic, ...] = ()


def places_of(root: Mapping | None, name: str) -> Places:
    """Return the places in what mkdocs.yml says, with what it inherits."""
    if root is None:
        return Places(Span(name))
    folder = root.get("docs_dir")
    lessons = folder.span if folder is not None else Span(name)
    options = _node_of(root.get("plugins"))
    if options is None:
        return Places(lessons)
    stated = options.get("rules")
    entries = stated.entries if isinstance(stated, Mapping) else ()
    known = tuple((code.written, code.span) for code, _ in entries)
    return Places(lessons, known, (*_unknown(options), *_not_weights(entries)))


def _node_of(plugins: Node | None) -> Mapping | None:
    """Return what is written below `tuntas`."""
    listed = plugins.items if isinstance(plugins, Sequence) else (plugins,)
    for each in listed:
        options = each.get("tuntas") if isinstance(each, Mapping) else None
        if isinstance(options, Mapping):
            return options
    return None


def _unknown(options: Mapping) -> Iterator[Diagnostic]:
    for key, _ in options.entries:
        if key.written not in OPTIONS:
            near = guess(key.written, OPTIONS, LIST_THEM)
            yield rules.UNKNOWN_OPTION.at(key.span, name=key.written, guess=near)


def _not_weights(entries: tuple[tuple[Scalar, Node], ...]) -> Iterator[Diagnostic]:
    for code, weight in entries:
        written = weight.written if isinstance(weight, Scalar) else "…"
        if written not in {*WEIGHTS, "false"}:
            yield rules.NOT_A_WEIGHT.at(weight.span, code=code.written, written=written)
