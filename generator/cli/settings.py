"""What a command needs from mkdocs.yml, read without MkDocs' own machinery, with everything that is wrong in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.loading.examine import Wishes
from generator.loading.project import Folders
from generator.mkdocs_plugin import config_rules as rules
from generator.mkdocs_plugin.places import WEIGHTS, lang_told, places_of, sheet_of
from generator.model.languages import elsewhere_of
from generator.sources.inherit import configuration, options_of
from generator.sources.tree import read_file
from generator.text import Lang

NAMES = ("mkdocs.yml", "mkdocs.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A project: its folder, its configuration file, its language, its wishes, and what is wrong there.

    `texts` are those of the configuration and of what it inherits from.
    """

    root: Path
    file: Path
    texts: Mapping[str, str] = field(default_factory=dict)
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
    """Return what the file and those that it inherits from say, and what is wrong with them."""
    made = configuration(file.name, lambda path: read_file(file.parent, path))
    options = options_of(made.told.get("plugins"), "tuntas")
    lang = lang_told(made.told)
    if not made.whole:
        return Settings(root=file.parent, file=file, texts=made.texts, lang=lang, found=made.found, readable=False)
    places = places_of(made.root, file.name)
    wishes = Wishes(
        folders=_folders(made.told, options),
        weights=_weights(options.get("rules")),
        scripts=options.get("scripts") is True,
        places=places.named,
        above=rules.ABOVE,
        curriculum=places.stated.curriculum,
        curriculum_place=places.stated.place,
        lang=lang,
    )
    found = (*made.found, *places.found, *_missing(file, wishes.folders.lessons, places.lessons))
    return Settings(root=file.parent, file=file, texts=made.texts, lang=lang, wishes=wishes, found=found)


def _folders(told: Mapping[str, Any], options: Mapping[str, Any]) -> Folders:
    foreign = options.get("front_matter")
    return Folders(
        lessons=Path(str(told.get("docs_dir") or "docs")).as_posix(),
        quizzes=Path(str(options.get("quizzes_dir") or "quizzes")).as_posix(),
        facts=sheet_of(options.get("facts")),
        glossary=sheet_of(options.get("glossary")),
        foreign=frozenset(map(str, foreign if isinstance(foreign, list) else ())),
        elsewhere=elsewhere_of(options_of(told.get("plugins"), "i18n")),
    )


def _weights(stated: object) -> dict[str, str]:
    """Return the weights that can be; YAML 1.1, which MkDocs reads, takes an unquoted `off` for false."""
    listed = stated if isinstance(stated, Mapping) else {}
    said = {str(code): "off" if weight is False else str(weight) for code, weight in listed.items()}
    return {code: weight for code, weight in said.items() if weight in WEIGHTS}


def _missing(file: Path, lessons: str, place: Span) -> Iterator[Diagnostic]:
    if not (file.parent / lessons).is_dir():
        yield rules.NO_LESSONS.at(place, folder=lessons)
