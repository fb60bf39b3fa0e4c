"""Prints diagnostics in the form that was asked for, and sentences in the reader's language."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from generator.diagnostics import report
from generator.diagnostics.rule import NO_FACTS, Diagnostic, Severity
from generator.text import Lang, Text, fill

FORMATS = ("full", "short", "json", "github")
CLEAR = "\r\x1b[K"
COLOURS = {"error": "red", "warning": "yellow", "place": "bright_black", "gutter": "blue", "hint": "green"}


def paint(text: str, style: str) -> str:
    """Return the text in the colour of its style; click drops it where there is no terminal."""
    return click.style(text, fg=COLOURS.get(style), bold=style in {"error", "warning"})


def print_diagnostics(
    found: Iterable[Diagnostic],
    form: str,
    lang: Lang,
    sources: Mapping[str, str],
    more: Mapping[str, object] = NO_FACTS,
) -> None:
    """Print them to standard output, with a line of counts for people; `more` goes into the JSON document."""
    every = tuple(found)
    if form == "json":
        click.echo(report.as_json(every, lang, more), nl=False)
    elif form == "github":
        click.echo(report.github(every, lang), nl=False)
    elif form == "short":
        click.echo(report.short(every, lang, paint), nl=False)
    elif every:
        click.echo(report.full(every, lang, sources, paint))
        click.echo(report.summary(every, lang))


def say(text: Text, lang: Lang, **facts: object) -> None:
    """Print a sentence to standard error, where it does not get into data."""
    click.echo(fill(text, lang, facts), err=True)


def shown(path: Path) -> str:
    """Return a path as a person would name it from here, with `/`."""
    full, here = path.absolute(), Path.cwd()
    return (full.relative_to(here) if full.is_relative_to(here) else path).as_posix()


def exit_code(found: Iterable[Diagnostic], *, strict: bool) -> int:
    """Return 1 when something is wrong: an error, or anything at all under `--strict`."""
    return int(any(strict or each.severity is Severity.ERROR for each in found))


class Progress:
    """One line on a terminal that says which page is being built; silent in a pipe."""

    def __init__(self, sentence: Text, lang: Lang) -> None:
        self.sentence, self.lang = sentence, lang
        self.visible = sys.stderr.isatty()
        self.shown = False

    def step(self, number: int, total: int) -> None:
        """Say how far the work is."""
        if self.visible:
            told = fill(self.sentence, self.lang, {"number": number, "total": total})
            click.echo(f"{CLEAR}{told}", nl=False, err=True)
            self.shown = True

    def end(self) -> None:
        """Clear the line for what comes next."""
        if self.shown:
            click.echo(CLEAR, nl=False, err=True)
            self.shown = False
