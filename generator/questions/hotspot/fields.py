"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Hotspot": Text(
            id="Pelajar menunjuk bagian gambar, atau memilihnya dari daftar tanpa melihat gambar. Skor: 0 atau 1; bila "
            "kuncinya beberapa, (yang tepat − yang keliru) dibagi banyaknya kunci, tidak pernah di bawah 0.",
            en="Learners point at parts of a picture, or pick them from a list without seeing it. Score: 0 or 1; with "
            "several keys (hits − false alarms) of the keys, never below 0.",
        ),
        "Hotspot.regions": Text(
            id="Bagian gambar yang dapat dipilih, sedikitnya dua dan tidak bertumpang tindih. Gambarnya ditulis pada "
            "`image`.",
            en="The parts of the picture that can be picked, at least two, none overlapping another. The picture "
            "itself is `image`.",
        ),
        "Hotspot.multiple": Text(
            id="`true` bila kuncinya lebih dari satu.", en="`true` where several regions are keys."
        ),
        "Region.name": Text(
            id="Nama bagian pada daftar, bagi yang tidak menunjuk gambar; jangan membocorkan kunci.",
            en="What the part is called in the list, for those who do not point; it should not give the key away.",
        ),
        "Region.shape": Text(
            id="Bentuknya: `rect` (persegi panjang), `circle` (lingkaran), atau `polygon` (segi banyak).",
            en="Its shape: `rect`, `circle` or `polygon`.",
        ),
        "Region.at": Text(
            id="Letaknya dalam persen dari lebar dan tinggi gambar: `rect` [x, y, lebar, tinggi], `circle` [x, y, "
            "jari-jari], `polygon` [x1, y1, x2, y2, …].",
            en="Where it is, in percent of the picture's width and height: `rect` [x, y, width, height], `circle` [x, "
            "y, radius], `polygon` [x1, y1, x2, y2, …].",
        ),
        "Region.correct": Text(id="`true` bila bagian ini kunci jawaban.", en="`true` where this region is a key."),
        "Region.feedback": Text(
            id="Tampil bagi yang memilihnya: mengapa tepat, atau kekeliruan apa yang terlihat.",
            en="Said to those who picked it: why it is right, or which mistake it shows.",
        ),
    }
)
