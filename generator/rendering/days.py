"""Days as people write them."""

from __future__ import annotations

import datetime as dt

from generator.text import Lang, Text

_MONTHS: tuple[Text, ...] = (
    Text(id="Januari", en="January"),
    Text(id="Februari", en="February"),
    Text(id="Maret", en="March"),
    Text(id="April", en="April"),
    Text(id="Mei", en="May"),
    Text(id="Juni", en="June"),
    Text(id="Juli", en="July"),
    Text(id="Agustus", en="August"),
    Text(id="September", en="September"),
    Text(id="Oktober", en="October"),
    Text(id="November", en="November"),
    Text(id="Desember", en="December"),
)


def say_day(day: dt.date, lang: Lang) -> str:
    """Return a day as people write it: 24 November 2026."""
    return f"{day.day} {_MONTHS[day.month - 1].say(lang)} {day.year}"
