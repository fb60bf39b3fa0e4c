"""Storage in a real Chromium: what was confirmed is kept, and what cannot be kept is said."""

from __future__ import annotations

import functools
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Playwright, sync_playwright

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
ESBUILD = ROOT / "generator" / "browser" / "node_modules" / ".bin" / "esbuild"
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
SCHEMES = ["http", "file"]

FORBIDDEN = """for (const name of NAMES)
  Object.defineProperty(window, name, { get() { throw new DOMException("forbidden", "SecurityError"); } });"""


def forbidden(*names: str) -> str:
    """Return a script that makes these throw at the first touch, as blocked cookies do."""
    return FORBIDDEN.replace("NAMES", str(list(names)))


@dataclass(frozen=True, kw_only=True)
class Site:
    """A folder with the test page, at two addresses."""

    http: str
    file: str

    def at(self, scheme: str) -> str:
        """Return the address for a scheme."""
        return self.http if scheme == "http" else self.file


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    command = [str(ESBUILD), str(Path(__file__).with_name("store_page.ts")), f"--outfile={folder / 'store.js'}"]
    subprocess.run([*command, "--bundle", "--minify", "--format=iife", "--log-level=error"], check=True)
    (folder / "index.html").write_text("<!doctype html><title>t</title><script src='store.js'></script>", "utf-8")
    frame = "<!doctype html><title>t</title><iframe sandbox='allow-scripts' src='index.html'></iframe>"
    (folder / "frame.html").write_text(frame, "utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(http=f"http://127.0.0.1:{server.server_port}/index.html", file=(folder / "index.html").as_uri())
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    started = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
    yield started
    started.close()


@dataclass(frozen=True)
class Tabs:
    """Opens tabs of one profile and collects what none of them caught."""

    context: BrowserContext
    uncaught: list[str] = field(default_factory=list)

    def open(self, url: str, script: str = "") -> Page:
        """Open a tab and begin a store in it, after a script that spoils the browser."""
        page = self.bare(url, script)
        page.evaluate("begin()")
        return page

    def bare(self, url: str, script: str = "") -> Page:
        """Open a tab only."""
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.uncaught.append(str(error)))
        page.add_init_script(script or "0")
        page.goto(url)
        return page


@pytest.fixture
def tabs(browser: Browser) -> Iterator[Tabs]:
    context = browser.new_context()
    opened = Tabs(context)
    yield opened
    context.close()
    assert opened.uncaught == []


def ids(page: Page | Frame) -> list[str]:
    found: list[str] = page.evaluate("ids()")
    return found


# The browser dies


def browser_of(profile: Path) -> int:
    """Return the process id of the browser that uses this profile."""
    wanted = f"--user-data-dir={profile}".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if wanted in words and not any(word.startswith(b"--type=") for word in words):
            return int(folder.name)
    raise AssertionError(profile)


def kill(context: BrowserContext, profile: Path) -> None:
    """Kill the browser and all its processes with no chance to write anything."""
    group = os.getpgid(browser_of(profile))
    assert group != os.getpgid(0)
    with context.expect_event("close"):
        os.killpg(group, signal.SIGKILL)


def profiled(playwright: Playwright, profile: Path) -> BrowserContext:
    return playwright.chromium.launch_persistent_context(profile, executable_path=CHROMIUM, args=SWITCHES)


@pytest.mark.slow
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_confirmed_answer_survives_the_death_of_the_browser_in_the_same_instant(
    playwright: Playwright, site: Site, tmp_path: Path, scheme: str
) -> None:
    profile = tmp_path / "profile"
    confirmed: list[str] = []
    for life in range(4):
        context = profiled(playwright, profile)
        page = Tabs(context).open(site.at(scheme))
        assert page.evaluate("store.durable") == "strict"
        assert ids(page) == confirmed
        assert page.evaluate(f"add('r{life}')") == "kept"
        kill(context, profile)
        confirmed.append(f"r{life}")
    context = profiled(playwright, profile)
    assert ids(Tabs(context).open(site.at(scheme))) == confirmed
    context.close()


# Two tabs


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("without", ["", "indexedDB"])
def test_two_tabs_that_write_at_once_lose_nothing(tabs: Tabs, site: Site, scheme: str, without: str) -> None:
    spoil = forbidden(without) if without else ""
    one, two = (tabs.open(site.at(scheme), spoil) for _ in range(2))
    for page, start in ((one, "x"), (two, "y")):
        page.evaluate("start => { window.done = addMany(start, 50) }", start)
    assert [page.evaluate("done") for page in (one, two)] == [["kept"], ["kept"]]
    wanted = sorted(f"{start}{at:02}" for start in "xy" for at in range(50))
    for page in (one, two, tabs.open(site.at(scheme), spoil)):
        assert ids(page) == wanted


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("without", ["", "BroadcastChannel", "indexedDB", "indexedDB BroadcastChannel"])
def test_a_tab_hears_of_what_another_one_wrote(tabs: Tabs, site: Site, scheme: str, without: str) -> None:
    one, two = (tabs.open(site.at(scheme), forbidden(*without.split())) for _ in range(2))
    two.evaluate("add('r1')")
    if without == "BroadcastChannel":
        one.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    one.wait_for_function("heard > 0")
    assert ids(one) == ["r1"]


