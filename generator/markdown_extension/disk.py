"""The library of a project read from disk, kept until one of its files changes."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.loading.project import Folders, load
from generator.markdown_extension.page import PageLibrary
from generator.sources.tree import read
from generator.text import Lang

Stamp = tuple[tuple[str, int, int], ...]
REST = 20  # while page follows page, a look at the files may take one twentieth of the time
LONGEST_REST = 1.0
PAUSE = 0.1  # seconds; after that a page is converted because something was edited


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Where a project lies, and how its pages are shown."""

    root: Path
    lessons: str
    quizzes: str
    lang: Lang
    site: str
    facts: str = ""
    glossary: str = ""

    @property
    def folders(self) -> Folders:
        """Return where its sources lie."""
        return Folders(lessons=self.lessons, quizzes=self.quizzes, facts=self.facts, glossary=self.glossary)


@dataclass(slots=True)
class _Kept:
    """A library, how its files looked when it was made, until when that may be trusted, when and for which pages."""

    library: PageLibrary
    stamp: Stamp
    until: float = 0
    asked: float = 0
    pages: set[str | None] = field(default_factory=set)

    def is_fresh(self, page: str | None, now: float) -> bool:
        """Say whether a build goes on that began a moment ago: a page that comes again was edited, or its quiz was."""
        return now < self.until and now - self.asked < PAUSE and page not in self.pages


@dataclass(slots=True)
class _Shelf:
    kept: dict[Project, _Kept] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)


_SHELF = _Shelf()


def read_library(project: Project, page: str | None = None) -> PageLibrary:
    """Return the library of a project, for that page, as its files are now."""
    with _SHELF.lock:
        kept = _SHELF.kept.get(project)
        begun = time.monotonic()
        if kept is not None and kept.is_fresh(page, begun):
            kept.asked = begun
            kept.pages.add(page)
            return kept.library
        stamp = tuple(_stamps(project))
        if kept is None or kept.stamp != stamp:
            kept = _SHELF.kept[project] = _Kept(_read(project), stamp)
        kept.pages = {page}
        kept.asked = time.monotonic()
        kept.until = kept.asked + min(REST * (kept.asked - begun), LONGEST_REST)
        return kept.library


def _read(project: Project) -> PageLibrary:
    tree, _ = read(project.root, (project.lessons, project.quizzes), project.folders.sheets)
    loaded = load(tree, project.folders)
    return PageLibrary(loaded=loaded, lang=project.lang, site=project.site, lessons=project.lessons)


def _stamps(project: Project) -> Iterator[tuple[str, int, int]]:
    """Yield each file with the time and size that it changes with."""
    for path in (*_walk(project), *(str(project.root / each) for each in project.folders.sheets)):
        try:
            seen = os.stat(path)  # noqa: PTH116 - thousands of times
        except OSError:
            continue
        yield path, seen.st_mtime_ns, seen.st_size


def _walk(project: Project) -> Iterator[str]:
    for folder in (project.lessons, project.quizzes):
        for here, folders, names in os.walk(project.root / folder):
            folders.sort()
            yield from (os.path.join(here, name) for name in sorted(names))  # noqa: PTH118 - the same
