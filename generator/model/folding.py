"""Which differences in writing an author lets pass, and how a text looks once they are passed over."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum


class Fold(StrEnum):
    """A difference in writing that does not count."""

    CASE = "case"
    SPACES = "spaces"
    DIACRITICS = "diacritics"
    PUNCTUATION = "punctuation"
    NUMBER_WORDS = "number-words"


DEFAULT_FOLD = (Fold.CASE, Fold.SPACES, Fold.DIACRITICS, Fold.PUNCTUATION)

_VANISHING = frozenset(".'’‘`ʼ")
_PARTING = frozenset(',;:!?…"/\\_·•')
_PARTING_CATEGORIES = frozenset({"Pd", "Ps", "Pe", "Pi", "Pf"})


def folded(text: str, folds: tuple[Fold, ...] = (Fold.CASE, Fold.SPACES)) -> str:
    """Return the text as rules compare it. The browser compares responses; this only finds what authors wrote twice."""
    told = unicodedata.normalize("NFC", text).strip()
    if Fold.CASE in folds:
        told = told.casefold()
    if Fold.DIACRITICS in folds:
        told = "".join(each for each in unicodedata.normalize("NFD", told) if not unicodedata.combining(each))
    if Fold.PUNCTUATION in folds:
        told = "".join(_unmarked(told, at) for at in range(len(told)))
    if Fold.SPACES in folds or Fold.PUNCTUATION in folds:
        told = " ".join(told.split())
    return told or text.strip()


def _unmarked(text: str, at: int) -> str:
    each = text[at]
    if re.fullmatch(r"\d.\d", text[at - 1 : at + 2], re.ASCII):
        return each
    if each in _VANISHING:
        return ""
    return " " if each in _PARTING or unicodedata.category(each) in _PARTING_CATEGORIES else each
