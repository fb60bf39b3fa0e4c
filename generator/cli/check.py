"""`tuntas check`: everything that is wrong with lessons and quizzes, without building."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping

import click

from generator.checks.statistics import statistics_of
from generator.cli import words
from generator.cli.output import exit_code, print_diagnostics, say
from generator.cli.settings import Settings
from generator.cli.stats import lines_of, record_of
from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import examine
from generator.loading.project import Loaded
from generator.sources.tree import SourceTree, read
from generator.text import Lang


def check(settings: Settings, form: str, lang: Lang, *, strict: bool, stats: bool = False) -> int:
    """Print what is wrong, then the numbers that were asked for, and return the exit status."""
    tree, loaded = examined(settings, _today())
    told = statistics_of(loaded.course) if stats else None
    more = {"stats": record_of(told)} if told is not None else {}
    print_diagnostics(loaded.diagnostics, form, lang, {**tree.files, **settings.texts}, more)
    if form == "full" and not loaded.diagnostics:
        say(words.ALL_WELL, lang, pages=len(loaded.course.pages), quizzes=len(loaded.course.quizzes))
    if told is not None and form != "json":
        click.echo("\n".join(lines_of(told, lang)))
    return exit_code(loaded.diagnostics, strict=strict)


def examined(settings: Settings, today: dt.date | None = None) -> tuple[SourceTree, Loaded]:
    """Return a project's texts and what they make, with everything that is wrong; with a day also what is old."""
    wishes = dataclasses.replace(settings.wishes, today=today)
    tree, found = _read(settings) if settings.readable else (SourceTree(), ())
    return tree, examine(tree, (*settings.found, *found), wishes)


def sources_of(settings: Settings) -> Mapping[str, str]:
    """Return the texts of a project, to show the lines that messages speak of."""
    tree, _ = _read(settings)
    return {**tree.files, **settings.texts}


def _read(settings: Settings) -> tuple[SourceTree, tuple[Diagnostic, ...]]:
    wishes = settings.wishes
    return read(settings.root, (wishes.folders.lessons, wishes.folders.quizzes), wishes.files)


def _today() -> dt.date:
    """Return the day at the reader's place."""
    return dt.datetime.now(tz=dt.UTC).astimezone().date()
