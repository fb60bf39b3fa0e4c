"""Keeps answers out of a theme's own search: feedback and explanations in a quiz are not to be found by searching."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable

from generator.finishing.built import Built, Found
from generator.finishing.options import Options
from generator.finishing.site import encoded

INDEXES = ("search/search_index.json", "search.json")
ENTRIES = ("docs", "items")
SHORTEST = 3  # letters; shorter texts say nothing and stand in many sentences
TAG = re.compile(r"<[^>]*>")


def hide_keys(built: Built, _options: Options) -> tuple[Built, Found]:
    """Take the hidden texts of quizzes out of the indexes that MkDocs, Material and Zensical write."""
    secrets = {text for page in built.pages.values() for text in page.quiz_texts if len(text) >= SHORTEST}
    written: dict[str, bytes] = {}
    for path in INDEXES:
        if secrets and path in built.site:
            text = built.site.read_text(path)
            cleaned = _cleaned(text, secrets)
            if cleaned is not None:
                written[path] = encoded(cleaned)
    return built.with_changes(written), ()


def _cleaned(text: str, secrets: Iterable[str]) -> str | None:
    """Return the index without those texts, or nothing when they are not in it."""
    index = json.loads(text)
    longest_first = sorted(secrets, key=lambda each: (-len(each), each))
    found = False
    for entry in (each for name in ENTRIES for each in index.get(name, ())):
        bare = " ".join(html.unescape(TAG.sub(" ", entry.get("text", ""))).split())
        kept = bare
        for secret in longest_first:
            kept = kept.replace(secret, " ")
        if kept != bare:
            entry["text"], found = html.escape(" ".join(kept.split()), quote=False), True
    return json.dumps(index, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if found else None
