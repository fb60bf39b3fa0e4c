"""What `tuntas new` says, in both languages."""

from __future__ import annotations

from generator.text import Text

NO_COURSE = Text(
    id="Tulis folder kursus dan judulnya, misalnya: tuntas new lesson 'komunikasi/Menyambut warga'",
    en="Write the course's folder and the title, for example: tuntas new lesson 'communication/Welcoming citizens'",
)
NO_TITLE = Text(id="Judulnya belum ditulis.", en="The title is missing.")
UNKNOWN_COURSE = Text(
    id="belum ada kursus di folder `{name}` (buat dengan `tuntas new course`)",
    en="there is no course in the folder `{name}` yet (make one with `tuntas new course`)",
)
NEXT_PROJECT = Text(
    id="Berikutnya: buka folder {folder} dan jalankan `tuntas serve`.",
    en="Next: go to the folder {folder} and run `tuntas serve`.",
)
NEXT_COURSE = Text(
    id="Berikutnya, tambahkan pelajaran: tuntas new lesson '{course}/Judul pelajaran'",
    en="Next, add a lesson: tuntas new lesson '{course}/Title of the lesson'",
)
NEXT_QUIZ = Text(
    id="Tampilkan kuis ini di pelajaran mana pun dengan blok berikut:\n\n```quiz\n{path}\n```",
    en="Show this quiz in any lesson with the following block:\n\n```quiz\n{path}\n```",
)
