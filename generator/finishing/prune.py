"""Removes what the theme brought along and no page uses; an author's file is never touched."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.finishing import css
from generator.finishing.built import Built, Found
from generator.finishing.options import Options
from generator.finishing.page import THEME_SEARCH, Reference
from generator.finishing.site import Site
from generator.finishing.themes import BUNDLE, FONT_OF_TUNTAS, MAP_OF_A_THEME, WORKER, is_of_a_theme
from generator.finishing.urls import target_of

INDEX = "search/search_index.json"
OFFLINE_INDEX = "search/search_index.js"
MKDOCS_SEARCH = "search/main.js"
LUNR = "assets/javascripts/lunr/"
EXTRA = {"ja": ("tinyseg.js",), "hi": ("wordcut.js",), "th": ("wordcut.js",)}
MAY_NAME_FILES = (".js", ".mjs", ".json", ".webmanifest", ".xml", ".svg", ".txt", ".webapp")


def prune(built: Built, options: Options) -> tuple[Built, Found]:
    """Remove source maps, unused languages of the search, and a theme's scripts, styles and pictures nobody loads."""
    if not options.prune:
        return built, ()
    candidates = {path for path in built.site.files if is_of_a_theme(path) or FONT_OF_TUNTAS.fullmatch(path)}
    used = _used(built)
    unused = {path for path in candidates if path not in used and not MAP_OF_A_THEME.fullmatch(path)}
    named = _named_by_authors(built.site, candidates, unused)
    maps = {path for path in candidates if MAP_OF_A_THEME.fullmatch(path)}
    return built.with_changes({}, removed=sorted((unused - named) | maps | _search_nobody_asks(built, used))), ()


def _used(built: Built) -> frozenset[str]:
    """Return every file that pages load, and what those files load in turn."""
    waiting = [*{each.target.path for each in _asked_for(built)}, *_languages(built.site)]
    found: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path in built.site and path not in found:
            found.add(path)
            if path.endswith(".css"):
                waiting += (target_of(path, url).path for url, _ in css.requests(built.site.read_text(path)))
    if not any(WORKER.fullmatch(path) for path in found):
        found = {path for path in found if not path.startswith(LUNR)}
    return frozenset(found)


def _asked_for(built: Built) -> Iterator[Reference]:
    """Yield what pages name; a search worker counts only where the theme shows its search."""
    for page in built.pages.values():
        for reference in page.references:
            if reference.use != "worker" or THEME_SEARCH in page.tags:
                yield reference


def _languages(site: Site) -> Iterator[str]:
    """Yield the files that Material's search worker fetches by the languages in its index."""
    if INDEX not in site:
        return
    config = json.loads(site.read(INDEX)).get("config", {})
    languages = [lang for lang in config.get("lang", ()) if lang != "en"]
    if not languages:
        return
    yield LUNR + "min/lunr.stemmer.support.min.js"
    if len(config.get("lang", ())) > 1:
        yield LUNR + "min/lunr.multi.min.js"
    for lang in languages:
        yield f"{LUNR}min/lunr.{lang}.min.js"
        yield from (LUNR + name for name in EXTRA.get(lang, ()))


def _search_nobody_asks(built: Built, used: frozenset[str]) -> set[str]:
    """Return the index of a search that no page can start any more."""
    shown = any(THEME_SEARCH in page.tags for page in built.pages.values())
    asked = MKDOCS_SEARCH in used or (shown and any(BUNDLE.fullmatch(path) for path in used))
    return set() if asked else {INDEX, OFFLINE_INDEX} & set(built.site.files)


def _named_by_authors(site: Site, candidates: set[str], unused: Iterable[str]) -> set[str]:
    """Return files that a script or data file of the author's names: it may fetch them when it runs."""
    names = {path: path.rpartition("/")[2] for path in unused}
    texts = [
        site.read_text(path)
        for path in site.paths
        if names and path.endswith(MAY_NAME_FILES) and path not in candidates and path not in {INDEX, OFFLINE_INDEX}
    ]
    return {path for path, name in names.items() if any(name in text for text in texts)}
