"""`tuntas build`: the site, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli import words
from generator.cli.check import sources_of
from generator.cli.output import Progress, exit_code, print_diagnostics, say, shown
from generator.cli.settings import Settings
from generator.mkdocs_plugin.build.run import Outcome, build_site
from generator.text import Lang

WRONG_USE = 2


def build(settings: Settings, site: Path | None, form: str, lang: Lang, *, strict: bool) -> int:
    """Build the site, print what was found, and return the exit status."""
    if not settings.readable:
        print_diagnostics(settings.found, form, lang, settings.texts)
        say(words.NOT_BUILT, lang)
        return 1
    progress = Progress(words.PAGE_OF, lang)
    try:
        outcome = build_site(settings.file, site, progress.step, strict=strict)
    finally:
        progress.end()
    if outcome.missing_plugin:
        say(words.NO_PLUGIN, lang)
        return WRONG_USE
    if outcome.refused is not None:
        say(words.NOT_A_SITE, lang, site=shown(outcome.refused))
        return WRONG_USE
    return _tell(outcome, settings, form, lang, strict=strict)


def _tell(outcome: Outcome, settings: Settings, form: str, lang: Lang, *, strict: bool) -> int:
    sources = sources_of(settings) if form == "full" and outcome.found else {}
    print_diagnostics(outcome.found, form, lang, sources)
    for line in outcome.said:
        click.echo(line, err=True)
    if outcome.site is None:
        say(words.NOT_BUILT, lang)
        return 1
    if form == "full":
        say(words.BUILT, lang, site=f"{shown(outcome.site)}/")
    return exit_code(outcome.found, strict=strict)
