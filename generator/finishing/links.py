"""Finds links and addresses inside the site that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.rule import Rule, Severity
from generator.finishing import css
from generator.finishing.built import Built, Found, is_not_found
from generator.finishing.findings import Finding, said_once
from generator.finishing.options import Options
from generator.finishing.urls import Target, target_of
from generator.text import Text

BROKEN_LINK = Rule(
    code="site/broken-link",
    severity=Severity.WARNING,
    message=Text(
        id="`{url}` tidak menuju berkas mana pun di dalam situs{elsewhere}",
        en="`{url}` leads to no file of the site{elsewhere}",
    ),
    hint=Text(
        id="periksa ejaan alamatnya, atau tambahkan berkas `{path}`",
        en="check how the address is spelt, or add the file `{path}`",
    ),
    why=Text(
        id="Pelajar yang mengeklik tautan ini, atau peramban yang meminta berkas ini, hanya mendapat halaman galat. "
        "Biasanya berkasnya berganti nama atau belum dibuat.",
        en="A learner who follows this link, or a browser that asks for this file, gets nothing but an error page. "
        "Usually the file was renamed or has not been made yet.",
    ),
)
BROKEN_ANCHOR = Rule(
    code="site/broken-anchor",
    severity=Severity.WARNING,
    message=Text(
        id="`{path}` tidak punya bagian bernama `{anchor}`{elsewhere}",
        en="`{path}` has no part named `{anchor}`{elsewhere}",
    ),
    hint=Text(
        id="samakan dengan `id` judul yang dituju, atau tulis `{{#{anchor}}}` di belakang judul itu",
        en="use the `id` of the heading that is meant, or write `{{#{anchor}}}` behind that heading",
    ),
    why=Text(
        id="Tautan dengan `#` membawa pelajar ke satu bagian. Bila bagian itu tidak ada, halaman terbuka dari atas dan "
        "pelajar harus mencari sendiri. Biasanya judulnya sudah diubah.",
        en="A link with `#` takes a learner to one part of a page. When there is no such part, the page opens at its "
        "top and the learner has to search. Usually the heading was changed.",
    ),
)
RULES = (BROKEN_LINK, BROKEN_ANCHOR)

INSIDE = frozenset({"inside", "outside"})
NO_PLACE = frozenset({"base", "connect", "worker"})
TOP = frozenset({"", "top"})


def find_broken(built: Built, options: Options) -> tuple[Built, Found]:
    """Leave the site as it is and return every address in it that leads nowhere."""
    return built, said_once([*_in_pages(built), *_in_styles(built)], built.site, options)


def _in_pages(built: Built) -> Iterator[Finding]:
    for page in built.pages.values():
        if not is_not_found(page.path):
            for reference in page.references:
                target = reference.target
                if target.where in INSIDE and reference.use not in NO_PLACE:
                    found = _finding(built, page.path, reference.url, reference.offset, target)
                    if found:
                        yield found


def _in_styles(built: Built) -> Iterator[Finding]:
    for path in built.site.paths:
        if path.endswith(".css"):
            for url, offset in css.requests(built.site.read_text(path)):
                target = target_of(path, url)._replace(fragment="")
                found = _finding(built, path, url, offset, target) if target.where in INSIDE else None
                if found:
                    yield found


def _finding(built: Built, path: str, url: str, offset: int, target: Target) -> Finding | None:
    there = _file(built, target.path)
    if target.where == "outside" or there is None:
        return Finding(BROKEN_LINK, target.path, path, offset, {"url": url, "path": target.path})
    page = built.pages.get(there)
    anchor = target.fragment.partition(":~:")[0]
    if page is None or anchor in TOP or anchor in page.ids:
        return None
    return Finding(BROKEN_ANCHOR, f"{there}#{anchor}", path, offset, {"path": there, "anchor": anchor})


def _file(built: Built, path: str) -> str | None:
    """Return the file that answers: itself, or the first page of a folder written without its slash."""
    if path in built.site:
        return path
    inside = f"{path}/index.html"
    return inside if inside in built.site else None
