"""`tuntas finish`: makes the site that some other tool built self-contained."""

from __future__ import annotations

from pathlib import Path

from generator.cli import words
from generator.cli.output import exit_code, print_diagnostics, say
from generator.finishing.options import Options
from generator.finishing.steps import finish as finish_site
from generator.text import Lang


def finish(site: Path, form: str, lang: Lang, *, strict: bool) -> int:
    """Run the finishing steps and return the exit status."""
    if not site.is_dir() or not any(site.rglob("*.html")):
        say(words.NO_SITE, lang, site=site)
        return 2
    _, found = finish_site(site, Options(lang=lang, name=site.name))
    print_diagnostics(found, form, lang, {})
    if form == "full":
        say(words.FINISHED, lang, site=site, pages=sum(1 for _ in site.rglob("*.html")))
    return exit_code(found, strict=strict)
