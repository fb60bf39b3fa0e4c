"""Words and their Indonesian roots: PySastrawi where the site is built, a light stripper of affixes in the browser.

`light` here and `root` in `browser/src/search/stem.ts` are one procedure written twice: the index carries the few words
of the site for which it does not reach the root that PySastrawi gives, so both must agree. A test runs both.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Container, Iterator

from Sastrawi.Dictionary.ArrayDictionary import ArrayDictionary
from Sastrawi.Stemmer.Stemmer import Stemmer
from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
LATIN = re.compile(r"[a-z]+")
SHORTEST = 3
STOP_WORDS = frozenset(
    re.findall(
        "[a-z]+",
        "yang dan di ke dari untuk pada dengan atau ini itu adalah ialah dalam oleh sebagai juga akan karena agar jika "
        "maka lebih sudah belum telah bukan tidak anda saya ia dia mereka kami kita ada dapat bisa harus seperti saat "
        "bagi para serta hanya setiap satu lalu pun nya bila supaya sehingga namun tetapi "
        "the of and to is for that with are this you your",
    )
)
ENDINGS = re.compile(r"(?:lah|kah|tah|pun)$"), re.compile(r"(?:ku|mu|nya)$")
SUFFIXES = ("kan", "an", "", "i")
# A prefix, and the letter that it swallows before a vowel; `!` means that the letter is always put back.
PREFIXES = re.findall(
    "([a-z]+)-([a-z]?!?)",
    "memper- diper- meng-k meny-s! mem-p men-t me- peng-k peny-s! pem-p pen-t per- pel- pe- ber- bel- be- ter- te- di- "
    "ke- se-",
)


def words(text: str) -> Iterator[str]:
    """Yield the words of a text as they are compared: small letters, no diacritics, no apostrophes."""
    folded = unicodedata.normalize("NFD", text.lower())
    bare = "".join(each for each in folded if unicodedata.category(each) != "Mn") if not folded.isascii() else folded
    for word in WORD.findall(bare):
        yield re.sub("['’ʼ]", "", word)


@functools.cache
def root_of(word: str) -> str:
    """Return the root that PySastrawi finds, computed once per word in a process; what is not Indonesian stays."""
    if len(word) <= SHORTEST or not LATIN.fullmatch(word):
        return word
    found: str = _stemmer().stem_word(word)
    return found


@functools.cache
def _stemmer() -> Stemmer:
    return Stemmer(ArrayDictionary(StemmerFactory().get_words()))


def light(word: str, roots: Container[str]) -> str:
    """Return the first of the given roots that taking off affixes reaches, or the word itself."""
    if word in roots:
        return word
    for base in _bases(word):
        for suffix in SUFFIXES:
            if base.endswith(suffix) and len(base) - len(suffix) >= SHORTEST:
                stem = base[: len(base) - len(suffix)]
                found = next((each for each in (stem, *without_prefix(stem, 2)) if each in roots), None)
                if found:
                    return found
    return word


def _bases(word: str) -> Iterator[str]:
    """Yield the word, then without particle, then without possessive."""
    yield word
    for ending in ENDINGS:
        bare = ending.sub("", word)
        if bare != word:
            word = bare
            yield word


def without_prefix(word: str, depth: int) -> Iterator[str]:
    """Yield what is left of a word when one prefix, or two, are taken off, the likeliest first."""
    for prefix, swallowed in PREFIXES:
        rest = word[len(prefix) :]
        if not word.startswith(prefix) or len(rest) < SHORTEST - 1:
            continue
        for each in _restored(rest, swallowed):
            if len(each) >= SHORTEST:
                yield each
            if depth > 1:
                yield from without_prefix(each, depth - 1)


def _restored(rest: str, swallowed: str) -> tuple[str, ...]:
    """Return the ways in which a word may have begun before its prefix."""
    if swallowed.endswith("!"):
        return (swallowed[0] + rest,)
    return (swallowed + rest, rest) if swallowed and rest[0] in "aiueo" else (rest,)
