"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Gap": Text(
            id="Pelajar mengisi bagian kosong pada teks, dengan mengetik atau memilih. Skor: banyaknya isian yang "
            "tepat dibagi semua isian.",
            en="Learners fill blanks in a text, by typing or by picking. Score: the share of blanks that are right.",
        ),
        "Gap.text": Text(
            id="Teks dengan `[[nama]]` di setiap tempat yang harus diisi, boleh juga di dalam tabel, daftar, dan huruf "
            "tebal.",
            en="The text, with `[[name]]` for each blank, also in tables, lists and emphasis.",
        ),
        "Gap.blanks": Text(id="Jawaban setiap isian, menurut namanya.", en="What belongs in each blank, by its name."),
        "Gap.fold": Text(
            id="Perbedaan tulisan yang tidak dihitung. Tanpa bidang ini: huruf besar, spasi, tanda diakritik, dan "
            "tanda baca.",
            en="Differences in writing that do not count. Without it: case, spaces, diacritics and punctuation.",
        ),
        "Blank.answers": Text(
            id="Untuk isian yang diketik: semua cara menuliskan jawaban yang benar. Yang pertama tampil sebagai kunci.",
            en="For a typed blank: what is right, in every way to write it. The first is shown as the key.",
        ),
        "Blank.options": Text(
            id="Untuk isian yang dipilih: isi daftarnya, sebagai teks biasa. Urutannya ditentukan halaman.",
            en="For a picked blank: what the list offers, as plain text. The page puts it in an order of its own.",
        ),
        "Blank.answer": Text(
            id="Untuk isian yang dipilih: pilihan yang benar, huruf demi huruf sama dengan di `options`.",
            en="For a picked blank: the option that is right, letter for letter as in `options`.",
        ),
        "Blank.feedback": Text(
            id="Tampil sesudah isian diperiksa, benar ataupun belum: cara menemukan jawabannya.",
            en="Said when the blank was filled and checked, right or not: how to find the answer.",
        ),
    }
)
