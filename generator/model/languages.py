"""Pages that are translations of one another, as plugins for several languages name them: `satu.md`, `satu.en.md`."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SUFFIX = re.compile(r"\.([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(?=\.(?:md|markdown)$)")


def language_of(path: str) -> str | None:
    """Return the language that the name of a file states."""
    found = _SUFFIX.search(path)
    return found[1] if found else None


def original(path: str) -> str:
    """Return the name that all translations of a page share."""
    return _SUFFIX.sub("", path)


def primary(paths: Iterable[str]) -> frozenset[str]:
    """Return one path of each group of translations: the one without a language in its name, where there is one."""
    first: dict[str, str] = {}
    for path in sorted(paths, key=lambda each: (language_of(each) is not None, each)):
        first.setdefault(original(path), path)
    return frozenset(first.values())
