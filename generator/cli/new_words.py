"""The words of `tuntas new`."""

from __future__ import annotations

from generator.text import Text

PROJECT = Text(
    id="Buat proyek baru di FOLDER: pengaturan, beranda, satu kursus, satu pelajaran, satu kuis.",
    en="Make a new project in FOLDER: settings, home page, one course, one lesson, one quiz.",
)
COURSE = Text(id="Buat halaman kursus dengan judul TITLE.", en="Make the page of a course called TITLE.")
LESSON = Text(
    id="Buat pelajaran dan kuisnya; WHERE berbentuk kursus/Judul pelajaran.",
    en="Make a lesson and its quiz; WHERE is course/Title of the lesson.",
)
QUIZ = Text(id="Buat kuis; WHERE berbentuk kursus/nama.", en="Make a quiz; WHERE is course/name.")
QUESTION = Text(
    id="Cetak contoh soal jenis KIND, siap ditempel ke kuis.", en="Print an example of KIND, ready to be pasted."
)
NO_COURSE = Text(
    id="Tulis kursus dan judulnya, misalnya: tuntas new lesson 'komunikasi/Menyambut warga'.",
    en="Write the course and the title, for example: tuntas new lesson 'komunikasi/Welcoming citizens'.",
)
