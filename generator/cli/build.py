"""`tuntas build` and `tuntas serve`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli import words
from generator.cli.check import sources_of
from generator.cli.output import Progress, exit_code, print_diagnostics, say
from generator.cli.settings import Settings
from generator.mkdocs_plugin.build.run import build_site, serve_site
from generator.text import Lang


def build(settings: Settings, site: Path | None, form: str, lang: Lang, *, strict: bool) -> int:
    """Build the site, print what was found, and return the exit status."""
    outcome = build_site(settings.file, site, Progress(words.PAGE_OF, lang).step, strict=strict)
    if outcome.missing_plugin:
        say(words.NO_PLUGIN, lang)
        return 2
    if outcome.found or form == "json":
        print_diagnostics(outcome.found, form, lang, sources_of(settings) if form == "full" else {})
    for line in outcome.said:
        click.echo(line, err=True)
    if outcome.site is None:
        say(words.NOT_BUILT, lang)
        return 1
    if form == "full":
        say(words.BUILT, lang, site=_shown(outcome.site))
    return exit_code(outcome.found, strict=strict)


def _shown(site: Path) -> str:
    """Return the folder as a person would name it."""
    try:
        return f"{site.resolve().relative_to(Path.cwd()).as_posix()}/"
    except ValueError:
        return str(site)


def serve(settings: Settings, address: str, lang: Lang, *, open_in_browser: bool) -> int:
    """Serve until interrupted."""
    try:
        serve_site(settings.file, address, open_in_browser=open_in_browser)
    except OSError as fault:
        say(words.ADDRESS_IN_USE, lang, address=address)
        click.echo(str(fault), err=True)
        return 2
    return 0
