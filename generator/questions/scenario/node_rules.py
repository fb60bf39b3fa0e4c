"""What can be wrong with one moment of a story."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

ONE_OPTION = Rule(
    code="scenario/one-option",
    severity=Severity.WARNING,
    message=Text(
        id="simpul `{node}` pada soal `{question}` hanya punya satu pilihan",
        en="node `{node}` of `{question}` has one option",
    ),
    hint=Text(
        id="tambahkan pilihan lain, atau gabungkan teksnya dengan simpul sesudahnya",
        en="add another option, or join its text with the next node",
    ),
    why=Text(
        id="Satu pilihan bukan keputusan: pelajar hanya menekan tombol. Cerita latar dapat ditulis pada teks simpul "
        "sesudahnya.",
        en="A single option is no decision: learners only press a button. What happens meanwhile can be told in the "
        "text of the next node.",
    ),
)
SAME_VALUES = Rule(
    code="scenario/same-values",
    severity=Severity.WARNING,
    message=Text(
        id="semua pilihan pada simpul `{node}` soal `{question}` bernilai {value}",
        en="all options at node `{node}` of `{question}` are worth {value}",
    ),
    hint=Text(
        id="bedakan `value`: 2 terbaik, 1 masih dapat dibenarkan, 0 merugikan",
        en="give different values: 2 best, 1 defensible, 0 harmful",
    ),
    why=Text(
        id="Bila semua pilihan sama nilainya, keputusan di simpul ini tidak memengaruhi apa pun dan pelajar tidak "
        "belajar membedakannya.",
        en="When all options are worth the same, the decision makes no difference and learners cannot tell good from "
        "bad.",
    ),
)
DOUBLED_OPTION = Rule(
    code="scenario/doubled-options",
    message=Text(
        id="dua pilihan pada simpul `{node}` soal `{question}` berbunyi sama: “{text}”",
        en="two options at node `{node}` of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Pelajar tidak dapat membedakan dua pilihan yang sama bunyinya, padahal akibat dan nilainya bisa berbeda.",
        en="Learners cannot tell two options apart that say the same, though consequence and value may differ.",
    ),
)
NO_CONSEQUENCE = Rule(
    code="scenario/no-consequence",
    severity=Severity.WARNING,
    message=Text(
        id="pilihan “{text}” pada simpul `{node}` soal `{question}` belum punya akibat",
        en="option “{text}” at node `{node}` of `{question}` has no consequence",
    ),
    hint=Text(
        id="tambahkan `consequence:` berisi apa yang terjadi sesudahnya",
        en="add `consequence:` saying what happens next",
    ),
    why=Text(
        id="Skenario mengajar lewat akibat: apa yang kemudian dilakukan warga, rekan, atau aturan. Tanpa akibat cerita "
        "langsung melompat, dan pelajar tidak tahu mengapa pilihannya baik atau buruk.",
        en="A scenario teaches by consequences: what the citizen, the colleague or the rule does next. Without one the "
        "story jumps ahead, and learners do not see why a choice was good or bad.",
    ),
)

RULES = (ONE_OPTION, SAME_VALUES, DOUBLED_OPTION, NO_CONSEQUENCE)
