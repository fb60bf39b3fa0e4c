"""What can be wrong with free text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.folding import folded
from generator.model.quiz import Question
from generator.questions.essay.model import Essay
from generator.text import Text

LENGTHS_REVERSED = Rule(
    code="essay/lengths-reversed",
    message=Text(
        id="`min_words: {low}` pada soal `{question}` lebih besar daripada `max_words: {high}`",
        en="`min_words: {low}` of `{question}` is more than `max_words: {high}`",
    ),
    hint=Text(id="tukar keduanya, atau hapus salah satu", en="swap them, or remove one"),
    why=Text(
        id="Pelajar melihat kedua angka itu sebagai anjuran panjang jawaban. Anjuran yang terbalik "
        "tidak dapat dipenuhi.",
        en="Learners see both numbers as the advised length. Advice that is reversed cannot be followed.",
    ),
)
NOTHING_TO_COMPARE = Rule(
    code="essay/nothing-to-compare",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` tidak punya contoh jawaban ataupun rubrik",
        en="question `{question}` has neither a model answer nor a rubric",
    ),
    hint=Text(
        id="tambahkan `model:` berisi contoh jawaban, atau `rubric:` berisi daftar yang dicari",
        en="add `model:` with a model answer, or `rubric:` with a list of what to look for",
    ),
    why=Text(
        id="Uraian tidak dinilai mesin. Tanpa contoh jawaban atau rubrik pelajar tidak tahu apakah jawabannya sudah "
        "memadai, dan tidak ada umpan balik sama sekali.",
        en="Free text is not scored by the machine. Without a model answer or a rubric learners cannot tell whether "
        "theirs will do, and get no feedback at all.",
    ),
)
POINTS_MISSING = Rule(
    code="essay/points-missing",
    message=Text(
        id="butir rubrik “{text}” pada soal `{question}` tidak punya poin, padahal butir lain punya",
        en="criterion “{text}” of `{question}` has no points, but others have",
    ),
    hint=Text(
        id="tulis `{{text: …, points: 1}}` pada butir ini, atau hapus semua `points`",
        en="write `{{text: …, points: 1}}` here, or remove all `points`",
    ),
    why=Text(
        id="Nilai sendiri dihitung dari poin yang dicentang dibagi semua poin. Butir tanpa poin di antara butir "
        "berpoin membuat pelajar mencentang sesuatu yang tidak dihitung.",
        en="The rating is the points ticked of all points. A criterion without points among others that have them "
        "makes learners tick something that does not count.",
    ),
)
DOUBLED = Rule(
    code="essay/doubled-criteria",
    message=Text(
        id="butir rubrik “{text}” pada soal `{question}` tertulis dua kali",
        en="criterion “{text}” of `{question}` appears twice",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Pelajar akan mencentang hal yang sama dua kali, sehingga hal itu dihitung dua kali.",
        en="Learners would tick the same thing twice, and it would count twice.",
    ),
)
MODEL_LENGTH = Rule(
    code="essay/model-length",
    severity=Severity.WARNING,
    message=Text(
        id="contoh jawaban pada soal `{question}` terdiri atas {words} kata, di luar anjurannya sendiri",
        en="the model answer of `{question}` has {words} words, outside its own advice",
    ),
    hint=Text(
        id="sesuaikan contoh jawaban, atau ubah `min_words` dan `max_words`",
        en="adapt the model answer, or change `min_words` and `max_words`",
    ),
    why=Text(
        id="Pelajar membandingkan jawabannya dengan contoh. Contoh yang melanggar anjuran panjangnya sendiri membuat "
        "anjuran itu tidak dipercaya.",
        en="Learners compare their answer with the model. A model that breaks its own advice on length makes that "
        "advice hard to believe.",
    ),
)

RULES = (LENGTHS_REVERSED, NOTHING_TO_COMPARE, POINTS_MISSING, DOUBLED, MODEL_LENGTH)


def check(question: Question[Essay]) -> Iterator[Diagnostic]:
    """Find what is wrong with free text."""
    body, place, name = question.body, question.place, question.id
    low, high = body.min_words or 0, body.max_words or 0
    if body.model is None and not body.rubric:
        yield NOTHING_TO_COMPARE.at(place.whole, question=name)
    if high and low > high:
        yield LENGTHS_REVERSED.at(place.of("min_words"), question=name, low=low, high=high)
    elif body.model:
        count = len(re.findall(r"\S*\w\S*", body.model))
        if count < low or (high and count > high):
            yield MODEL_LENGTH.at(place.of("model"), question=name, words=count)
    texts = [folded(each.text) for each in body.criteria]
    for at, each in enumerate(body.criteria):
        there = place.of("rubric", at)
        if texts[at] in texts[:at]:
            yield DOUBLED.at(there, question=name, text=each.text)
        if body.rated and each.points is None:
            yield POINTS_MISSING.at(there, question=name, text=each.text)
