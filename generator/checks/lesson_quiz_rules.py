"""What a curriculum may ask of the quiz of a lesson, in words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

ITEMS = Rule(
    code="curriculum/items",
    severity=Severity.WARNING,
    message=Text(
        id="kuis pelajaran `{lesson}` menanyakan {count} soal, seharusnya {wanted}",
        en="the quiz of lesson `{lesson}` asks {count} questions instead of {wanted}",
    ),
    hint=Text(
        id="tambah atau kurangi soalnya; dari bank soal, undi dengan `draw: {wanted}`",
        en="add or remove questions; from a larger bank draw with `draw: {wanted}`",
    ),
    why=Text(
        id="Kuis yang sama panjang membuat pelajar tahu berapa lama ia akan duduk, dan nilai dua pelajaran dapat "
        "dibandingkan. Yang dihitung adalah soal yang muncul dalam satu percobaan.",
        en="Quizzes of one length let learners know how long they will sit, and scores of two lessons compare. What "
        "counts are the questions of one attempt.",
    ),
)
KINDS = Rule(
    code="curriculum/kinds",
    severity=Severity.WARNING,
    message=Text(
        id="kuis pelajaran `{lesson}` memakai {count} jenis soal, paling sedikit {least}",
        en="the quiz of lesson `{lesson}` uses {count} kinds of question, at least {least} wanted",
    ),
    hint=Text(
        id="ganti beberapa soal dengan jenis lain; `tuntas new question JENIS` mencetak contohnya",
        en="use other kinds for some questions; `tuntas new question KIND` prints examples",
    ),
    why=Text(
        id="Mengenali jawaban di antara pilihan berbeda dengan menyusun langkah, mengelompokkan, atau menghitung. "
        "Jenis yang beragam melatih beberapa cara berpikir dan tidak menjemukan.",
        en="Recognising an answer among options differs from ordering steps, sorting or reckoning. Several kinds train "
        "several ways of thinking, and do not tire.",
    ),
)
RECALL = Rule(
    code="curriculum/recall",
    severity=Severity.WARNING,
    message=Text(
        id="kuis `{quiz}` belum mengulang pelajaran sebelumnya", en="quiz `{quiz}` does not recall an earlier lesson"
    ),
    hint=Text(
        id="tulis satu soal dari pelajaran sebelumnya dengan `tags: [{tag}]` atau `recalls: …`",
        en="write one question about an earlier lesson, with `tags: [{tag}]` or `recalls: …`",
    ),
    why=Text(
        id="Mengulang setelah beberapa hari jauh lebih tahan lama daripada mengulang pada hari yang sama. Karena itu "
        "sejak pelajaran kedua setiap kuis memuat satu soal dari pelajaran sebelumnya.",
        en="Recalling after some days lasts much longer than recalling at once. So from the second lesson of a course "
        "on each quiz asks something of an earlier one.",
    ),
)
UNCOVERED = Rule(
    code="curriculum/uncovered-objective",
    severity=Severity.WARNING,
    message=Text(
        id="tujuan ke-{number} pelajaran `{lesson}` tidak diuji soal mana pun dalam kuisnya",
        en="no question of the quiz asks for objective {number} of lesson `{lesson}`",
    ),
    hint=Text(
        id="tulis `objective: {number}` pada soal yang mengujinya, atau tambahkan soalnya",
        en="write `objective: {number}` at the question that asks for it, or add one",
    ),
    why=Text(
        id="Tujuan, latihan, dan soal harus selaras. Tujuan yang tidak diuji hanya janji, dan hasil per tujuan pada "
        "akhir kuis tidak lengkap.",
        en="Objectives, practice and questions have to agree. An objective that nothing asks for is only a promise, "
        "and the results by objective lack it.",
    ),
)
FEEDBACK = Rule(
    code="curriculum/feedback",
    severity=Severity.WARNING,
    message=Text(
        id="umpan balik untuk {option} berisi {count} kata, paling sedikit {least}",
        en="the feedback on {option} has {count} words, at least {least} wanted",
    ),
    hint=Text(
        id="jelaskan mengapa tepat, atau kekeliruan apa yang terlihat dan apa yang sebaiknya dilakukan",
        en="say why it is right, or which mistake it shows and what to do instead",
    ),
    why=Text(
        id="“Benar!” atau “Coba lagi” tidak mengajarkan apa-apa. Setiap pilihan mencerminkan suatu pengertian, dan "
        "umpan balik pada pilihan itulah yang meluruskannya. Kuis yang tidak memberi umpan balik tidak diperiksa.",
        en="“Right!” or “Try again” teaches nothing. Each option stands for an understanding, and the feedback on that "
        "option is what puts it right. Quizzes that give no feedback are not looked at.",
    ),
)

RULES = (ITEMS, KINDS, RECALL, UNCOVERED, FEEDBACK)
