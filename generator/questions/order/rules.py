"""What can be wrong with an order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule
from generator.model.quiz import Question
from generator.model.repeats import repeats
from generator.questions.order.model import Order
from generator.text import Text

FEWEST = 2

TOO_FEW = Rule(
    code="order/too-few",
    message=Text(
        id="soal `{question}` belum punya dua langkah untuk diurutkan",
        en="question `{question}` does not have two steps to put in order",
    ),
    hint=Text(
        id="tulis sedikitnya dua langkah di bawah `items`, dalam urutan yang benar",
        en="write at least two steps under `items`, in the right order",
    ),
    why=Text(
        id="Satu langkah saja tidak punya urutan. Tulislah langkah-langkahnya dalam urutan yang benar; halaman sendiri "
        "yang mengacaknya. Empat sampai enam langkah paling enak dikerjakan.",
        en="A single step has no order. Write the steps in the right order; the page scrambles them by itself. Four to "
        "six steps work best.",
    ),
)
DOUBLED = Rule(
    code="order/doubled-items",
    message=Text(
        id="dua langkah pada soal `{question}` berbunyi sama: “{text}”",
        en="two steps of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Dua langkah yang sama bunyinya dapat ditukar tanpa ada yang melihat bedanya, padahal mesin menilai hanya "
        "satu urutan sebagai benar. Pelajar yang benar pun dapat dinilai salah.",
        en="Two steps that say the same can be swapped and nobody sees a difference, yet only one order counts as "
        "right. Even a learner who is right may be marked wrong.",
    ),
)

RULES = (TOO_FEW, DOUBLED)


def check(question: Question[Order]) -> Iterator[Diagnostic]:
    """Find what is wrong with an order."""
    steps, place = question.body.steps, question.place
    if len(steps) < FEWEST:
        yield TOO_FEW.at(place.of("items"), question=question.id)
    for field, text in repeats((("items", at, "text"), step.text) for at, step in enumerate(steps)):
        yield DOUBLED.at(place.of(*field), question=question.id, text=text)
