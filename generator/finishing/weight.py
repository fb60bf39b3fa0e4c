"""What a first visit costs: the bytes of each page with everything it loads at once, plain and packed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple

from generator.finishing import css
from generator.finishing.built import Built, is_not_found
from generator.finishing.page import Page
from generator.finishing.site import Site
from generator.finishing.urls import target_of

Part = Literal["html", "css", "js", "font", "image", "other"]
PARTS: tuple[Part, ...] = ("html", "css", "js", "font", "image", "other")
LOADED = frozenset({"script", "style", "image", "icon", "preload", "manifest", "frame", "object"})
KINDS: Mapping[Part, frozenset[str]] = {
    "html": frozenset({"html", "htm"}),
    "css": frozenset({"css"}),
    "js": frozenset({"js", "mjs"}),
    "font": frozenset({"woff2", "woff", "ttf"}),
    "image": frozenset({"svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "ico"}),
}
PACKED_ALREADY = frozenset({"woff2", "woff", "png", "jpg", "jpeg", "webp", "avif", "gif", "gz", "br", "zip", "mp4"})
GZIP_LEVEL = 6


class Bytes(NamedTuple):
    """So many bytes, and so many when a server packs them with gzip."""

    plain: int
    packed: int

    def __add__(self, other: object) -> Bytes:
        """Return both together."""
        if not isinstance(other, Bytes):
            return NotImplemented
        return Bytes(self.plain + other.plain, self.packed + other.packed)


NOTHING = Bytes(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWeight:
    """What one page loads at a first visit, by part, and with how many requests."""

    path: str
    parts: Mapping[Part, Bytes]
    requests: int

    @property
    def total(self) -> Bytes:
        """Return everything together."""
        return sum(self.parts.values(), NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """All pages, heaviest first, and the whole site on disk."""

    pages: tuple[PageWeight, ...]
    site: int
    files: int


def weigh(built: Built) -> Weight:
    """Return what a first visit to each page costs; every file is packed once."""
    scale = _Scale(built.site)
    pages = [scale.page(page) for page in built.pages.values() if not is_not_found(page.path)]
    pages.sort(key=lambda each: (-each.total.packed, each.path))
    site = built.site
    return Weight(pages=tuple(pages), site=sum(site.size(path) for path in site.files), files=len(site.files))


class _Scale:
    """Weighs pages of one site and remembers the files that it has packed and the style sheets it has read."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._sizes: dict[str, Bytes] = {}
        self._sheets: dict[str, tuple[str, ...]] = {}

    def page(self, page: Page) -> PageWeight:
        """Return what a first visit to that page costs."""
        parts = dict.fromkeys(PARTS, NOTHING)
        loaded = (page.path, *sorted(set(self._loaded(page))))
        for path in loaded:
            parts[_part(path)] += self._bytes(path)
        return PageWeight(path=page.path, parts=MappingProxyType(parts), requests=len(loaded))

    def _loaded(self, page: Page) -> Iterator[str]:
        """Yield the files that come with a page: what it names, and what its style sheets name."""
        for reference in page.references:
            if reference.use in LOADED:
                path = reference.target.path
                if path in self._site and path != page.path:
                    yield path
                    yield from self._from_style(path) if path.endswith(".css") else ()

    def _from_style(self, path: str) -> tuple[str, ...]:
        if path not in self._sheets:
            found = (target_of(path, url).path for url, _ in css.requests(self._site.read_text(path)))
            self._sheets[path] = tuple(there for there in found if there in self._site)
        return self._sheets[path]

    def _bytes(self, path: str) -> Bytes:
        if path not in self._sizes:
            data = self._site.read(path)
            packs = path.rpartition(".")[2].lower() not in PACKED_ALREADY
            self._sizes[path] = Bytes(len(data), len(zlib.compress(data, GZIP_LEVEL, wbits=31)) if packs else len(data))
        return self._sizes[path]


def _part(path: str) -> Part:
    ending = path.rpartition(".")[2].lower()
    return next((part for part, endings in KINDS.items() if ending in endings), "other")
