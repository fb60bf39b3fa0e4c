"""What is packed can be unpacked; `tests/unit/finishing/test_in_node.py` does the same with the browser's own code."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.finishing.packing import LETTERS, low_bits, pack_lists, pack_words

Lists = list[tuple[list[int], list[int]]]
COUNT = 300


class Bits:
    """Reads a block bit by bit, the plain way."""

    def __init__(self, letters: str) -> None:
        self.bits = "".join(f"{LETTERS.index(letter):06b}" for letter in letters)

    def take(self, many: int) -> int:
        """Return so many bits as a number."""
        taken, self.bits = self.bits[:many], self.bits[many:]
        return int(taken or "0", 2)

    def unary(self, sign: str) -> int:
        """Return how often the sign comes before the other one."""
        many = len(self.bits) - len(self.bits.lstrip(sign))
        self.bits = self.bits[many + 1 :]
        return many

    def gamma(self) -> int:
        """Return a number in Elias gamma code."""
        zeros = self.unary("0")
        return (1 << zeros) + self.take(zeros)

    def numbers(self, many: int, count: int) -> list[int]:
        """Return so many numbers whose gaps are in Rice code."""
        low = low_bits(many, count)
        found: list[int] = []
        for _ in range(many):
            gap = (self.unary("1") << low) + self.take(low)
            found.append((found[-1] if found else -1) + gap + 1)
        return found


def unpacked(packed: str) -> Lists:
    lists: Lists = []
    for block in packed.split():
        bits = Bits(block[1:])
        for _ in range(LETTERS.index(block[0]) + 1):
            numbers = bits.numbers(bits.gamma(), COUNT)
            often = bits.numbers(bits.gamma() - 1, len(numbers)) if len(numbers) > 1 else []
            lists.append((numbers, often))
    return lists


@st.composite
def entries(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    numbers = sorted(draw(st.sets(st.integers(0, COUNT - 1), min_size=1)))
    often = sorted(draw(st.sets(st.integers(0, len(numbers) - 1)))) if len(numbers) > 1 else []
    return numbers, often


@given(st.lists(entries(), min_size=1, max_size=80))
def test_lists_come_back(lists: Lists) -> None:
    assert unpacked(pack_lists(lists, COUNT)) == lists


def test_a_block_ends_when_its_lists_grow_long() -> None:
    assert pack_lists([(list(range(0, 3000, 2)), [])] * 3, 3000).count(" ") == 2


def test_words_share_their_beginnings() -> None:
    assert pack_words(["ajar", "ajak", "z" * 30, "z" * 30 + "a"]) == "AajarDkA" + "z" * 30 + "Z" + "z" * 5 + "a"
