"""Reads one page of HTML into a `Page`: a pure function of its text, so that it can run on every core and be kept."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator, Mapping

from generator.finishing import css
from generator.finishing.markup import attributes, tokens, unescaped
from generator.finishing.page import THEME_SEARCH, Handler, Inline, Page, Reference, Use
from generator.finishing.text_of import Outline
from generator.finishing.urls import target_of

USES: Mapping[tuple[str, str], Use] = {
    ("a", "href"): "link", ("area", "href"): "link", ("a", "ping"): "ping", ("area", "ping"): "ping",
    ("script", "src"): "script", ("script", "href"): "script", ("script", "xlink:href"): "script",
    ("img", "src"): "image", ("input", "src"): "image", ("video", "poster"): "image", ("body", "background"): "image",
    ("image", "href"): "image", ("image", "xlink:href"): "image", ("use", "href"): "image",
    ("use", "xlink:href"): "image", ("feimage", "href"): "image", ("feimage", "xlink:href"): "image",
    ("table", "background"): "image", ("td", "background"): "image", ("th", "background"): "image",
    ("source", "src"): "media", ("video", "src"): "media", ("audio", "src"): "media", ("track", "src"): "media",
    ("embed", "src"): "object", ("object", "data"): "object", ("iframe", "src"): "frame", ("frame", "src"): "frame",
    ("form", "action"): "form", ("button", "formaction"): "form", ("input", "formaction"): "form",
    ("html", "manifest"): "manifest", ("base", "href"): "base",
}  # fmt: skip
RELATIONS: Mapping[str, Use] = {
    "stylesheet": "style", "icon": "icon", "apple-touch-icon": "icon", "mask-icon": "icon", "preload": "preload",
    "modulepreload": "preload", "prefetch": "preload", "prerender": "preload", "preconnect": "connect",
    "dns-prefetch": "connect", "manifest": "manifest",
}  # fmt: skip
EXECUTED = re.compile(r"^(?:module|(?:application|text)/(?:x-)?(?:java|ecma)script|)$", re.IGNORECASE)
REFRESH = re.compile(r"^[\s\d.,;]*url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)
CANDIDATE = re.compile(r"([^\s,]\S*[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)")
MARKED = frozenset({"mermaid", THEME_SEARCH})
TELLING_TAGS = frozenset({*(tag for tag, _ in USES), "link", "meta", "html"})
TELLING = re.compile(
    r"\b(?:id|role|hidden|style|background|on[a-z]+|data-search|headerlink|mermaid|md-search)\b|javascript:|data-search-",
    re.IGNORECASE,
)
NOTHING: Mapping[str, str] = {}


def digest_of(text: str) -> str:
    """Return the hash by which a policy allows an inline script or style; to browsers every line end is a line feed."""
    data = re.sub(r"\r\n?", "\n", text).encode("utf-8", "replace")
    return "sha256-" + base64.b64encode(hashlib.sha256(data).digest()).decode()


def page_of(path: str, html: str) -> Page:
    """Return what there is to know of a page."""
    reader = _Reader(path)
    for kind, name, rest, offset in tokens(html):
        if kind == "text":
            reader.text(rest)
        elif kind == "start":
            reader.start(name, rest, offset)
        elif kind == "end":
            reader.end(name, offset)
        else:
            reader.raw(name, rest, offset)
    return reader.page()


class _Reader:
    """Collects the parts of one page while its tags go by."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._outline = Outline()
        self._references: dict[tuple[Use, str], Reference] = {}
        self._ids: set[str] = set()
        self._scripts: list[Inline] = []
        self._styles: list[Inline] = []
        self._style_attributes: list[Inline] = []
        self._handlers: list[Handler] = []
        self._tags: set[str] = set()
        self._secret: list[str] = []
        self._within: list[str] = []
        self._attrs: Mapping[str, str] = NOTHING
        self._lang = self._title = ""
        self._search_index: str | None = None
        self._head_end = -1

    def start(self, name: str, rest: str, offset: int) -> None:
        """Take a start tag; its attributes are taken apart only where one of them can matter."""
        attrs = attributes(rest) if name in TELLING_TAGS or (rest and TELLING.search(rest)) else NOTHING
        self._attrs = attrs
        self._outline.start(name, attrs)
        if "-" in name or name == "template":
            self._within.append(name)
            self._tags.add(name)
        if name == "html":
            self._lang = attrs.get("lang", "")
        elif name == "body" and self._head_end < 0:
            self._head_end = offset
        if attrs:
            self._take(name, attrs, offset)

    def end(self, name: str, offset: int) -> None:
        """Take an end tag."""
        self._outline.end(name)
        if name == "head" and self._head_end < 0:
            self._head_end = offset
        if name in self._within:
            while self._within.pop() != name:
                pass

    def text(self, data: str) -> None:
        """Take text between tags."""
        self._outline.text(data)
        if len(self._within) > 1 and "template" in self._within and "quiz-activity" in self._within and data.strip():
            self._secret.append(" ".join(unescaped(data).split()))

    def raw(self, name: str, data: str, offset: int) -> None:
        """Take what stands in a script, style or title."""
        if name == "title":
            self._title = self._title or " ".join(unescaped(data).split())
        elif name == "style":
            self._styles.append(Inline(digest_of(data), offset))
            for url, at in css.requests(data):
                self._refer("image", url, offset + at)
        elif name == "script" and self._attrs.get("id") == "__config":
            for url in _worker(data):
                self._refer("worker", url, offset)
        elif name == "script" and "src" not in self._attrs and EXECUTED.match(self._attrs.get("type", "").strip()):
            self._scripts.append(Inline(digest_of(data), offset))

    def page(self) -> Page:
        """Return the page that went by."""
        return Page(
            path=self._path,
            lang=self._lang,
            title=self._title,
            references=tuple(self._references.values()),
            ids=frozenset(self._ids),
            scripts=tuple(self._scripts),
            styles=tuple(self._styles),
            style_attributes=tuple(self._style_attributes),
            handlers=tuple(self._handlers),
            sections=self._outline.sections(self._title),
            tags=frozenset(self._tags),
            quiz_texts=tuple(self._secret),
            search_index=self._search_index,
            head_end=max(self._head_end, 0),
        )

    def _take(self, name: str, attrs: Mapping[str, str], offset: int) -> None:
        """Take what the attributes of a tag say."""
        for key in ("id", "name") if name == "a" else ("id",):
            if attrs.get(key):
                self._ids.add(attrs[key])
        self._mark(attrs)
        for use, url in _addresses(name, attrs):
            self._refer(use, url, offset)
        self._inline(attrs, offset)

    def _refer(self, use: Use, url: str, offset: int) -> None:
        """Note an address, once for each use."""
        url = url.strip()
        self._references.setdefault((use, url), Reference(use, url, offset, target_of(self._path, url)))

    def _mark(self, attrs: Mapping[str, str]) -> None:
        """Note the classes and attributes by which steps know a page."""
        if "class" in attrs:
            self._tags.update(MARKED.intersection(attrs["class"].split()))
        if "data-search-index" in attrs:
            self._search_index = attrs["data-search-index"]

    def _inline(self, attrs: Mapping[str, str], offset: int) -> None:
        """Note styles and scripts that stand in attributes."""
        for name, value in attrs.items():
            if name == "style":
                self._style_attributes.append(Inline(digest_of(value), offset))
                for url, _ in css.requests(value):
                    self._refer("image", url, offset)
            elif name.startswith("on") or (name in {"href", "action"} and value.lower().startswith("javascript:")):
                self._handlers.append(Handler(name, offset))


