"""Lets a server see changes of a small project at once."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from generator.loading.project import Loaded

MANY = 2000  # files, from which on looking at all of them takes too long to be done all the time
SECONDS = 0.1


def watch_closely(server: LiveReloadServer, config: MkDocsConfig, loaded: Loaded) -> LiveReloadServer:
    """Return the server with an observer that looks ten times a second.

    It looks itself, as MkDocs' own does, because systems tell nothing of changes on network drives and in containers.
    """
    if len(loaded.course.pages) + len(loaded.course.files) + len(loaded.course.paths) > MANY:
        return server
    paths = [path for path in (config.docs_dir, config.config_file_path) if path]
    for path in paths:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=SECONDS)
    for path in paths:
        server.watch(path)
    return server
