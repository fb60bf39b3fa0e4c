"""What our own workshops and seminars tell the facilitator is nowhere in the site: no plan, no rubric, no answer."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from browser.projects import ROOT

from generator.cli.check import examined
from generator.cli.settings import read_settings

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FEWEST_WORDS, FEWEST_PIECES = 6, 200
TEXTS = {".html", ".json", ".js", ".xml", ".svg", ".txt", ".css"}
BORDER = re.compile(r"[.!?;:|\n“”]")
MARK = re.compile(r"[*_`>#\[\]()]|<[^>]*>")


def pieces(text: str) -> set[str]:
    """Return the stretches of plain words in a Markdown text that are long enough to be known again."""
    told = (" ".join(MARK.sub(" ", each).split()) for each in BORDER.split(text))
    return {each for each in told if len(re.findall(r"[^\W\d_]+", each)) >= FEWEST_WORDS}


def plain(text: str) -> str:
    return " ".join(html.unescape(MARK.sub(" ", text)).split())


def test_nothing_that_only_the_facilitator_reads_is_in_our_site(real_site: Path) -> None:
    _, loaded = examined(read_settings(ROOT / "mkdocs.yml"))
    pages = loaded.course.pages.values()
    secret = {piece for page in pages for aside in page.facilitator for piece in pieces(aside.text)}
    asked = [passage.text for quiz in loaded.course.all_quizzes for each in quiz.questions for passage in each.passages]
    shown = plain("\n".join([*(page.prose for page in pages), *asked]))
    secret = {each for each in secret if each not in shown}  # learners may read the same words elsewhere
    assert len(secret) >= FEWEST_PIECES
    for file in real_site.rglob("*"):
        if file.suffix in TEXTS:
            told = plain(file.read_text("utf-8"))
            assert [each for each in secret if each in told] == [], file
