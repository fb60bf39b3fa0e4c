"""The scripts, styles and fonts of the site, from the bundles that the package carries."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

BUNDLES = Path(__file__).parent.parent / "browser" / "dist"
FOLDER = "assets/tuntas"


def withhold(files: Files, lessons: str, sheets: Iterable[str]) -> None:
    """Leave the files of facts, terms and spellings out of the site, which shows what is in them."""
    for sheet in sheets:
        found = files.get_file_from_path(PurePath(sheet).as_posix().removeprefix(f"{lessons}/"))
        if found is not None and not found.is_documentation_page():
            files.remove(found)


def append(files: Files, config: MkDocsConfig) -> None:
    """Add every bundle below `assets/tuntas/`; what the author put there stays."""
    for path in sorted(BUNDLES.rglob("*")):
        if path.is_file():
            uri = f"{FOLDER}/{path.relative_to(BUNDLES).as_posix()}"
            if files.get_file_from_path(uri) is None:
                files.append(File.generated(config, uri, abs_src_path=str(path)))
