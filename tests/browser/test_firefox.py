"""The other engine: what is opened by double click in Firefox works and is remembered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from browser.firefox import DOWN, ENTER, ESCAPE, FIREFOX, Tab, firefox

from generator.questions.registry import TYPES
from generator.rendering.words import BROWSER

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(FIREFOX is None, reason="Firefox is not installed, and there is no package of it here"),
]

READY = "document.querySelector('quiz-activity') && !document.querySelector('quiz-activity:not([data-ready])')"
QUESTIONS = "[...document.querySelectorAll('.quiz-question')]"
SAVED = BROWSER["saved"].say("id")
RIGHT = BROWSER["right"].say("id")


def answer_first_choice(tab: Tab) -> None:
    """Answer the first question rightly, by the keyboard alone."""
    tab.until("(document.querySelector('quiz-choice input').focus(), true)")
    at = tab.until(
        "({ at: [...document.querySelector('quiz-choice').querySelectorAll('input')].findIndex((input) =>"
        " document.querySelector('quiz-choice').key.keys.includes(Number(input.value))) })"
    )["at"]
    tab.press(" ", *[DOWN] * at)
    tab.until("(document.querySelector('quiz-choice [data-do=check]').focus(), true)")
    tab.press(ENTER)


def test_from_a_folder_every_kind_is_ready_and_an_answer_is_saved_and_remembered(
    real_site: Path, tmp_path: Path
) -> None:
    showcase = (real_site / "semua-jenis-soal.html").as_uri()
    says = "document.querySelector('quiz-choice .quiz-says').textContent"
    with firefox(tmp_path) as tab:
        tab.open(showcase)
        tab.until(READY)
        kinds = tab.until(f"{QUESTIONS}.map((each) => each.localName.replace('quiz-', ''))")
        assert set(kinds) == set(TYPES)
        answer_first_choice(tab)
        assert tab.until(says).startswith(RIGHT)
        tab.until(f"document.querySelector('quiz-choice .quiz-state').textContent === {json.dumps(SAVED)}")
    with firefox(tmp_path) as tab:
        tab.open(showcase)
        tab.until(READY)
        assert tab.until(says).startswith(RIGHT)
        assert tab.errors == []


def test_from_a_folder_the_search_finds_words_by_their_root_and_links_lead_on(real_site: Path, tmp_path: Path) -> None:
    with firefox(tmp_path) as tab:
        tab.open((real_site / "index.html").as_uri())
        tab.until("document.querySelector('[data-search-open]')")
        tab.press("/")
        tab.until("document.querySelector('dialog[open] input') === document.activeElement")
        tab.press(*"melayani")
        assert tab.until("document.querySelector('.t-search-results a')?.textContent")
        tab.press(ESCAPE)
        assert tab.follow("main a[href*='komunikasi/']").endswith("/komunikasi/index.html")
        assert tab.follow("main a[href*='mendengar']").endswith("/komunikasi/01-mendengar-aktif.html")
        assert tab.follow("a[rel=next]").endswith(".html")
        assert tab.errors == []
