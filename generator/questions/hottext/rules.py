"""What can be wrong with a passage to mark."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.brackets import lone_bracket, marked, sealed
from generator.model.folding import folded
from generator.model.quiz import Question
from generator.questions.hottext.model import Hottext, Unit
from generator.questions.hottext.passage import Passage
from generator.text import Text

BRACKETS = Rule(
    code="hottext/brackets",
    message=Text(
        id="kurung `[[` dan `]]` pada soal `{question}` tidak berpasangan di “{text}”",
        en="the brackets `[[` and `]]` of `{question}` do not match at “{text}”",
    ),
    hint=Text(
        id="tutup setiap `[[` dengan `]]`, tanpa kurung siku di dalamnya",
        en="close every `[[` with `]]`, with no square bracket between them",
    ),
    why=Text(
        id="Satu kurung yang hilang membuat bagian itu tampil sebagai teks biasa, dan kadang menelan bagian "
        "sesudahnya. Satu bagian juga tidak dapat berada di dalam bagian lain.",
        en="One missing bracket makes the spot show as plain text, and sometimes swallows the next one. Nor can a spot "
        "stand inside another.",
    ),
)
EMPTY = Rule(
    code="hottext/empty-spot",
    message=Text(id="ada bagian kosong pada teks soal `{question}`", en="the text of `{question}` has an empty spot"),
    hint=Text(
        id="tulis kata atau kalimatnya di dalam kurung, misalnya `[[+sepuluh menit]]`",
        en="put the word or sentence between the brackets, for example `[[+ten minutes]]`",
    ),
    why=Text(
        id="Bagian kosong tidak terlihat dan tidak dapat ditandai. Bila itu kunci, soal ini tidak pernah dapat dijawab "
        "dengan benar.",
        en="An empty spot cannot be seen or marked. If it is a key, the question can never be answered rightly.",
    ),
)
OVER_PARAGRAPHS = Rule(
    code="hottext/spot-over-paragraphs",
    message=Text(
        id="bagian “{text}” pada soal `{question}` melewati baris kosong",
        en="the spot “{text}” of `{question}` goes on beyond a blank line",
    ),
    hint=Text(id="tandai setiap paragraf sendiri-sendiri", en="mark each paragraph by itself"),
    why=Text(
        id="Baris kosong memulai paragraf baru, dan satu tanda tidak dapat mencakup dua paragraf di halaman.",
        en="A blank line begins a new paragraph, and on the page one spot cannot span two of them.",
    ),
)
NO_KEY = Rule(
    code="hottext/no-key",
    message=Text(id="soal `{question}` belum punya kunci", en="question `{question}` has no key"),
    hint=Text(id="tulis `[[+…]]` pada bagian yang harus ditandai", en="write `[[+…]]` around what is to be marked"),
    why=Text(
        id="Bagian yang harus ditandai ditulis dengan tambah: `[[+begini]]`. Tanpa kunci setiap tanda dinilai salah.",
        en="What is to be marked is written with a plus: `[[+like this]]`. Without a key every mark counts as wrong.",
    ),
)
ALL_KEYS = Rule(
    code="hottext/all-keys",
    message=Text(
        id="semua bagian yang dapat ditandai pada soal `{question}` adalah kunci",
        en="everything that can be marked in `{question}` is a key",
    ),
    hint=Text(
        id="tambahkan pengecoh dengan `[[…]]` tanpa tambah, atau tulis `unit: word`",
        en="add wrong spots with `[[…]]` without a plus, or write `unit: word`",
    ),
    why=Text(
        id="Kalau semuanya kunci, menandai segalanya sudah cukup dan soal itu tidak menguji apa pun.",
        en="If everything is a key, marking everything is enough and the question tests nothing.",
    ),
)
SEALED = Rule(
    code="hottext/spot-in-code",
    message=Text(
        id="bagian “{text}” pada soal `{question}` berada di dalam blok kode, tag HTML, atau alamat tautan",
        en="the spot “{text}” of `{question}` stands in a code block, an HTML tag or the target of a link",
    ),
    hint=Text(id="pindahkan ke teks biasa", en="move it into plain text"),
    why=Text(
        id="Isi blok kode dan alamat tautan ditampilkan apa adanya, sehingga tidak ada yang dapat ditandai di sana.",
        en="Code blocks and link targets are shown as they are, so nothing can be marked in them.",
    ),
)
UNKNOWN = Rule(
    code="hottext/unknown-spot",
    message=Text(
        id="umpan balik untuk “{text}” pada soal `{question}` tidak cocok dengan bagian mana pun",
        en="the feedback for “{text}” of `{question}` fits no spot",
    ),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Umpan balik dicocokkan dengan teks di antara kurung, sama huruf demi huruf kecuali huruf besar dan spasi. "
        "Bila tidak cocok, pelajar tidak pernah membacanya.",
        en="Feedback goes by the text between the brackets, letter for letter except for capitals and spaces. If it "
        "fits none, learners never read it.",
    ),
)
DOUBLED = Rule(
    code="hottext/doubled-feedback",
    message=Text(
        id="umpan balik untuk “{text}” pada soal `{question}` tertulis dua kali",
        en="the feedback for “{text}” of `{question}` appears twice",
    ),
    hint=Text(id="gabungkan atau hapus salah satunya", en="join them or remove one"),
    why=Text(
        id="Hanya satu umpan balik yang tampil untuk setiap bagian; yang lain tidak pernah terbaca.",
        en="Each spot shows one feedback; the other is never read.",
    ),
)
AMBIGUOUS = Rule(
    code="hottext/ambiguous-feedback",
    severity=Severity.WARNING,
    message=Text(
        id="umpan balik untuk “{text}” pada soal `{question}` mengenai bagian yang kunci dan yang bukan",
        en="the feedback for “{text}” of `{question}` concerns a key and one that is none",
    ),
    hint=Text(
        id="perpanjang salah satu bagian supaya teksnya berbeda", en="make one of the spots longer, so that they differ"
    ),
    why=Text(
        id="Teks yang sama muncul di dua tempat, sekali sebagai kunci dan sekali bukan. Umpan balik yang sama tidak "
        "mungkin tepat untuk keduanya.",
        en="The same text stands in two places, once as a key and once not. One feedback cannot be right for both.",
    ),
)

RULES = (BRACKETS, EMPTY, OVER_PARAGRAPHS, NO_KEY, ALL_KEYS, SEALED, UNKNOWN, DOUBLED, AMBIGUOUS)


def check(question: Question[Hottext]) -> Iterator[Diagnostic]:
    """Find what is wrong with a passage to mark."""
    body, own, there = question.body, question.id, question.place.of("text")
    lone = lone_bracket(body.text)
    if lone is not None:
        yield BRACKETS.at(there, question=own, text=lone)
        return
    broken = False
    for place in marked(body.text):
        text = place.text.removeprefix("+").strip()
        broken = broken or not text
        if not text:
            yield EMPTY.at(there, question=own)
        elif "\n\n" in text.replace(" ", ""):
            yield OVER_PARAGRAPHS.at(there, question=own, text=text.split("\n")[0])
    for text in sealed(body.text):
        yield SEALED.at(there, question=own, text=text.removeprefix("+"))
    if not broken:
        yield from _check_keys(question)
        yield from _check_feedback(question)


def _check_keys(question: Question[Hottext]) -> Iterator[Diagnostic]:
    spots = Passage(question.body).spots
    keys = [spot for spot in spots if spot.key]
    there = question.place.of("text")
    if not keys:
        yield NO_KEY.at(there, question=question.id)
    elif len(keys) == len(spots):
        yield ALL_KEYS.at(there, question=question.id)


def _check_feedback(question: Question[Hottext]) -> Iterator[Diagnostic]:
    own, spots = question.id, Passage(question.body).spots
    kinds: dict[str, set[bool]] = {}
    for spot in spots:
        kinds.setdefault(folded(spot.text), set()).add(spot.key)
    seen: set[str] = set()
    for at, said in enumerate(question.body.spots):
        there, plain = question.place.of("spots", at, "text"), folded(said.text)
        if plain not in kinds:
            yield UNKNOWN.at(there, question=own, text=said.text, guess=_guess(said.text, question.body))
        elif plain in seen:
            yield DOUBLED.at(there, question=own, text=said.text)
        elif len(kinds[plain]) > 1:
            yield AMBIGUOUS.at(there, question=own, text=said.text)
        seen.add(plain)


def _guess(text: str, body: Hottext) -> Text:
    near = difflib.get_close_matches(text, [spot.text for spot in Passage(body).spots], n=1)
    if near:
        return Text(id=f"mungkin maksud Anda “{near[0]}”", en=f"perhaps you meant “{near[0]}”")
    unit = "" if body.unit is not Unit.MARKED else f", atau tulis `[[{text}]]` pada `text`"
    unit_en = "" if body.unit is not Unit.MARKED else f", or write `[[{text}]]` in `text`"
    return Text(id=f"samakan dengan bagian pada teks{unit}", en=f"make it the same as the spot in the text{unit_en}")
