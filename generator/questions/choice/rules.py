"""What can be wrong with a choice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.quiz import Question
from generator.questions.choice.model import Choice
from generator.text import Text

FEWEST = 2

NO_OPTIONS = Rule(
    code="choice/no-options",
    message=Text(
        id="soal `{question}` tidak punya pilihan yang dapat dipilih",
        en="question `{question}` has nothing to pick from",
    ),
    hint=Text(
        id="tambahkan `options` dengan sedikitnya dua pilihan, atau `answer: true` untuk benar–salah",
        en="add `options` with at least two of them, or `answer: true` for true–false",
    ),
    why=Text(
        id="Soal pilihan membutuhkan sedikitnya dua pilihan supaya ada yang dipertimbangkan. Untuk pernyataan benar "
        "atau salah cukup satu baris, `answer: true` atau `answer: false`; kedua pilihannya dibuat sendiri.",
        en="A choice needs at least two options, so that there is something to weigh. A statement that is true or "
        "false takes one line, `answer: true` or `answer: false`; its two options are made for you.",
    ),
)
BOTH = Rule(
    code="choice/answer-and-options",
    message=Text(
        id="soal `{question}` memakai `answer` dan `options` sekaligus",
        en="question `{question}` has both `answer` and `options`",
    ),
    hint=Text(id="sisakan salah satu", en="keep one of them"),
    why=Text(
        id="`answer` membuat soal benar–salah dengan pilihannya sendiri. Kalau pilihan ditulis juga, tidak jelas mana "
        "yang dimaksud, dan menebak berarti menilai pelajar dengan kunci yang mungkin keliru.",
        en="`answer` makes a true–false question with options of its own. With options written as well it is not "
        "clear which is meant, and guessing would score learners by a key that may be wrong.",
    ),
)
NO_KEY = Rule(
    code="choice/no-key",
    message=Text(id="soal `{question}` belum punya kunci jawaban", en="question `{question}` has no key"),
    hint=Text(id="tulis `correct: true` pada pilihan yang benar", en="write `correct: true` at the right option"),
    why=Text(
        id="Tanpa kunci setiap jawaban akan dinilai salah. Kalau Anda memang tidak ingin menilai, pakailah "
        "`kind: scale` untuk survei atau `kind: essay` untuk uraian.",
        en="Without a key every response would count as wrong. If you do not want to score, use `kind: scale` for a "
        "survey or `kind: essay` for free text.",
    ),
)
TWO_KEYS = Rule(
    code="choice/two-keys",
    message=Text(
        id="soal `{question}` punya {keys} kunci, tetapi hanya satu yang boleh dipilih",
        en="question `{question}` has {keys} keys, but only one option may be picked",
    ),
    hint=Text(id="tulis `multiple: true`, atau sisakan satu kunci", en="write `multiple: true`, or keep one key"),
    why=Text(
        id="Bila hanya satu pilihan dapat dipilih sedangkan kuncinya dua, pelajar yang tahu keduanya tidak dapat "
        "menunjukkannya. Dengan `multiple: true` halaman sendiri menyebut jumlahnya, misalnya “Pilih dua”.",
        en="When one option may be picked and two are keys, learners who know both cannot show it. With "
        "`multiple: true` the page itself says how many, for example “Pick two”.",
    ),
)
ALL_KEYS = Rule(
    code="choice/all-keys",
    message=Text(id="semua pilihan pada soal `{question}` adalah kunci", en="all options of `{question}` are keys"),
    hint=Text(
        id="tambahkan pengecoh, atau hapus `correct: true` pada salah satu pilihan",
        en="add a distractor, or remove `correct: true` from one option",
    ),
    why=Text(
        id="Kalau semuanya benar, memilih segalanya sudah cukup dan soal itu tidak menguji apa pun.",
        en="If everything is right, picking everything is enough and the question tests nothing.",
    ),
)
DOUBLED = Rule(
    code="choice/doubled-options",
    message=Text(
        id="dua pilihan pada soal `{question}` berbunyi sama: “{text}”",
        en="two options of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Dua pilihan yang sama bunyinya membingungkan, apalagi kalau hanya satu yang menjadi kunci: pelajar yang "
        "benar pun dapat dinilai salah.",
        en="Two options that say the same confuse, and more so when only one is the key: even a learner who is right "
        "may be marked wrong.",
    ),
)
NEEDLESS_MULTIPLE = Rule(
    code="choice/one-key-multiple",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` memakai `multiple: true`, tetapi kuncinya hanya satu",
        en="question `{question}` says `multiple: true` but has one key",
    ),
    hint=Text(id="hapus `multiple: true`, atau tambahkan kunci", en="remove `multiple: true`, or add a key"),
    why=Text(
        id="Kotak centang memberi tahu pelajar bahwa ada lebih dari satu jawaban. Kalau tidak, mereka mencari kunci "
        "kedua yang tidak ada.",
        en="Check boxes tell learners that there is more than one answer. If there is not, they look for a second key "
        "that does not exist.",
    ),
)

RULES = (NO_OPTIONS, BOTH, NO_KEY, TWO_KEYS, ALL_KEYS, DOUBLED, NEEDLESS_MULTIPLE)


def check(question: Question[Choice]) -> Iterator[Diagnostic]:
    """Find what is wrong with a choice."""
    body, place, name = question.body, question.place, question.id
    if body.answer is not None:
        if body.options:
            yield BOTH.at(place.of("answer"), question=name)
        return
    if len(body.options) < FEWEST:
        yield NO_OPTIONS.at(place.of("options"), question=name)
        return
    yield from _keys(question)
    seen: set[str] = set()
    for at, option in enumerate(body.options):
        folded = " ".join(option.text.casefold().split())
        if folded in seen:
            yield DOUBLED.at(place.of("options", at, "text"), question=name, text=option.text)
        seen.add(folded)


def _keys(question: Question[Choice]) -> Iterator[Diagnostic]:
    body, place, name = question.body, question.place, question.id
    keys = body.keys
    if not keys:
        yield NO_KEY.at(place.of("options"), question=name)
    elif len(keys) == len(body.options):
        yield ALL_KEYS.at(place.of("options"), question=name)
    elif len(keys) > 1 and not body.multiple:
        yield TWO_KEYS.at(place.of("options", keys[1]), question=name, keys=len(keys))
    elif len(keys) == 1 and body.multiple:
        yield NEEDLESS_MULTIPLE.at(place.of("multiple"), question=name)
