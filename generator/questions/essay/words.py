"""The words of free text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.questions.essay.model import Essay
from generator.text import Text

PAGE: Mapping[str, Text] = MappingProxyType(
    {
        "yours": Text(id="Jawaban Anda", en="Your answer"),
        "model": Text(id="Contoh jawaban", en="A model answer"),
        "rubric": Text(
            id="Bandingkan, lalu centang yang ada pada jawaban Anda.", en="Compare, then tick what your answer has."
        ),
        "points": Text(id="({points} poin)", en="({points} points)"),
        "rate": Text(id="Simpan nilai sendiri", en="Save your own rating"),
        "save_ticks": Text(id="Simpan centang", en="Save the ticks"),
    }
)
BROWSER: Mapping[str, Text] = MappingProxyType(
    {
        "essay_words": Text(id="{n} kata", en="{n} words"),
        "essay_few": Text(id="{n} kata, {m} lagi menuju anjuran", en="{n} words, {m} more to the advised length"),
        "essay_many": Text(id="{n} kata, {m} di atas anjuran", en="{n} words, {m} over the advised length"),
        "essay_rated": Text(id="Nilai sendiri: {points} dari {of}.", en="Your own rating: {points} of {of}."),
        "essay_ticked": Text(id="Anda mencentang {points} dari {of}.", en="You ticked {points} of {of}."),
    }
)
FREE = Text(id="Tulis dengan kalimat Anda sendiri.", en="Write in your own words.")


def how(body: Essay) -> Text:
    """Return how long the answer should be."""
    low, high = body.min_words, body.max_words
    if low and high:
        told = Text(id=f" Anjuran: {low} sampai {high} kata.", en=f" Advised: {low} to {high} words.")
    elif low:
        told = Text(id=f" Anjuran: sedikitnya {low} kata.", en=f" Advised: at least {low} words.")
    elif high:
        told = Text(id=f" Anjuran: paling banyak {high} kata.", en=f" Advised: at most {high} words.")
    else:
        told = Text(id="", en="")
    return Text(id=FREE.id + told.id, en=FREE.en + told.en)
