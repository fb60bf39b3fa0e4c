"""The line that tells learners how to answer."""

from __future__ import annotations

import pytest

from generator.questions.essay import words as of_essay
from generator.questions.essay.model import Essay
from generator.questions.hottext import words as of_hottext
from generator.questions.hottext.model import Hottext, Unit

FREE = "Tulis dengan kalimat Anda sendiri."


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (None, None, FREE),
        (40, None, f"{FREE} Anjuran: sedikitnya 40 kata."),
        (None, 80, f"{FREE} Anjuran: paling banyak 80 kata."),
        (40, 80, f"{FREE} Anjuran: 40 sampai 80 kata."),
    ],
)
def test_free_text_says_how_long_it_should_be(low: int | None, high: int | None, told: str) -> None:
    assert of_essay.how(Essay(min_words=low, max_words=high)).id == told


@pytest.mark.parametrize(
    ("count", "told"),
    [(1, "Mark one word."), (2, "Mark two words."), (10, "Mark ten words."), (11, "Mark 11 words.")],
)
def test_a_passage_says_how_many_to_mark(count: int, told: str) -> None:
    body = Hottext(text=f"Pilih {'[[+ijin]] ' * count}saja.", unit=Unit.WORD)
    assert of_hottext.how(body).en == told
