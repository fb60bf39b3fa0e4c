"""Removes what the theme brought along and no page uses; an author's file is never touched."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from generator.finishing import css
from generator.finishing.built import Built, Found
from generator.finishing.bundles import bundled
from generator.finishing.options import Options
from generator.finishing.page import THEME_SEARCH, Reference
from generator.finishing.site import Site
from generator.finishing.themes import BUNDLE, MAP_OF_A_THEME, WORKER, is_of_a_theme
from generator.finishing.urls import target_of

INDEX = "search/search_index.json"
OFFLINE_INDEX = "search/search_index.js"
MKDOCS_SEARCH = "search/main.js"
LUNR = "assets/javascripts/lunr/"
EXTRA = {"ja": ("tinyseg.js",), "hi": ("wordcut.js",), "th": ("wordcut.js",)}
MAY_NAME_FILES = (".js", ".mjs", ".json", ".webmanifest", ".xml", ".svg", ".txt", ".webapp")


def prune(built: Built, options: Options) -> tuple[Built, Found]:
    """Remove source maps, unused languages of the search, and scripts, styles, fonts and pictures that nobody loads."""
    if not options.prune:
        return built, ()
    maps = {path for path in built.site.files if MAP_OF_A_THEME.fullmatch(path)}
    ours = {path: path.rpartition("/")[2] for path in built.site.files if bundled(path)}
    brought = {path for path in built.site.files if is_of_a_theme(path) or path in ours} - maps
    used = _used(built, ours)
    unused = brought - used
    kept = _named_by_authors(built.site, brought, unused) | _licences(brought, used)
    return built.with_changes({}, removed=sorted((unused - kept) | maps | _search_nobody_asks(built, used))), ()


def _used(built: Built, ours: Mapping[str, str]) -> frozenset[str]:
    """Return every file that pages load, and what those load in turn; our scripts fetch others of ours by name."""
    waiting = [*{each.target.path for each in _asked_for(built)}, *_languages(built.site)]
    found: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path in built.site and path not in found:
            found.add(path)
            if path.endswith(".css"):
                waiting += (target_of(path, url).path for url, _ in css.requests(built.site.read_text(path)))
            elif path in ours and path.endswith(".js"):
                text = built.site.read_text(path)
                waiting += (other for other, name in ours.items() if name in text)
    if not any(WORKER.fullmatch(path) for path in found):
        found = {path for path in found if not path.startswith(LUNR)}
    return frozenset(found)


def _licences(brought: Iterable[str], used: Iterable[str]) -> set[str]:
    """Return the licences that lie beside fonts in use."""
    folders = {path.rpartition("/")[0] for path in used if path.endswith(".woff2")}
    return {path for path in brought if path.endswith(".txt") and path.rpartition("/")[0] in folders}


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


def _named_by_authors(site: Site, brought: set[str], unused: Iterable[str]) -> set[str]:
    """Return files that a script or data file of the author's names: it may fetch them when it runs."""
    names = {path: path.rpartition("/")[2] for path in unused}
    texts = [
        site.read_text(path)
        for path in site.paths
        if names and path.endswith(MAY_NAME_FILES) and path not in brought and path not in {INDEX, OFFLINE_INDEX}
    ]
    return {path for path, name in names.items() if any(name in text for text in texts)}
