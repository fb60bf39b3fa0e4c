"""What a curriculum may ask of the shape of a lesson, in words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

SECTIONS = Rule(
    code="curriculum/sections",
    severity=Severity.WARNING,
    message=Text(
        id="pelajaran `{lesson}` belum punya bagian “{section}”", en="lesson `{lesson}` has no section “{section}”"
    ),
    hint=Text(id="{advice}", en="{advice}"),
    why=Text(
        id="Setiap pelajaran memakai judul yang sama dalam urutan yang sama, seperti yang tertulis pada `sections` di "
        "mkdocs.yml. Pelajar yang sudah mengenal susunannya langsung tahu di mana kasus, inti, dan latihannya.",
        en="Every lesson has the same headings in the same order, as `sections` in mkdocs.yml states. Learners who "
        "know the shape find the case, the core and the practice at once.",
    ),
)
ORDER = Rule(
    code="curriculum/section-order",
    severity=Severity.WARNING,
    message=Text(
        id="bagian “{section}” seharusnya sebelum “{after}”", en="the section “{section}” belongs before “{after}”"
    ),
    hint=Text(id="pindahkan salah satunya", en="move one of them"),
    why=Text(
        id="Urutan bagian mengikuti cara orang belajar: mulai dari masalah nyata, ingat pengalaman, baru konsep, lalu "
        "berlatih. Urutannya tertulis pada `sections` di mkdocs.yml.",
        en="The order of sections follows how people learn: a real problem first, then experience, then the idea, "
        "then practice. `sections` in mkdocs.yml states it.",
    ),
)
FIELDS = Rule(
    code="curriculum/fields",
    severity=Severity.WARNING,
    message=Text(
        id="kepala pelajaran `{lesson}` belum mengisi `{field}`",
        en="front matter of lesson `{lesson}` does not fill `{field}`",
    ),
    hint=Text(id="tambahkan baris `{field}: …`", en="add a line `{field}: …`"),
    why=Text(
        id="Bidang yang disebut `fields` pada mkdocs.yml dipakai di halaman kursus, pada pemeriksaan, dan oleh mereka "
        "yang merawat materi. `checked` juga diperlukan bila `checked_months` diisi.",
        en="The fields that `fields` in mkdocs.yml names are used on the page of the course, by checks, and by those "
        "who look after the lessons. `checked` is needed as well where `checked_months` is stated.",
    ),
)
OBJECTIVES = Rule(
    code="curriculum/objectives",
    severity=Severity.WARNING,
    message=Text(
        id="pelajaran `{lesson}` punya {count} tujuan, seharusnya {wanted}",
        en="lesson `{lesson}` has {count} objectives instead of {wanted}",
    ),
    hint=Text(
        id="tambah, gabungkan, atau hapus butir pada `objectives`", en="add, join or remove items of `objectives`"
    ),
    why=Text(
        id="Jumlah tujuan yang tetap menjaga setiap pelajaran sama besar: cukup untuk satu kali duduk dan dapat diuji "
        "seluruhnya oleh satu kuis.",
        en="A fixed number of objectives keeps lessons equally large: enough for one sitting, and one quiz can ask for "
        "all of them.",
    ),
)
INLINE = Rule(
    code="curriculum/inline",
    severity=Severity.WARNING,
    message=Text(
        id="pelajaran `{lesson}` punya {count} soal di tengah bacaan, paling sedikit {least}",
        en="lesson `{lesson}` has {count} checks within its text, at least {least} wanted",
    ),
    hint=Text(
        id="tambahkan blok `quiz` berisi satu soal pada akhir sebuah bagian",
        en="add a `quiz` block with one question at the end of a section",
    ),
    why=Text(
        id="Mengambil kembali dari ingatan menguatkan ingatan lebih daripada membaca ulang. Skenario, uraian, dan "
        "survei tidak dihitung, sebab gunanya lain.",
        en="Retrieving something strengthens memory more than reading it again. Scenarios, essays and surveys do not "
        "count, for they serve something else.",
    ),
)
STALE = Rule(
    code="curriculum/stale",
    severity=Severity.WARNING,
    message=Text(
        id="isi pelajaran `{lesson}` terakhir diperiksa {checked}, lebih dari {months} bulan yang lalu",
        en="lesson `{lesson}` was last checked on {checked}, more than {months} months ago",
    ),
    hint=Text(
        id="periksa lagi fakta dan tautannya, lalu perbarui `checked`",
        en="check its facts and links again, then write the new day into `checked`",
    ),
    why=Text(
        id="Peraturan berubah dan alamat berpindah. Pesan ini hanya muncul pada `tuntas check`, supaya situs yang "
        "dibangun dari naskah yang sama tetap sama kapan pun.",
        en="Laws change and addresses move. Only `tuntas check` says this, so that a site built from the same texts "
        "stays the same whatever the day.",
    ),
)

RULES = (SECTIONS, ORDER, FIELDS, OBJECTIVES, INLINE, STALE)
