"""What can be wrong with the text that the blanks stand in."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.text import Text

NO_BLANK = Rule(
    code="gap/no-blank",
    message=Text(id="teks pada soal `{question}` tidak punya isian", en="the text of `{question}` has no blank"),
    hint=Text(
        id="tulis `[[{name}]]` di tempat yang harus diisi", en="write `[[{name}]]` where something is to be filled in"
    ),
    why=Text(
        id="Isian ditandai dengan nama dalam dua kurung siku, misalnya `[[jumlah]]`. Tanpa tanda itu pelajar hanya "
        "membaca teks dan tidak dapat mengisi apa pun.",
        en="A blank is a name in double square brackets, for example `[[amount]]`. Without it learners read a text "
        "and have nothing to fill in.",
    ),
)
BRACKETS = Rule(
    code="gap/brackets",
    message=Text(
        id="kurung `[[` dan `]]` pada soal `{question}` tidak berpasangan di “{text}”",
        en="the brackets `[[` and `]]` of `{question}` do not match at “{text}”",
    ),
    hint=Text(
        id="tutup setiap `[[` dengan `]]`, tanpa kurung siku di dalamnya",
        en="close every `[[` with `]]`, with no square bracket between them",
    ),
    why=Text(
        id="Satu kurung yang hilang membuat isian tampil sebagai teks biasa, dan kadang menelan isian sesudahnya. "
        "Isian juga tidak dapat berada di dalam isian lain.",
        en="One missing bracket makes the blank show as plain text, and sometimes swallows the next one. Nor can a "
        "blank stand inside another.",
    ),
)
NAME = Rule(
    code="gap/blank-name",
    message=Text(
        id="`[[{name}]]` pada soal `{question}` bukan nama isian", en="`[[{name}]]` in `{question}` is not a name"
    ),
    hint=Text(
        id="pakai huruf, angka, dan tanda hubung, misalnya `[[tenggat]]`, lalu tulis jawabannya pada `blanks`",
        en="use letters, digits and hyphens, for example `[[deadline]]`, and write its answers in `blanks`",
    ),
    why=Text(
        id="Di dalam kurung ditulis nama isian, bukan jawabannya. Jawaban ditulis pada `blanks` supaya tidak pernah "
        "tampil di halaman, dan supaya satu isian boleh punya beberapa jawaban.",
        en="The brackets hold the name of the blank, not its answer. Answers go to `blanks`, so that they never show "
        "on the page and a blank may have several.",
    ),
)
UNKNOWN = Rule(
    code="gap/unknown-blank",
    message=Text(
        id="isian `{name}` pada soal `{question}` tidak ada di `blanks`",
        en="blank `{name}` of `{question}` is not in `blanks`",
    ),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Setiap `[[nama]]` pada teks memerlukan keterangan dengan nama yang sama pada `blanks`. Tanpa itu tidak "
        "diketahui jawaban mana yang benar.",
        en="Every `[[name]]` in the text needs an entry of the same name in `blanks`. Without it nobody knows which "
        "answer is right.",
    ),
)
UNUSED = Rule(
    code="gap/unused-blank",
    message=Text(
        id="`{name}` ada di `blanks`, tetapi tidak dipakai pada teks soal `{question}`",
        en="`{name}` is in `blanks` but the text of `{question}` does not use it",
    ),
    hint=Text(
        id="tulis `[[{name}]]` pada `text`, atau hapus `{name}`", en="write `[[{name}]]` in `text`, or remove it"
    ),
    why=Text(
        id="Jawaban yang isiannya tidak ada di teks tidak pernah ditanyakan. Biasanya nama pada teks dan pada "
        "`blanks` ditulis sedikit berbeda.",
        en="An answer whose blank is not in the text is never asked for. Mostly the name is spelt a little differently "
        "in the text and in `blanks`.",
    ),
)
DOUBLED = Rule(
    code="gap/doubled-blank",
    message=Text(
        id="isian `{name}` dipakai dua kali pada teks soal `{question}`",
        en="blank `{name}` is used twice in the text of `{question}`",
    ),
    hint=Text(
        id="beri nama lain, misalnya `[[{name}-2]]`, dan tambahkan pada `blanks`",
        en="give it another name, for example `[[{name}-2]]`, and add that to `blanks`",
    ),
    why=Text(
        id="Setiap isian dinilai dan diberi umpan balik sendiri, jadi setiap isian memerlukan nama sendiri, juga bila "
        "jawabannya sama.",
        en="Each blank is scored and commented on by itself, so each needs a name of its own, even when the answers "
        "are the same.",
    ),
)
SEALED = Rule(
    code="gap/blank-in-code",
    message=Text(
        id="isian `{name}` pada soal `{question}` berada di dalam blok kode, tag HTML, atau alamat tautan",
        en="blank `{name}` of `{question}` stands in a code block, an HTML tag or the target of a link",
    ),
    hint=Text(id="pindahkan `[[{name}]]` ke teks biasa", en="move `[[{name}]]` into plain text"),
    why=Text(
        id="Isi blok kode dan alamat tautan ditampilkan apa adanya, sehingga kolom isian tidak dapat diletakkan di "
        "sana. Tabel, daftar, huruf tebal, dan kode pendek dalam kalimat tidak bermasalah.",
        en="Code blocks and link targets are shown as they are, so no field can be put there. Tables, lists, bold "
        "text and short code within a sentence are fine.",
    ),
)

RULES = (NO_BLANK, BRACKETS, NAME, UNKNOWN, UNUSED, DOUBLED, SEALED)
