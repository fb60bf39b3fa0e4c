"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Essay": Text(
            id="Pelajar menulis bebas, lalu membandingkannya dengan contoh jawaban dan rubrik. Tidak dinilai mesin; "
            "poin rubrik yang dicentangnya sendiri disebut nilai sendiri.",
            en="Learners write freely, then compare with a model answer and a rubric. Not scored by the machine; "
            "points of the rubric that they tick are marked as their own rating.",
        ),
        "Essay.model": Text(
            id="Contoh jawaban; tampil di samping jawaban pelajar sesudah diperiksa.",
            en="A model answer, shown beside the learner's own after checking.",
        ),
        "Essay.rubric": Text(
            id="Apa yang ada pada jawaban yang baik; pelajar mencentang yang ia temukan pada jawabannya sendiri.",
            en="What a good answer has; learners tick what they find in theirs.",
        ),
        "Essay.min_words": Text(id="Anjuran jumlah kata paling sedikit.", en="How many words are advised at least."),
        "Essay.max_words": Text(id="Anjuran jumlah kata paling banyak.", en="How many words are advised at most."),
        "Criterion.text": Text(
            id="Apa yang dicari pelajar pada jawabannya sendiri.", en="What to look for in one's own answer."
        ),
        "Criterion.points": Text(
            id="Poinnya, bila pelajar memberi nilai sendiri. Kalau satu butir berpoin, semua butir harus berpoin.",
            en="What it is worth, where learners give themselves points. With points at one criterion all need them.",
        ),
    }
)
