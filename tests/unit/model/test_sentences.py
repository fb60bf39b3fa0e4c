"""Sentences end where a reader ends them, and have the words that a reader counts."""

from __future__ import annotations

import pytest

from generator.model.sentences import count_words, sentences


def told(text: str) -> list[str]:
    return [text[each.start : each.end] for each in sentences(text)]


def test_sentences_end_with_a_full_stop_a_question_or_an_exclamation() -> None:
    text = "Warga datang. Apa keperluannya? Ia berkata, “Sudah tiga kali!” Anda mengangguk."
    assert told(text) == ["Warga datang.", "Apa keperluannya?", "Ia berkata, “Sudah tiga kali!”", "Anda mengangguk."]


@pytest.mark.parametrize(
    "text",
    [
        "UU No. 25 Tahun 2009 berlaku.",
        "Lihat Ps. 4 dan hlm. 12 buku itu.",
        "Surat itu ditandatangani a.n. Kepala Dinas dan dikirim.",
        "Bawa berkas, mis. KTP lama.",
        "KTP, KK, dst. dibawa semua.",
        "Loket buka pukul 15.30 sampai selesai.",
        "Biayanya Rp1.500.000 per berkas.",
        "“Sudah tiga kali!” katanya.",
        "Isi … lalu kirim.",
        "Ia ingin …, untuk …, dan pulang",
        "Unduh dari laman dinas.go.id. sekarang juga",
        "tanpa tanda akhir",
    ],
)
def test_a_sentence_goes_on_after_an_abbreviation_a_number_or_before_a_small_letter(text: str) -> None:
    assert told(text) == [text]


def test_an_abbreviation_that_may_end_a_sentence_does_so_before_a_capital_letter() -> None:
    assert told("KTP, KK, dst. Semuanya asli.") == ["KTP, KK, dst.", "Semuanya asli."]


def test_an_omission_ends_a_sentence_as_eyd_has_it() -> None:
    assert told("Anda memerlukan …. Kapan ujiannya?") == ["Anda memerlukan ….", "Kapan ujiannya?"]
    assert told("“Saya mau …” Petugas memotong.") == ["“Saya mau …”", "Petugas memotong."]


def test_marks_and_quotation_marks_belong_to_their_sentence() -> None:
    assert told("*Rukun sesaat. Lalu ribut.* **Tegas.** (Selesai.) Ya.") == [
        "*Rukun sesaat.",
        "Lalu ribut.*",
        "**Tegas.**",
        "(Selesai.)",
        "Ya.",
    ]


def test_a_bold_label_and_a_picture_are_no_sentences() -> None:
    assert told("**Cerita rekaan.** Seorang ibu datang.") == ["Seorang ibu datang."]
    assert told("**Jika** warga datang, **maka** saya berdiri.") == ["**Jika** warga datang, **maka** saya berdiri."]
    assert told("![Alur pengaduan di loket.](a.svg)") == ["(a.svg)"]
    assert told("![Alur pengaduan di loket.]") == []


def test_a_sentence_over_several_lines_has_all_its_words() -> None:
    (one,) = sentences("  Warga\n  datang — lalu\n  duduk.  ")
    assert (one.start, one.end, one.words) == (2, 32, 4)


def test_signs_that_stand_alone_are_no_words() -> None:
    assert count_words("Bapak/Ibu … — 37,5 jam, “ya”.") == 4
    assert count_words(" · … – ") == 0
