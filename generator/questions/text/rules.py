"""What can be wrong with a short answer."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.folding import folded
from generator.model.quiz import Question
from generator.questions.text.model import LONGEST, Answer, ShortText
from generator.questions.text.pattern import Trouble, trouble
from generator.text import Text

NO_KEY = Rule(
    code="text/no-key",
    message=Text(
        id="soal `{question}` belum punya jawaban yang bernilai penuh",
        en="question `{question}` has no answer that is right",
    ),
    hint=Text(
        id="tambahkan pada `answers` satu teks tanpa `score`, misalnya `- maklumat`",
        en="add to `answers` a text without `score`, for example `- charter`",
    ),
    why=Text(
        id="Sedikitnya satu jawaban ditulis sebagai teks dengan nilai penuh. Teks itu ditampilkan sebagai kunci; pola "
        "saja tidak dapat dibaca pelajar, dan jawaban bernilai sebagian tidak pernah menuntaskan soal.",
        en="At least one answer is written as a text that earns everything. It is shown as the key; a pattern alone "
        "cannot be read by learners, and an answer that earns a part never completes the question.",
    ),
)
TEXT_OR_PATTERN = Rule(
    code="text/text-or-pattern",
    message=Text(
        id="jawaban ke-{number} pada soal `{question}` harus punya `text` atau `pattern`, salah satu saja",
        en="answer {number} of `{question}` needs either `text` or `pattern`",
    ),
    hint=Text(
        id="tulis `text:` untuk jawaban biasa, atau `pattern:` untuk pola, bukan keduanya",
        en="write `text:` for a plain answer or `pattern:` for a pattern, not both",
    ),
    why=Text(
        id="`text` dibandingkan sesudah huruf besar, spasi, dan tanda baca diabaikan menurut `fold`. `pattern` adalah "
        "ekspresi reguler untuk seluruh jawaban. Tanpa salah satunya tidak ada yang dapat dibandingkan.",
        en="`text` is compared after capitals, spaces and punctuation are passed over as `fold` says. `pattern` is a "
        "regular expression for the whole answer. Without either there is nothing to compare with.",
    ),
)
SYNTAX = Rule(
    code="text/pattern-syntax",
    message=Text(
        id="pola `{pattern}` pada soal `{question}` tidak dapat dibaca: {reason}",
        en="the pattern `{pattern}` of `{question}` cannot be read: {reason}",
    ),
    hint=Text(
        id="pakai huruf, `.`, `\\d`, `\\w`, `[…]`, `(…)`, `|`, dan `? * + {{1,3}}` saja, atau tulis beberapa `text`",
        en="use only letters, `.`, `\\d`, `\\w`, `[…]`, `(…)`, `|` and `? * + {{1,3}}`, or write several texts",
    ),
    why=Text(
        id="Pola dijalankan oleh peramban pelajar. Agar hasilnya sama di semua peramban dan dapat diperiksa lebih "
        "dahulu, hanya bagian ekspresi reguler yang sederhana yang diterima. Acuan balik seperti `\\1` dan tanda "
        "`(?=…)` tidak diterima.",
        en="The pattern is run by the learner's browser. So that it does the same in every browser, and can be judged "
        "beforehand, only the simple part of regular expressions is accepted. References such as `\\1` and signs such "
        "as `(?=…)` are not.",
    ),
)
RUNAWAY = Rule(
    code="text/pattern-runaway",
    message=Text(
        id="pola `{pattern}` pada soal `{question}` dapat membuat peramban macet: {reason}",
        en="the pattern `{pattern}` of `{question}` could hang the browser: {reason}",
    ),
    hint=Text(
        id="kurangi `*` dan `+` menjadi paling banyak dua, jangan di dalam `(…)` yang diulang; "
        "atau tulis beberapa `text`",
        en="use at most two of `*` and `+`, none within a repeated `(…)`; or write several texts",
    ),
    why=Text(
        id="Pola seperti `(a+)+` mencoba begitu banyak cara sehingga satu jawaban yang salah ketik menghentikan "
        "halaman bermenit-menit. Karena itu yang diulang tidak boleh memuat pengulangan lain "
        "atau pilihan yang berawal sama.",
        en="A pattern such as `(a+)+` tries so many ways that one mistyped answer stops the page for minutes. "
        "Therefore what is repeated may hold neither another repetition nor alternatives that begin alike.",
    ),
)
CONTRADICTION = Rule(
    code="text/contradiction",
    message=Text(
        id="jawaban “{text}” pada soal `{question}` sudah tercantum dengan nilai lain",
        en="answer “{text}” of `{question}` is listed before with another score",
    ),
    hint=Text(id="hapus salah satunya, atau samakan `score`", en="remove one of them, or give both the same `score`"),
    why=Text(
        id="Sesudah huruf besar, spasi, dan tanda baca diabaikan, kedua jawaban ini sama. Yang pertama selalu menang, "
        "sehingga nilai dan umpan balik yang kedua tidak pernah terpakai.",
        en="Once capitals, spaces and punctuation are passed over the two answers are the same. The first always wins, "
        "so the score and the feedback of the second are never used.",
    ),
)
NEEDLESS = Rule(
    code="text/needless-answer",
    severity=Severity.WARNING,
    message=Text(
        id="jawaban “{text}” pada soal `{question}` sama saja dengan jawaban sebelumnya",
        en="answer “{text}” of `{question}` is the same as one before it",
    ),
    hint=Text(id="hapus salah satunya", en="remove one of them"),
    why=Text(
        id="Beda huruf besar, spasi, dan tanda baca sudah diabaikan sejauh `fold` menyebutnya, jadi varian seperti "
        "itu tidak menambah apa-apa. Sering kali ini tanda bahwa varian lain yang dimaksud.",
        en="Differences in capitals, spaces and punctuation are passed over as far as `fold` says, so such a variant "
        "adds nothing. Often it is a sign that another variant was meant.",
    ),
)
TOO_LONG = Rule(
    code="text/too-long",
    message=Text(
        id="jawaban ke-{number} pada soal `{question}` lebih panjang daripada kolomnya ({limit} huruf)",
        en="answer {number} of `{question}` is longer than its field ({limit} letters)",
    ),
    hint=Text(id="pakai `kind: essay` untuk jawaban panjang", en="use `kind: essay` for long answers"),
    why=Text(
        id="Jawaban singkat dibandingkan huruf demi huruf, sehingga hanya cocok untuk kata atau frasa. Kalimat yang "
        "panjang hampir tidak pernah ditulis sama persis.",
        en="A short answer is compared letter by letter, so it suits words and phrases only. Long sentences are hardly "
        "ever written exactly alike.",
    ),
)

RULES = (NO_KEY, TEXT_OR_PATTERN, SYNTAX, RUNAWAY, CONTRADICTION, NEEDLESS, TOO_LONG)


def check(question: Question[ShortText]) -> Iterator[Diagnostic]:
    """Find what is wrong with a short answer."""
    body, place, name = question.body, question.place, question.id
    known: dict[str, Answer] = {}
    broken = False
    for at, answer in enumerate(body.foreseen):
        there = place.of("answers", at)
        if (answer.text is None) == (answer.pattern is None):
            broken = True
            yield TEXT_OR_PATTERN.at(there, question=name, number=at + 1)
        elif len(answer.text or answer.pattern or "") > LONGEST:
            yield TOO_LONG.at(there, question=name, number=at + 1, limit=LONGEST)
        elif answer.text is not None:
            plain = folded(answer.text, body.fold)
            first = known.setdefault(plain, answer)
            if first is not answer:
                rule = NEEDLESS if first.score == answer.score else CONTRADICTION
                yield rule.at(place.of("answers", at, "text"), question=name, text=answer.text)
        yield from _check_pattern(question, at, answer)
    if not body.keys and not broken:
        yield NO_KEY.at(place.of("answers"), question=name)


def _check_pattern(question: Question[ShortText], at: int, answer: Answer) -> Iterator[Diagnostic]:
    found: Trouble | None = trouble(answer.pattern) if answer.pattern and answer.text is None else None
    if found is not None:
        rule = SYNTAX if found.kind == "syntax" else RUNAWAY
        there = question.place.of("answers", at, "pattern")
        yield rule.at(there, question=question.id, pattern=answer.pattern, reason=found.reason)
