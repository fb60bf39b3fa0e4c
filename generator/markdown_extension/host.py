"""Finds out which page of which project is converted where the host has no plugin of ours: Zensical, or nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown import Markdown

from generator.loading.names import slug
from generator.markdown_extension.disk import Project, read_library
from generator.markdown_extension.page import PageLibrary
from generator.sources.inherit import configuration, options_of
from generator.sources.tree import read_file
from generator.text import lang_of

NAMES = ("mkdocs.yml", "mkdocs.yaml")


@dataclass(frozen=True, slots=True)
class Told:
    """What the host tells extensions: the page's path in the folder of lessons, its front matter, the configuration."""

    path: str | None = None
    matter: Mapping[str, Any] = field(default_factory=dict)
    config: Mapping[str, Any] = field(default_factory=dict)


def library_of(options: Mapping[str, Any], md: Markdown) -> PageLibrary:
    """Return the library that the plugin gave, else that of the project on disk, set to the page being converted."""
    given = options["library"]
    if isinstance(given, PageLibrary):
        return given
    told = told_by(md)
    library = read_library(_project(options, told.config), told.path)
    stated = told.matter.get("lang")
    library.show(told.path, lang_of(stated) if isinstance(stated, str) else None)
    return library


def told_by(md: Markdown) -> Told:
    """Return what Zensical's context preprocessor holds, which it puts into the converter of every page."""
    for each in md.preprocessors:
        page = getattr(each, "page", None)
        path = getattr(page, "path", None)
        if isinstance(path, str):
            return Told(path, _mapping(getattr(page, "meta", None)), _mapping(getattr(each, "config", None)))
    return Told()


def _project(options: Mapping[str, Any], config: Mapping[str, Any]) -> Project:
    """Return where the project is: as the extension's options say, else our plugin's, else the host, else by habit."""
    root = Path(options["root"] or config.get("root_dir") or config.get("root") or ".")
    file = _settings(root)
    plugin = options_of(file.get("plugins"), "tuntas")
    theme = _mapping(config.get("theme")) or _mapping(file.get("theme"))
    name = str(config.get("site_name") or file.get("site_name") or "")
    lang = options["lang"] or plugin.get("lang") or theme.get("language") or theme.get("locale") or "id"
    return Project(
        root=root.resolve(),
        lessons=Path(str(options["docs_dir"] or config.get("docs_dir") or file.get("docs_dir") or "docs")).as_posix(),
        quizzes=Path(str(options["quizzes_dir"] or plugin.get("quizzes_dir") or "quizzes")).as_posix(),
        lang=lang_of(str(lang)),
        site=str(options["site"] or plugin.get("site") or slug(name)),
    )


def _settings(root: Path) -> Mapping[str, Any]:
    """Return what mkdocs.yml says; a host that builds from another file has none, and a broken one is told by it."""
    for name in NAMES:
        told = configuration(name, lambda path: read_file(root, path)).told
        if told:
            return told
    return {}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
