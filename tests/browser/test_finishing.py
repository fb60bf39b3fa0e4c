"""Sites after finishing, of the stock theme and our own: tied to no place, running under their own strict policy."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from generator.finishing.built import built_of
from generator.finishing.site import read_site
from generator.finishing.steps import Report, finish

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
ROOT = Path(__file__).resolve().parents[2]
LESSONS = ROOT / "content"
FENCE = re.compile(r"^( *)```quiz\n.*?^\1```$", re.MULTILINE | re.DOTALL)
SUB_PATH = "/tak/dikenal"
PROJECT = """site_name: Uji
theme:
  name: material
  language: id
  font: false
  features: [navigation.top, content.code.copy]
  palette:
    - {scheme: default, toggle: {icon: material/weather-sunny, name: Gelap}}
    - {scheme: slate, toggle: {icon: material/weather-night, name: Terang}}
plugins: [search]
markdown_extensions:
  - admonition
  - tables: {use_align_attribute: true}
  - toc: {permalink: true}
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
"""
HOME = """# Beranda

Petugas *melayani* warga. Lihat [pelajaran](kom/satu.md).

=== "Satu"

    Isi satu

=== "Dua"

    Isi dua
"""
LESSON = """# Pelayanan

| Hal | Hari |
|:--|--:|
| Loket | 1 |

<quiz-activity class="quiz" id="kuis-a" data="{&quot;key&quot;:[1]}" data-search-exclude="true"><p>Pilih satu.</p>
<template data-text="right">Pembahasan rahasia.</template></quiz-activity>

## Bagian

```python
print("salam")
```
"""
LEFT = "net::ERR_ABORTED"  # the reader went on to another page
COLLECT = """window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(event.violatedDirective + " " + event.blockedURI));"""


def build(root: Path) -> None:
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=root, env=env, check=True)


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """Build a project that knows nothing of us, and finish it."""
    root = tmp_path_factory.mktemp("proyek")
    (root / "docs" / "kom").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(PROJECT, "utf-8")
    (root / "docs" / "index.md").write_text(HOME, "utf-8")
    (root / "docs" / "kom" / "satu.md").write_text(LESSON, "utf-8")
    build(root)
    report, found = finish(root / "site")
    assert found == ()
    return root / "site", report


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the project of this repository; its plugin finishes it."""
    root = tmp_path_factory.mktemp("kita")
    for name in ("content", "quizzes"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    build(root)
    return root / "site"


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a site below a path that it does not know, with the headers that it brought."""
    headers = re.findall(r"^  ([\w-]+): (.+)$", (folder / "_headers").read_text("utf-8").split("\n/")[1], re.MULTILINE)

    class Handler(SimpleHTTPRequestHandler):
        """A static server as a host runs it."""

        def translate_path(self, path: str) -> str:
            """Answer below the sub-path only."""
            path = unquote(urlsplit(path).path)
            inside = path.removeprefix(SUB_PATH).lstrip("/") if path.startswith(SUB_PATH) else "tiada"
            return str(folder / inside)

        def end_headers(self) -> None:
            """Send the headers of the site."""
            for name, value in headers:
                self.send_header(name, value)
            super().end_headers()

        def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
            """Show the page for missing ones."""
            del message, explain
            self.send_response(code)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            if self.command == "GET":
                self.wfile.write((folder / "404.html").read_bytes())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}{SUB_PATH}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def address(stock: tuple[Path, Report]) -> Iterator[str]:
    with served(stock[0]) as there:
        yield there


@pytest.fixture(scope="module")
def our_address(ours: Path) -> Iterator[str]:
    with served(ours) as there:
        yield there


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a page that counts what is blocked, missing or asked elsewhere; there must be none."""
    context = browser.new_context()
    shown = context.new_page()
    shown.add_init_script(COLLECT)
    bad: list[str] = []
    shown.on("pageerror", lambda fault: bad.append(str(fault)))
    shown.on("requestfailed", lambda request: None if request.failure == LEFT else bad.append(f"failed {request.url}"))
    shown.on("response", lambda answer: bad.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    shown.on("request", lambda request: None if _is_near(request.url) else bad.append(f"foreign {request.url}"))
    yield shown
    violations = shown.evaluate("window.violations")
    context.close()
    assert (bad, violations) == ([], [])


def _is_near(url: str) -> bool:
    return urlsplit(url).hostname == "127.0.0.1" or url.startswith(("data:", "blob:", "file:"))


def test_a_page_that_breaks_the_policy_would_be_noticed(browser: Browser, address: str) -> None:
    context = browser.new_context()
    shown = context.new_page()
    shown.add_init_script(COLLECT)
    shown.goto(f"{address}/")
    shown.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))")
    shown.wait_for_function("window.violations.length > 0")
    context.close()


