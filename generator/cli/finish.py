"""`tuntas finish`: makes the site that some other tool built self-contained."""

from __future__ import annotations

from pathlib import Path

from generator.cli import words
from generator.cli.output import exit_code, print_diagnostics, say
from generator.finishing.options import Options
from generator.finishing.steps import finish as finish_site
from generator.text import Lang

WRONG_USE = 2


def finish(site: Path, hosts: tuple[str, ...], form: str, lang: Lang, *, strict: bool) -> int:
    """Run the finishing steps and return the exit status."""
    if not site.is_dir() or next(site.rglob("*.html"), None) is None:
        say(words.NO_SITE, lang, site=site)
        return WRONG_USE
    name = site.resolve().name
    told, found = finish_site(site, Options(lang=lang, name=name, allow_hosts=hosts))
    sources = {each.span.path: _text(site, each.span.path.removeprefix(f"{name}/")) for each in found}
    print_diagnostics(found, form, lang, sources if form == "full" else {})
    if form == "full":
        say(words.FINISHED, lang, site=site, pages=told.pages)
    return exit_code(found, strict=strict)


def _text(site: Path, path: str) -> str:
    return (site / path).read_text("utf-8", errors="replace")
