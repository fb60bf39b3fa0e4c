"""The words of a number."""

from __future__ import annotations

from generator.questions.number.model import Number
from generator.text import Text

ANSWER = Text(id="Jawaban Anda", en="Your answer")
READ = Text(id="Anda menulis {number}.", en="You wrote {number}.")
UNREAD = Text(
    id="Jawaban ini belum terbaca sebagai bilangan. Tulis angkanya saja, misalnya 1.234,5.",
    en="This could not be read as a number. Write digits only, for example 1,234.5.",
)
UNIT = Text(id="Tulis bilangannya dalam {unit}.", en="Write the number in {unit}.")
PLAIN = Text(id="Tulis sebuah bilangan.", en="Write a number.")
GROUPED = Text(
    id="Tulis sebuah bilangan. Titik untuk ribuan, koma untuk desimal: 1.234,5.",
    en="Write a number. Comma for thousands, point for decimals: 1,234.5.",
)
THOUSAND = 1000


def how(body: Number) -> Text:
    """Return how to write it; where points and commas may be taken for one another also what they mean here."""
    told = (*body.bounds, *(each.answer for each in body.mistakes))
    doubtful = any(abs(each) >= THOUSAND or each != int(each) for each in told)
    return GROUPED if doubtful else PLAIN
