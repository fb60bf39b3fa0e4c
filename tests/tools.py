"""Installs the programs that tests drive, where they are missing: Chromium, Node, Java (for the HTML checker).

Firefox comes too where its own package exists; Ubuntu has it only as a snap, and there its tests are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NODE = {"node": "nodejs", "npm": "npm"}
ALL = {**NODE, "chromium": "chromium", "java": "default-jre-headless"}
IF_ANY = {"firefox": "firefox-esr"}


def missing(programs: dict[str, str]) -> list[str]:
    """Return the Debian packages of programs that are not on the path."""
    return [package for program, package in programs.items() if shutil.which(program) is None]


def apt(*words: str) -> None:
    """Let Debian's installer work, as root or through sudo."""
    root = [] if os.geteuid() == 0 else ["sudo"]
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*root, "apt-get", *words], check=True, env=env, stdout=subprocess.DEVNULL)


def offered(packages: list[str]) -> list[str]:
    """Return those packages that this system has."""
    asked = (["apt-cache", "show", package] for package in packages)
    return [each[-1] for each in asked if subprocess.run(each, capture_output=True, check=False).returncode == 0]


def main() -> int:
    """Install what is missing; say plainly what to do where that is not possible."""
    only_node = "--node" in sys.argv
    packages = missing(NODE if only_node else ALL)
    if shutil.which("apt-get") is None:
        if packages:
            sys.stderr.write(f"Please install these programs, then run make again: {' '.join(packages)}\n")
        return 1 if packages else 0
    if packages:
        apt("update", "-q")
    packages += [] if only_node else offered(missing(IF_ANY))
    if packages:
        sys.stderr.write(f"Installing {' '.join(packages)} …\n")
        apt("install", "-qy", "--no-install-recommends", *packages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
