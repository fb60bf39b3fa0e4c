"""What a style sheet asks for: `url(…)` and `@import`, each with its offset."""

from __future__ import annotations

import re
from collections.abc import Iterator

DOUBLE, SINGLE = r'"((?:[^"\\\n]|\\.)*+)"', r"'((?:[^'\\\n]|\\.)*+)'"
BARE = r"""((?:[^\s"'()\\]|\\.)(?:[^)\\]|\\.)*?)"""
COMMENT = re.compile(rf"{DOUBLE}|{SINGLE}|/\*.*?(?:\*/|\Z)", re.DOTALL)
REQUEST = re.compile(
    rf"url\(\s*(?:{DOUBLE}|{SINGLE}|{BARE})\s*\)|@import\s+(?:{DOUBLE}|{SINGLE})", re.IGNORECASE | re.DOTALL
)
ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
HIGHEST = 0x10FFFF


def requests(style: str) -> Iterator[tuple[str, int]]:
    """Yield each address and where it stands; comments do not count."""
    if "url(" not in (low := style.lower()) and "@import" not in low:
        return
    bare = COMMENT.sub(lambda found: " " * len(found[0]) if found[0].startswith("/*") else found[0], style)
    for found in REQUEST.finditer(bare):
        address = next((group for group in found.groups() if group is not None), "")
        yield ESCAPE.sub(_character, address), found.start()


def _character(found: re.Match[str]) -> str:
    """Return the character that a CSS escape stands for."""
    if not found[1]:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number <= HIGHEST else "\N{REPLACEMENT CHARACTER}"
