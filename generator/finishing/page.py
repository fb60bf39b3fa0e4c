"""A built page as a frozen value: everything the steps want to know of it, found in one reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.finishing.urls import Target

Use = Literal[
    "script", "style", "image", "lazy", "media", "object", "frame", "form", "preload", "connect", "refresh", "manifest",
    "icon", "ping", "base", "worker", "link", "page",
]  # fmt: skip
THEME_SEARCH = "md-search"  # a tag of pages that show the search of Material or Zensical
PASSIVE: frozenset[Use] = frozenset({"link", "page"})  # nothing is asked for until the reader follows them


class Reference(NamedTuple):
    """An address in a page, what it is for, where its tag begins, and where it leads."""

    use: Use
    url: str
    offset: int
    target: Target

    @property
    def loads(self) -> bool:
        """Tell whether the page asks for it by itself."""
        return self.use not in PASSIVE


class Inline(NamedTuple):
    """A script or style that stands in the page: its CSP hash and where it begins."""

    digest: str
    offset: int


class Handler(NamedTuple):
    """Script in an attribute or in a `javascript:` address, which a strict policy does not run."""

    name: str
    offset: int


class Section(NamedTuple):
    """A stretch of a page that can be linked to: from one heading to the next."""

    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page. `tags` are the custom and marked elements it holds; `quiz_texts` what must not be found by a search."""

    path: str
    lang: str = ""
    title: str = ""
    references: tuple[Reference, ...] = ()
    ids: frozenset[str] = frozenset()
    scripts: tuple[Inline, ...] = ()
    styles: tuple[Inline, ...] = ()
    style_attributes: tuple[Inline, ...] = ()
    handlers: tuple[Handler, ...] = ()
    sections: tuple[Section, ...] = ()
    tags: frozenset[str] = frozenset()
    quiz_texts: tuple[str, ...] = ()
    search_index: str | None = None
    head_end: int = 0
