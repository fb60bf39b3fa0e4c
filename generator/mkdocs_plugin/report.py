"""Tells through MkDocs' log what is wrong, and what finishing found."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from mkdocs.plugins import PrefixedLogger

from generator.checks.weights import weigh
from generator.diagnostics.report import short
from generator.diagnostics.rule import Diagnostic, Severity
from generator.finishing.options import Options
from generator.finishing.steps import finish
from generator.loading.project import Loaded
from generator.markdown_extension.render import broken_box
from generator.mkdocs_plugin.config import TuntasConfig
from generator.text import Lang, Text

LEVELS = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING}
STOPPED = Text(
    id="Situs belum dibangun. Perbaiki galat di atas; `tuntas check` menunjukkan letak dan sarannya.",
    en="The site was not built. Fix the errors above; `tuntas check` shows where they are and what to do.",
)


def log_all(log: PrefixedLogger, found: Iterable[Diagnostic], lang: Lang) -> None:
    """Log each as one line: warnings count under `--strict`."""
    for each in found:
        log.log(LEVELS[each.severity], short((each,), lang).strip())


def not_in(found: Iterable[Diagnostic], told: set[str]) -> tuple[Diagnostic, ...]:
    """Return what was not told before, and note it: a site in several languages runs every hook once for each."""
    new = {short((each,), "en"): each for each in found}
    fresh = tuple(each for line, each in new.items() if line not in told)
    told.update(new)
    return fresh


def stopped(lang: Lang) -> str:
    """Return the sentence that ends a failed build."""
    return STOPPED.say(lang)


def finish_site(site: Path, options: TuntasConfig, lang: Lang) -> tuple[Diagnostic, ...]:
    """Run the finishing steps on the built site and return what they found."""
    wishes = Options(
        lang=lang,
        allow_hosts=tuple(options.allow_hosts),
        search=options.search,
        frame_ancestors=tuple(options.frame_ancestors),
    )
    _, found = finish(site, wishes)
    return tuple(weigh(found, dict(options.rules)))


def faults_of(loaded: Loaded, path: str, lang: Lang) -> str:
    """Return a box with what is wrong in a lesson's file and in the quizzes it shows, except where its fences tell."""
    page = loaded.course.pages.get(path)
    fences = [each.span for each in (page.quizzes if page else ()) if each.quiz is None or each.quiz.inline]
    quizzes = [each.quiz for each in (page.every_quiz if page else ()) if each.quiz]
    paths = {path, *(file for quiz in quizzes for file in (quiz.place.whole.path, *quiz.banks))}
    own = [each for each in loaded.diagnostics if each.span.path in paths]
    outside = [
        each
        for each in own
        if not any(at.path == each.span.path and at.line <= each.span.line <= at.end_line for at in fences)
    ]
    return broken_box(short(outside, lang).splitlines(), lang) if outside else ""
