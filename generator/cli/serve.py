"""`tuntas serve`: the site in a browser, and every change to it."""

from __future__ import annotations

import logging
import re
import socket
import time
from collections.abc import Callable

import click

from generator.cli import words
from generator.cli.output import print_diagnostics, say
from generator.cli.settings import Settings
from generator.mkdocs_plugin.build.run import serve_site
from generator.text import Lang

WRONG_USE = 2
ADDRESS = re.compile(r"(?:(?P<host>[\w.-]+|\[[0-9a-fA-F:.]+\]):)?(?P<port>\d{1,5})", re.ASCII)
LAST_PORT = 65535
URL = re.compile(r"https?://\S+")


def serve(settings: Settings, address: str, lang: Lang, *, open_in_browser: bool) -> int:
    """Serve until interrupted, and return the exit status."""
    if not settings.readable:
        print_diagnostics(settings.found, "full", lang, settings.texts)
        return 1
    place = _place(address)
    if place is None:
        say(words.NOT_AN_ADDRESS, lang, address=address)
        return WRONG_USE
    host, port = place
    if not _is_free(host, port):
        say(words.ADDRESS_IN_USE, lang, address=f"{host}:{port}")
        return WRONG_USE
    log = logging.getLogger("mkdocs")
    listener = _Listener(lang)
    log.addHandler(listener)
    log.setLevel(logging.INFO)
    try:
        done = serve_site(settings.file, f"{host}:{port}", open_in_browser=open_in_browser)
    finally:
        log.removeHandler(listener)
        log.setLevel(logging.NOTSET)
    return _ended(done.missing_plugin, done.said, lang)


def _ended(missing_plugin: bool, said: list[str], lang: Lang) -> int:  # noqa: FBT001 - an answer, not a switch
    if missing_plugin:
        say(words.NO_PLUGIN, lang)
        return WRONG_USE
    for line in said:
        click.echo(line, err=True)
    return 1 if said else 0


def _place(address: str) -> tuple[str, int] | None:
    """Return host and port; a port alone is on this machine."""
    found = ADDRESS.fullmatch(address.strip().removeprefix(":"))
    if found is None or int(found["port"]) > LAST_PORT:
        return None
    return found["host"] or "127.0.0.1", int(found["port"])


def _is_free(host: str, port: int) -> bool:
    """Say whether somebody could be served there, before any time is spent on building."""
    bare = host.strip("[]")
    family = socket.AF_INET6 if ":" in bare else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as trial:
        try:
            if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # on Windows, where SO_REUSEADDR would share a port in use
                trial.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind((bare, port))
        except OSError:
            return False
    return True


class _Listener(logging.Handler):
    """Says in our words what MkDocs tells of serving, and passes its warnings and errors on."""

    def __init__(self, lang: Lang) -> None:
        super().__init__(logging.INFO)
        self.lang = lang
        self.start: float | None = None
        self.steps: tuple[tuple[str, Callable[[str], None]], ...] = (
            ("Serving on ", self._serving),
            ("Detected file changes", self._changed),
            ("Reloading browsers", self._reloaded),
        )

    def emit(self, record: logging.LogRecord) -> None:
        """Say one thing."""
        said = record.getMessage()
        if record.levelno >= logging.WARNING:
            click.echo(said, err=True)
            return
        for sign, step in self.steps:
            if sign in said:
                step(said)

    def _serving(self, said: str) -> None:
        found = URL.search(said)
        say(words.SERVING, self.lang, url=found[0] if found else said)

    def _changed(self, _said: str) -> None:
        self.start = time.monotonic()
        say(words.REBUILDING, self.lang)

    def _reloaded(self, _said: str) -> None:
        if self.start is not None:
            seconds = f"{time.monotonic() - self.start:.1f}"
            say(words.REBUILT, self.lang, seconds=seconds.replace(".", ",") if self.lang == "id" else seconds)
