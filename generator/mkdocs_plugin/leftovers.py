"""Copies of pages that editors and version control leave beside them; MkDocs would publish them as they are."""

from __future__ import annotations

import re

from mkdocs.structure.files import Files

# `a.md~`, `a.md.bak`, `a.md.txt`, `#a.md#`, `a.md.~1~`, `a.md (1)`; pictures and documents are media.
_LEFT = re.compile(
    r"\.(?:md|markdown|mdown|mkdn?)(?:[~#]|\.(?:bak|old|orig|rej|save|sw[a-p]|tmp|txt|~?\d+~?)| [^/]*)$", re.IGNORECASE
)


def remove_leftovers(files: Files) -> None:
    """Take them out of what is built."""
    for file in list(files):
        if not file.is_documentation_page() and _LEFT.search(file.src_uri):
            files.remove(file)
