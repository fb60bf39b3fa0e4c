"""Words, and roots that make one family findable by any of its members."""

from __future__ import annotations

import itertools

import pytest

from generator.finishing.stem import light, root_of, words

FAMILIES = """mempelajari pembelajaran belajar pelajar pelajaran
pengelolaan mengelola dikelola kelola
keterlambatan terlambat lambat
pelaporan melaporkan laporan dilaporkan lapor
pelayanan melayani dilayani layanan
pegawai kepegawaian
peraturan pengaturan diatur mengatur aturan
penilaian menilai dinilai nilai
perencanaan merencanakan rencana direncanakan
pelaksanaan melaksanakan dilaksanakan
pengawasan mengawasi diawasi
penyusunan menyusun disusun susunan
pemeriksaan memeriksa diperiksa
penerimaan menerima diterima
persyaratan syarat mensyaratkan
pemahaman memahami dipahami paham
kesehatan sehat menyehatkan"""
PAIRS = [pair for family in FAMILIES.splitlines() for pair in itertools.permutations(family.split(), 2)]


def test_words_are_folded() -> None:
    assert list(words("Café, JUM'AT: langkah-langkah 10:30 ke‑2_a")) == [
        "cafe", "jumat", "langkah", "langkah", "10", "30", "ke", "2", "a",
    ]  # fmt: skip


def test_most_of_a_family_has_one_root() -> None:
    same = sum(root_of(one) == root_of(other) for one, other in PAIRS)
    assert same / len(PAIRS) > 0.95


def test_a_reader_finds_a_word_by_another_of_its_family_that_the_site_does_not_have() -> None:
    found = sum(light(asked, {root_of(written)}) == root_of(written) for written, asked in PAIRS)
    assert found / len(PAIRS) > 0.95


@pytest.mark.parametrize(
    "word", ["computer", "meeting", "pending", "email", "design", "spreadsheet", "http", "2026", "asn"]
)
def test_what_is_not_indonesian_stays(word: str) -> None:
    assert root_of(word) == word
    assert light(word, frozenset()) == word
