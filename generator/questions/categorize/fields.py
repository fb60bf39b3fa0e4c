"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Categorize": Text(
            id="Pelajar memilah kartu ke dalam dua sampai lima kelompok. Skor: banyaknya kartu yang tepat dibagi semua "
            "kartu.",
            en="Learners sort cards into two to five groups. Score: the share of cards that are right.",
        ),
        "Categorize.bins": Text(
            id="Dua sampai lima kelompok, masing-masing dengan kartunya.", en="Two to five groups, each with its cards."
        ),
        "Bin.title": Text(id="Nama kelompok.", en="Name of the group."),
        "Bin.items": Text(
            id="Kartu yang termasuk kelompok ini: teks saja, atau teks dengan umpan balik. Halaman mengacaknya.",
            en="The cards that belong here, each a text or a text with feedback. The page scrambles them.",
        ),
        "Card.text": Text(id="Tulisan pada kartu.", en="What the card says."),
        "Card.feedback": Text(
            id="Alasannya; tampil pada kartu yang sudah tepat, atau sesudah kunci boleh ditampilkan.",
            en="The reason; said at the card once it is right, or once keys may be shown.",
        ),
    }
)
