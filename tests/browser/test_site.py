"""The real site, as it lies on any server and in any folder: closed in itself, readable by all, without a fault."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from browser.asked import SAVED, Asked, opened, payload_of, questions
from browser.chromium import CHROMIUM, SWITCHES
from browser.hands import HANDS
from browser.kinds import KINDS
from browser.projects import ROOT, build
from browser.real import SHOWCASE, answer_all, pages_of
from browser.served import served
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Playwright, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(400)]

MOUSE = HANDS["mouse"]
MODULES = ROOT / "generator" / "browser" / "node_modules"
VNU = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
UNREACHABLE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
PAGES_OF_PDF = re.compile(rb"/Type\s*/Page[^s]")
COLLECT = """window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  violations.push(`${violatedDirective} ${blockedURI}`));"""


@pytest.fixture(scope="module")
def url(real_site: Path) -> Iterator[str]:
    with served(real_site) as served_at:
        yield served_at


@pytest.fixture(scope="module")
def alone(playwright: Playwright) -> Iterator[Browser]:
    """Start a browser for which there is no other host in the world."""
    started = playwright.chromium.launch(executable_path=CHROMIUM, args=[*SWITCHES, UNREACHABLE])
    yield started
    started.close()


@dataclass
class Watch:
    """Collects whatever goes wrong in a window."""

    home: str
    faults: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Listen to all its pages."""
        ours = (self.home, "data:", "blob:")
        context.on("request", lambda asked: self.note(f"foreign: {asked.url}", wrong=not asked.url.startswith(ours)))
        # An icon that had not come before the page was left is no fault.
        context.on("requestfailed", lambda asked: self.note(asked.url, wrong=asked.failure != "net::ERR_ABORTED"))
        context.on("response", lambda answer: self.note(f"{answer.status}: {answer.url}", wrong=answer.status >= 400))
        context.on("console", lambda said: self.note(said.text, wrong=said.type in {"error", "warning"}))
        context.on("weberror", lambda error: self.note(str(error.error)))
        context.add_init_script(COLLECT)

    def note(self, what: str, *, wrong: bool = True) -> None:
        """Keep what went wrong."""
        if wrong:
            self.faults.append(what)


@contextmanager
def watched(browser: Browser, home: str, **options: Any) -> Iterator[Page]:
    """Open a window in which nothing may go wrong."""
    context = browser.new_context(reduced_motion="reduce", **options)
    context.set_default_timeout(10_000)
    watch = Watch(home)
    watch.over(context)
    page = context.new_page()
    yield page
    watch.faults += page.evaluate("window.violations")
    context.close()
    assert watch.faults == []


def use(page: Page | Frame) -> None:
    """Search, switch the colours, answer a question."""
    page.locator("[data-search-open]").first.click()
    page.locator("dialog input[type=search]").fill("melayani")
    expect(page.locator(".t-search-results a").first).to_be_visible()
    page.locator("dialog input[type=search]").press("Escape")
    before = page.locator("html").get_attribute("data-scheme")
    page.locator("[data-scheme-switch]").click()
    assert page.locator("html").get_attribute("data-scheme") != before
    quiz = page.locator(".quiz-inline").first
    asked = Asked(quiz, payload_of(quiz)["questions"][0])
    asked.answer(MOUSE, asked.tries[0])
    asked.expect_outcome("right")
    expect(asked.state).to_have_text(SAVED)


def visit(page: Page, home: str, site: Path) -> None:
    """Go to every page, and use one of them."""
    for path in pages_of(site):
        opened(page, home + path)
        expect(page.locator("h1").first).to_be_visible()
        assert page.evaluate("violations") == []
    name = next(path for path in pages_of(site) if path.startswith(Path(SHOWCASE).stem))
    use(opened(page, home + name))


def test_the_site_runs_under_its_own_strict_policy_at_an_unknown_place_without_a_network(
    alone: Browser, real_site: Path
) -> None:
    with served(real_site, "/entah/di mana", strict=True) as home, watched(alone, home.replace(" ", "%20")) as page:
        visit(page, home, real_site)


def test_the_site_runs_from_a_folder(alone: Browser, real_site: Path) -> None:
    home = f"{real_site.as_uri()}/"
    with watched(alone, home) as page:
        visit(page, home, real_site)


