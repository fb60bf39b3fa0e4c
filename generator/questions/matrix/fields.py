"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Matrix": Text(
            id="Pelajar memilih kolom untuk setiap baris. Skor: banyaknya baris yang seluruhnya tepat dibagi semua "
            "baris.",
            en="Learners pick a column, or several, for each row. Score: the share of rows that are exactly right.",
        ),
        "Matrix.columns": Text(
            id="Kolom yang dapat dipilih pada setiap baris, sedikitnya dua.",
            en="The columns to pick from in every row, at least two.",
        ),
        "Matrix.rows": Text(
            id="Baris yang dijawab, masing-masing dengan kuncinya.", en="What is answered, each with its key."
        ),
        "Matrix.multiple": Text(
            id="`true` bila pada satu baris boleh dipilih beberapa kolom.",
            en="`true` where several columns may be picked in a row.",
        ),
        "Row.text": Text(id="Bunyi barisnya.", en="What the row says."),
        "Row.key": Text(
            id="Kolom yang benar, ditulis persis seperti di `columns`; berupa daftar bila lebih dari satu.",
            en="The column that is right, written as in `columns`; a list where several are.",
        ),
        "Row.feedback": Text(
            id="Alasannya; tampil pada baris yang sudah tepat, atau sesudah kunci boleh ditampilkan.",
            en="The reason; said at the row once it is right, or once keys may be shown.",
        ),
    }
)
