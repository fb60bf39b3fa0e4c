"""The scripts, styles and fonts that come with this package, and where they lie in a site."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable

FOLDER = "assets/tuntas/"


def bundles() -> Traversable:
    """Return the folder of built files."""
    return resources.files("generator") / "browser" / "dist"


def bundled(path: str) -> Traversable | None:
    """Return the file of ours that lies at this path of a site, if it is one."""
    if not path.startswith(FOLDER):
        return None
    file = bundles().joinpath(*path.removeprefix(FOLDER).split("/"))
    return file if file.is_file() else None