def test_nobody_listens_any_longer_after_asking_not_to(tabs: Tabs, site: Site) -> None:
    page = tabs.open(site.http)
    page.evaluate("store.watch(() => { window.called = true })()")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert page.evaluate("[heard, window.called]") == [1, None]


# No storage, no room, no answer


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("script", "durable"),
    [
        (forbidden("indexedDB"), "device"),
        ("delete window.indexedDB; Object.defineProperty(window, 'indexedDB', { value: undefined })", "device"),
        ("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }", "device"),
        (forbidden("indexedDB", "localStorage"), "memory"),
        (forbidden("indexedDB", "localStorage", "BroadcastChannel"), "memory"),
    ],
)
def test_forbidden_storage_is_replaced_and_said(tabs: Tabs, site: Site, scheme: str, script: str, durable: str) -> None:
    page = tabs.open(site.at(scheme), script)
    assert page.evaluate("add('r1')") == "kept"
    assert page.evaluate("store.durable") == durable
    assert ids(page) == ["r1"]
    assert ids(tabs.open(site.at(scheme), script)) == (["r1"] if durable == "device" else [])


def test_a_frame_without_any_rights_still_works(tabs: Tabs, site: Site) -> None:
    page = tabs.bare(site.http.replace("index", "frame"))
    frame = page.frames[1]
    assert frame.evaluate("begin()") == "memory"
    assert frame.evaluate("add('r1')") == "kept"
    assert ids(frame) == ["r1"]


def test_a_private_window_of_an_older_browser_is_replaced(tabs: Tabs, site: Site) -> None:
    refused = """IDBFactory.prototype.open = function () {
      const request = new EventTarget();
      request.error = new DOMException("no mutations here", "InvalidStateError");
      setTimeout(() => request.onerror(new Event("error", { cancelable: true })));
      return request;
    };"""
    assert tabs.open(site.http, refused).evaluate("store.durable") == "device"


def test_a_database_that_never_answers_is_not_waited_for(tabs: Tabs, site: Site) -> None:
    page = tabs.bare(site.http, "IDBFactory.prototype.open = () => new EventTarget()")
    page.clock.install()
    page.evaluate("() => { window.done = begin() }")
    page.clock.fast_forward(10_000)
    assert page.evaluate("done") == "device"
    assert page.evaluate("add('r1')") == "kept"


def test_what_was_kept_as_text_moves_into_the_database_when_it_answers_again(tabs: Tabs, site: Site) -> None:
    assert tabs.open(site.http, forbidden("indexedDB")).evaluate("addMany('r', 3)") == ["kept"]
    page = tabs.open(site.http)
    assert page.evaluate("store.durable") == "strict"
    assert ids(page) == ["r00", "r01", "r02"]
    assert page.evaluate("Object.keys(localStorage)") == []


def quota(page: Page, size: int | None) -> None:
    """Let the page's origin have this many bytes."""
    origin = page.evaluate("location.origin")
    more = {} if size is None else {"quotaSize": size}
    page.context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", {"origin": origin, **more})


def test_a_full_disk_is_said_and_loses_nothing_that_was_confirmed(tabs: Tabs, site: Site) -> None:
    page = tabs.open(site.http)
    quota(page, 1_000_000)
    reason, kept = page.evaluate("fill('r', 'full')")
    assert reason == "full"
    assert ids(page) == sorted(kept)
    quota(page, None)
    again, more = page.evaluate("fill('s', 'kept')")
    assert again == "kept"
    assert ids(page) == sorted([*kept, *more])


def test_full_local_storage_is_said_and_loses_nothing_that_was_confirmed(tabs: Tabs, site: Site) -> None:
    page = tabs.open(site.http, forbidden("indexedDB"))
    assert page.evaluate("add('r1')") == "kept"
    page.evaluate("() => { for (let n = 22; n >= 0; n--) try { localStorage[n] = 'x'.repeat(2 ** n) } catch {} }")
    assert page.evaluate("add('r2')") == "full"
    assert ids(page) == ["r1"]
    page.evaluate("delete localStorage[22]")
    assert page.evaluate("add('r2')") == "kept"


# Taken away while in use


