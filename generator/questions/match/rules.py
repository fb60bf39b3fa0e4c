"""What can be wrong with a match."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule
from generator.model.quiz import Question
from generator.model.repeats import repeats
from generator.questions.match.model import Match
from generator.text import Text

FEWEST = 2
MOST = 26

TOO_FEW = Rule(
    code="match/too-few",
    message=Text(id="soal `{question}` belum punya dua pasangan", en="question `{question}` does not have two pairs"),
    hint=Text(
        id="tulis sedikitnya dua `left` dan `right` di bawah `pairs`",
        en="write at least two of `left` and `right` under `pairs`",
    ),
    why=Text(
        id="Dengan satu pasangan saja tidak ada yang perlu dicocokkan. Empat atau lima pasangan dengan satu atau dua "
        "jawaban pengecoh di `extra` biasanya paling baik.",
        en="With a single pair there is nothing to match. Four or five pairs with one or two wrong responses in "
        "`extra` usually work best.",
    ),
)
TOO_MANY = Rule(
    code="match/too-many",
    message=Text(
        id="soal `{question}` punya {count} jawaban, paling banyak 26",
        en="question `{question}` has {count} responses, at most 26 are possible",
    ),
    hint=Text(id="bagi menjadi beberapa soal", en="split it into several questions"),
    why=Text(
        id="Setiap jawaban ditandai satu huruf, dari A sampai Z, supaya soal juga dapat dikerjakan di kertas. Jauh "
        "sebelum itu pun pelajar lebih sibuk mencari daripada berpikir.",
        en="Each response has a letter, from A to Z, so that the question can be answered on paper too. Long before "
        "that learners search more than they think.",
    ),
)
DOUBLED_LEFT = Rule(
    code="match/doubled-left",
    message=Text(
        id="dua baris pada soal `{question}` berbunyi sama: “{text}”",
        en="two rows of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Dua baris yang sama bunyinya punya dua jawaban berbeda, dan tidak ada yang tahu mana untuk yang mana.",
        en="Two rows that say the same have two different responses, and nobody can know which belongs to which.",
    ),
)
DOUBLED_RIGHT = Rule(
    code="match/doubled-right",
    message=Text(
        id="dua jawaban pada soal `{question}` berbunyi sama: “{text}”",
        en="two responses of `{question}` say the same: “{text}”",
    ),
    hint=Text(
        id="ubah salah satunya, atau pakai `kind: categorize` kalau satu jawaban memang untuk beberapa baris",
        en="change one of them, or use `kind: categorize` when one response is meant for several rows",
    ),
    why=Text(
        id="Setiap jawaban dipakai tepat sekali. Kalau dua jawaban sama bunyinya, pelajar dapat memilih yang “salah” "
        "padahal isinya benar, dan dinilai keliru.",
        en="Each response is used exactly once. When two say the same, learners may take the “wrong” one although "
        "what it says is right, and are marked down.",
    ),
)

RULES = (TOO_FEW, TOO_MANY, DOUBLED_LEFT, DOUBLED_RIGHT)


def check(question: Question[Match]) -> Iterator[Diagnostic]:
    """Find what is wrong with a match."""
    body, place, name = question.body, question.place, question.id
    if len(body.pairs) < FEWEST:
        yield TOO_FEW.at(place.of("pairs"), question=name)
    if len(body.responses) > MOST:
        yield TOO_MANY.at(place.of("pairs"), question=name, count=len(body.responses))
    for field, text in repeats((("pairs", at, "left"), pair.left) for at, pair in enumerate(body.pairs)):
        yield DOUBLED_LEFT.at(place.of(*field), question=name, text=text)
    rights = [(("pairs", at, "right"), pair.right) for at, pair in enumerate(body.pairs)]
    extras = [(("extra", at), text) for at, text in enumerate(body.extra)]
    for field, text in repeats([*rights, *extras]):
        yield DOUBLED_RIGHT.at(place.of(*field), question=name, text=text)
