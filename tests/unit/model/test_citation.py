"""Law is cited by number and year, or by article."""

from __future__ import annotations

import pytest

from generator.model.citation import Citation, citations


@pytest.mark.parametrize(
    "text",
    [
        "Nomor 20 Tahun 2023",
        "nomor 20 tahun 2023",
        "No. 5 Tahun 2014",
        "UU 8/2016",
        "UU No. 20/2023",
        "UU 20 Tahun 2023",
        "UU ASN 20/2023",
        "PP 94/2021",
        "Perpres 95/2018",
        "Permendagri 1/2023",
        "PermenPANRB 17/2024",
        "PERMENPAN 15/2014",
        "PerLAN 15/2020",
        "Perppu 2/2022",
        "SE MenPANRB 20/2021",
        "Surat Edaran Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 20/2021",
        "Pasal 22",
        "pasal 12B",
        "Ps. 4",
        "Number 20 of 2023",
        "Law No. 25 of 2009",
        "Article 22",
        "Articles 4",
    ],
)
def test_a_number_with_its_year_or_an_article_is_a_citation(text: str) -> None:
    (one,) = citations(f"Menurut {text}, begini.")
    assert one == Citation(8, 8 + len(text), text)


@pytest.mark.parametrize(
    "text",
    [
        "UU ASN mewajibkannya.",
        "Nomor antrean 47 dipanggil.",
        "Surat keterangan nomor 0147/2026.",
        "Rapat tanggal 3/12/2026 pukul 09.00.",
        "Pertemuan 12/2026 di aula.",
        "Kami diberi SE. Rapat 5/2026 batal.",
        "Mereka pergi se 20/2021 lagi.",
        "UU 5/20140",
        "kuUU 5/2014",
        "Pasal yang lain.",
        "There were no 5 of them.",
    ],
)
def test_names_letters_and_dates_are_none(text: str) -> None:
    assert list(citations(text)) == []


def test_citations_come_in_order_on_one_line_and_without_marks() -> None:
    text = "**Pasal**\n4 dari Peraturan Pemerintah (PP) Nomor\n94 Tahun 2021."
    assert [each.text for each in citations(text)] == ["Pasal 4", "Peraturan Pemerintah PP Nomor 94 Tahun 2021"]
