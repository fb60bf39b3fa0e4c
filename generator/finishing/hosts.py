"""Finds what would tie the site to a place: requests to other hosts, and links to the root of the server."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.rule import Rule
from generator.finishing import css
from generator.finishing.built import Built, Found, is_not_found
from generator.finishing.bundles import FOLDER
from generator.finishing.findings import Finding, said_once
from generator.finishing.options import Options
from generator.finishing.page import Page, Reference, Use
from generator.finishing.themes import is_of_a_theme
from generator.finishing.urls import target_of
from generator.text import Text

FOREIGN_HOST = Rule(
    code="site/foreign-host",
    message=Text(
        id="halaman meminta `{url}` dari server lain, `{host}`{elsewhere}",
        en="the page asks another server, `{host}`, for `{url}`{elsewhere}",
    ),
    hint=Text(
        id="simpan berkasnya di dalam proyek dan rujuk dengan alamat relatif, atau tulis `allow_hosts: [{host}]`",
        en="keep the file inside the project and refer to it relatively, or write `allow_hosts: [{host}]`",
    ),
    why=Text(
        id="Situs harus terbuka utuh tanpa internet, di intranet, dan dari flash disk. Berkas dari server lain tidak "
        "akan muncul di sana, memperlambat halaman di tempat lain, dan memberi tahu pihak ketiga siapa yang sedang "
        "belajar. Tautan biasa yang diklik pelajar tetap boleh menuju ke mana saja.",
        en="The site must open whole without internet, on an intranet and from a USB stick. A file on another server "
        "is missing there, slows the page elsewhere, and tells a third party who is learning. Ordinary links that a "
        "learner clicks may lead anywhere.",
    ),
)
ABSOLUTE_LINK = Rule(
    code="site/absolute-link",
    message=Text(
        id="`{url}` dimulai dari akar server{elsewhere}",
        en="`{url}` starts at the root of the server{elsewhere}",
    ),
    hint=Text(
        id="tulis alamat relatif terhadap halaman, misalnya `../berkas.html`",
        en="write the address relative to the page, such as `../file.html`",
    ),
    why=Text(
        id="Situs sering dipasang di bawah subalamat (`/pelatihan/asn/`), di dalam LMS, atau dibuka langsung dari "
        "folder. Alamat yang dimulai dengan `/` hanya benar bila situs berada tepat di akar server.",
        en="Sites are often served below a sub-path (`/training/asn/`), inside an LMS, or opened straight from a "
        "folder. An address that begins with `/` is right only when the site sits at the root of the server.",
    ),
)
RULES = (FOREIGN_HOST, ABSOLUTE_LINK)

CALL = re.compile(
    r"""\b(?:import|importScripts|fetch|sendBeacon|WebSocket|EventSource|Worker)\(\s*["'`]((?:https?:|wss?:)?//[^"'`\s]+)"""
)
MERMAID = "https://unpkg.com/mermaid/"


def find_hosts(built: Built, options: Options) -> tuple[Built, Found]:
    """Leave the site as it is and return every request to another host and every absolute link."""
    findings = [*_in_pages(built), *_in_styles(built), *_in_scripts(built)]
    allowed = frozenset(options.allow_hosts)
    kept = (each for each in findings if each.facts.get("host") not in allowed)
    return built, said_once(kept, built.site, options)


def _in_pages(built: Built) -> Iterator[Finding]:
    for page in built.pages.values():
        for reference in page.references:
            if reference.target.where in {"foreign", "absolute"}:
                found = _finding(page.path, reference)
                if found and not (is_not_found(page.path) and found.rule is ABSOLUTE_LINK):
                    yield found
        yield from _mermaid(page)


def _in_styles(built: Built) -> Iterator[Finding]:
    for path in built.site.paths:
        if path.endswith(".css"):
            for url, offset in css.requests(built.site.read_text(path)):
                if found := _finding(path, Reference("image", url, offset, target_of(path, url))):
                    yield found


def _in_scripts(built: Built) -> Iterator[Finding]:
    """Find calls that name another host outright; what themes ship asks only where a page wants it to."""
    for path in built.site.paths:
        if path.endswith((".js", ".mjs")) and not is_of_a_theme(path) and not path.startswith(FOLDER):
            for call in CALL.finditer(built.site.read_text(path)):
                if found := _finding(path, Reference("connect", call[1], call.start(), target_of(path, call[1]))):
                    yield found


def _finding(path: str, reference: Reference) -> Finding | None:
    url, target = reference.url, reference.target
    if target.where == "foreign" and reference.loads:
        return Finding(FOREIGN_HOST, url, path, reference.offset, {"url": url, "host": target.path})
    if target.where == "absolute" and reference.use != "page":
        return Finding(ABSOLUTE_LINK, url, path, reference.offset, {"url": url})
    return None


def _mermaid(page: Page) -> Iterator[Finding]:
    """Find diagrams for which Material's own script would fetch a library from elsewhere."""
    scripts = [each.url for each in page.references if each.use == "script"]
    if (
        "mermaid" in page.tags
        and not any("mermaid" in url for url in scripts)
        and any("bundle." in url for url in scripts)
    ):
        yield Finding(FOREIGN_HOST, MERMAID, page.path, 0, {"url": MERMAID, "host": "unpkg.com"})


def hosts_of(built: Built, options: Options) -> dict[Use, tuple[str, ...]]:
    """Return the allowed hosts that pages really ask, by what they are asked for."""
    allowed = frozenset(options.allow_hosts)
    found: dict[Use, set[str]] = {}
    for page in built.pages.values() if allowed else ():
        for reference in page.references:
            if reference.loads and reference.target.where == "foreign" and reference.target.path in allowed:
                found.setdefault(reference.use, set()).add(reference.target.path)
    return {use: tuple(sorted(hosts)) for use, hosts in sorted(found.items())}
