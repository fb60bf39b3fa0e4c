"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Hottext": Text(
            id="Pelajar menandai kata atau kalimat pada bacaan. Skor: (tanda yang tepat − tanda yang keliru) dibagi "
            "banyaknya kunci, tidak pernah di bawah 0.",
            en="Learners mark words or sentences in a passage. Score: (hits − false marks) of the keys, never below 0.",
        ),
        "Hottext.text": Text(
            id="Bacaannya: `[[+begini]]` untuk setiap kunci dan `[[begini]]` untuk bagian lain yang dapat ditandai.",
            en="The passage: `[[+like this]]` for each key and `[[like this]]` for what else can be marked.",
        ),
        "Hottext.unit": Text(
            id="Apa lagi yang dapat ditandai selain yang berkurung.",
            en="What can be marked besides what is in brackets.",
        ),
        "Hottext.spots": Text(id="Umpan balik untuk bagian tertentu.", en="Feedback on single spots."),
        "Said.text": Text(
            id="Bagian itu, sama seperti tertulis di dalam kurung.", en="The spot, as it stands between the brackets."
        ),
        "Said.feedback": Text(id="Tampil bagi yang menandainya.", en="Said to those who marked it."),
        "Unit.marked": Text(id="hanya bagian yang berkurung", en="only what is in brackets"),
        "Unit.word": Text(id="setiap kata", en="every word"),
        "Unit.sentence": Text(id="setiap kalimat", en="every sentence"),
    }
)
