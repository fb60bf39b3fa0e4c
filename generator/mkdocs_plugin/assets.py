"""The scripts, styles and fonts of the site, from the bundles that the package carries."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

BUNDLES = Path(__file__).parent.parent / "browser" / "dist"
FOLDER = "assets/tuntas"


def append(files: Files, config: MkDocsConfig) -> None:
    """Add every bundle below `assets/tuntas/`; what the author put there stays."""
    for path in sorted(BUNDLES.rglob("*")):
        if path.is_file():
            uri = f"{FOLDER}/{path.relative_to(BUNDLES).as_posix()}"
            if files.get_file_from_path(uri) is None:
                files.append(File.generated(config, uri, abs_src_path=str(path)))
