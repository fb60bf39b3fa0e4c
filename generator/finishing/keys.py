"""Keeps answers out of a theme's own search: feedback and explanations in a quiz are not to be found by searching."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping

from generator.finishing.built import Built, Found
from generator.finishing.options import Options
from generator.finishing.page import Page
from generator.finishing.site import encoded
from generator.finishing.urls import target_of

INDEXES = ("search/search_index.json", "search.json")
ENTRIES = ("docs", "items")
SHORTEST = 3  # letters; shorter texts say nothing and stand in many sentences
TAG = re.compile(r"<[^>]*>")


def hide_keys(built: Built, _options: Options) -> tuple[Built, Found]:
    """Take the hidden texts of quizzes out of the indexes that MkDocs, Material and Zensical write."""
    indexes = [path for path in INDEXES if path in built.site]
    pages = {path: page for path, page in built.pages.items() if page.quiz_texts}
    cleaned = {path: _cleaned(built.site.read_text(path), pages) for path in indexes if pages}
    return built.with_changes({path: encoded(text) for path, text in cleaned.items() if text is not None}), ()


def _cleaned(text: str, pages: Mapping[str, Page]) -> str | None:
    """Return the index without the hidden texts, or nothing when they are not in it."""
    index = json.loads(text)
    found = False
    for entry in (each for name in ENTRIES for each in index.get(name, ())):
        page = pages.get(_page_of(entry.get("location", "")))
        kept = _without(entry.get("text", ""), page.quiz_texts) if page else None
        if kept is not None:
            entry["text"], found = kept, True
    return json.dumps(index, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if found else None


def _page_of(location: str) -> str:
    """Return the page that an entry of the index leads to."""
    return target_of("", location.partition("#")[0] or "index.html").path


def _without(text: str, secrets: Iterable[str]) -> str | None:
    """Return the text of an entry without those texts, or nothing when it has none of them."""
    bare = " ".join(html.unescape(TAG.sub(" ", text)).split())
    kept = bare
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= SHORTEST:
            kept = kept.replace(secret, " ")
    return None if kept == bare else html.escape(" ".join(kept.split()), quote=False)
