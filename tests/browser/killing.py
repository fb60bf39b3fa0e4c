"""Kills a browser as a power cut does."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from playwright.sync_api import BrowserContext


def browser_of(profile: Path) -> int:
    """Return the process id of the browser that uses this profile."""
    wanted = f"--user-data-dir={profile}".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if wanted in words and not any(word.startswith(b"--type=") for word in words):
            return int(folder.name)
    raise AssertionError(profile)


def kill(context: BrowserContext, profile: Path) -> None:
    """Kill the browser and all its processes with no chance to write anything."""
    group = os.getpgid(browser_of(profile))
    assert group != os.getpgid(0)
    with context.expect_event("close"):
        os.killpg(group, signal.SIGKILL)
