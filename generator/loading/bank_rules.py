"""What can be wrong with the banks that a quiz draws from."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

UNKNOWN_BANK = Rule(
    code="quiz/unknown-bank",
    message=Text(id="tidak ada kuis bernama `{name}` untuk dijadikan bank", en="there is no quiz `{name}` as a bank"),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="`bank` menyebut berkas kuis dengan alamatnya di folder kuis, tanpa `.yaml`, atau dengan id-nya. Soal di "
        "berkas itu ikut diundi bersama soal kuis ini.",
        en="`bank` names quiz files by their path in the folder of quizzes, without `.yaml`, or by their id. The "
        "questions of those files are drawn together with those of this quiz.",
    ),
)
BANK_TWICE = Rule(
    code="quiz/bank-twice",
    message=Text(
        id="soal dari `{name}` sudah termasuk dalam kuis ini", en="the questions of `{name}` are in this quiz already"
    ),
    hint=Text(id="hapus baris ini dari `bank`", en="delete this line from `bank`"),
    why=Text(
        id="Satu soal hanya dapat berada satu kali di dalam undian. Menyebut bank yang sama dua kali, atau menyebut "
        "kuis itu sendiri, tidak menambah apa pun.",
        en="A question can be in a draw only once. Naming the same bank twice, or the quiz itself, adds nothing.",
    ),
)
DOUBLED_IN_BANK = Rule(
    code="quiz/doubled-in-bank",
    message=Text(
        id="id soal `{question}` dari bank `{name}` sudah dipakai di kuis `{quiz}`",
        en="question id `{question}` of the bank `{name}` is used in quiz `{quiz}` already",
    ),
    hint=Text(id="beri salah satu soal itu id lain", en="give one of the two questions another id"),
    why=Text(
        id="Jawaban pelajar disimpan dengan id kuis yang menampilkan dan id soalnya. Karena itu id soal harus unik di "
        "antara soal kuis dan soal semua banknya. Soal yang kedua tidak ikut diundi.",
        en="Responses are kept under the id of the quiz that shows the question and the id of the question. So ids "
        "are unique among the questions of the quiz and of all its banks. The second question is left out.",
    ),
)
BANK_WITHOUT_DRAW = Rule(
    code="quiz/bank-without-draw",
    severity=Severity.WARNING,
    message=Text(
        id="kuis `{quiz}` memakai bank tetapi tidak mengundi, jadi semua soal ditanyakan",
        en="quiz `{quiz}` has a bank but does not draw, so every question is asked",
    ),
    hint=Text(
        id="tulis misalnya `draw: {{per: tag, count: 1}}` atau `draw: 10`",
        en="write for example `draw: {{per: tag, count: 1}}` or `draw: 10`",
    ),
    why=Text(
        id="Bank berguna supaya percobaan berikutnya berisi soal lain yang setara. Tanpa `draw`, kuis menjadi "
        "sepanjang semua soalnya dan setiap percobaan sama.",
        en="A bank is there so that the next attempt asks other questions of the same sort. Without `draw` the quiz "
        "is as long as all of them, and every attempt is the same.",
    ),
)
BANK_GROUP = Rule(
    code="quiz/bank-group",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` {has}, sedangkan kuis `{quiz}` mengundi per {group}",
        en="question `{question}` {has}, but quiz `{quiz}` draws by {group}",
    ),
    hint=Text(
        id="beri soal itu tepat satu {group}, sama dengan soal padanannya",
        en="give that question exactly one {group}, the same as its counterpart",
    ),
    why=Text(
        id="Kisi-kisi terjaga bila setiap soal tahu kelompoknya: soal tes dan padanannya di bank memakai label yang "
        "sama, misalnya `p3`, lalu satu di antaranya terundi. Soal tanpa kelompok, atau dengan dua label, membuat "
        "undian lebih panjang atau lebih pendek.",
        en="The blueprint holds when every question knows its group: a question of the test and its counterpart in "
        "the bank have the same tag, such as `p3`, and one of them is drawn. Questions without a group, or with two "
        "tags, make a draw longer or shorter.",
    ),
)
GROUPS = {
    "tag": Text(id="label (`tags`)", en="tag"),
    "objective": Text(id="tujuan (`objective`)", en="objective"),
}
NONE = Text(id="belum punya kelompok", en="has no group")
SEVERAL = Text(id="punya beberapa label", en="has several tags")
NO_BANK = Text(id="periksa alamatnya di folder kuis", en="look up its path in the folder of quizzes")

RULES = (UNKNOWN_BANK, BANK_TWICE, DOUBLED_IN_BANK, BANK_WITHOUT_DRAW, BANK_GROUP)
