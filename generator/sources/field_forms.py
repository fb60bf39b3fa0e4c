"""Patterns in words: what may stand in an identifier, and what was written as it could be."""

from __future__ import annotations

import re

from generator.text import Text

LONGEST = 60
_CLASS = re.compile(r"\^?(?:\[([^\]]+)\][*+]?|[-.])+\$?")
_CHOICE = re.compile(r"\^?\(?(?:\?:)?([\w-]+(?:\|[\w-]+)+)\)?\$?")
_PERCENT = re.compile(r".*%\$?")
_PARTS = (
    ("A-Za-z", Text(id="huruf", en="letters")),
    ("A-Z", Text(id="huruf besar", en="capital letters")),
    ("a-z", Text(id="huruf kecil", en="small letters")),
    ("0-9", Text(id="angka", en="digits")),
    (".", Text(id="titik", en="dots")),
    ("_", Text(id="garis bawah", en="underscores")),
    ("-", Text(id="tanda hubung", en="dashes")),
)
NOTHING = Text(id="", en="")


def choices_of(pattern: str) -> tuple[str, ...]:
    """Return the words of a pattern such as `^(objective|tag)$`, none for other patterns."""
    found = _CHOICE.fullmatch(pattern)
    return tuple(found.group(1).split("|")) if found else ()


def form(pattern: str, said: str) -> Text:
    """Return a pattern in words, and what was written as it could be."""
    if _PERCENT.fullmatch(pattern):
        return Text(
            id="tulis angka, misalnya `0.5`, atau persen, misalnya `5%`",
            en="write a number such as `0.5`, or a percentage such as `5%`",
        )
    if not _CLASS.fullmatch(pattern):
        return Text(id=f"ikuti bentuk `{pattern}`", en=f"follow the form `{pattern}`")
    allowed = "".join(re.findall(r"\[([^\]]+)\]", pattern)) + ("-" if "-[" in pattern else "")
    parts: list[Text] = []
    for sign, words in _PARTS:
        if sign in allowed:
            parts.append(words)
            allowed = allowed.replace(sign, "")
    listed = Text(id=_listed([each.id for each in parts], "dan"), en=_listed([each.en for each in parts], "and"))
    start, example = _start(said), _example(pattern, said)
    return Text(id=f"pakai hanya {listed.id}{start.id}{example.id}", en=f"use only {listed.en}{start.en}{example.en}")


def _listed(words: list[str], link: str) -> str:
    """Return `a, b, dan c` or `a, b and c`, as each language has it."""
    if len(words) < len("ab"):
        return "".join(words)
    comma = "," if link == "dan" and len(words) > len("ab") else ""
    return f"{', '.join(words[:-1])}{comma} {link} {words[-1]}"


def _start(said: str) -> Text:
    """Say how to begin, where that is what was wrong."""
    if said[:1].isascii() and said[:1].isalnum():
        return NOTHING
    return Text(id="; mulailah dengan huruf atau angka", en="; begin with a letter or a digit")


def _example(pattern: str, said: str) -> Text:
    example = re.sub(r"[^a-z0-9]+", "-", said.lower()).strip("-")[:LONGEST]
    if not example or re.search(pattern, example) is None:
        return NOTHING
    return Text(id=f", misalnya `{example}`", en=f", such as `{example}`")
