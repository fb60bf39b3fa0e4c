"""Finds out which page of which project is converted where the host has no plugin of ours: Zensical, or nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

from markdown import Markdown

from generator.loading.names import slug
from generator.markdown_extension.disk import Project, read_library
from generator.markdown_extension.page import PageLibrary
from generator.sources.inherit import configuration, options_of
from generator.sources.tree import read_file
from generator.text import lang_of

NAMES = ("mkdocs.yml", "mkdocs.yaml")
Stamps = tuple[tuple[int, int], ...]
_KEPT: dict[tuple[Path, str], tuple[Stamps, Mapping[str, Any], tuple[str, ...]]] = {}


@dataclass(frozen=True, slots=True)
class Told:
    """What the host tells extensions: the page's path in the folder of lessons, its front matter, the configuration."""

    path: str | None = None
    matter: Mapping[str, Any] = field(default_factory=dict)
    config: Mapping[str, Any] = field(default_factory=dict)


def library_of(options: Mapping[str, Any], md: Markdown, *, plain: bool) -> PageLibrary | None:
    """Return the library that the plugin gave, else that of the project on disk, set to the page being converted.

    A plain page, without fences of ours, needs none where the project has neither facts nor terms to link to.
    """
    given = options["library"]
    if isinstance(given, PageLibrary):
        return given
    told = told_by(md)
    project = _project(options, told.config)
    if plain and not project.folders.sheets:
        return None
    library = read_library(project, told.path)
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
        facts=_sheet(options["facts"] or plugin.get("facts")),
        glossary=_sheet(options["glossary"] or plugin.get("glossary")),
    )


def _settings(root: Path) -> Mapping[str, Any]:
    """Return what mkdocs.yml says; a host that builds from another file has none, and a broken one is told by it."""
    return next((told for told in (_said(root, name) for name in NAMES) if told), {})


def _said(root: Path, name: str) -> Mapping[str, Any]:
    """Return what one file says with what it inherits, as it was before where none of them has changed since."""
    before = _KEPT.get((root, name))
    if before is not None and before[0] == _stamps(root, before[2]):
        return before[1]
    made = configuration(name, lambda path: read_file(root, path))
    paths = (name, *made.texts)
    if made.whole:
        _KEPT[root, name] = (_stamps(root, paths), made.told, paths)
    return made.told


def _stamps(root: Path, paths: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return what each file changes with; a missing one has zeros."""
    found: list[tuple[int, int]] = []
    for path in paths:
        try:
            seen = (root / path).stat()
            found.append((seen.st_mtime_ns, seen.st_size))
        except OSError:
            found.append((0, 0))
    return tuple(found)


def _sheet(stated: object) -> str:
    return PurePath(stated).as_posix() if isinstance(stated, str) and stated else ""


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
