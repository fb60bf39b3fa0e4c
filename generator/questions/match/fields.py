"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Match": Text(
            id="Pelajar memasangkan setiap baris dengan satu jawaban. Skor: banyaknya baris yang tepat dibagi semua "
            "baris.",
            en="Learners pair each row with one response. Score: the share of rows that are right.",
        ),
        "Match.pairs": Text(
            id="Baris dengan jawabannya, sedikitnya dua.", en="Rows with their responses, at least two."
        ),
        "Match.extra": Text(
            id="Jawaban pengecoh yang tidak cocok dengan baris mana pun.", en="Responses that belong to no row."
        ),
        "Pair.left": Text(id="Bunyi barisnya.", en="What the row says."),
        "Pair.right": Text(
            id="Jawaban yang cocok dengan baris ini, dan tidak cocok dengan baris lain.",
            en="The response that belongs to it, and to no other row.",
        ),
        "Pair.feedback": Text(
            id="Alasannya; tampil pada baris yang sudah tepat, atau sesudah kunci boleh ditampilkan.",
            en="The reason; said at the row once it is right, or once keys may be shown.",
        ),
    }
)
