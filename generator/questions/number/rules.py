"""What can be wrong with a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.quiz import Question
from generator.questions.number.model import Number, width
from generator.text import Text

NO_ANSWER = Rule(
    code="number/no-answer",
    message=Text(id="soal `{question}` belum punya jawaban", en="question `{question}` has no answer"),
    hint=Text(
        id="tambahkan `answer: 63`, atau `range: [60, 66]` untuk rentang",
        en="add `answer: 63`, or `range: [60, 66]` for a range",
    ),
    why=Text(
        id="Tanpa jawaban setiap bilangan akan dinilai salah. Tulis satu bilangan pada `answer`, atau batas bawah dan "
        "batas atas pada `range`.",
        en="Without an answer every number counts as wrong. Write one number at `answer`, or the lowest and the "
        "highest at `range`.",
    ),
)
BOTH = Rule(
    code="number/answer-and-range",
    message=Text(
        id="soal `{question}` memakai `answer` dan `range` sekaligus",
        en="question `{question}` has `answer` and `range`",
    ),
    hint=Text(id="sisakan salah satu", en="keep one of them"),
    why=Text(
        id="`answer` menyebut satu bilangan dan `range` menyebut rentang. Bila keduanya ada, tidak jelas mana yang "
        "dipakai untuk menilai.",
        en="`answer` is one number and `range` is a span. With both it is not clear which one scores.",
    ),
)
REVERSED = Rule(
    code="number/range-reversed",
    message=Text(
        id="rentang pada soal `{question}` terbalik: {low} lebih besar daripada {high}",
        en="the range of `{question}` is reversed: {low} is more than {high}",
    ),
    hint=Text(id="tulis `range: [{high}, {low}]`", en="write `range: [{high}, {low}]`"),
    why=Text(
        id="Batas bawah ditulis lebih dahulu. Pada rentang yang terbalik tidak ada bilangan yang dapat benar.",
        en="The lowest number comes first. Within a reversed range no number can be right.",
    ),
)
NEGATIVE = Rule(
    code="number/negative-tolerance",
    message=Text(
        id="toleransi pada soal `{question}` negatif: {tolerance}",
        en="the tolerance of `{question}` is negative: {tolerance}",
    ),
    hint=Text(
        id="tulis bilangan positif, misalnya `0.5`, atau persen, misalnya `5%`",
        en="write a positive number such as `0.5`, or a percentage such as `5%`",
    ),
    why=Text(
        id="Toleransi adalah jarak ke kiri dan ke kanan dari jawaban. Dengan toleransi negatif jawaban yang tepat pun "
        "dinilai salah.",
        en="A tolerance is a distance to both sides of the answer. With a negative one even the exact answer is wrong.",
    ),
)
WITH_RANGE = Rule(
    code="number/range-with-tolerance",
    message=Text(
        id="soal `{question}` memakai `range` dan `tolerance` sekaligus",
        en="question `{question}` has `range` and `tolerance`",
    ),
    hint=Text(
        id="hapus `tolerance`, dan lebarkan `range` bila perlu", en="remove `tolerance`, and widen `range` if needed"
    ),
    why=Text(
        id="`range` sudah menyebut batasnya. Toleransi di atasnya membuat batas yang tertulis "
        "bukan batas yang dipakai.",
        en="`range` says its bounds already. A tolerance on top makes the bounds written not those that score.",
    ),
)
OF_ZERO = Rule(
    code="number/percent-of-zero",
    message=Text(
        id="toleransi {tolerance} pada soal `{question}` tidak berarti, karena jawabannya 0",
        en="the tolerance {tolerance} of `{question}` means nothing, because the answer is 0",
    ),
    hint=Text(
        id="tulis toleransi sebagai bilangan, misalnya `0.5`", en="write the tolerance as a number such as `0.5`"
    ),
    why=Text(
        id="Persen dihitung dari jawaban, dan berapa persen pun dari nol tetap nol. Jawaban yang sedikit meleset akan "
        "dinilai salah.",
        en="The percentage is taken of the answer, and any percentage of zero is zero. An answer slightly off would "
        "be wrong.",
    ),
)
NARROW = Rule(
    code="number/partial-narrower",
    message=Text(
        id="rentang nilai sebagian pada soal `{question}` tidak lebih lebar daripada toleransinya",
        en="the band that earns a part in `{question}` is no wider than its tolerance",
    ),
    hint=Text(
        id="perbesar `partial.tolerance` hingga melebihi `tolerance`",
        en="make `partial.tolerance` larger than `tolerance`",
    ),
    why=Text(
        id="Nilai sebagian berlaku bagi jawaban di luar toleransi tetapi masih dekat. Bila rentangnya tidak lebih "
        "lebar, tidak ada jawaban yang pernah mendapatkannya.",
        en="A part is earned by answers outside the tolerance that are still near. If the band is no wider, no answer "
        "ever earns it.",
    ),
)
SWALLOWED = Rule(
    code="number/mistake-within-tolerance",
    message=Text(
        id="bilangan keliru {mistake} pada soal `{question}` termasuk yang dinilai benar ({low} sampai {high})",
        en="the mistake {mistake} of `{question}` lies within what is right ({low} to {high})",
    ),
    hint=Text(
        id="perkecil `tolerance` atau `range`, atau hapus bilangan keliru itu",
        en="narrow `tolerance` or `range`, or remove that mistake",
    ),
    why=Text(
        id="Pelajar yang melakukan kekeliruan ini akan dinilai benar dan tidak pernah membaca umpan baliknya. "
        "Toleransi harus lebih kecil daripada jarak ke kekeliruan yang diperkirakan.",
        en="Learners who make this mistake would be marked right and never read its feedback. The tolerance has to be "
        "smaller than the distance to the mistakes that are foreseen.",
    ),
)
DOUBLED = Rule(
    code="number/doubled-mistakes",
    message=Text(
        id="bilangan keliru {mistake} pada soal `{question}` tertulis dua kali",
        en="the mistake {mistake} of `{question}` appears twice",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Hanya umpan balik yang pertama yang akan dibaca pelajar; yang kedua tidak pernah muncul.",
        en="Learners would read the first feedback only; the second never appears.",
    ),
)
PERCENT = Rule(
    code="number/percent-without-unit",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` menanyakan persen, tetapi tidak punya satuan `%`",
        en="question `{question}` asks for a percentage but has no unit `%`",
    ),
    hint=Text(id='tambahkan `unit: "%"`', en='add `unit: "%"`'),
    why=Text(
        id="Tanpa satuan, jawaban `20%` dibaca sebagai 0,2 dan `20` sebagai 20. Dengan satuan `%` "
        "keduanya dibaca sama.",
        en="Without the unit `20%` is read as 0.2 and `20` as 20. With the unit `%` both are read alike.",
    ),
)

RULES = (NO_ANSWER, BOTH, REVERSED, NEGATIVE, WITH_RANGE, OF_ZERO, NARROW, SWALLOWED, DOUBLED, PERCENT)
ASKS_PERCENT = re.compile(r"\b(?:berapa(?:kah)?|what) (?:persen\w*|%|per ?cent\w*)", re.IGNORECASE)


def check(question: Question[Number]) -> Iterator[Diagnostic]:
    """Find what is wrong with a number."""
    body, place, name = question.body, question.place, question.id
    if body.answer is None and body.range is None:
        yield NO_ANSWER.at(place.whole, question=name)
        return
    if body.answer is not None and body.range is not None:
        yield BOTH.at(place.of("range"), question=name)
        return
    faults = list(_bands(question))
    yield from faults
    if not faults:
        yield from _mistakes(question)
    if body.unit is None and ASKS_PERCENT.search(question.common.prompt):
        yield PERCENT.at(place.of("prompt"), question=name)


def _bands(question: Question[Number]) -> Iterator[Diagnostic]:
    body, place, name = question.body, question.place, question.id
    low, high = body.bounds
    if low > high:
        yield REVERSED.at(place.of("range"), question=name, low=f"{low:.12g}", high=f"{high:.12g}")
        return
    if body.range is not None and body.tolerance is not None:
        yield WITH_RANGE.at(place.of("tolerance"), question=name)
    for fields, tolerance in (
        (("tolerance",), body.tolerance),
        (("partial", "tolerance"), body.partial.tolerance if body.partial else None),
    ):
        there = place.of(*fields)
        if isinstance(tolerance, str) and low == high == 0:
            yield OF_ZERO.at(there, question=name, tolerance=tolerance)
        elif width(tolerance, high) < 0:
            yield NEGATIVE.at(there, question=name, tolerance=f"{tolerance:.12g}")
        elif (
            body.partial
            and tolerance is body.partial.tolerance
            and width(tolerance, high) <= width(body.tolerance, high)
        ):
            yield NARROW.at(there, question=name)


def _mistakes(question: Question[Number]) -> Iterator[Diagnostic]:
    body, name = question.body, question.id
    low, high = body.band(body.tolerance)
    seen: set[float] = set()
    for at, mistake in enumerate(body.mistakes):
        there, told = question.place.of("mistakes", at, "answer"), f"{mistake.answer:.12g}"
        if low <= mistake.answer <= high:
            yield SWALLOWED.at(there, question=name, mistake=told, low=f"{low:.12g}", high=f"{high:.12g}")
        elif mistake.answer in seen:
            yield DOUBLED.at(there, question=name, mistake=told)
        seen.add(mistake.answer)
