"""The words that every quiz uses: those in the page, and those that the browser says."""

from __future__ import annotations

from collections.abc import Mapping

from generator.text import Lang, Text

PAGE: Mapping[str, Text] = {
    "check": Text(id="Periksa jawaban", en="Check answer"),
    "hint": Text(id="Petunjuk", en="Hint"),
    "retry": Text(id="Coba lagi", en="Try again"),
    "reveal": Text(id="Lihat kunci", en="Show the key"),
    "submit": Text(id="Kumpulkan", en="Submit"),
    "retry_missed": Text(id="Ulangi yang belum benar", en="Retry missed"),
    "restart": Text(id="Ulangi dari awal", en="Start over"),
    "reset": Text(id="Kosongkan jawaban ini", en="Clear this answer"),
    "undo": Text(id="Urungkan", en="Undo"),
    "continue": Text(id="Lanjut", en="Continue"),
    "more_time": Text(id="Tambah waktu", en="Add time"),
    "question": Text(id="Soal {number} dari {total}", en="Question {number} of {total}"),
    "questions": Text(id="{total} soal", en="{total} questions"),
    "mastery": Text(id="tuntas mulai {mastery}%", en="passed from {mastery}%"),
    "drawn": Text(id="{count} soal diambil dari {total}", en="{count} of {total} questions are drawn"),
    "minutes": Text(id="{minutes} menit, dapat ditambah", en="{minutes} minutes, can be extended"),
    "attempts": Text(id="paling banyak {attempts} percobaan", en="at most {attempts} attempts"),
    "ungraded": Text(id="tidak dinilai", en="not graded"),
    "at_end": Text(id="hasil sesudah dikumpulkan", en="results after you submit"),
    "certainty": Text(id="Seberapa yakin Anda?", en="How sure are you?"),
    "guess": Text(id="Menebak", en="Guessing"),
    "doubt": Text(id="Ragu", en="In doubt"),
    "sure": Text(id="Yakin", en="Sure"),
    "paper": Text(
        id="Tanpa JavaScript, soal ini menjadi lembar kertas; jawaban tidak diperiksa dan tidak disimpan.",
        en="Without JavaScript this works as a paper form; answers are neither checked nor saved.",
    ),
    "damaged": Text(
        id="Soal ini tidak dapat dijalankan di halaman ini, jadi jawaban tidak diperiksa dan tidak disimpan. Muat "
        "ulang halaman; bila tetap begini, beri tahu pengelola situs.",
        en="This quiz cannot run on this page, so answers are neither checked nor saved. Reload the page; if it stays "
        "so, tell whoever runs the site.",
    ),
    "result": Text(id="Hasil Anda", en="Your result"),
    "by_objective": Text(id="Menurut tujuan", en="By objective"),
    "reread": Text(id="Baca lagi", en="Reread"),
    "broken": Text(id="Soal ini belum dapat ditampilkan", en="This question cannot be shown yet"),
    "image_missing": Text(id="gambar", en="picture"),
}

BROWSER: Mapping[str, Text] = {
    "question_n": Text(id="Soal {n} dari {total}", en="Question {n} of {total}"),
    "right": Text(id="Benar.", en="Right."),
    "partly": Text(id="Sebagian benar.", en="Partly right."),
    "wrong": Text(id="Belum tepat.", en="Not right yet."),
    "unscored": Text(id="Tersimpan, tidak dinilai.", en="Saved, not scored."),
    "given": Text(id="Jawaban diterima.", en="Response received."),
    "unanswered": Text(id="Tidak dijawab.", en="Not answered."),
    "part_right": Text(id="benar", en="right"),
    "part_partly": Text(id="sebagian", en="partly"),
    "part_wrong": Text(id="belum tepat", en="not right"),
    "part_missed": Text(id="kunci", en="key"),
    "the_key": Text(id="Yang tepat: {key}", en="The right one: {key}"),
    "points": Text(id="Nilai {points} dari {of}.", en="Score {points} of {of}."),
    "empty": Text(id="Jawab dahulu, lalu periksa.", en="Answer first, then check."),
    "saved": Text(id="Tersimpan di perangkat ini.", en="Saved on this device."),
    "saving": Text(id="Menyimpan …", en="Saving …"),
    "memory": Text(
        id="Peramban ini tidak mengizinkan penyimpanan. Anda tetap dapat belajar, tetapi jawaban hilang saat halaman "
        "ditutup.",
        en="This browser does not allow storage. You can go on learning, but answers are lost when the page closes.",
    ),
    "full": Text(
        id="Ruang penyimpanan perangkat penuh, jadi jawaban terakhir belum tersimpan. Kosongkan sedikit ruang; jawaban "
        "itu ikut disimpan bersama jawaban berikutnya.",
        en="The device's storage is full, so your last answer is not saved yet. Free some space; it will be saved "
        "together with your next answer.",
    ),
    "unsaved": Text(
        id="Jawaban terakhir belum tersimpan. Biarkan halaman ini terbuka; jawaban itu ikut disimpan bersama jawaban "
        "berikutnya.",
        en="Your last answer is not saved yet. Keep this page open; it will be saved together with your next answer.",
    ),
    "unread": Text(
        id="Jawaban yang tersimpan di perangkat ini belum terbaca. Muat ulang halaman sebelum melanjutkan.",
        en="The answers saved on this device could not be read yet. Reload the page before you go on.",
    ),
    "updated": Text(
        id="Soal diperbarui sejak Anda menjawabnya. Silakan jawab lagi.",
        en="This question has changed since you answered it. Please answer again.",
    ),
    "left": Text(id="Masih ada {n} soal yang belum dijawab.", en="Questions not answered yet: {n}."),
    "left_again": Text(id="Tekan sekali lagi untuk mengumpulkan apa adanya.", en="Press once more to submit as it is."),
    "sum": Text(id="{points} dari {of} · {percent}%", en="{points} of {of} · {percent}%"),
    "passed": Text(id="Tuntas", en="Passed"),
    "failed": Text(id="Belum tuntas", en="Not passed yet"),
    "done": Text(id="Sudah dikumpulkan", en="Submitted"),
    "best": Text(id="Terbaik sejauh ini: {percent}%.", en="Best so far: {percent}%."),
    "no_key": Text(id="Terima kasih, jawaban Anda tersimpan.", en="Thank you, your responses are saved."),
    "was_reset": Text(id="Jawaban dikosongkan.", en="Answer cleared."),
    "hint_n": Text(id="Petunjuk {n}", en="Hint {n}"),
    "time_left": Text(id="Sisa waktu {time}", en="Time left {time}"),
    "time_up": Text(
        id="Waktu habis. Jawaban Anda aman; tambah waktu atau kumpulkan.",
        en="Time is up. Your answers are safe; add time or submit.",
    ),
    "no_tries": Text(id="Percobaan sudah habis.", en="No attempts are left."),
}


def in_language(words: Mapping[str, Text], lang: Lang) -> dict[str, str]:
    """Return the words of one language, by the same names."""
    return {name: text.say(lang) for name, text in words.items()}
