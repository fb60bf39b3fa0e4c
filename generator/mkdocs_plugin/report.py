"""Tells through MkDocs' log what is wrong, and what finishing found."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import PrefixedLogger

from generator.diagnostics.report import short
from generator.diagnostics.rule import Diagnostic, Severity
from generator.finishing.options import Options
from generator.finishing.steps import finish
from generator.loading.examine import has_errors
from generator.mkdocs_plugin.config import TuntasConfig
from generator.text import Lang, Text

LEVELS = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING}
STOPPED = Text(
    id="Situs belum dibangun. Perbaiki galat di atas; `tuntas check` menunjukkan letak dan sarannya.",
    en="The site was not built. Mend the errors above; `tuntas check` shows where they stand and what to do.",
)


def log_all(log: PrefixedLogger, found: Iterable[Diagnostic], lang: Lang) -> None:
    """Log each as one line: warnings count under `--strict`."""
    for each in found:
        log.log(LEVELS[each.severity], short((each,), lang).strip())


def stopped(lang: Lang) -> str:
    """Return the sentence that ends a failed build."""
    return STOPPED.say(lang)


def finish_site(log: PrefixedLogger, config: MkDocsConfig, options: TuntasConfig, lang: Lang, *, strict: bool) -> None:
    """Run the finishing steps on the built site; what breaks its independence stops a build."""
    wishes = Options(
        lang=lang,
        allow_hosts=tuple(options.allow_hosts),
        search=options.search,
        frame_ancestors=tuple(options.frame_ancestors),
    )
    _, found = finish(config.site_dir, wishes)
    log_all(log, found, lang)
    if strict and has_errors(found):
        raise PluginError(stopped(lang))
