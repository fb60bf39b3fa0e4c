"""What a command needs from mkdocs.yml, read without MkDocs' own machinery, with everything that is wrong in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.loading.examine import Wishes
from generator.loading.project import Folders
from generator.mkdocs_plugin import config_rules as rules
from generator.mkdocs_plugin.places import WEIGHTS, places_of
from generator.sources.decode import decode
from generator.sources.yaml_faults import explain
from generator.text import Lang, lang_of

NAMES = ("mkdocs.yml", "mkdocs.yaml")


class _Lenient(yaml.SafeLoader):
    """Reads mkdocs.yml whatever tags (`!ENV`, `!!python/name:`) it holds; their values are not needed here."""


_Lenient.add_multi_constructor("!", lambda *_: None)
_Lenient.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A project: its folder, its configuration file and its text, its language, its wishes, and what is wrong there."""

    root: Path
    file: Path
    text: str = ""
    lang: Lang = "id"
    wishes: Wishes = field(default_factory=Wishes)
    found: tuple[Diagnostic, ...] = ()
    readable: bool = True


def find(start: Path) -> Path | None:
    """Return the mkdocs.yml of this folder or of one above it."""
    for folder in (start, *start.parents):
        for name in NAMES:
            if (folder / name).is_file():
                return folder / name
    return None


def read_settings(file: Path) -> Settings:
    """Return what the file says, and what is wrong with it."""
    text, found = _text_of(file)
    told, more = _parsed(text or "", file.name)
    if text is None or told is None:
        return Settings(root=file.parent, file=file, text=text or "", found=(*found, *more), readable=False)
    options = _options(told.get("plugins"))
    theme = told.get("theme")
    language = options.get("lang") or (theme.get("language") if isinstance(theme, Mapping) else None)
    places = places_of(text, file.name)
    wishes = Wishes(
        folders=_folders(told, options),
        weights=_weights(options.get("rules")),
        scripts=options.get("scripts") is True,
        places=dict(places.rules),
        above=rules.ABOVE,
    )
    more = (*places.found, *_missing(file, wishes.folders.lessons, places.lessons))
    lang = lang_of(str(language) if language else None)
    return Settings(root=file.parent, file=file, text=text, lang=lang, wishes=wishes, found=(*found, *more))


def _text_of(file: Path) -> tuple[str | None, tuple[Diagnostic, ...]]:
    return decode(file.read_bytes(), file.name)


def _parsed(text: str, name: str) -> tuple[Mapping[str, Any] | None, tuple[Diagnostic, ...]]:
    try:
        told = yaml.load(text, _Lenient)  # noqa: S506 - a safe loader without constructors
    except yaml.YAMLError as fault:
        return None, (explain(fault, text, name, 1, 1),)
    return (told if isinstance(told, Mapping) else {}), ()


def _folders(told: Mapping[str, Any], options: Mapping[str, Any]) -> Folders:
    foreign = options.get("front_matter")
    return Folders(
        lessons=Path(str(told.get("docs_dir") or "docs")).as_posix(),
        quizzes=Path(str(options.get("quizzes_dir") or "quizzes")).as_posix(),
        foreign=frozenset(map(str, foreign if isinstance(foreign, list) else ())),
    )


def _weights(stated: object) -> dict[str, str]:
    """Return the weights that can be; YAML 1.1, which MkDocs reads, takes an unquoted `off` for false."""
    listed = stated if isinstance(stated, Mapping) else {}
    said = {str(code): "off" if weight is False else str(weight) for code, weight in listed.items()}
    return {code: weight for code, weight in said.items() if weight in WEIGHTS}


def _options(plugins: object) -> Mapping[str, Any]:
    if isinstance(plugins, Mapping):
        listed: list[object] = [{name: options} for name, options in plugins.items()]
    else:
        listed = plugins if isinstance(plugins, list) else []
    for each in listed:
        if isinstance(each, Mapping) and isinstance(each.get("tuntas"), Mapping):
            return each["tuntas"]  # type: ignore[no-any-return]  # YAML may hold anything
    return {}


def _missing(file: Path, lessons: str, place: Span) -> Iterator[Diagnostic]:
    if not (file.parent / lessons).is_dir():
        yield rules.NO_LESSONS.at(place, folder=lessons)
