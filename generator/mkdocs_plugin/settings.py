"""What mkdocs.yml says, as lower floors understand it."""

from __future__ import annotations

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import Wishes
from generator.loading.names import slug
from generator.loading.project import Folders
from generator.mkdocs_plugin.config import TuntasConfig
from generator.mkdocs_plugin.config_rules import ABOVE
from generator.mkdocs_plugin.places import lang_told, places_of, sheet_of
from generator.model.languages import elsewhere_of
from generator.sources.inherit import configuration
from generator.sources.tree import read_file
from generator.text import Lang, lang_of


def wishes_of(options: TuntasConfig, config: MkDocsConfig) -> tuple[Wishes, tuple[Diagnostic, ...]]:
    """Return folders, weights, permissions and the curriculum, and what is wrong with the latter."""
    file = Path(config.config_file_path or "mkdocs.yml")
    said = configuration(file.name, lambda path: read_file(file.parent, path))
    places = places_of(said.root, file.name)
    lessons = Path(os.path.relpath(config.docs_dir, file.parent)).as_posix()
    wishes = Wishes(
        folders=Folders(
            lessons=lessons,
            quizzes=Path(options.quizzes_dir).as_posix(),
            facts=sheet_of(options.facts),
            glossary=sheet_of(options.glossary),
            foreign=frozenset(options.front_matter),
            elsewhere=elsewhere_of(getattr(config.plugins.get("i18n"), "config", {})),
        ),
        weights=dict(options.rules),
        scripts=options.scripts,
        places=places.named,
        above=ABOVE,
        curriculum=places.stated.curriculum,
        curriculum_place=places.stated.place,
        lang=lang_told(said.told),
    )
    return wishes, places.stated.found


def lang_of_site(options: TuntasConfig, config: MkDocsConfig) -> Lang:
    """Return the language of pages: the one that i18n builds now, as stated, the theme's, else Indonesian."""
    built = getattr(config.plugins.get("i18n"), "current_language", None)
    return lang_of(built or options.lang or _theme_language(config))


def lang_of_page(page: Page) -> Lang | None:
    """Return the language that a page itself states: in its front matter, or by its file where i18n is used."""
    stated = page.meta.get("lang") or getattr(page.file, "locale", None)
    return lang_of(stated) if isinstance(stated, str) else None


def is_built_again(config: MkDocsConfig) -> bool:
    """Say whether i18n runs this build inside another one, for a further language."""
    return getattr(config.plugins.get("i18n"), "building", False) is True


def _theme_language(config: MkDocsConfig) -> str:
    return str(config.theme.get("language") or config.theme.get("locale") or "id")


def site_of(options: TuntasConfig, config: MkDocsConfig) -> str:
    """Return the name under which progress is kept: as stated, else made from the site's name."""
    return options.site or slug(config.site_name)
