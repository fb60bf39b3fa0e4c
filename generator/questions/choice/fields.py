"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Choice": Text(
            id="Pelajar memilih satu pilihan atau beberapa, atau menyatakan benar atau salah. Skor: 0 atau 1; bila "
            "kuncinya beberapa, (yang tepat − yang keliru) dibagi banyaknya kunci, tidak pernah di bawah 0.",
            en="Learners pick one option or several, or say whether a statement is true. Score: 0 or 1; with several "
            "keys (hits − false alarms) of the keys, never below 0.",
        ),
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
