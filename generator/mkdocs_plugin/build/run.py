"""Runs MkDocs for `tuntas build` and `tuntas serve`."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, MkDocsException

from generator.diagnostics.rule import Diagnostic
from generator.mkdocs_plugin.build.swap import replacing
from generator.mkdocs_plugin.plugin import TuntasPlugin

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

ALL_SAID = ""  # what was found speaks for itself
Step = Callable[[int, int], None]
"""Called before each page with its number and how many there are."""


@dataclass(slots=True)
class Outcome:
    """What came of a build: where the site is (none when it failed), what was found, and what MkDocs itself said.

    `refused` is a folder that the site would have overwritten though it holds something else.
    """

    site: Path | None = None
    found: tuple[Diagnostic, ...] = ()
    said: list[str] = field(default_factory=list)
    warned: int = 0
    missing_plugin: bool = False
    refused: Path | None = None


class _Listener(logging.Handler):
    """Keeps the warnings and errors of MkDocs and its plugins, and whether they count under `--strict`."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(logging.WARNING)
        self.outcome = outcome

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.outcome.said.append(record.getMessage())
        self.outcome.warned += 1


def build_site(config_file: Path, site_dir: Path | None, step: Step | None = None, *, strict: bool = False) -> Outcome:
    """Build the project; the old site stays whole unless everything went well. Never raises for what authors wrote."""
    outcome = Outcome()
    listener = _Listener(outcome)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(listener)
    logger.propagate = False
    try:
        _build(config_file, site_dir, step, outcome, strict=strict)
    except (MkDocsException, Abort, ConfigurationError, OSError) as fault:
        if str(fault) and not (isinstance(fault, Abort) and outcome.said):
            outcome.said.append(str(fault))
        outcome.site = None
    finally:
        logger.removeHandler(listener)
        logger.propagate = True
    return outcome


def _build(config_file: Path, site_dir: Path | None, step: Step | None, outcome: Outcome, *, strict: bool) -> None:
    config = load_config(str(config_file), strict=strict)
    plugin = plugin_of(config)
    if plugin is None:
        outcome.missing_plugin = True
        return
    target = (site_dir or Path(config.site_dir)).resolve()
    if _holds_something_else(target, config):
        outcome.refused = target
        return
    plugin.tell = lambda found: _keep(outcome, found)
    plugin.step = step
    with replacing(target) as new:
        config.site_dir = str(new)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build.build(config)
        finally:
            config.plugins.on_shutdown()
        if strict and (outcome.warned or outcome.found):
            raise Abort(ALL_SAID)
    outcome.site = target


def _holds_something_else(target: Path, config: MkDocsConfig) -> bool:
    """Say whether a folder is not ours to replace: it holds the project or its texts, or files but no site."""
    root = Path(config.config_file_path or "mkdocs.yml").resolve().parent
    texts = Path(config.docs_dir).resolve()
    if target in {root, texts} or target in root.parents or target in texts.parents or texts in target.parents:
        return True
    if not target.exists():
        return False
    inside = [each for each in target.iterdir() if not each.name.startswith(".")] if target.is_dir() else [target]
    return bool(inside) and not (target / "index.html").is_file()


def _keep(outcome: Outcome, found: tuple[Diagnostic, ...]) -> None:
    outcome.found = (*outcome.found, *found)


def plugin_of(config: MkDocsConfig) -> TuntasPlugin | None:
    """Return our plugin, if the project uses it."""
    return cast("TuntasPlugin | None", config.plugins.get("tuntas"))


def serve_site(config_file: Path, address: str, *, open_in_browser: bool = False) -> Outcome:
    """Show the project and every change to it until interrupted; say why where that is not possible."""
    outcome = Outcome()
    try:
        outcome.missing_plugin = plugin_of(load_config(str(config_file))) is None
        if not outcome.missing_plugin:
            mkdocs_serve.serve(str(config_file), dev_addr=address, open_in_browser=open_in_browser)
    except (MkDocsException, Abort, ConfigurationError, OSError) as fault:
        outcome.said.append(str(fault))
    return outcome
