"""What each field means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
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
