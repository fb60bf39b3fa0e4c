"""Where an address in a page leads: into the site, to the root of the server, to another host, or nowhere."""

from __future__ import annotations

import posixpath
import re
import sys
from typing import Literal, NamedTuple
from urllib.parse import quote, unquote, urlsplit

SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*:")
PLAIN = re.compile(r"[\w./#-]*+")
ASKING = frozenset({"http", "https", "ws", "wss", "ftp"})

Where = Literal["inside", "absolute", "foreign", "outside", "other"]


class Target(NamedTuple):
    """`path` is a file of the site (inside), what follows the root (absolute), a host (foreign) or a scheme (other)."""

    where: Where
    path: str
    fragment: str = ""


def target_of(page: str, url: str) -> Target:
    """Return where an address in that page leads; `outside` is above the root of the site."""
    if not PLAIN.fullmatch(url):
        url = re.sub(r"[\t\n\r]", "", url).strip().replace("\\", "/")
    if url.startswith("//") or SCHEME.match(url):
        return _far(url)
    path, _, fragment = url.partition("#")
    path = path.partition("?")[0]
    if path.startswith("/"):
        return Target("absolute", path, unquote(fragment))
    if not path:
        return Target("inside", page, unquote(fragment))
    whole = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path)))
    if whole == ".." or whole.startswith("../"):
        return Target("outside", whole, unquote(fragment))
    if path.endswith(("/", "/.", "/..")) or path in {".", ".."} or whole == ".":
        whole = "index.html" if whole == "." else f"{whole}/index.html"
    return Target("inside", sys.intern(whole), unquote(fragment))  # one text for a path that many pages link to


def _far(url: str) -> Target:
    """Tell an address with a host from one that asks nobody (`mailto:`, `data:` …)."""
    scheme = "https" if url.startswith("//") else url.partition(":")[0].lower()
    if scheme not in ASKING:
        return Target("other", scheme)
    try:
        host = urlsplit(url if "//" in url else url.replace(":", "://", 1)).hostname
    except ValueError:
        host = None
    return Target("foreign", host or url)


def relative(page: str, path: str) -> str:
    """Return the address of a file of the site as that page has to write it."""
    return quote(posixpath.relpath(path, posixpath.dirname(page) or "."), safe="/~!$&'()*+,;=@.-_")
