"""Anchors of headings, as Python-Markdown's `toc` and `attr_list` make them."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator

_ATTRIBUTES = re.compile(r"[ ]+\{:?[ ]*([^}\n ][^\n]*)\}[ ]*$")
_ID = re.compile(r"""(?:^|\s)(?:#([^\s#.}]+)|id=(?:"([^"]*)"|'([^']*)'|([^\s}]+)))""")
_COUNTED = re.compile(r"^(.*)_([0-9]+)$")
_CODE = re.compile(r"(`+)[ \t]*(.+?)[ \t]*(?<!`)\1(?!`)")
_IMAGE = re.compile(r"!\[([^\]]*)\](?:\([^()]*\)|\[[^\]]*\])")
_LINK = re.compile(r"(?<![\\!])\[([^\[\]]+)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]")
_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]*|!--.*?--)>")
_AUTOLINK = re.compile(r"<((?:[a-z][a-z0-9+.-]*:)[^<>\s]*|[^<>\s@]+@[^<>\s]+)>", re.IGNORECASE)
_STRONG = re.compile(r"(\*{1,3}|~~|==|\^\^)(?=\S)(.+?)(?<=\S)\1")
_LOW = re.compile(r"(?<!\w)(_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!~^=|])")
_STAND_IN = "\ue000"
_LONGEST = 1000
_MARKED = re.compile(r"[\\`*_<&\[~=^]")


def split_attributes(text: str) -> tuple[str, str | None]:
    """Return a heading's text without its `{…}`, and the id given there."""
    text = text[:_LONGEST]
    found = _ATTRIBUTES.search(text)
    if not found:
        return text, None
    given = _ID.search(found.group(1))
    return text[: found.start()].rstrip(), next((each for each in given.groups() if each), None) if given else None


def plain_text(text: str, *, pictures: bool = False) -> str:
    """Return Markdown of one line as it reads: marks, links and tags gone, of pictures at most what they say."""
    text = text[:_LONGEST]
    if not _MARKED.search(text):
        return text.strip()
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match.group(match.lastindex or 0))
        return f"{_STAND_IN}{len(kept) - 1}{_STAND_IN}"

    text = _ESCAPE.sub(keep, _CODE.sub(lambda found: keep_second(found, kept), text.replace(_STAND_IN, "")))
    text = _FOOTNOTE.sub("", _IMAGE.sub(r"\1" if pictures else "", text))
    for _ in range(2):
        text = _LINK.sub(r"\1", text)
    text = _TAG.sub("", _AUTOLINK.sub(r"\1", text))
    for _ in range(3):
        text = _LOW.sub(r"\2", _STRONG.sub(r"\2", text))
    text = html.unescape(text)
    return re.sub(f"{_STAND_IN}(\\d+){_STAND_IN}", lambda found: kept[int(found.group(1))], text).strip()


def keep_second(match: re.Match[str], kept: list[str]) -> str:
    """Put what stands between backticks aside, so that nothing in it is taken for a mark."""
    kept.append(match.group(2))
    return f"{_STAND_IN}{len(kept) - 1}{_STAND_IN}"


def slug(text: str) -> str:
    """Return the anchor that `toc` makes of a text, before it is made unique."""
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_only).strip().lower())


def anchors(headings: Iterable[tuple[str, str | None]]) -> Iterator[str]:
    """Yield the anchor of each heading (its plain text and its own id); ids that authors gave are taken first."""
    every = list(headings)
    used = {given for _, given in every if given}
    last: dict[str, int] = {}
    for text, given in every:
        yield given or _unique(slug(text), used, last)


def _unique(name: str, used: set[str], last: dict[str, int]) -> str:
    if name and name not in used:
        used.add(name)
        return name
    counted = _COUNTED.match(name)
    base, count = (counted.group(1), int(counted.group(2))) if counted else (name, 0)
    count = max(count, last.get(base, 0)) + 1
    while f"{base}_{count}" in used:
        count += 1
    last[base] = count
    used.add(f"{base}_{count}")
    return f"{base}_{count}"