def test_the_stock_theme_is_pruned(stock: tuple[Path, Report]) -> None:
    folder, report = stock
    assert report.bytes_before > 2_000_000
    assert report.bytes_after < 450_000
    assert not list(folder.rglob("*.map"))
    assert not (folder / "sitemap.xml").exists()


def test_the_policy_covers_every_inline_script(stock: tuple[Path, Report]) -> None:
    folder, report = stock
    pages = built_of(read_site(folder)).pages.values()
    scripts = {each.digest for page in pages for each in page.scripts}
    assert len(scripts) > 3
    assert all(f"'{digest}'" in report.policy for digest in scripts)
    assert "'unsafe-inline'" not in report.policy
    for name in ("_headers", "server/nginx.conf", "server/apache.htaccess", "server/Caddyfile"):
        assert report.policy in (folder / name).read_text("utf-8")


def test_a_quiz_gets_its_script_and_its_hidden_texts_are_not_in_the_index(stock: tuple[Path, Report]) -> None:
    folder, _ = stock
    lesson = (folder / "kom" / "satu" / "index.html").read_text("utf-8")
    assert '<script src="../../assets/tuntas/quiz.js" defer></script></head>' in re.sub(
        r"\s+</head>", "</head>", lesson
    )
    index = (folder / "search" / "search_index.json").read_text("utf-8")
    assert "Pelayanan" in index
    assert not any(word in index for word in ("rahasia", "Pilih satu", "key"))


def test_every_page_runs_under_the_policy_at_an_unknown_place(page: Page, address: str) -> None:
    for path in ("/", "/kom/satu/"):
        page.goto(address + path, wait_until="networkidle")
        expect(page.locator("html.js")).to_be_attached()
    page.get_by_role("link", name="Beranda").first.click()
    page.wait_for_url(f"{address}/")


def test_the_stock_search_still_works(page: Page, address: str) -> None:
    page.goto(f"{address}/", wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("melayani")
    expect(page.locator(".md-search-result__item").first).to_be_visible()


def test_the_page_for_missing_ones_finds_the_way_home(browser: Browser, address: str) -> None:
    context = browser.new_context()
    shown = context.new_page()
    shown.add_init_script(COLLECT)
    asked: list[str] = []
    answer = shown.goto(f"{address}/kom/hilang/sekali")
    assert answer is not None
    assert answer.status == 404
    shown.on("request", lambda request: asked.append(request.url))
    assert shown.evaluate("window.violations") == []
    shown.get_by_role("link", name="Ke beranda").click()
    shown.wait_for_url(f"{address}/")
    assert asked[:3] == [f"{address}/kom/hilang/404.html", f"{address}/kom/404.html", f"{address}/404.html"]
    context.close()


def pages_of(folder: Path) -> list[str]:
    paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html") if path.name != "404.html")
    assert len(paths) > 5
    return paths


def test_every_page_of_ours_runs_under_the_policy_at_an_unknown_place(page: Page, ours: Path, our_address: str) -> None:
    for path in pages_of(ours):
        page.goto(f"{our_address}/{path.removesuffix('index.html')}", wait_until="networkidle")
        expect(page.locator("html:not(.no-js)")).to_be_attached()


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_our_search_finds_a_word_by_its_root(page: Page, ours: Path, our_address: str, scheme: str) -> None:
    place = our_address if scheme == "http" else ours.as_uri()
    page.goto(f"{place}/komunikasi/index.html", wait_until="networkidle")
    page.keyboard.press("/")
    page.locator(".t-search input").fill("pendengar")
    first = page.locator(".t-search-results a").first
    expect(first).to_contain_text("mendengar")
    expect(first.locator("mark").first).to_be_visible()
    page.locator(".t-search input").press("Enter")
    page.wait_for_url(lambda url: "mendengar" in url)


def test_nothing_hidden_in_a_quiz_of_ours_is_in_the_search(ours: Path) -> None:
    built = built_of(read_site(ours))
    secrets = {text for page in built.pages.values() for text in page.quiz_texts if len(text.split()) > 4}
    # What a lesson says itself, outside its quizzes, may be found.
    said = " ".join(" ".join(FENCE.sub("", path.read_text("utf-8")).split()) for path in LESSONS.rglob("*.md"))
    secrets = {text for text in secrets if text not in said}
    assert len(secrets) > 50
    texts = "".join(path.read_text("utf-8") for path in (ours / "assets" / "tuntas" / "search").rglob("*.js"))
    assert [each for each in secrets if each in texts] == []