@pytest.fixture(scope="module")
def site_of_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real project with a folder for each page."""
    root = tmp_path_factory.mktemp("folders")
    for name in ("content", "quizzes"):
        shutil.copytree(ROOT / name, root / name)
    told = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert "use_directory_urls: false" in told
    told = told.replace("use_directory_urls: false", "use_directory_urls: true")
    (root / "mkdocs.yml").write_text(told, "utf-8")
    build(root / "mkdocs.yml", root / "site")
    return root / "site"


def test_addresses_may_be_folders_too(alone: Browser, site_of_folders: Path) -> None:
    assert (site_of_folders / Path(SHOWCASE).stem / "index.html").exists()
    with served(site_of_folders, strict=True) as home, watched(alone, home) as page:
        visit(page, home, site_of_folders)


@pytest.mark.parametrize(("form", "scripts"), [("files", True), ("files", False), ("folders", True)])
def test_from_a_double_click_links_lead_from_home_to_a_course_to_a_lesson_and_on(
    browser: Browser, real_site: Path, site_of_folders: Path, form: str, *, scripts: bool
) -> None:
    site = real_site if form == "files" else site_of_folders
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    for link in ("main a[href*='komunikasi/']", "main a[href*='mendengar']", "a[rel=next]"):
        with page.expect_navigation():
            page.locator(link).first.click()
        expect(page.locator("h1")).to_be_visible()
        assert page.url.split("#")[0].endswith(".html")
    context.close()


def test_the_site_runs_in_a_frame_of_a_learning_platform(alone: Browser, real_site: Path, tmp_path: Path) -> None:
    with served(real_site) as home, served(tmp_path, "/lms") as platform:
        frame = (
            f"<iframe sandbox='allow-scripts allow-same-origin' width=900 height=700 src='{home}{SHOWCASE}'></iframe>"
        )
        text = f"<!doctype html><title>LMS</title><link rel=icon href='data:,'>{frame}"
        (tmp_path / "index.html").write_text(text, "utf-8")
        with watched(alone, "http://127.0.0.1") as page:
            page.goto(platform)
            inside = page.frames[1]
            expect(inside.locator("quiz-activity:not([data-ready])")).to_have_count(0)
            use(inside)


# Without a script


def test_without_a_script_every_page_is_readable_and_each_kind_is_a_paper_form(
    browser: Browser, real_site: Path, url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in pages_of(real_site):
        page.goto(url + path)
        expect(page.locator("h1").first).to_be_visible()
        assert len(page.locator("main").inner_text()) > 100 or path == "404.html"
    page.goto(f"{url}{SHOWCASE}")
    all_asked = questions(page)
    assert {asked.kind for asked in all_asked} == set(KINDS)
    for asked in all_asked:
        form = asked.box.locator(".quiz-body")
        expect(asked.box.locator(".quiz-prompt")).to_be_visible()
        assert form.locator("input:visible, select:visible, textarea:visible").count() > 0, asked
        assert form.locator("button:visible").count() == 0, asked
        expect(asked.box.locator(".quiz-actions")).to_be_hidden()
        assert form.locator(":checked:not(option)").count() == 0
    for asked in all_asked:
        if asked.kind == "order":
            shown = list(asked.key["shown"])
            assert not any(after == before + 1 for before, after in pairwise(shown)), asked
    expect(page.locator(".quiz-paper").first).to_be_visible()
    context.close()


# Sizes and paper


def test_no_page_scrolls_sideways_at_320_pixels(browser: Browser, real_site: Path, url: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    page = context.new_page()
    wide = "document.documentElement.scrollWidth"
    for path in pages_of(real_site):
        opened(page, url + path)
        assert page.evaluate(wide) <= 320, path
    opened(page, f"{url}{SHOWCASE}")
    answer_all(page)
    assert page.evaluate(wide) <= 320
    context.close()


def test_on_paper_there_are_no_buttons_and_the_questions_are_readable(browser: Browser, url: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = opened(context.new_page(), f"{url}{SHOWCASE}")
    page.emulate_media(media="print")
    # Cards, their boxes and the options of a story are printed, as a text or as a box to write in.
    paper = ":not(.quiz-take):not(.quiz-put):not(.quiz-decision)"
    assert page.locator(f".quiz button{paper}:visible").evaluate_all("(all) => all.map((one) => one.outerHTML)") == []
    story = page.locator("quiz-scenario").first
    assert story.locator(".quiz-node:visible").count() == story.locator(".quiz-node").count()
    for asked in questions(page):
        expect(asked.box.locator(".quiz-prompt")).to_be_visible()
        expect(asked.box.locator(".quiz-body")).to_be_visible()
    expect(page.locator("header.t-top, nav.t-side, [data-search-open]").first).to_be_hidden()
    context.close()


# Rules for all


def html_faults(files: list[Path]) -> list[str]:
    """Return the errors that the Nu checker finds."""
    command = ["java", "-jar", str(VNU), "--errors-only", "--format", "json", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = json.loads(done.stderr)["messages"]
    return [f"{Path(each['url']).name}: {each['message']} {each.get('extract', '')!r}" for each in told]


@pytest.mark.parametrize("course", ["komunikasi", "etika", "waktu", "teknologi"])
def test_the_sheet_for_heads_of_unit_prints_on_one_page(browser: Browser, url: str, course: str) -> None:
    page = browser.new_page()
    page.goto(f"{url}{course}/lembar-atasan.html")
    printed = page.pdf(format="A4", print_background=True)
    page.close()
    assert len(PAGES_OF_PDF.findall(printed)) == 1


def test_the_html_checker_finds_no_error_on_any_page(real_site: Path) -> None:
    assert html_faults([real_site / path for path in pages_of(real_site)]) == []


def test_the_html_checker_finds_no_error_in_what_the_script_makes_of_a_page(
    browser: Browser, url: str, tmp_path: Path
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = opened(context.new_page(), f"{url}{SHOWCASE}")
    (tmp_path / "open.html").write_text(page.content(), "utf-8")
    answer_all(page)
    (tmp_path / "answered.html").write_text(page.content(), "utf-8")
    context.close()
    assert html_faults([tmp_path / "open.html", tmp_path / "answered.html"]) == []
