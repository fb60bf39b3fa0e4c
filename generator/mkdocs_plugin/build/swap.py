"""A folder is made beside the old one and takes its place only when it is whole."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.mkdocs_plugin.build.process import is_running

TURNS = 20
PAUSE = 0.01  # Windows keeps a folder busy for a moment after somebody read a file in it


@contextmanager
def replacing(site: Path) -> Iterator[Path]:
    """Give a new folder beside `site`; it becomes `site` when the block ends well, and vanishes when it does not.

    What a killed build left behind is removed, and a site that was moved away without its successor comes back.
    """
    site = site.resolve()
    site.parent.mkdir(parents=True, exist_ok=True)
    _mend(site)
    new = site.parent / f".{site.name}.new-{os.getpid()}"
    shutil.rmtree(new, ignore_errors=True)
    try:
        yield new
        _swap(site, new)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _swap(site: Path, new: Path) -> None:
    """Put the new folder in the old one's place; another build that ends in the same moment is let by."""
    old = site.parent / f".{site.name}.old-{os.getpid()}"
    for turn in range(TURNS):
        shutil.rmtree(old, ignore_errors=True)
        try:
            if site.exists():
                site.rename(old)
            new.rename(site)
        except OSError:
            _bring_back(old, site)
            if turn == TURNS - 1:
                raise
            time.sleep(turn * PAUSE)
        else:
            break
    _keep_hidden(old, site)
    shutil.rmtree(old, ignore_errors=True)


def _bring_back(old: Path, site: Path) -> None:
    """Undo half a swap, unless another build has put its site there meanwhile."""
    if old.exists() and not site.exists():
        old.rename(site)


def _keep_hidden(old: Path, site: Path) -> None:
    """Move what begins with a dot, such as `.git`, into the new site: it was not made by us, and MkDocs spares it."""
    for each in old.iterdir() if old.is_dir() else ():
        if each.name.startswith(".") and not (site / each.name).exists():
            each.rename(site / each.name)


def _mend(site: Path) -> None:
    name = re.compile(rf"\.{re.escape(site.name)}\.(new|old)-(\d+)")
    for path in sorted(site.parent.iterdir()):
        found = name.fullmatch(path.name)
        if not found or is_running(int(found[2])):
            continue
        if found[1] == "old" and not site.exists():
            path.rename(site)
        else:
            if found[1] == "old":
                _keep_hidden(path, site)
            shutil.rmtree(path, ignore_errors=True)
