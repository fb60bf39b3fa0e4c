"""MkDocs, ProperDocs and Zensical give the same quizzes, and `tuntas finish` makes the rest of any of them."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from examples import KINDS
from hosts import (
    APART,
    BARE,
    KEYS,
    MATERIAL,
    ROOT,
    WORKSHOP,
    Host,
    build,
    differences,
    lists_of,
    quizzes_of,
    write_project,
    zensical,
)
from playwright.sync_api import Browser, expect
from sites import CONFIG, QUIZ, SMALL, served, write

from generator.finishing.options import Options
from generator.finishing.steps import finish

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PATIENCE = 120.0
PAUSE = 3.0
REFERENCE = Host("mkdocs")
HOSTS = {
    "mkdocs with material": REFERENCE,
    "mkdocs with plain material": Host("mkdocs", MATERIAL, look=False),
    "mkdocs with a bare theme": Host("mkdocs", BARE),
    "properdocs with material": Host("properdocs"),
    "properdocs with a bare theme": Host("properdocs", BARE),
    "zensical": Host("zensical", plugin=False),
}
INDEXES = ("search/search_index.json", "search.json", "assets/tuntas/search-index.js", "search/search_index.js")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site that the others are compared with."""
    return build(tmp_path_factory.mktemp("reference"), REFERENCE)


@pytest.fixture(scope="module")
def reference(first: Path) -> dict[str, list[str]]:
    """Return the quizzes as MkDocs with Material builds them."""
    return quizzes_of(first)


@pytest.fixture(scope="module")
def lists(first: Path) -> dict[str, list[str]]:
    """Return the facts and terms, and the links to them, as MkDocs with Material builds them."""
    return lists_of(first)


@pytest.fixture(scope="module", params=list(HOSTS))
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site with each of the hosts, and finish it."""
    built = build(tmp_path_factory.mktemp("host"), HOSTS[request.param])
    finish(built, Options())
    return built


def test_the_reference_has_every_quiz(reference: dict[str, list[str]]) -> None:
    assert set(reference) == {"kursus/satu", *(f"jenis/{kind}" for kind in KINDS)}
    assert len(reference["kursus/satu"]) == 3
    assert not any("quiz-broken" in each for quizzes in reference.values() for each in quizzes)


def test_every_host_gives_the_same_quizzes(site: Path, reference: dict[str, list[str]]) -> None:
    assert differences(quizzes_of(site), reference) == []


def test_every_host_lists_facts_and_terms_and_links_to_them(site: Path, lists: dict[str, list[str]]) -> None:
    assert {name: len(parts) for name, parts in lists.items()} == {"kursus/dua": 4, "rujukan": 2, "rujukan/istilah": 9}
    assert differences(lists_of(site), lists) == []


def test_scripts_and_styles_are_there_and_load(site: Path, browser: Browser) -> None:
    failed: list[str] = []
    with served(site) as address, browser.new_page() as page:
        page.on("requestfailed", lambda request: failed.append(request.url))
        page.on("response", lambda got: failed.append(got.url) if got.status >= 400 else None)
        page.on("pageerror", lambda error: failed.append(str(error)))
        page.on("request", lambda got: None if got.url.startswith(("http://127", "data:")) else failed.append(got.url))
        page.goto(f"{address}kursus/satu/")
        expect(page.locator("quiz-activity").first.get_by_role("button", name="Periksa jawaban").first).to_be_visible()
        loaded = page.evaluate(
            "[...document.querySelectorAll('script[src],link[rel=stylesheet]')].map(e=>e.src||e.href)"
        )
    assert any(each.endswith("assets/tuntas/quiz.js") for each in loaded)
    assert any(each.endswith("assets/tuntas/quiz.css") for each in loaded)
    assert failed == []


def test_a_quiz_answers(site: Path, browser: Browser) -> None:
    with served(site) as address, browser.new_page() as page:
        page.goto(f"{address}kursus/satu/")
        question = page.locator("#kursus-satu-pilih")
        question.get_by_label("Kuncirahasia").check()
        question.get_by_role("button", name="Periksa jawaban").click()
        expect(question.locator(".quiz-says")).to_contain_text("Benar")
        expect(question).to_contain_text("Umpanrahasia")


def test_no_search_knows_a_key(site: Path) -> None:
    indexes = [site / name for name in INDEXES if (site / name).exists()]
    for index in indexes:
        told = index.read_text("utf-8").lower()
        assert [key for key in KEYS if key.lower() in told] == []


def test_no_host_shows_what_only_the_facilitator_sees(site: Path) -> None:
    files = [path for path in site.rglob("*") if path.is_file()]
    assert [path for path in files if APART.lower().encode() in path.read_bytes().lower()] == []
    assert "Dua" in (site / "kursus" / "workshop" / "index.html").read_text("utf-8")
    assert [path for path in files if path.suffix == ".md"] == []


def test_zensical_hides_the_rest_of_a_part_that_is_not_closed(tmp_path: Path) -> None:
    host = HOSTS["zensical"]
    write_project(tmp_path, host, directories=True)
    write(tmp_path, {"content/kursus/workshop.md": WORKSHOP})
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run(host.command(), cwd=tmp_path, env=env, capture_output=True, check=False).returncode == 0
    assert APART not in (tmp_path / "site" / "kursus" / "workshop" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("name", ["mkdocs with material", "zensical"])
def test_pages_that_are_files_give_the_same_quizzes(name: str, tmp_path: Path, reference: dict[str, list[str]]) -> None:
    site = build(tmp_path, HOSTS[name], directories=False)
    assert (site / "kursus" / "satu.html").exists()
    assert differences(quizzes_of(site), reference) == []


def test_zensical_shows_edits_without_a_restart(tmp_path: Path) -> None:
    config = f"{CONFIG}watch:\n  - quizzes\nmarkdown_extensions:\n  - generator.markdown_extension.extension\n"
    root = write(tmp_path, {**SMALL, "mkdocs.yml": config})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (tmp_path / "log").open("wb") as log:
        command = [str(zensical()), "serve", "-a", address]
        process = subprocess.Popen(command, cwd=root, env=env, stdout=log, stderr=log)
    try:
        for text, wanted in (
            (QUIZ, "Apa ini?"),
            (QUIZ.replace("Apa ini?", "Apa itu?"), "Apa itu?"),
            ("id: [", "quiz-broken"),
            (QUIZ, "Apa ini?"),
        ):
            edit_until(root, text, f"http://{address}/kursus/satu/", wanted)
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()


def edit_until(root: Path, text: str, address: str, wanted: str) -> None:
    """Save a quiz and ask for a page until it says what is wanted; Zensical misses what is saved while it builds."""
    end = time.monotonic() + PATIENCE
    told, saved = "", 0.0
    while wanted not in told:
        now = time.monotonic()
        assert now < end, told[-2000:]
        if now - saved > PAUSE:
            write(root, {"quizzes/kuis-a.yaml": text})
            saved = now
        time.sleep(0.02)
        try:
            with urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
                told = answer.read().decode("utf-8")
        except (URLError, ConnectionError):
            continue
