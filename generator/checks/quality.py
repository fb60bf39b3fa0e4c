"""The craft of writing questions (after Haladyna, Downing & Rodriguez 2002): off until a project wants it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from generator.checks.contract import Setting
from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.course import Course
from generator.model.quiz import Alternative, Question, Quiz
from generator.sources.anchors import plain_text
from generator.text import Text

LONGEST = 1.25
LONGER_BY = 15
FEWEST_FOR_BALANCE = 4
MOST_AT_ONE_PLACE = 0.6
ATTRIBUTES = re.compile(r"(?<=[*_`)\]])\{[^{}\n]*\}")
ALL_OR_NONE = re.compile(
    r"\b(semua (jawaban |pilihan |di atas )?(di atas )?(benar|salah)|semua di atas|semuanya benar|tidak ada yang benar"
    r"|(a|b|c) dan (b|c|d)( benar)?$|all of the above|none of the above|both a and b)\b",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(r"\b(selalu|tidak pernah|pasti|semua orang|satu-satunya|mustahil|always|never)\b", re.IGNORECASE)
NEGATIVE = re.compile(r"\b(kecuali|bukan|tidak (benar|tepat|termasuk|sesuai)|except|not)\b", re.IGNORECASE)
EMPHASISED = re.compile(r"\*\*[^*]*\b(TIDAK|BUKAN|KECUALI|NOT|EXCEPT)\b[^*]*\*\*")

_WHY_SOURCE_ID = "Pedoman penulisan butir soal (Haladyna, Downing, dan Rodriguez, 2002) "
_WHY_SOURCE_EN = "Guidelines for writing items (Haladyna, Downing and Rodriguez, 2002) "

LONGEST_IS_KEY = Rule(
    code="quality/longest-is-key",
    severity=Severity.WARNING,
    optional=True,
    message=Text(
        id="kunci soal `{question}` jauh lebih panjang daripada pengecohnya",
        en="the key of `{question}` is much longer than its distractors",
    ),
    hint=Text(
        id="samakan panjangnya: ringkaskan kunci atau lengkapi pengecoh",
        en="even them out: shorten the key or fill out the distractors",
    ),
    why=Text(
        id=_WHY_SOURCE_ID + "meminta panjang pilihan yang setara: pelajar yang jeli menebak pilihan terpanjang tanpa "
        "membaca soalnya. Batasnya 1,25 kali rata-rata pengecoh.",
        en=_WHY_SOURCE_EN + "ask for options of equal length: test-wise learners pick the longest without reading. "
        "The limit is 1.25 times the mean of the distractors.",
    ),
)
KEY_POSITION = Rule(
    code="quality/key-position",
    severity=Severity.WARNING,
    optional=True,
    message=Text(
        id="{count} dari {total} kunci kuis `{quiz}` berada di urutan ke-{place}",
        en="{count} of {total} keys of quiz `{quiz}` are at position {place}",
    ),
    hint=Text(id="pindahkan beberapa kunci ke urutan lain", en="move some keys to other positions"),
    why=Text(
        id="Kalau kunci hampir selalu di tempat yang sama, polanya terbaca, terutama di kertas dan bila urutan tidak "
        "diacak.",
        en="When the key is nearly always at the same position the pattern shows, above all on paper and where the "
        "order is kept.",
    ),
)
ALL_OF_THE_ABOVE = Rule(
    code="quality/all-of-the-above",
    severity=Severity.WARNING,
    optional=True,
    message=Text(id="pilihan “{text}” menilai pilihan lain", en="the option “{text}” judges the other options"),
    hint=Text(
        id="ganti dengan pilihan yang berdiri sendiri, atau pakai `multiple: true`",
        en="replace it with an option of its own, or use `multiple: true`",
    ),
    why=Text(
        id=_WHY_SOURCE_ID + "menyarankan agar “semua benar” dan “tidak ada yang benar” dihindari: mengenali dua "
        "pilihan benar sudah cukup untuk menebaknya. Urutan pilihan juga tidak dapat diacak lagi.",
        en=_WHY_SOURCE_EN + "advise against “all of the above” and “none of the above”: knowing two options is enough "
        "to guess it. The options can no longer be shuffled either.",
    ),
)
NO_FEEDBACK = Rule(
    code="quality/no-feedback",
    severity=Severity.WARNING,
    optional=True,
    message=Text(id="soal `{question}` belum punya umpan balik", en="question `{question}` has no feedback"),
    hint=Text(
        id="tambahkan `feedback` pada pilihannya, atau `explanation`",
        en="add `feedback` to its options, or an `explanation`",
    ),
    why=Text(
        id="“Belum tepat” saja tidak mengajar. Umpan balik yang menyebut kekeliruannya dan langkah berikutnya adalah "
        "bagian kuis yang paling banyak membantu (Shute, 2008).",
        en="“Not right” alone does not teach. Feedback that names the slip and the next step is the part of a quiz "
        "that helps most (Shute, 2008).",
    ),
)
NEGATIVE_STEM = Rule(
    code="quality/negative-prompt",
    severity=Severity.WARNING,
    optional=True,
    message=Text(
        id="soal `{question}` bertanya secara negatif (“{word}”)",
        en="question `{question}` asks in the negative (“{word}”)",
    ),
    hint=Text(
        id="tanyakan yang benar, atau tulis kata itu tebal dan kapital: `**TIDAK**`",
        en="ask for what is right, or write the word in bold capitals: `**NOT**`",
    ),
    why=Text(
        id=_WHY_SOURCE_ID + "meminta pertanyaan positif: kata “kecuali” mudah terlewat, sehingga yang diuji adalah "
        "ketelitian membaca.",
        en=_WHY_SOURCE_EN + "ask for positive prompts: an “except” is easily missed, so that what is tested is careful "
        "reading.",
    ),
)
ABSOLUTE_WORD = Rule(
    code="quality/absolute-word",
    severity=Severity.WARNING,
    optional=True,
    message=Text(id="kata “{word}” pada pengecoh mudah ditebak salah", en="the word “{word}” gives a distractor away"),
    hint=Text(id="ganti dengan kata yang tidak mutlak", en="use a word that is not absolute"),
    why=Text(
        id="Kata mutlak seperti “selalu” dan “tidak pernah” jarang benar; pelajar tahu itu dan mencoretnya tanpa "
        "memahami isinya.",
        en="Absolute words such as “always” and “never” are seldom right; learners know it and rule them out without "
        "understanding.",
    ),
)

RULES = (LONGEST_IS_KEY, KEY_POSITION, ALL_OF_THE_ABOVE, NO_FEEDBACK, NEGATIVE_STEM, ABSOLUTE_WORD)


def check(course: Course, _setting: Setting) -> Iterator[Diagnostic]:
    """Find questions that give their key away or do not teach."""
    for quiz in course.all_quizzes:
        for question in quiz.own:
            yield from _question(question)
        yield from _positions(quiz)


def _question(question: Question[Any]) -> Iterator[Diagnostic]:
    yield from _length(question)
    yield from _prompt(question)
    keys = {each.key for each in question.alternatives}
    for option in question.alternatives:
        if ALL_OR_NONE.search(option.text):
            yield ALL_OF_THE_ABOVE.at(option.span, text=option.text)
        absolute = ABSOLUTE.search(option.text)
        if absolute and not option.key and len(keys) > 1 and not _in_key(absolute[0], question.alternatives):
            yield ABSOLUTE_WORD.at(option.span, word=absolute[0])
    if question.scored and not gives_feedback(question):
        yield NO_FEEDBACK.at(question.place.of("id"), question=question.id)


def _in_key(word: str, options: tuple[Alternative, ...]) -> bool:
    return any(each.key and word.casefold() in each.text.casefold() for each in options)


def _length(question: Question[Any]) -> Iterator[Diagnostic]:
    keys = [each for each in question.alternatives if each.key]
    others = [_length_seen(each.text) for each in question.alternatives if not each.key]
    if len(keys) != 1 or not others:
        return
    mean = sum(others) / len(others)
    length = _length_seen(keys[0].text)
    if length > LONGEST * mean and length > max(others) and length - mean > LONGER_BY:
        yield LONGEST_IS_KEY.at(keys[0].span, question=question.id)


def _length_seen(text: str) -> int:
    """Return how long a text is where it is shown, without its marks and attributes."""
    return len(plain_text(ATTRIBUTES.sub("", text)))


def _prompt(question: Question[Any]) -> Iterator[Diagnostic]:
    if not question.alternatives:
        return
    last = question.common.prompt.strip().rsplit("\n", 1)[-1]
    negative = NEGATIVE.search(last.rsplit(". ", 1)[-1]) if last.endswith("?") else None
    if (
        negative
        and not EMPHASISED.search(last)
        and re.search(r"\b(kecuali|except)\b|(yang|is|are) (bukan|tidak|not)", last, re.IGNORECASE)
    ):
        yield NEGATIVE_STEM.at(question.place.of("prompt"), question=question.id, word=negative[0])


def gives_feedback(question: Question[Any]) -> bool:
    """Say whether a question teaches after the answer: by a sentence on the result, a part, or an explanation."""
    common = question.common
    said = (common.explanation, common.feedback.right, common.feedback.partly, common.feedback.wrong)
    return any(said) or question.has_feedback


def _positions(quiz: Quiz) -> Iterator[Diagnostic]:
    places: list[int] = []
    for question in quiz.questions:
        at = [number for number, each in enumerate(question.alternatives, 1) if each.key]
        if len(at) == 1:
            places.append(at[0])
    if len(places) < FEWEST_FOR_BALANCE:
        return
    place, count = Counter(places).most_common(1)[0]
    if count / len(places) > MOST_AT_ONE_PLACE:
        yield KEY_POSITION.at(quiz.place.of("id"), count=count, total=len(places), quiz=quiz.id, place=place)