def test_a_database_that_was_deleted_is_opened_again(tabs: Tabs, site: Site) -> None:
    one, two = (tabs.open(site.http) for _ in range(2))
    one.evaluate("add('r1')")
    assert two.evaluate("remove()") == "gone"
    assert one.evaluate("add('r2')") == "kept"
    assert ids(one) == ["r2"]
    assert ids(two) == ["r2"]


def test_cleared_site_data_is_noticed_and_the_next_answer_is_kept(tabs: Tabs, site: Site) -> None:
    page = tabs.open(site.http)
    page.evaluate("add('r1')")
    before = page.evaluate("heard")
    clear = {"origin": page.evaluate("location.origin"), "storageTypes": "all"}
    page.context.new_cdp_session(page).send("Storage.clearDataForOrigin", clear)
    page.wait_for_function("before => heard > before", arg=before)
    assert page.evaluate("add('r2')") == "kept"
    assert ids(page) == ["r2"]


def test_a_newer_version_may_upgrade_and_the_older_page_goes_on(tabs: Tabs, site: Site) -> None:
    one, two = (tabs.open(site.http) for _ in range(2))
    one.evaluate("add('r1')")
    assert two.evaluate("upgrade(false)") == "upgraded"
    assert one.evaluate("add('r2')") == "kept"
    assert ids(tabs.open(site.http)) == ["r1", "r2"]


def test_an_upgrade_that_does_not_end_is_said_and_the_answer_may_be_sent_again(tabs: Tabs, site: Site) -> None:
    one = tabs.open(site.http)
    two = tabs.bare(site.http)
    assert two.evaluate("upgrade(true)") == "held"
    one.clock.install()
    one.evaluate("() => { window.done = add('r1') }")
    # The first use finds the connection closed; its clock starts when it opens anew.
    one.evaluate("new Promise((done) => { addEventListener('message', done); postMessage(0); })")
    one.clock.fast_forward(10_000)
    assert one.evaluate("done") == "blocked"
    two.evaluate("window.held = false")
    assert one.evaluate("add('r1')") == "kept"
    assert ids(one) == ["r1"]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        ("put.call(this, value); this.transaction.abort()", "gone"),
        ("throw new DOMException('no', 'DataError')", "failed"),
        ("throw new DOMException('no', 'QuotaExceededError')", "full"),
    ],
)
def test_a_transaction_that_fails_is_said_and_may_be_repeated(tabs: Tabs, site: Site, spoil: str, reason: str) -> None:
    page = tabs.open(site.http)
    page.evaluate("void (window.put = IDBObjectStore.prototype.put)")
    page.evaluate("spoil => { IDBObjectStore.prototype.put = new Function('value', spoil) }", spoil)
    assert page.evaluate("add('r1')") == reason
    page.evaluate("void (IDBObjectStore.prototype.put = put)")
    assert page.evaluate("add('r1')") == "kept"
    assert ids(page) == ["r1"]


# What it holds


@pytest.mark.parametrize("scheme", SCHEMES)
def test_drafts_are_kept_and_dropped(tabs: Tabs, site: Site, scheme: str) -> None:
    page = tabs.open(site.at(scheme))
    for quiz, question, response in [("a", "q1", "x"), ("a", "q1", "y"), ("a", "q11", "z"), ("b", "q1", "v")]:
        draft = {"quiz": quiz, "question": question, "version": "v1", "response": response, "at": 1}
        page.evaluate("draft => store.keep(draft)", draft)
    drafts = "async quiz => (await store.drafts(quiz)).map(({ response }) => response)"
    assert page.evaluate(drafts, "a") == ["y", "z"]
    page.evaluate("store.drop('a', 'q1')")
    assert page.evaluate(drafts, "a") == ["z"]
    page.evaluate("store.drop('a')")
    assert page.evaluate(drafts, "a") == []
    assert page.evaluate(drafts, "b") == ["v"]


def test_records_of_other_quizzes_come_along_for_moved_questions_and_garbage_does_not(tabs: Tabs, site: Site) -> None:
    page = tabs.open(site.http)
    moved = "record('r2', 'old'), { ...record('r3', 'old'), question: 'q9' }, record('r4', 'c')"
    more = f"[record('r1'), {moved}, {{ id: 'r5' }}]"
    assert page.evaluate(f"addAll(store, {more})") == {"added": 4, "known": 0, "refused": 1}
    assert page.evaluate(f"addAll(store, {more})") == {"added": 0, "known": 4, "refused": 1}
    load = "async questions => (await store.load('a', questions)).map(({ id }) => id).sort()"
    assert page.evaluate(load, []) == ["r1"]
    assert page.evaluate(load, ["q1"]) == ["r1", "r2", "r3", "r4"]
    assert page.evaluate(load, ["q2"]) == ["r1"]
    assert page.evaluate("store.all().then((all) => all.length)") == 4
