"""What a command needs from mkdocs.yml, read without MkDocs, so that `check` answers at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.loading.examine import Wishes
from generator.loading.project import Folders
from generator.text import Lang, lang_of

NAMES = ("mkdocs.yml", "mkdocs.yaml")


class _Lenient(yaml.SafeLoader):
    """Reads mkdocs.yml whatever tags (`!ENV`, `!!python/name:`) it holds; their values are not needed here."""


_Lenient.add_multi_constructor("!", lambda *_: None)
_Lenient.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A project: its folder, its configuration file, its language and its wishes."""

    root: Path
    file: Path
    lang: Lang = "id"
    wishes: Wishes = field(default_factory=Wishes)


def find(start: Path) -> Path | None:
    """Return the mkdocs.yml of this folder or of one above it."""
    for folder in (start, *start.parents):
        for name in NAMES:
            if (folder / name).is_file():
                return folder / name
    return None


def read_settings(file: Path) -> Settings:
    """Return what the file says; what cannot be read is left to MkDocs, which tells it well."""
    told = _read(file)
    options = _options(told.get("plugins"))
    theme = told.get("theme")
    language = options.get("lang") or (theme.get("language") if isinstance(theme, Mapping) else None)
    rules = options.get("rules")
    folders = Folders(
        lessons=str(told.get("docs_dir") or "docs").rstrip("/"),
        quizzes=str(options.get("quizzes_dir") or "quizzes").rstrip("/"),
        foreign=frozenset(map(str, options.get("front_matter") or ())),
    )
    weights = {str(code): str(weight) for code, weight in rules.items()} if isinstance(rules, Mapping) else {}
    wishes = Wishes(folders=folders, weights=_known(weights), scripts=options.get("scripts") is True)
    return Settings(root=file.parent, file=file, lang=lang_of(str(language) if language else None), wishes=wishes)


def _known(weights: Mapping[str, str]) -> dict[str, str]:
    """Return the weights that can be; YAML 1.1 reads an unquoted `off` as false."""
    said = {code: "off" if weight == "False" else weight for code, weight in weights.items()}
    return {code: weight for code, weight in said.items() if weight in {"off", "warning", "error"}}


def _read(file: Path) -> Mapping[str, Any]:
    try:
        told = yaml.load(file.read_text("utf-8"), _Lenient)  # noqa: S506 - a safe loader without constructors
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return {}
    return told if isinstance(told, Mapping) else {}


def _options(plugins: object) -> Mapping[str, Any]:
    if isinstance(plugins, Mapping):
        listed: list[object] = [{name: options} for name, options in plugins.items()]
    else:
        listed = plugins if isinstance(plugins, list) else []
    for each in listed:
        if isinstance(each, Mapping) and isinstance(each.get("tuntas"), Mapping):
            return each["tuntas"]  # type: ignore[no-any-return]
    return {}
