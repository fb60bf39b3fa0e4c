"""The words of `--help`, in both languages."""

from __future__ import annotations

from generator.text import Text

APP = Text(
    id="Tuntas mengubah pelajaran Markdown dan kuis YAML menjadi situs belajar yang mandiri.",
    en="Tuntas turns Markdown lessons and YAML quizzes into a self-contained learning site.",
)
BUILD = Text(
    id="Bangun situs ke folder site/. Situs lama baru diganti setelah yang baru selesai seluruhnya.",
    en="Build the site into the folder site/. The old site is replaced only once the new one is whole.",
)
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
    id="Jelaskan sebuah aturan, misalnya choice/no-key. Tanpa kode, daftarkan semuanya.",
    en="Explain a rule, such as choice/no-key. Without a code, list them all.",
)
SCHEMA = Text(
    id="Tulis skema dan pengaturan yang membuat VS Code dan editor lain melengkapi kuis saat diketik.",
    en="Write the schemas and settings by which VS Code and other editors complete quizzes as they are typed.",
)
FINISH = Text(
    id="Jadikan situs yang dibangun alat lain (MkDocs, ProperDocs, Zensical) mandiri dan aman.",
    en="Make a site that another tool built (MkDocs, ProperDocs, Zensical) self-contained and safe.",
)
PROJECT = Text(
    id="Buat proyek baru di FOLDER: pengaturan, beranda, satu kursus, satu pelajaran, satu kuis.",
    en="Make a new project in FOLDER: settings, home page, one course, one lesson, one quiz.",
)
COURSE = Text(
    id="Buat halaman kursus berjudul JUDUL, misalnya: tuntas new course 'Komunikasi'",
    en="Make the page of a course called TITLE, for example: tuntas new course 'Communication'",
)
LESSON = Text(
    id="Buat pelajaran dan kuisnya di sebuah kursus, misalnya: tuntas new lesson 'komunikasi/Menyambut warga'",
    en="Make a lesson and its quiz in a course, for example: tuntas new lesson 'communication/Welcoming citizens'",
)
QUIZ = Text(
    id="Buat kuis di folder kuis, misalnya: tuntas new quiz 'komunikasi/tes-akhir'",
    en="Make a quiz in the folder of quizzes, for example: tuntas new quiz 'communication/post-test'",
)
QUESTION = Text(
    id="Cetak contoh soal jenis JENIS, siap ditempel di bawah `questions:` pada berkas kuis.",
    en="Print an example of KIND, ready to be pasted below `questions:` in a quiz file.",
)

LANG = Text(id="Bahasa pesan: id atau en.", en="Language of messages: id or en.")
FORMAT = Text(
    id="Bentuk keluaran: full (dengan baris naskah), short (satu baris), json, atau github.",
    en="Form of the output: full (with the source line), short (one line), json or github.",
)
STRICT = Text(id="Peringatan dihitung sebagai galat.", en="Warnings count as errors.")
STATS = Text(
    id="Tampilkan juga angka-angka kursus: pelajaran, soal, tes, jenjang Bloom, letak kunci, umpan balik.",
    en="Show the numbers of the courses as well: lessons, questions, tests, Bloom's steps, places of keys, feedback.",
)
FILE = Text(id="Berkas mkdocs.yml proyek.", en="The project's mkdocs.yml.")
SITE_DIR = Text(id="Folder situs jadi; tanpa ini site/.", en="Folder of the finished site; without it site/.")
ADDRESS = Text(id="Alamat dan porta; tanpa ini 127.0.0.1:8000.", en="Address and port; without it 127.0.0.1:8000.")
OPEN = Text(id="Buka peramban setelah siap.", en="Open a browser when ready.")
OUT = Text(id="Folder tujuan; tanpa ini .vscode.", en="Folder to write to; without it .vscode.")
ALLOW_HOST = Text(
    id="Server lain yang boleh dipanggil halaman; boleh ditulis beberapa kali.",
    en="Another server that pages may call; may be given several times.",
)
FENCE = Text(
    id="Cetak sebagai blok `quiz`, siap ditempel ke pelajaran.",
    en="Print it as a `quiz` block, ready to be pasted into a lesson.",
)
VERSION = Text(id="Tampilkan versi.", en="Show the version.")
HELP = Text(id="Tampilkan bantuan ini.", en="Show this help.")

A_FILE = Text(id="BERKAS", en="FILE")
A_FOLDER = Text(id="FOLDER", en="FOLDER")
A_CODE = Text(id="KODE", en="CODE")
A_TITLE = Text(id="JUDUL", en="TITLE")
A_KIND = Text(id="JENIS", en="KIND")
A_HOST = Text(id="SERVER", en="HOST")
AN_ADDRESS = Text(id="ALAMAT:PORTA", en="ADDRESS:PORT")
IN_A_COURSE = Text(id="KURSUS/JUDUL", en="COURSE/TITLE")
IN_A_FOLDER = Text(id="FOLDER/NAMA", en="FOLDER/NAME")
