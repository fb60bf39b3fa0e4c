"""What may be wrong with the marks around a facilitator's part: each rule with its words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.text import Text

_WHY_ID = (
    "Bagian di antara `<!-- fasilitator -->` dan `<!-- /fasilitator -->` tidak ikut ke situs pelajar: kunci, rubrik, "
    "dan catatan fasilitator. "
)
_WHY_EN = (
    "What stands between `<!-- facilitator -->` and `<!-- /facilitator -->` is not part of the learners' site: keys, "
    "rubrics and notes of the facilitator. "
)

UNCLOSED = Rule(
    code="lesson/unclosed-facilitator",
    message=Text(id="bagian fasilitator ini belum ditutup", en="this part for the facilitator is not closed"),
    hint=Text(
        id="tulis `<!-- /fasilitator -->` sendirian di baris sesudah bagian itu",
        en="write `<!-- /facilitator -->` alone on the line after that part",
    ),
    why=Text(
        id=_WHY_ID + "Tanpa penutup, semua yang ada di bawahnya sampai akhir berkas ikut disembunyikan, supaya tidak "
        "ada rahasia yang terbit.",
        en=_WHY_EN + "Without its end everything below, to the end of the file, is hidden, so that no secret gets out.",
    ),
)
UNOPENED = Rule(
    code="lesson/unopened-facilitator",
    message=Text(id="tanda `{mark}` ini tidak punya pembuka", en="this mark `{mark}` has no beginning"),
    hint=Text(
        id="tulis `<!-- fasilitator -->` sendirian di baris sebelum bagian itu, atau hapus tanda ini",
        en="write `<!-- facilitator -->` alone on the line before that part, or delete this mark",
    ),
    why=Text(
        id=_WHY_ID + "Penutup tanpa pembuka berarti pembukanya terhapus atau salah tulis. Sampai itu jelas, semua yang "
        "ada di atasnya disembunyikan.",
        en=_WHY_EN + "An end without a beginning means that the beginning was deleted or mistyped. Until that is "
        "clear, everything above it is hidden.",
    ),
)
NESTED = Rule(
    code="lesson/nested-facilitator",
    message=Text(
        id="tanda `{mark}` ini berada di dalam bagian fasilitator yang belum ditutup",
        en="this mark `{mark}` stands within a part for the facilitator that is not closed",
    ),
    hint=Text(
        id="tutup dahulu bagian sebelumnya dengan `<!-- /fasilitator -->`, atau hapus tanda ini",
        en="close the part before it with `<!-- /facilitator -->`, or delete this mark",
    ),
    why=Text(
        id=_WHY_ID + "Bagian seperti itu tidak bertingkat. Pembuka kedua biasanya berarti penutup yang pertama lupa "
        "ditulis, sehingga naskah pelajar di antaranya ikut tersembunyi.",
        en=_WHY_EN + "Such parts are not nested. A second beginning mostly means that the end of the first was "
        "forgotten, so that the learners' text between them is hidden as well.",
    ),
)
NAME = Rule(
    code="lesson/facilitator-mark",
    message=Text(
        id="tanda `{mark}` mirip tanda bagian fasilitator, tetapi tertulis lain",
        en="the mark `{mark}` looks like that of a part for the facilitator, but is written otherwise",
    ),
    hint=Text(id="tulis `{wanted}` tanpa kata lain", en="write `{wanted}` without further words"),
    why=Text(
        id=_WHY_ID + "Tanda yang salah tulis mudah menerbitkan rahasia, misalnya bila pengolah kata mengganti dua "
        "tanda hubung dengan satu tanda pisah. Karena itu yang mirip pun diperlakukan sebagai tanda, lalu dilaporkan.",
        en=_WHY_EN + "A mistyped mark easily gives a secret away, for example when a word processor makes one dash of "
        "two hyphens. So what looks like a mark is taken for one, and told.",
    ),
)
PLACE = Rule(
    code="lesson/facilitator-place",
    message=Text(id="tanda `{mark}` tidak boleh {where}", en="the mark `{mark}` must not stand {where}"),
    hint=Text(
        id="tulis tanda itu sendirian di barisnya, di dalam naskah halaman",
        en="write the mark on a line of its own, in the text of the page",
    ),
    why=Text(
        id=_WHY_ID + "Tanda hanya bekerja bila sendirian di barisnya. Di tengah kalimat, sesudah tanda daftar, di "
        "kepala halaman, atau di dalam kuis tidak jelas apa yang harus disembunyikan.",
        en=_WHY_EN + "A mark works only on a line of its own. Within a sentence, after a list mark, in front matter or "
        "in a quiz it is not clear what has to be hidden.",
    ),
)
BESIDE_TEXT = Text(id="berbagi baris dengan teks lain", en="on a line with other text")
IN_FRONT_MATTER = Text(id="berada di kepala halaman", en="in front matter")
IN_QUIZ = Text(id="berada di dalam kuis", en="in a quiz")

RULES = (UNCLOSED, UNOPENED, NESTED, NAME, PLACE)
