"""What of a passage can be marked, and what stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.questions.hottext.model import Hottext, Unit
from generator.questions.hottext.passage import Passage


def spots(text: str, unit: Unit) -> list[str]:
    return [spot.text for spot in Passage(Hottext(text=text, unit=unit)).spots]


def shown(text: str, unit: Unit) -> str:
    return Passage(Hottext(text=text, unit=unit)).text.replace("\ue000", "‹").replace("\ue001", "›")


def test_only_what_is_in_brackets_is_a_spot() -> None:
    passage = Passage(Hottext(text="“[[Selamat siang.]]” **[[+Sepuluh menit.]]** Lain."))
    assert [(spot.text, spot.key) for spot in passage.spots] == [("Selamat siang.", False), ("Sepuluh menit.", True)]
    assert shown("“[[a]]” **[[+b]]** c", Unit.MARKED) == "“‹0›” **‹1›** c"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kami **tidak** [[+ijinkan]] itu.", "‹0› **‹1›** ‹2› ‹3›."),
        (
            "Lihat [aturan ini](https://a.go.id/x) dan `kode ini`.",
            "‹0› [aturan ini](https://a.go.id/x) ‹1› `kode ini`.",
        ),
        ("1. Satu\n2) dua\n- tiga", "1. ‹0›\n2) ‹1›\n- ‹2›"),
        ("## Judul baru", "## ‹0› ‹1›"),
        ("| a | b |\n|---|---|\n| c | d |", "| ‹0› | ‹1› |\n|---|---|\n| ‹2› | ‹3› |"),
        ("KTP-el 1.500 & lain &amp; <b>tebal</b>", "‹0› ‹1› & ‹2› &amp; <b>‹3›</b>"),
        ("```\nblok kode\n```\nteks", "```\nblok kode\n```\n‹0›"),
        ("![loket ramai](gambar.svg)", "![loket ramai](gambar.svg)"),
    ],
)
def test_every_word_is_a_spot_and_the_markup_stays(text: str, expected: str) -> None:
    assert shown(text, Unit.WORD) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Satu. Dua! “Tiga?” Empat", ["Satu.", "Dua!", "“Tiga?”", "Empat"]),
        ("Bpk. Andi datang. No. 5 dipanggil.", ["Bpk. Andi datang.", "No. 5 dipanggil."]),
        ("Pukul 10.30 tutup. lalu sepi.", ["Pukul 10.30 tutup. lalu sepi."]),
        ("Satu. [[+Dua.]] Tiga.", ["Satu.", "Dua.", "Tiga."]),
        ("- Butir satu. Butir dua.\n- Butir tiga", ["Butir satu.", "Butir dua.", "Butir tiga"]),
        ("Paragraf satu\n\nParagraf dua", ["Paragraf satu", "Paragraf dua"]),
    ],
)
def test_every_sentence_is_a_spot(text: str, expected: list[str]) -> None:
    assert spots(text, Unit.SENTENCE) == expected


def test_emphasis_over_several_sentences_stays_around_them() -> None:
    assert shown("**Tebal satu. Tebal dua.** Biasa.", Unit.SENTENCE) == "**‹0› ‹1›** ‹2›"
    assert shown("**Tebal.** Biasa.", Unit.SENTENCE) == "‹0› ‹1›"


@given(st.text(alphabet="ab .!?\n*_[]+(`|-1#<>&;“”", min_size=1, max_size=40), st.sampled_from(Unit))
def test_no_text_breaks_it_and_every_spot_has_its_slot_once(text: str, unit: Unit) -> None:
    if not text.strip():
        return
    passage = Passage(Hottext(text=text, unit=unit))
    for at in range(len(passage.spots)):
        assert passage.text.count(f"\ue000{at}\ue001") == 1
