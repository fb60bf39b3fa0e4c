"""Writes the site's own search: an index by roots, and beside it the text of each page for showing what was found."""

from __future__ import annotations

import json
import posixpath
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.finishing.built import Built, Found, is_not_found
from generator.finishing.options import Options
from generator.finishing.packing import pack_lists, pack_words
from generator.finishing.page import Page, Section
from generator.finishing.stem import STOP_WORDS, light, root_of, words
from generator.finishing.urls import target_of
from generator.text import lang_of

VERSION = 1
OFTEN = 3  # a section that says a word so many times is about it
LENGTHS = range(2, 33)  # letters of a word worth finding
INDEX_EVENT, TEXT_EVENT = "tuntas-search-index", "tuntas-search-text"
INDEX, TEXTS = "search-index.js", "search"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page as the search knows it."""

    url: str
    script: str
    lang: str
    sections: tuple[Section, ...]


def write_search(built: Built, options: Options) -> tuple[Built, Found]:
    """Write the index where the search dialog of the pages looks for it; without such a dialog, write none."""
    folder = _folder(built) if options.search else None
    if folder is None:
        return built, ()
    entries = entries_of(built, options)
    written = {f"{folder}/{INDEX}": _script(INDEX_EVENT, index_of(entries))}
    for each in entries:
        texts = [part.text for part in each.sections]
        written[f"{folder}/{TEXTS}/{each.script}"] = _script(TEXT_EVENT, [each.url, texts])
    stale = {path for path in built.site.files if path.startswith(f"{folder}/{TEXTS}/") and path not in written}
    return built.with_changes(written, removed=stale), ()


def _folder(built: Built) -> str | None:
    """Return the folder that the dialogs name: the script of the search, its index and its texts lie together."""
    for page in built.pages.values():
        if page.search_index is not None and not is_not_found(page.path):
            target = target_of(page.path, page.search_index)
            if target.where == "inside":
                return posixpath.dirname(target.path)
    return None


def entries_of(built: Built, options: Options) -> tuple[Entry, ...]:
    """Return the pages that can be found: those with words in their main part, which do not lead on by themselves."""
    short = not _writes_index(built.pages.values())
    return tuple(
        Entry(
            url=re.sub(r"(^|/)index\.html$", r"\1", path) if short else path,
            script=posixpath.splitext(path)[0] + ".js",
            lang=page.lang or options.lang,
            sections=page.sections,
        )
        for path, page in built.pages.items()
        if _can_be_found(page)
    )


def _writes_index(pages: Iterable[Page]) -> bool:
    """Tell whether links of this site spell out `index.html`."""
    links = (each.url for page in pages for each in page.references if each.use == "link")
    return any(url.partition("#")[0].endswith("index.html") for url in links)


def _can_be_found(page: Page) -> bool:
    leads_on = any(each.use == "refresh" for each in page.references)
    return not is_not_found(page.path) and not leads_on and (len(page.sections) > 1 or bool(page.sections[0].text))


def index_of(entries: tuple[Entry, ...]) -> Mapping[str, object]:
    """Return the index as the browser reads it."""
    sections = [section for entry in entries for section in entry.sections]
    surfaces = {section: Counter(_worth(f"{section.title} {section.text}")) for section in set(sections)}
    vocabulary = sorted({word for counted in surfaces.values() for word in counted})
    root = _roots(vocabulary, entries)
    lists = _lists(sections, surfaces, root)
    roots = sorted(lists)
    known = frozenset(roots)
    return {
        "v": VERSION,
        "lang": entries[0].lang if entries else "",
        "pages": [_page(entry, entries[0].lang) for entry in entries],
        "words": pack_words(roots),
        "lists": pack_lists([_split(lists[each]) for each in roots], len(sections)),
        "odd": {word: root[word] for word in vocabulary if light(word, known) != root[word]},
    }


def _worth(text: str) -> Iterable[str]:
    """Yield the words of a text that are worth finding."""
    return (word for word in words(text) if len(word) in LENGTHS and word not in STOP_WORDS)


def _roots(vocabulary: Iterable[str], entries: Iterable[Entry]) -> Mapping[str, str]:
    """Return the root of each word; where no page is Indonesian, each word is its own."""
    indonesian = any(lang_of(entry.lang) == "id" for entry in entries)
    find: Callable[[str], str] = root_of if indonesian else str
    return {word: find(word) for word in vocabulary}


def _lists(
    sections: Iterable[Section], surfaces: Mapping[Section, Counter[str]], root: Mapping[str, str]
) -> dict[str, list[tuple[int, int]]]:
    """Return for each root the sections that have it, and how many times."""
    lists: dict[str, list[tuple[int, int]]] = {}
    for number, section in enumerate(sections):
        counted: Counter[str] = Counter()
        for word, times in surfaces[section].items():
            counted[root[word]] += times
        for each, times in counted.items():
            lists.setdefault(each, []).append((number, times))
    return lists


def _split(found: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return the sections, and the positions in that list of those that say the word often."""
    return [number for number, _ in found], [at for at, (_, times) in enumerate(found) if times >= OFTEN]


def _page(entry: Entry, usual: str) -> list[object]:
    first, *others = entry.sections
    parts = [each.title if slug(each.title) == each.anchor else [each.title, each.anchor] for each in others]
    return [entry.url, first.title, parts, *([entry.lang] if entry.lang != usual else [])]


def slug(title: str) -> str:
    """Return the id that Python-Markdown gives a heading, as the browser works it out again."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain, flags=re.ASCII).strip().lower(), flags=re.ASCII)


def _script(event: str, detail: object) -> bytes:
    """Return a classic script that hands data to whoever listens: `fetch` does not work from a folder, scripts do."""
    data = json.dumps(detail, ensure_ascii=False, separators=(",", ":"))
    return f'document.dispatchEvent(new CustomEvent("{event}",{{detail:{data}}}))\n'.encode()
