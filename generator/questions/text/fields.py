"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "ShortText": Text(
            id="Pelajar menulis satu kata atau frasa. Skor: 0 atau 1, atau nilai yang ditulis pada jawaban itu.",
            en="Learners write a word or a phrase. Score: 0 or 1, or what the answer says that it is worth.",
        ),
        "ShortText.answers": Text(
            id="Semua jawaban yang diperkirakan; yang tanpa `score` bernilai penuh. Yang pertama tampil sebagai kunci.",
            en="Every answer that is foreseen; those without a score are right. The first right one is shown as the "
            "key.",
        ),
        "ShortText.fold": Text(
            id="Perbedaan tulisan yang tidak dihitung. Tanpa bidang ini: huruf besar, spasi, tanda diakritik, dan "
            "tanda baca.",
            en="Differences in writing that do not count. Without it: case, spaces, diacritics and punctuation.",
        ),
        "ShortText.near": Text(
            id="Nilai bagi jawaban yang hanya salah ejaan; tanpa bidang ini nol, tetapi pelajar diminta memeriksa "
            "ejaannya.",
            en="What a slip in spelling earns; without it nothing, but learners are told to check the spelling.",
        ),
        "Answer.text": Text(id="Jawaban seperti yang mungkin ditulis pelajar.", en="The answer as it may be written."),
        "Answer.pattern": Text(
            id="Ekspresi reguler untuk seluruh jawaban, bila ejaannya terlalu banyak untuk didaftar.",
            en="A regular expression for the whole answer, for what has too many spellings to list.",
        ),
        "Answer.score": Text(
            id="Nilainya dari 0 sampai 1. Dengan 0, ini kekeliruan yang sudah diperkirakan.",
            en="What it earns, from 0 to 1. With 0 it is a mistake that is foreseen.",
        ),
        "Answer.feedback": Text(id="Tampil bagi yang menuliskannya.", en="Said to those who wrote it."),
        "Near.credit": Text(id="Nilainya, dari 0 sampai kurang dari 1.", en="What it earns, from 0 to less than 1."),
    }
)
