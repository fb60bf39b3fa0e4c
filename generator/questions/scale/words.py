"""The words of a scale."""

from __future__ import annotations

from generator.text import Text

HOW = Text(
    id="Pilih satu di setiap baris. Tidak ada jawaban benar atau salah.",
    en="Pick one in each row. There are no right or wrong answers.",
)
HOW_ONE = Text(id="Pilih satu. Tidak ada jawaban benar atau salah.", en="Pick one. There is no right or wrong answer.")
