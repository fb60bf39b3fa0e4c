"""Where a text cites law: the number and year of a regulation, or an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_GAP = r"[\s*_()\[\]]+"
_BETWEEN = re.compile(_GAP)
_YEAR = r"(?:19|20)\d\d(?!\d)"
_OF_YEAR = rf"{_GAP}(?i:tahun|of){_GAP}{_YEAR}"
# Capitals count: “per”, “se” and “pp” are words or abbreviations of everyday life.
_REGULATION = (
    r"(?:UU|PP|SE|SKB|Per(?:p?pu|pres|da|bup|wal|wako|gub|men\w*|ka|ki|ma|[A-Z]\w*)|PER[A-Z]+|(?:Kep|In)pres|Kepmen\w*"
    r"|Undang-[Uu]ndang|Peraturan|Surat\s+Edaran|Law|Regulation|Circular)"
)
# Who gave it and what it is about may stand between its kind and its number.
_WORDS = rf"(?:{_GAP}[^\W\d_][\w-]*){{0,12}}?(?:{_GAP}[Nn]o\.)?"
_CITATION = re.compile(
    r"(?<![^\W_])(?:"
    rf"(?i:nomor|no\.?|number){_GAP}\d[\w./-]*{_OF_YEAR}"
    rf"|{_REGULATION}{_WORDS}{_GAP}\d+[A-Z]?(?:/{_YEAR}|{_OF_YEAR})"
    rf"|(?i:pasal|articles?|ps\.|art\.){_GAP}\d+\w*"
    r")"
)


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited, on one line, and its offsets in the text."""

    start: int
    end: int
    text: str


def citations(text: str) -> Iterator[Citation]:
    """Yield what a text cites, in order."""
    return (Citation(*found.span(), " ".join(_BETWEEN.split(found[0]))) for found in _CITATION.finditer(text))
