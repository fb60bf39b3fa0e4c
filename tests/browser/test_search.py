"""The search in a real Chromium, from a server and from a folder."""

from __future__ import annotations

import functools
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from generator.finishing.steps import finish

pytestmark = pytest.mark.browser

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
WORDS = (
    '{"none":"Tidak ada hasil untuk “{query}”.","one":"1 hasil","count":"{count} hasil","loading":"Menyiapkan",'
    '"suggest":"Mungkin maksud Anda {word}?","failed":"Gagal dimuat"}'
)
PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} - Uji</title><link rel="icon" href="data:,"></head>
<body><nav><a href="{up}index.html">Menu rahasia</a></nav><button data-search-open>Cari</button><input id="isian">
<main><article><h1 id="judul">{title}</h1>{body}</article></main>
<dialog id="search" class="t-search" aria-label="Cari" data-search-index="{up}assets/tuntas/search-index.js"
data-search-root="{root}" data-words='{words}'><form method="dialog"><input type="search" aria-label="Kata">
<button>Tutup</button></form><p class="t-search-status" role="status"></p><ol class="t-search-results"></ol></dialog>
</body></html>"""
QUIZ = """<quiz-activity class="quiz" id="kuis-a" data="{&quot;key&quot;:[1]}" data-search-exclude="true">
<h3 id="soal">Soal pertanyaan</h3><p>pilihanganda</p>
<template data-text="right">pembahasan</template></quiz-activity>"""


def page(title: str, body: str, *, deep: bool = False, lang: str = "id") -> str:
    return PAGE.format(
        title=title, body=body, up="../" if deep else "", root=".." if deep else ".", words=WORDS, lang=lang
    )


FILES = {
    "index.html": page(
        "Beranda", '<p>Selamat datang.</p><a href="kom/satu.html">Satu</a><a href="kom/index.html">Kom</a>'
    ),
    "kom/index.html": page("Komunikasi", "<p>Kursus tentang loket.</p>", deep=True),
    "kom/satu.html": page(
        "Pelayanan publik",
        "<p>Warga menilai sejak detik pertama.</p>"
        '<h2 id="pembelajaran">Pembelajaran</h2><p>Keterlambatan dicatat petugas; café résumé.</p>'
        + QUIZ
        + '<h3 id="lanjutan_1">Lanjutan</h3><p>Integritas, email dan computers.</p>',
        deep=True,
    ),
    "etika/dua.html": page(
        "Etika",
        '<h2 id="hadiah">Hadiah</h2><p>' + "Menolak gratifikasi dengan sopan. " * 9 + "Petugas melayani warga.</p>",
        deep=True,
    ),
    "en/three.html": page("Three", "<p>Loket gratifikasi.</p>", deep=True, lang="en"),
}


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield started
        started.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("situs")
    for name, text in FILES.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, "utf-8")
    finish(root)
    return root


@pytest.fixture(params=["http", "file"])
def address(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if request.param == "file":
        yield folder.as_uri()
        return
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{folder.name}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context()
    shown = context.new_page()
    faults: list[str] = []
    shown.on("pageerror", lambda fault: faults.append(str(fault)))
    shown.goto(f"{address}/etika/dua.html")
    yield shown
    context.close()
    assert faults == []


def ask(shown: Page, query: str) -> list[str]:
    shown.fill(".t-search input", query)
    expect(shown.locator(".t-search-status")).not_to_have_text("Menyiapkan")
    return [" › ".join(each.all_inner_texts()) for each in _titles(shown)]


def _titles(shown: Page) -> list[Locator]:
    items = shown.locator(".t-search-results a")
    return [items.nth(at).locator(".t-search-page, .t-search-title") for at in range(items.count())]


def test_nothing_is_fetched_before_the_search_is_used(browser: Browser, address: str) -> None:
    context = browser.new_context()
    shown = context.new_page()
    asked: list[str] = []
    shown.on("request", lambda request: asked.append(request.url))
    shown.goto(f"{address}/index.html", wait_until="load")
    assert not [url for url in asked if "search-index" in url or "/search/" in url]
    shown.keyboard.press("/")
    expect(shown.locator("dialog.t-search")).to_be_visible()
    shown.wait_for_function("document.querySelector('.t-search-status').textContent === ''")
    assert [url for url in asked if "search-index" in url] == [f"{address}/assets/tuntas/search-index.js"]
    assert not [url for url in asked if "/search/" in url]
    context.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("melayani", ["Pelayanan publik", "Hadiah › Etika"]),
        ("belajar", ["Pembelajaran › Pelayanan publik"]),
        ("terlambat", ["Pembelajaran › Pelayanan publik"]),
        ("pelay", ["Pelayanan publik", "Hadiah › Etika"]),
        ("pelayana", ["Pelayanan publik", "Hadiah › Etika"]),
        ("computer", ["Lanjutan › Pelayanan publik"]),
        ("cafe RESUME", ["Pembelajaran › Pelayanan publik"]),
        ("hadiah petugas", ["Hadiah › Etika", "Pembelajaran › Pelayanan publik"]),
        ("apa itu integritas", ["Lanjutan › Pelayanan publik"]),
        ("gratifikasi", ["Hadiah › Etika"]),
    ],
)
def test_a_word_is_found_by_its_family_its_beginning_or_without_its_marks(
    opened: Page, query: str, found: list[str]
) -> None:
    opened.keyboard.press("/")
    assert ask(opened, query) == found


@pytest.mark.parametrize("query", ["pertanyaan", "pilihanganda", "pembahasan", "key", "rahasia"])
def test_quizzes_and_menus_are_not_found(opened: Page, query: str) -> None:
    opened.keyboard.press("/")
    assert ask(opened, query) == []
    expect(opened.locator(".t-search-status")).to_contain_text(f"Tidak ada hasil untuk “{query}”.")


def test_how_many_were_found_is_announced(opened: Page) -> None:
    opened.keyboard.press("Control+k")
    ask(opened, "melayani")
    expect(opened.locator(".t-search-status[role=status]")).to_have_text("2 hasil")
    ask(opened, "belajar")
    expect(opened.locator(".t-search-status")).to_have_text("1 hasil")


def test_what_may_have_been_meant_can_be_taken(opened: Page) -> None:
    opened.keyboard.press("/")
    assert ask(opened, "pelaynan") == []
    opened.get_by_role("button", name="pelayanan").click()
    expect(opened.locator(".t-search-results li")).to_have_count(2)
    expect(opened.locator(".t-search input")).to_be_focused()


def test_the_words_around_are_shown_and_marked(opened: Page) -> None:
    opened.keyboard.press("/")
    ask(opened, "melayani")
    text = opened.locator(".t-search-text").nth(1)
    expect(text).to_contain_text("Petugas melayani warga.")
    expect(text).to_contain_text("… ")
    expect(text.locator("mark")).to_have_text("melayani")
    expect(opened.locator(".t-search-title mark")).to_have_text("Pelayanan")


def test_results_are_walked_by_keyboard(opened: Page, address: str) -> None:
    opened.keyboard.press("/")
    ask(opened, "melayani")
    links = opened.locator(".t-search-results a")
    opened.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    opened.keyboard.press("ArrowUp")
    opened.keyboard.press("ArrowUp")
    expect(opened.locator(".t-search input")).to_be_focused()
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("Enter")
    opened.wait_for_url(f"{address}/kom/satu.html")


def test_enter_in_the_field_opens_the_first_result_at_its_section(opened: Page, address: str) -> None:
    opened.keyboard.press("/")
    ask(opened, "integritas")
    opened.keyboard.press("Enter")
    opened.wait_for_url(f"{address}/kom/satu.html#lanjutan_1")


def test_a_section_of_this_page_closes_the_search(opened: Page, address: str) -> None:
    opened.keyboard.press("/")
    ask(opened, "gratifikasi")
    opened.keyboard.press("Enter")
    opened.wait_for_url(f"{address}/etika/dua.html#hadiah")
    expect(opened.locator("dialog.t-search")).not_to_be_visible()


def test_escape_gives_the_focus_back(opened: Page) -> None:
    button = opened.locator("[data-search-open]")
    button.focus()
    opened.keyboard.press("Enter")
    expect(opened.locator(".t-search input")).to_be_focused()
    opened.keyboard.type("melayani")
    opened.keyboard.press("Escape")
    expect(opened.locator("dialog.t-search")).not_to_be_visible()
    expect(button).to_be_focused()


def test_a_slash_in_a_field_is_a_slash(opened: Page) -> None:
    opened.focus("#isian")
    opened.keyboard.press("/")
    expect(opened.locator("dialog.t-search")).not_to_be_visible()
    expect(opened.locator("#isian")).to_have_value("/")


def test_pages_of_the_readers_language_are_found(browser: Browser, address: str) -> None:
    context = browser.new_context()
    shown = context.new_page()
    shown.goto(f"{address}/en/three.html")
    shown.keyboard.press("/")
    assert ask(shown, "gratifikasi") == ["Three"]
    context.close()


def test_an_index_that_does_not_come_is_said(browser: Browser, address: str) -> None:
    context = browser.new_context()
    shown = context.new_page()
    shown.route("**/search-index.js", lambda route: route.abort())
    shown.goto(f"{address}/index.html")
    shown.keyboard.press("/")
    expect(shown.locator(".t-search-status")).to_have_text("Gagal dimuat")
    shown.unroute("**/search-index.js")
    assert ask(shown, "melayani") == ["Pelayanan publik", "Hadiah › Etika"]
    context.close()
