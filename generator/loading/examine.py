"""A project's sources → its course and everything that is wrong, weighed as the project wants."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.checks.contract import Setting
from generator.checks.registry import CHECKS
from generator.checks.weights import unknown_rules, weigh
from generator.diagnostics.rule import Diagnostic, Severity
from generator.diagnostics.span import Place, Span
from generator.loading.catalogue import RULES
from generator.loading.project import Folders, Loaded, load
from generator.loading.spelling import load_spelling
from generator.model.curriculum import Curriculum
from generator.sources.tree import SourceTree
from generator.text import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a project says in mkdocs.yml of its folders, its rules and its lessons' scripts.

    `places` are where it names each rule, `above` the rules that belong to higher floors, `curriculum_place` is where
    each of its wishes for the curriculum stands. `lang` is the language of pages that state none, `today` the day from
    which lessons are old, for those who want to hear of it.
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
    def files(self) -> tuple[str, ...]:
        """Return the files besides its folders that are to be read."""
        spelling = self.curriculum.spelling if self.curriculum else None
        return (spelling,) if spelling else ()


def examine(tree: SourceTree, found: tuple[Diagnostic, ...], wishes: Wishes) -> Loaded:
    """Return the course with everything that is wrong: what reading found, what loading and the checks find."""
    loaded = load(tree, wishes.folders)
    spelling, found_there = load_spelling(tree.files, wishes.files, wishes.curriculum_place)
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
    weighed = weigh((*found, *loaded.diagnostics, *found_there, *more, *unknown), wishes.weights)
    ordered = tuple(sorted(weighed, key=lambda each: (each.span, each.rule.code)))
    return Loaded(course=loaded.course, quizzes=loaded.quizzes, diagnostics=ordered)


def has_errors(found: tuple[Diagnostic, ...]) -> bool:
    """Say whether anything found stops a build."""
    return any(each.severity is Severity.ERROR for each in found)
