"""Words that are not wanted are found whole, in any capitals, unless they are spoken about."""

from __future__ import annotations

import pytest

from generator.model.wording import mentions, without_mentions, wording_of

WORDS = wording_of(
    {
        "resiko": "risiko",
        "dimana": "di mana",
        "perlindungan data": "pelindungan data",
        "online": "daring",
        "Online Single Submission": "Online Single Submission",
        "# %": "#%",
        "Rp #": "Rp#",
        "#:30": "#.30",
        "s/d": "sampai",
        "nomor": "# nomor",
        "...": "…",
    }
)


def told(text: str) -> list[tuple[str, str]]:
    return [(each.text, each.instead) for each in WORDS.written(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Resiko itu", [("Resiko", "risiko")]),
        ("RESIKONYA besar", [("RESIKONYA", "risiko")]),
        ("beresiko, resikolah", [("resikolah", "risiko")]),
        ("perlindungan\n  data warga", [("perlindungan data", "pelindungan data")]),
        ("Layanan Online Single Submission itu online.", [("online", "daring")]),
        ("naik 20,5 % setahun", [("20,5 %", "20,5%")]),
        ("Rp 1.500.000", [("Rp 1.500.000", "Rp1.500.000")]),
        ("pukul 07:30 atau 7:300", [("07:30", "07.30")]),
        ("08.00 s/d 09.00", [("s/d", "sampai")]),
        ("satu nomor", [("nomor", "# nomor")]),
        ("lalu ... selesai", [("...", "…")]),
        ("risiko, di mana, 20%, Rp1.500", []),
    ],
)
def test_unwanted_words_are_found_with_what_to_write_instead(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


def test_a_word_stands_where_it_says() -> None:
    (found,) = WORDS.written("Ada resiko.")
    assert (found.start, found.end) == (4, 10)


def test_no_words_are_found_where_none_are_unwanted() -> None:
    assert list(wording_of({}).written("apa saja")) == []


@pytest.mark.parametrize(
    "text",
    ["kata *resiko* itu", "kata _resiko_ itu", "bukan “resiko” lagi", '"resiko"', "sebuah *workshop online dua hari*"],
)
def test_a_word_that_is_spoken_about_passes(text: str) -> None:
    assert told(without_mentions(text)) == []
    assert len(without_mentions(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "**resiko**",
        "2 * resiko * 3",
        "nama_resiko_lain resiko",
        "“Ada resiko.”",
        "“resiko!”",
        "*Tidak ada resiko sama sekali di loket ini.*",
    ],
)
def test_a_word_that_is_used_does_not_pass(text: str) -> None:
    assert [found for found, _ in told(without_mentions(text))] == ["resiko"]


def test_the_words_that_are_spoken_about_can_be_listed() -> None:
    text = "Tulis “risiko”, bukan *resiko* atau _resiko besar_. “Ya, benar.” *Satu dua tiga empat lima.*"
    assert list(mentions(text)) == ["risiko", "resiko", "resiko besar"]
