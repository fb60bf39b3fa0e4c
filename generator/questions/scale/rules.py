"""What can be wrong with a scale."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.quiz import Question
from generator.model.repeats import Field, repeats
from generator.questions.scale.model import MOST, Scale, Steps
from generator.text import Text

FEWEST = 2

NO_ROWS = Rule(
    code="scale/no-rows",
    message=Text(id="soal `{question}` belum punya pernyataan", en="question `{question}` has no statements"),
    hint=Text(id="tulis sedikitnya satu pernyataan di bawah `rows`", en="write at least one statement under `rows`"),
    why=Text(
        id="Yang dinilai pelajar adalah pernyataan di `rows`. Untuk satu pertanyaan saja tulislah satu baris.",
        en="What learners rate are the statements in `rows`. For a single question write one row.",
    ),
)
LEVEL_COUNT = Rule(
    code="scale/level-count",
    message=Text(
        id="soal `{question}` punya {count} tingkat, padahal harus 2 sampai 11",
        en="question `{question}` needs 2 to 11 levels, it has {count}",
    ),
    hint=Text(
        id="tulis 2 sampai 11 label di `levels`, atau misalnya `{{count: 5, low: Tidak yakin, high: Sangat yakin}}`",
        en="write 2 to 11 labels at `levels`, or for example `{{count: 5, low: Not sure, high: Very sure}}`",
    ),
    why=Text(
        id="Satu tingkat tidak memberi pilihan, dan lebih dari sebelas tidak dapat dibedakan orang, apalagi di layar "
        "ponsel. Lima tingkat paling lazim.",
        en="A single level leaves no choice, and more than eleven cannot be told apart, least of all on the screen of "
        "a phone. Five levels are most common.",
    ),
)
DOUBLED_ROW = Rule(
    code="scale/doubled-rows",
    message=Text(
        id="dua pernyataan pada soal `{question}` berbunyi sama: “{text}”",
        en="two statements of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Pernyataan yang sama ditanyakan dua kali membuat responden ragu, dan dua jawaban yang berbeda tidak dapat "
        "ditafsirkan.",
        en="The same statement asked twice makes respondents wonder, and two different answers to it mean nothing.",
    ),
)
DOUBLED_LEVEL = Rule(
    code="scale/doubled-levels",
    message=Text(
        id="dua tingkat pada soal `{question}` berbunyi sama: “{text}”",
        en="two levels of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Kalau dua tingkat berbunyi sama, responden tidak tahu bedanya dan hasilnya tidak dapat dihitung.",
        en="When two levels say the same, respondents do not know the difference and the results cannot be counted.",
    ),
)
VERDICT = Rule(
    code="scale/verdict",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` punya umpan balik benar atau salah, padahal skala tidak pernah dinilai",
        en="question `{question}` has feedback for right or wrong, but a scale is never scored",
    ),
    hint=Text(
        id="hapus `feedback`; yang ingin Anda sampaikan sesudahnya tulis di `explanation`",
        en="remove `feedback`; write what you want to say afterwards at `explanation`",
    ),
    why=Text(
        id="Skala menanyakan pendapat atau keadaan, jadi tidak ada jawaban yang benar dan `feedback` tidak pernah "
        "muncul. `explanation` tampil sesudah jawaban diberikan.",
        en="A scale asks for an opinion or a state, so no answer is right and `feedback` would never be seen. "
        "`explanation` is shown once there is an answer.",
    ),
)

RULES = (NO_ROWS, LEVEL_COUNT, DOUBLED_ROW, DOUBLED_LEVEL, VERDICT)


def check(question: Question[Scale]) -> Iterator[Diagnostic]:
    """Find what is wrong with a scale."""
    body, place, name = question.body, question.place, question.id
    if not body.rows:
        yield NO_ROWS.at(place.of("rows"), question=name)
    if not FEWEST <= body.count <= MOST:
        span = place.of("levels", "count") if isinstance(body.levels, Steps) else place.of("levels")
        yield LEVEL_COUNT.at(span, question=name, count=body.count)
    for field, text in repeats((("rows", at), row) for at, row in enumerate(body.rows)):
        yield DOUBLED_ROW.at(place.of(*field), question=name, text=text)
    yield from _levels(question)
    said = question.common.feedback
    if said.right or said.partly or said.wrong:
        yield VERDICT.at(place.of("feedback"), question=name)


def _levels(question: Question[Scale]) -> Iterator[Diagnostic]:
    levels = question.body.levels
    named: list[tuple[Field, str]]
    if isinstance(levels, Steps):
        named = [(("levels", "low"), levels.low), (("levels", "high"), levels.high)]
    else:
        named = [(("levels", at), level) for at, level in enumerate(levels)]
    for field, text in repeats(named):
        yield DOUBLED_LEVEL.at(question.place.of(*field), question=question.id, text=text)
