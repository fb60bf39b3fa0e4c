"""What a curriculum may ask of all questions of a course together, in words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

KEY_POSITIONS = Rule(
    code="curriculum/key-positions",
    severity=Severity.WARNING,
    message=Text(
        id="{count} dari {total} kunci kursus `{course}` berada di urutan ke-{position}, seharusnya {least} sampai "
        "{most}",
        en="{count} of {total} keys of course `{course}` are at position {position}, {least} to {most} wanted",
    ),
    hint=Text(
        id="pindahkan beberapa kunci ke urutan lain pada soal yang berpilihan {options}",
        en="move some keys to other positions in questions with {options} options",
    ),
    why=Text(
        id="Di kertas dan di mata orang yang menebak, letak kunci adalah petunjuk. Yang dihitung adalah semua soal "
        "berkunci satu dalam kursus yang pilihannya sama banyak; batas persennya tertulis pada `key_positions` "
        "dan dibulatkan ke jumlah soal terdekat. Kurang dari enam soal belum diperiksa.",
        en="On paper, and to those who guess, the position of a key is a clue. All questions of a course with one key "
        "and the same number of options are counted; `key_positions` states the limits in percent, which are "
        "rounded to whole questions. Fewer than six questions are not looked at yet.",
    ),
)
BLOOM = Rule(
    code="curriculum/bloom",
    severity=Severity.WARNING,
    message=Text(
        id="{share}% soal kursus `{course}` berjenjang {steps}, {bound} {limit}%",
        en="{share}% of the questions of course `{course}` are of step {steps}, {bound} {limit}% wanted",
    ),
    hint=Text(
        id="ganti soal ingatan dengan kasus baru yang menuntut penerapan",
        en="replace questions of memory by new cases that ask to apply",
    ),
    why=Text(
        id="Pekerjaan menuntut penerapan dan penilaian, bukan hafalan. Bagian soal pada tiap jenjang Bloom dihitung "
        "dari semua soal bernilai dalam kursus; batasnya tertulis pada `bloom`.",
        en="Work asks to apply and to judge, not to recite. The share of each of Bloom's steps is counted over all "
        "scored questions of a course; `bloom` states the limits.",
    ),
)
NO_STEP = Rule(
    code="curriculum/no-bloom",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` belum menyebut jenjang Bloom",
        en="question `{question}` does not state its step of Bloom's taxonomy",
    ),
    hint=Text(id="tambahkan `bloom:` dengan C1 sampai C6", en="add `bloom:` with C1 to C6"),
    why=Text(
        id="Selama ada soal tanpa jenjang, perbandingan jenjang dalam satu kursus tidak dapat dihitung dengan jujur.",
        en="As long as a question states no step, the shares of a course cannot be counted honestly.",
    ),
)
PARALLEL = Rule(
    code="curriculum/parallel-tests",
    severity=Severity.WARNING,
    message=Text(
        id="tes akhir `{after}` tidak sejajar dengan tes awal `{before}`: {difference}",
        en="posttest `{after}` is not parallel to pretest `{before}`: {difference}",
    ),
    hint=Text(
        id="samakan jumlah soal, tujuan, dan jenjang Bloom pada setiap nomor, dengan pertanyaan yang berbeda",
        en="let number, objective and Bloom's step of each question agree, with other prompts",
    ),
    why=Text(
        id="Kemajuan hanya dapat dibaca dari dua tes yang mengukur hal yang sama dengan soal yang berbeda. Soal yang "
        "sama mengukur ingatan akan soalnya.",
        en="Progress can be read only from two tests that measure the same with other questions. The same question "
        "measures how well it is remembered.",
    ),
)

RULES = (KEY_POSITIONS, BLOOM, NO_STEP, PARALLEL)
