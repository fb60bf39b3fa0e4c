"""Registers what a build needs with MkDocs: the extension, the watched folder, the look."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from generator.markdown_extension.page import PageLibrary
from generator.mkdocs_plugin.config import TuntasConfig

THEME = Path(__file__).parent / "theme"
SEARCHES = frozenset({"search", "material/search"})
READ_BY = frozenset({"i18n", "offline", "material/offline"})
NICKNAME = "tuntas"  # the entry point


def register(config: MkDocsConfig, library: PageLibrary, extension: str, options: TuntasConfig) -> None:
    """Register all of it; what is there already (plugins may run the hooks twice) is not added again."""
    # A project that other generators build as well lists the extension itself, by either of its names.
    names = [each for each in config.markdown_extensions if each in {extension, NICKNAME}]
    if not names:
        config.markdown_extensions.append(extension)
    for name in names or [extension]:
        config.mdx_configs[name] = {"library": library}
    for name in names[1:]:
        config.markdown_extensions.remove(name)
    tables: dict[str, Any] = config.mdx_configs.setdefault("tables", {})
    tables.setdefault("use_align_attribute", True)
    _watch(config, options)
    if options.look and is_material(config):
        _insert_theme(config)
        if options.search:
            _rest_search(config)


def _watch(config: MkDocsConfig, options: TuntasConfig) -> None:
    """Have a server look at the quizzes, and at sheets that lie elsewhere than the lessons."""
    root = Path(config.config_file_path or "mkdocs.yml").parent
    quizzes = (root / options.quizzes_dir).resolve()
    sheets = [(root / each).resolve() for each in (options.facts, options.glossary) if each]
    wanted = [quizzes] if quizzes.is_dir() else []
    wanted += [each for each in sheets if each.is_file() and Path(config.docs_dir).resolve() not in each.parents]
    config.watch.extend(str(each) for each in wanted if str(each) not in config.watch)


def is_material(config: MkDocsConfig) -> bool:
    """Say whether the theme is Material, or one that calls itself a continuation of it."""
    return config.theme.name in {"material", "materialx"}


def _rest_search(config: MkDocsConfig) -> None:
    """Spare Material the work of an index that our search replaces, unless another plugin may want to read it."""
    readers = [name for name in config.plugins if "search" in name and name not in SEARCHES]
    if readers or set(config.plugins) & READ_BY:
        return
    for name in SEARCHES & set(config.plugins):
        told = config.plugins[name].config
        if "enabled" in told:
            told["enabled"] = False


def _insert_theme(config: MkDocsConfig) -> None:
    """Put our templates behind the user's own and before Material's."""
    place = str(THEME)
    if place not in config.theme.dirs:
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, place)
