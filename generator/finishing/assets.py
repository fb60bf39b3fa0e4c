"""Brings the quiz and search scripts into a site that another generator built."""

from __future__ import annotations

from collections.abc import Iterator

from generator.finishing.built import Built, Found, is_not_found
from generator.finishing.bundles import FOLDER, bundled
from generator.finishing.options import Options
from generator.finishing.page import Page
from generator.finishing.site import encoded
from generator.finishing.templating import render
from generator.finishing.urls import relative

QUIZ = ("quiz.css", "quiz.js")
SEARCH = "search.js"
SITE = "site.js"


def bring_assets(built: Built, _options: Options) -> tuple[Built, Found]:
    """Write the files that pages with a quiz or a search dialog need, and load them where nothing loads them yet."""
    written: dict[str, bytes] = {}
    used: set[str] = set()
    for page in built.pages.values():
        needed = () if is_not_found(page.path) else tuple(_needed(page))
        used.update(needed)
        loaded = frozenset(_loaded(page)) if needed else frozenset()
        missing = tuple(name for name in needed if not _is_loaded(built, name, loaded))
        if missing:
            written[page.path] = _with_tags(built, page, missing)
    for path in sorted(FOLDER + name for name in used):
        file = bundled(path)
        if file is not None and path not in built.site:
            written[path] = file.read_bytes()
    return built.with_changes(written), ()


def _loaded(page: Page) -> Iterator[str]:
    for reference in page.references:
        if reference.use in {"script", "style"}:
            yield reference.target.path


def _needed(page: Page) -> Iterator[str]:
    if "quiz-activity" in page.tags:
        yield from QUIZ
    if page.search_index is not None:
        yield SEARCH


def _is_loaded(built: Built, name: str, loaded: frozenset[str]) -> bool:
    """Tell whether the page loads it, or loads our own script and that one names it, to fetch it when it is wanted."""
    if FOLDER + name in loaded:
        return True
    site = FOLDER + SITE
    return name == SEARCH and site in loaded and site in built.site and SEARCH.encode() in built.site.read(site)


def _with_tags(built: Built, page: Page, names: tuple[str, ...]) -> bytes:
    """Return the page with tags for these files at the end of its head."""
    text = built.site.read_text(page.path)
    urls = [relative(page.path, FOLDER + name) for name in names]
    tags = render(
        "tags.html",
        styles=[url for url in urls if url.endswith(".css")],
        scripts=[url for url in urls if url.endswith(".js")],
    ).decode()
    return encoded(text[: page.head_end] + tags + text[page.head_end :])
