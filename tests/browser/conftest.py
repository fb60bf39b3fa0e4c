"""What the browser tests share: Chromium, the real site built once, small projects from texts."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.chromium import CHROMIUM, SWITCHES
from browser.projects import ROOT, Project, build
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

# A busy machine is no fault of the site; the tests wait for states and never longer than they last.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of this repository: built once, however many workers there are."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if base.name.startswith("popen-") else base
    site = shared / "real-site"
    with (shared / "real-site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not site.exists():
            build(ROOT / "mkdocs.yml", site)
    return site


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Start Playwright."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Start Chromium, one for each file of tests."""
    started = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
    yield started
    started.close()


@pytest.fixture(scope="module")
def new_project(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Project]:
    """Make projects in folders of their own."""
    return lambda **options: Project(tmp_path_factory.mktemp("project"), **options)
