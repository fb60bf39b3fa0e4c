"""The words of a passage to mark."""

from __future__ import annotations

from generator.questions.hottext.model import Hottext, Unit
from generator.questions.hottext.passage import Passage
from generator.text import Text

UNITS = {
    Unit.MARKED: (Text(id="bagian", en="part"), Text(id="bagian", en="parts")),
    Unit.WORD: (Text(id="kata", en="word"), Text(id="kata", en="words")),
    Unit.SENTENCE: (Text(id="kalimat", en="sentence"), Text(id="kalimat", en="sentences")),
}
NUMBERS_ID = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")
NUMBERS_EN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def how(body: Hottext) -> Text:
    """Return how many to mark."""
    count = sum(1 for spot in Passage(body).spots if spot.key)
    unit = UNITS[body.unit][0 if count == 1 else 1]
    if not 1 <= count <= len(NUMBERS_ID):
        return Text(id=f"Tandai {count} {unit.id}.", en=f"Mark {count} {unit.en}.")
    return Text(
        id=f"Tandai {NUMBERS_ID[count - 1]} {unit.id}.",
        en=f"Mark {NUMBERS_EN[count - 1]} {unit.en}.",
    )
