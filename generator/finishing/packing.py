"""Packs a search index: sorted words that share their beginnings, and lists of numbers in as few bits as they need.

A list is written as its length (Elias gamma), then the gaps between its numbers (Rice code, whose parameter follows
from the length), six bits to a letter. The browser unpacks with `browser/src/search/unpack.ts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
MOST_SHARED = 25  # a capital letter tells how many letters a word shares with the one before
MOST_WORDS = 32  # whose lists are unpacked together
MOST_BITS = 2400  # after which a block ends earlier, so that no list waits for long ones before it
BITS = 6


def pack_words(words: Iterable[str]) -> str:
    """Return sorted words as one string."""
    return "".join(_shortened(words))


def _shortened(words: Iterable[str]) -> Iterator[str]:
    before = ""
    for word in words:
        shared = 0
        for one, other in zip(before[:MOST_SHARED], word, strict=False):
            if one != other:
                break
            shared += 1
        yield chr(ord("A") + shared) + word[shared:]
        before = word


def pack_lists(lists: Iterable[tuple[Sequence[int], Sequence[int]]], count: int) -> str:
    """Return for each word its sections and which of them say it often; `count` is of sections.

    The lists stand in blocks; the first letter of a block tells how many it holds.
    """
    return " ".join(LETTERS[len(block) - 1] + _letters("".join(block)) for block in _blocks(lists, count))


def _blocks(lists: Iterable[tuple[Sequence[int], Sequence[int]]], count: int) -> Iterator[list[str]]:
    block: list[str] = []
    for numbers, often in lists:
        block.append("".join(_word(numbers, often, count)))
        if len(block) == MOST_WORDS or sum(map(len, block)) > MOST_BITS:
            yield block
            block = []
    if block:
        yield block


def _word(numbers: Sequence[int], often: Sequence[int], count: int) -> Iterator[str]:
    yield _gamma(len(numbers))
    yield from _gaps(numbers, count)
    if len(numbers) > 1:
        yield _gamma(len(often) + 1)
        yield from _gaps(often, len(numbers))


def _gamma(number: int) -> str:
    digits = f"{number:b}"
    return "0" * (len(digits) - 1) + digits


def _gaps(numbers: Sequence[int], count: int) -> Iterator[str]:
    low = low_bits(len(numbers), count)
    before = -1
    for number in numbers:
        gap = number - before - 1
        yield "1" * (gap >> low) + "0" + (f"{gap & ((1 << low) - 1):0{low}b}" if low else "")
        before = number


def low_bits(length: int, count: int) -> int:
    """Return how many low bits of a gap are written plainly: near the logarithm of the mean gap times 0.7."""
    low = 0
    while length and (length * 10) << (low + 1) <= count * 7:
        low += 1
    return low


def _letters(bits: str) -> str:
    whole = bits + "0" * (-len(bits) % BITS)
    return "".join(LETTERS[int(whole[at : at + BITS], 2)] for at in range(0, len(whole), BITS))
