"""Pieces of Markdown that the reference pages are put together from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.text import Lang, Text

MADE = Text(
    id="<!-- Halaman ini dibuat dari kode dengan `make docs`; jangan disunting. -->",
    en="<!-- This page is made from the code by `make docs`; do not edit it. -->",
)


def page(lang: Lang, title: str, *blocks: str) -> str:
    """Return a page: a warning to editors, a title, blocks with empty lines between them."""
    return "\n\n".join([MADE.say(lang), f"# {title}", *(each.strip("\n") for each in blocks if each.strip())]) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(_cell(each) for each in row) + " |" for row in rows)])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def code(text: str, language: str = "") -> str:
    """Return a block of code, in a fence longer than any in it."""
    fence = "````" if "```" in text else "```"
    return f"{fence}{language}\n{text.strip(chr(10))}\n{fence}"


def anchor(heading: str) -> str:
    """Return the anchor that GitHub makes of a heading."""
    kept = "".join(each for each in heading.lower() if each.isalnum() or each in " -_")
    return kept.replace(" ", "-")
