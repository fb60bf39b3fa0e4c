"""HTML as a run of tags and texts, each with its offset: a scanner for built pages, far quicker than `html.parser`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

# Possessive throughout: no input makes it go back. A quote opens a value only after `=`, as in browsers.
REST = r"""((?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+)"""
TAG = re.compile(
    rf"<(?:(/?+)([a-zA-Z][^\s/>]*+){REST}(?:>|\Z)|!--(?:>|->|.*?(?:--!?>|\Z))|[!?/][^>]*+(?:>|\Z))", re.DOTALL
)
RAW = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
END = {name: re.compile(rf"</{name}(?=[\s/>])|\Z", re.IGNORECASE) for name in RAW}
ATTRIBUTE = re.compile(r"""([^\s=/"'>][^\s=/>]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+""")

Kind = Literal["start", "end", "text", "raw"]
Token: TypeAlias = tuple[Kind, str, str, int]  # kind, name of the tag, its attributes or the text, offset


def tokens(page: str) -> Iterator[Token]:
    """Yield tags and texts in order; comments and doctype are passed over, what stands in a script is `raw`."""
    at = 0
    while found := TAG.search(page, at):
        start, end = found.span()
        if start > at:
            yield "text", "", page[at:start], at
        at = end
        close, name, rest = found.groups()
        if not name:
            continue
        name = name.lower()
        if close:
            yield "end", name, "", start
            continue
        yield "start", name, rest, start
        if name in END:
            at = END[name].search(page, end).start()  # type: ignore[union-attr]  # it matches the end of the text
            yield "raw", name, page[end:at], end
    if at < len(page):
        yield "text", "", page[at:], at


def attributes(rest: str) -> dict[str, str]:
    """Return the attributes of a start tag; of two with one name the first counts, as in browsers."""
    found: dict[str, str] = {}
    for name, value in ATTRIBUTE.findall(rest):
        bare = value[1:-1] if value[:1] in {'"', "'"} else value
        found.setdefault(name.lower(), html.unescape(bare) if "&" in bare else bare)
    return found


def unescaped(text: str) -> str:
    """Return text as it reads, entities resolved."""
    return html.unescape(text) if "&" in text else text
