"""A project's sources → its course and everything that is wrong, weighed as the project wants."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.checks.contract import Setting
from generator.checks.registry import CHECKS
from generator.checks.weights import unknown_rules, weigh
from generator.diagnostics.rule import Diagnostic, Severity
from generator.diagnostics.span import Place, Span
from generator.loading.catalogue import RULES
from generator.loading.project import Folders, Loaded, load
from generator.loading.sheet_rules import NO_SHEET
from generator.loading.spelling import load_spelling
from generator.model.curriculum import Curriculum
from generator.sources.tree import SourceTree
from generator.text import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a project says in mkdocs.yml of its folders, its rules and its lessons' scripts.

    `places` are where it names each rule, and the files of `facts` and `glossary`; `above` the rules that belong to
    higher floors, `curriculum_place` is where each of its wishes for the curriculum stands. `lang` is the language of
    pages that state none, `today` the day from which lessons are old, for those who want to hear of it.
    """

    folders: Folders = field(default_factory=Folders)
    weights: Mapping[str, str] = field(default_factory=dict)
    scripts: bool = False
    places: Mapping[str, Span] = field(default_factory=dict)
    above: frozenset[str] = frozenset()
    curriculum: Curriculum | None = None
    curriculum_place: Place = field(default_factory=lambda: Place(Span("mkdocs.yml")))
    lang: Lang = "id"
    today: dt.date | None = None

    @property
    def spellings(self) -> tuple[str, ...]:
        """Return the files that say which spellings are not wanted."""
        spelling = self.curriculum.spelling if self.curriculum else None
        return (spelling,) if spelling else ()

    @property
    def files(self) -> tuple[str, ...]:
        """Return the files besides its folders that are to be read."""
        return (*self.folders.sheets, *self.spellings)


def examine(tree: SourceTree, found: tuple[Diagnostic, ...], wishes: Wishes) -> Loaded:
    """Return the course with everything that is wrong: what reading found, what loading and the checks find."""
    loaded = load(tree, wishes.folders)
    spelling, found_there = load_spelling(tree.files, wishes.spellings, wishes.curriculum_place)
    setting = Setting(
        lessons=wishes.folders.lessons,
        quizzes=wishes.folders.quizzes,
        scripts=wishes.scripts,
        lang=wishes.lang,
        curriculum=wishes.curriculum,
        spelling=spelling,
        today=wishes.today,
    )
    more = [each for check in CHECKS for each in check(loaded.course, setting)]
    unknown = unknown_rules(wishes.weights, (*(rule.code for rule in RULES), *wishes.above), wishes.places)
    absent = _absent(tree, found, wishes)
    weighed = weigh((*found, *absent, *loaded.diagnostics, *found_there, *more, *unknown), wishes.weights)
    ordered = tuple(sorted(weighed, key=lambda each: (each.span, each.rule.code)))
    return Loaded(course=loaded.course, quizzes=loaded.quizzes, diagnostics=ordered)


def _absent(tree: SourceTree, found: tuple[Diagnostic, ...], wishes: Wishes) -> Iterator[Diagnostic]:
    """Say which file of facts or terms is not there, unless it was said that it cannot be read."""
    unread = {each.span.path for each in found}
    for option in ("facts", "glossary"):
        path = getattr(wishes.folders, option)
        if path and path not in tree.files and path not in unread:
            yield NO_SHEET.at(wishes.places.get(option, Span("mkdocs.yml")), option=option, path=path)


def has_errors(found: tuple[Diagnostic, ...]) -> bool:
    """Say whether anything found stops a build."""
    return any(each.severity is Severity.ERROR for each in found)
