"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Order": Text(
            id="Pelajar mengurutkan langkah. Skor: banyaknya langkah yang diikuti langkah berikutnya yang tepat, "
            "dibagi semua pasangan berurutan.",
            en="Learners put steps in order. Score: the share of neighbouring pairs that are kept.",
        ),
        "Order.items": Text(
            id="Langkah-langkah dalam urutan yang benar, masing-masing teks saja atau teks dengan umpan balik. Halaman "
            "mengacaknya.",
            en="The steps in the right order, each a text or a text with feedback. The page scrambles them.",
        ),
        "Step.text": Text(id="Bunyi langkahnya.", en="What the step says."),
        "Step.feedback": Text(
            id="Mengapa langkah ini di sini; tampil bila tempatnya sudah tepat, atau sesudah kunci boleh ditampilkan.",
            en="Why the step belongs there; said once it is in its place, or once keys may be shown.",
        ),
    }
)
