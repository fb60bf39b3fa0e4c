"""What each field means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Choice.options": Text(
            id="Pilihan yang tersedia, sedikitnya dua.", en="The options to pick from, at least two."
        ),
        "Choice.multiple": Text(
            id="`true` bila kuncinya lebih dari satu; halaman menyebut jumlahnya, misalnya “Pilih dua”.",
            en="`true` where several options are keys; the page says how many, such as “Pick two”.",
        ),
        "Choice.keep_order": Text(
            id="`true` bila urutan pilihan tidak boleh diacak, misalnya karena berupa angka atau tanggal.",
            en="`true` keeps the options in the order written, for example numbers or dates.",
        ),
        "Choice.answer": Text(
            id="Pengganti `options` untuk soal benar–salah: apakah pernyataannya benar.",
            en="Instead of `options`, for a statement: whether it is true.",
        ),
        "Option.text": Text(id="Bunyi pilihan.", en="What the option says."),
        "Option.correct": Text(id="`true` bila pilihan ini kunci jawaban.", en="`true` where this option is a key."),
        "Option.feedback": Text(
            id="Tampil bagi yang memilihnya: mengapa tepat, atau kekeliruan apa yang terlihat dan apa yang sebaiknya "
            "dilakukan.",
            en="Said to those who picked it: why it is right, or which mistake it shows and what to do instead.",
        ),
        "Option.image": Text(id="Gambar di atas teks pilihan.", en="A picture above the option's text."),
    }
)
