"""Reads the text of a lesson in tests: what it holds, or what is wrong with it and where."""

from __future__ import annotations

from generator.diagnostics.report import hint, message
from generator.sources.lesson import LessonSource, parse
from generator.text import LANGS


def lesson(text: str) -> LessonSource:
    """Return the lesson of a text without faults."""
    source, found = parse(text, "l.md")
    assert not found, [message(each, "en") for each in found]
    return source


def faults(text: str) -> list[tuple[str, str]]:
    """Return the code and the place of each fault; all of them can be said in both languages."""
    _, found = parse(text, "l.md")
    for each in found:
        for lang in LANGS:
            assert message(each, lang)
            assert hint(each, lang)
    return [(each.rule.code, f"{each.span.line}:{each.span.column}") for each in found]
