"""The words of the command line: help, messages, in both languages."""

from __future__ import annotations

from generator.text import Text

APP = Text(
    id="Tuntas mengubah pelajaran Markdown dan kuis YAML menjadi situs belajar yang mandiri.",
    en="Tuntas turns Markdown lessons and YAML quizzes into a self-contained learning site.",
)
BUILD = Text(id="Bangun situs ke folder site/.", en="Build the site into the folder site/.")
SERVE = Text(
    id="Tampilkan situs di peramban; setiap perubahan langsung terlihat.",
    en="Show the site in a browser; every change is seen at once.",
)
CHECK = Text(
    id="Periksa pelajaran dan kuis tanpa membangun situs.", en="Check lessons and quizzes without building the site."
)
NEW = Text(
    id="Buat proyek, kursus, pelajaran, kuis, atau soal yang siap diisi.",
    en="Make a project, course, lesson, quiz or question, ready to be filled in.",
)
EXPLAIN = Text(
    id="Jelaskan sebuah aturan, misalnya choice/no-key; tanpa kode, daftar semuanya.",
    en="Explain a rule, such as choice/no-key; without a code, list them all.",
)
SCHEMA = Text(
    id="Tulis JSON Schema kuis dan kepala pelajaran untuk penyunting teks.",
    en="Write the JSON Schemas of quizzes and front matter for text editors.",
)
FINISH = Text(
    id="Jadikan situs yang sudah dibangun (oleh alat apa pun) mandiri dan aman.",
    en="Make a site that was built (by any tool) self-contained and safe.",
)
OPT_LANG = Text(id="Bahasa pesan: id atau en.", en="Language of messages: id or en.")
OPT_FORMAT = Text(
    id="Bentuk keluaran: full, short, json, atau github.", en="Form of the output: full, short, json or github."
)
OPT_STRICT = Text(id="Peringatan dihitung sebagai galat.", en="Warnings count as errors.")
OPT_FILE = Text(id="Berkas mkdocs.yml proyek.", en="The project's mkdocs.yml.")
OPT_SITE = Text(id="Folder situs jadi.", en="Folder of the finished site.")
OPT_ADDRESS = Text(id="Alamat dan porta, misalnya 127.0.0.1:8000.", en="Address and port, such as 127.0.0.1:8000.")
OPT_OPEN = Text(id="Buka peramban setelah siap.", en="Open a browser when ready.")
OPT_OUT = Text(id="Folder tujuan.", en="Folder to write to.")
OPT_VERSION = Text(id="Tampilkan versi.", en="Show the version.")
OPT_HELP = Text(id="Tampilkan bantuan ini.", en="Show this help.")

NO_PROJECT = Text(
    id="Tidak ada mkdocs.yml di folder ini atau di atasnya. Pindah ke folder proyek, atau buat dengan "
    "`tuntas new project NAMA`.",
    en="There is no mkdocs.yml in this folder or above it. Go to the project's folder, or make one with "
    "`tuntas new project NAME`.",
)
NO_PLUGIN = Text(
    id="Proyek ini belum memakai Tuntas. Tambahkan `- tuntas` di bawah `plugins:` pada mkdocs.yml.",
    en="This project does not use Tuntas yet. Add `- tuntas` below `plugins:` in mkdocs.yml.",
)
BUILT = Text(id="Situs selesai di {site}.", en="The site is ready in {site}.")
NOT_BUILT = Text(
    id="Situs belum dibangun ulang; yang lama tetap utuh.", en="The site was not rebuilt; the old one is untouched."
)
PAGE_OF = Text(id="halaman {number} dari {total}", en="page {number} of {total}")
ALL_WELL = Text(id="Semua baik: {pages} halaman, {quizzes} kuis.", en="All is well: {pages} pages, {quizzes} quizzes.")
UNKNOWN_RULE = Text(id="Tidak ada aturan `{code}`.", en="There is no rule `{code}`.")
NEAR = Text(id="Mungkin maksud Anda `{near}`?", en="Did you mean `{near}`?")
WROTE = Text(id="ditulis: {path}", en="written: {path}")
EXISTS = Text(
    id="{path} sudah ada dan tidak ditimpa. Pilih nama lain atau hapus dahulu.",
    en="{path} exists and is not overwritten. Choose another name, or remove it first.",
)
NO_SITE = Text(id="{site} bukan folder situs yang sudah dibangun.", en="{site} is not the folder of a built site.")
FINISHED = Text(id="{site} sudah mandiri: {pages} halaman.", en="{site} is self-contained: {pages} pages.")
ADDRESS_IN_USE = Text(
    id="Alamat {address} sedang dipakai program lain. Pilih porta lain dengan --address.",
    en="Address {address} is in use by another program. Choose another port with --address.",
)
