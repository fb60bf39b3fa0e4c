"""A configuration with what it inherits: `INHERIT: ../base.yml` puts another file below it, as MkDocs does."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

import yaml

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import inherit_rules as rules
from generator.sources import yaml as located
from generator.sources.yaml_faults import explain

INHERIT = "INHERIT"
Told = Mapping[str, Any]
Read = Callable[[str], tuple[str | None, tuple[Diagnostic, ...]]]
"""Gives the text of a file, or nothing: with the reason, or without one where there is no such file."""


class _Lenient(yaml.SafeLoader):
    """Reads mkdocs.yml whatever tags (`!ENV`, `!!python/name:`) it holds; their values are not needed here."""


_Lenient.add_multi_constructor("!", lambda *_: None)
_Lenient.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """What a file and those below it say together, and where each of it stands.

    `whole` is false where one of them is missing or cannot be read.
    """

    told: Told
    root: located.Mapping | None
    texts: Mapping[str, str]
    found: tuple[Diagnostic, ...]
    whole: bool


def configuration(name: str, read: Read) -> Configuration:
    """Return what that file says on top of what it inherits; paths are relative to the file that names them."""
    layers = _Layers(read)
    at: tuple[str, Span] | None = (name, Span(name))
    while at is not None:
        at = layers.add(*at)
    told: dict[str, Any] = {}
    root: located.Mapping | None = None
    for values, node in reversed(layers.told):
        told = merged(told, values)
        root = node if root is None else root if node is None else _merged(root, node)
    return Configuration(told=told, root=root, texts=layers.texts, found=tuple(layers.found), whole=layers.whole)


@dataclass(slots=True)
class _Layers:
    """The files read so far, from the top down."""

    read: Read
    told: list[tuple[Told, located.Mapping | None]] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    found: list[Diagnostic] = field(default_factory=list)
    whole: bool = True

    def add(self, name: str, named: Span) -> tuple[str, Span] | None:
        """Read one file, and return which one it inherits from, and where it says so."""
        text, found = self.read(name)
        if text is None:
            self._stop(*(found or (rules.NO_BASE.at(named, path=name),)))
            return None
        self.found += found
        self.texts[name] = text
        try:
            values = yaml.load(text, _Lenient)  # noqa: S506 - a safe loader without constructors
        except yaml.YAMLError as fault:
            self._stop(explain(fault, text, name, 1, 1))
            return None
        if not isinstance(values, Mapping):
            return None
        node, _ = located.parse(text, name)
        root = node if isinstance(node, located.Mapping) else None
        self.told.append(({key: value for key, value in values.items() if key != INHERIT}, root))
        place = root.get(INHERIT) if root is not None else None
        if INHERIT not in values or (values[INHERIT] is None and _is_tagged(place)):
            return None
        return self._below(name, values[INHERIT], place.span if place is not None else Span(name))

    def _below(self, name: str, written: object, at: Span) -> tuple[str, Span] | None:
        """Return the file that is inherited, unless it is none or was read already."""
        if not isinstance(written, str) or not written.strip():
            self._stop(rules.NOT_A_BASE.at(at))
            return None
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), PurePath(written).as_posix()))
        if path in self.texts:
            self._stop(rules.BASE_LOOP.at(at, path=path))
            return None
        return path, at

    def _stop(self, *found: Diagnostic) -> None:
        """Note why the rest cannot be read."""
        self.found += found
        self.whole = False


def _is_tagged(node: located.Node | None) -> bool:
    """Say whether something is written where nothing was read: a tag such as `!ENV`, which only the host knows."""
    return not isinstance(node, located.Scalar) or node.value is not None


def merged(base: Told, over: Told) -> dict[str, Any]:
    """Return what both say: mappings are joined at any depth, of everything else the one on top counts."""
    joined = dict(base)
    for key, value in over.items():
        below = joined.get(key)
        joined[key] = merged(below, value) if isinstance(below, Mapping) and isinstance(value, Mapping) else value
    return joined


def options_of(plugins: object, name: str) -> Told:
    """Return the options of a plugin: plugins may be listed, or named in a mapping."""
    listed = plugins if isinstance(plugins, list) else [plugins]
    options = (each[name] for each in listed if isinstance(each, Mapping) and name in each)
    return next((each for each in options if isinstance(each, Mapping)), {})


def _merged(base: located.Mapping, over: located.Mapping) -> located.Mapping:
    """Do the same with what knows its place."""
    entries = {key.written: (key, value) for key, value in base.entries}
    for key, value in over.entries:
        below = entries[key.written][1] if key.written in entries else None
        if isinstance(below, located.Mapping) and isinstance(value, located.Mapping):
            entries[key.written] = (key, _merged(below, value))
        else:
            entries[key.written] = (key, value)
    return located.Mapping(tuple(entries.values()), over.at)
