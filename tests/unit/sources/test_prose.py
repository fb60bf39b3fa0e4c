"""The prose of a Markdown text comes piece by piece, without what nobody reads, at the places of its source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.prose import Sort, pieces, prose_of

P, I, H, R = Sort.PARAGRAPH, Sort.ITEM, Sort.HEADING, Sort.ROW  # noqa: E741 - one letter for each sort


def told(markdown: str) -> list[tuple[Sort, str]]:
    """Return the pieces of a text, each on one line without needless blanks."""
    return [(each.sort, " ".join(each.text.split())) for each in pieces(prose_of(markdown))]


def test_paragraphs_headings_items_and_rows_are_told_apart() -> None:
    text = """\
# Judul

Satu
baris lain.

- butir satu
  lanjutannya
- butir dua

    paragraf di dalam butir

1. nomor
2) nomor lain

| Nilai | Arti |
|---|:--|
| satu | dua |

Judul lain
==========
"""
    assert told(text) == [
        (H, "Judul"),
        (P, "Satu baris lain."),
        (I, "butir satu lanjutannya"),
        (I, "butir dua"),
        (P, "paragraf di dalam butir"),
        (I, "nomor"),
        (I, "nomor lain"),
        (R, "| Nilai | Arti |"),
        (R, "|---|:--|"),
        (R, "| satu | dua |"),
        (H, "Judul lain"),
    ]


def test_a_line_that_begins_like_an_item_goes_on_with_its_paragraph() -> None:
    assert told("Undang-undang tahun\n2009. Lalu\n- ini") == [(P, "Undang-undang tahun 2009. Lalu - ini")]


def test_text_right_below_an_underlined_heading_is_a_paragraph() -> None:
    assert told("Judul\n---\nIsi.\nLagi.") == [(H, "Judul"), (P, "Isi. Lagi.")]


@pytest.mark.parametrize(
    ("markdown", "piece"),
    [
        ("> “Selamat pagi.”\n> Ia duduk.", (P, "“Selamat pagi.” Ia duduk.")),
        ('!!! tip "Kalimat siap pakai"\n', (H, "Kalimat siap pakai")),
        ('=== "Tab"\n', (H, "Tab")),
        (":   arti kata", (P, "arti kata")),
        ("- [x] sudah", (I, "sudah")),
    ],
)
def test_marks_at_the_beginning_of_a_line_are_not_read(markdown: str, piece: tuple[Sort, str]) -> None:
    assert told(markdown) == [piece]


@pytest.mark.parametrize(
    ("markdown", "read"),
    [
        ("Baca [panduan](../a_(b).md) itu.", "Baca [panduan] itu."),
        ("Baca [panduan][a] itu.\n\n[a]: https://contoh.id resiko", "Baca [panduan] itu."),
        ("Satu[^1] dua.", "Satu dua."),
        ("Tulis `kode` di `sini`.", "Tulis di ."),
        ("<b class='x'>Tebal</b> sekali&nbsp;saja", "Tebal sekali saja"),
        ("Judul {#nama .kelas} dan {: .kelas }", "Judul dan"),
        ("*[KTP]: Kartu Tanda Penduduk", ""),
        ("Sebelum <!-- tersembunyi --> sesudah", "Sebelum sesudah"),
        ("```\nkode\n```", ""),
    ],
)
def test_what_nobody_reads_is_blanked(markdown: str, read: str) -> None:
    assert " ".join(text for _, text in told(markdown)).strip() == read


def test_a_footnote_is_read_as_a_paragraph() -> None:
    assert told("[^1]: Sumbernya ada.") == [(P, "Sumbernya ada.")]


@given(
    st.lists(st.sampled_from(["# a\n", "- b\n", "|a|b|\n", "|-|-|\n", "\n", "> c\n", "===\n", "d [e](f)\n", ": g\n"]))
)
def test_every_piece_stands_where_it_says(lines: list[str]) -> None:
    text = "".join(lines)
    prose = prose_of(text)
    for each in pieces(prose):
        there = prose[each.start : each.start + len(each.text)]
        assert [a for a, b in zip(each.text, there, strict=True) if a not in {b, " "}] == []
