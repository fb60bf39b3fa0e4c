"""Installs the programs that tests drive, where they are missing: Chromium, Node, Java (for the HTML checker)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NODE = {"node": "nodejs", "npm": "npm"}
ALL = {**NODE, "chromium": "chromium", "java": "default-jre-headless"}


def missing(programs: dict[str, str]) -> list[str]:
    """Return the Debian packages of programs that are not on the path."""
    return [package for program, package in programs.items() if shutil.which(program) is None]


def install(packages: list[str]) -> None:
    """Install Debian packages, as root or through sudo."""
    root = [] if os.geteuid() == 0 else ["sudo"]
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*root, "apt-get", "update", "-q"], check=True, env=env, stdout=subprocess.DEVNULL)
    command = [*root, "apt-get", "install", "-qy", "--no-install-recommends", *packages]
    subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL)


def main() -> int:
    """Install what is missing; say plainly what to do where that is not possible."""
    packages = missing(NODE if "--node" in sys.argv else ALL)
    if not packages:
        return 0
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        sys.stderr.write(f"Please install these programs, then run make again: {names}\n")
        return 1
    sys.stderr.write(f"Installing {names} …\n")
    install(packages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