def _addresses(name: str, attrs: Mapping[str, str]) -> Iterator[tuple[Use, str]]:
    """Yield the addresses in a tag with what they are for."""
    for attribute, value in attrs.items():
        if use := USES.get((name, attribute)):
            yield "lazy" if name == "img" and attrs.get("loading") == "lazy" else use, value
    if name == "link":
        yield from _of_link(attrs)
    elif name in {"img", "source"}:
        yield from (("image", url) for url in CANDIDATE.findall(attrs.get("srcset", "")))
    elif name == "meta" and attrs.get("http-equiv", "").lower() == "refresh":
        yield from (("refresh", url) for url in REFRESH.findall(attrs.get("content", "")))
    elif name == "iframe" and attrs.get("srcdoc"):
        yield from ((each.use, each.url) for each in page_of("", attrs["srcdoc"]).references)


def _of_link(attrs: Mapping[str, str]) -> Iterator[tuple[Use, str]]:
    """Yield the addresses of a `link`; relations that nobody fetches are those of a page."""
    words = attrs.get("rel", "").lower().split()
    use: Use = next((RELATIONS[word] for word in words if word in RELATIONS), "page")
    if attrs.get("href"):
        yield use, attrs["href"]
    yield from (("preload", url) for url in CANDIDATE.findall(attrs.get("imagesrcset", "")))


def _worker(data: str) -> Iterator[str]:
    """Yield the search worker that Material's and Zensical's settings name."""
    try:
        found = json.loads(data)
    except ValueError:
        return
    if isinstance(found, dict) and isinstance(found.get("search"), str):
        yield found["search"]
