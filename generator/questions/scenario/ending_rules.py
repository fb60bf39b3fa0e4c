"""What can be wrong with the endings of a story."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

NO_ENDING = Rule(
    code="scenario/no-ending",
    severity=Severity.WARNING,
    message=Text(id="cerita pada soal `{question}` tidak punya akhir", en="the story of `{question}` has no ending"),
    hint=Text(
        id="tambahkan `endings:` dengan `from: 0` dan `from: 75`, masing-masing dengan `text`",
        en="add `endings:` with `from: 0` and `from: 75`, each with a `text`",
    ),
    why=Text(
        id="Sesudah keputusan terakhir pelajar perlu tahu apa yang membedakan jalannya dari jalan yang lebih baik. "
        "Akhir menurut skor, atau simpul tanpa pilihan, menutup cerita itu.",
        en="After the last decision learners need to hear what set their way apart from a better one. Endings by "
        "score, or a node without options, close the story.",
    ),
)
DOUBLED = Rule(
    code="scenario/doubled-ending",
    message=Text(
        id="dua akhir pada soal `{question}` mulai dari {start} persen",
        en="two endings of `{question}` are from {start} percent",
    ),
    hint=Text(id="ubah `from` pada salah satunya", en="change `from` at one of them"),
    why=Text(
        id="Untuk setiap skor hanya satu akhir yang tampil. Bila dua akhir mulai dari persen yang sama, salah satunya "
        "tidak pernah terbaca.",
        en="Each score shows one ending. When two begin at the same percent one of them is never read.",
    ),
)
NONE_FROM_ZERO = Rule(
    code="scenario/ending-from-zero",
    message=Text(
        id="tidak ada akhir bagi skor di bawah {lowest} persen pada soal `{question}`",
        en="there is no ending for scores below {lowest} percent in `{question}`",
    ),
    hint=Text(id="tambahkan akhir dengan `from: 0`", en="add an ending with `from: 0`"),
    why=Text(
        id="Pelajar yang jalannya paling buruk justru paling memerlukan penjelasan. Akhir dengan `from: 0` berlaku "
        "bagi semua skor yang belum mencapai akhir berikutnya.",
        en="Those whose way went worst need an explanation most. The ending with `from: 0` serves every score below "
        "the next one.",
    ),
)

RULES = (NO_ENDING, DOUBLED, NONE_FROM_ZERO)
