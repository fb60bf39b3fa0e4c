"""The words of the site around a lesson: menus, headings, buttons, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Lang, Text

WORDS: Mapping[str, Text] = MappingProxyType(
    {
        # around every page
        "skip": Text(id="Langsung ke isi", en="Skip to content"),
        "home": Text(id="Beranda", en="Home"),
        "menu": Text(id="Menu", en="Menu"),
        "close": Text(id="Tutup", en="Close"),
        "navigation": Text(id="Daftar kursus dan halaman", en="Courses and pages"),
        "path": Text(id="Letak halaman ini", en="Where this page is"),
        "contents": Text(id="Di halaman ini", en="On this page"),
        "languages": Text(id="Bahasa", en="Language"),
        "dark": Text(id="Tampilan gelap", en="Dark appearance"),
        "previous": Text(id="Sebelumnya", en="Previous"),
        "next": Text(id="Berikutnya", en="Next"),
        "neighbours": Text(id="Halaman sebelum dan sesudahnya", en="Pages before and after"),
        "edit": Text(id="Sunting halaman ini", en="Edit this page"),
        "made_with": Text(id="Dibuat dengan Tuntas {version}", en="Made with Tuntas {version}"),
        "table": Text(id="Tabel", en="Table"),
        "done": Text(id="Selesai", en="Done"),
        "not_done": Text(id="Belum", en="Not done"),
        "copy_code": Text(id="Salin", en="Copy"),
        "copied": Text(id="Tersalin", en="Copied"),
        # search
        "search": Text(id="Cari", en="Search"),
        "search_for": Text(id="Cari pelajaran, istilah, atau topik", en="Search lessons, terms or topics"),
        "search_loading": Text(id="Menyiapkan pencarian…", en="Preparing the search…"),
        "search_none": Text(
            id="Tidak ada hasil untuk “{query}”. Coba kata lain yang lebih umum.",
            en="Nothing found for “{query}”. Try a more general word.",
        ),
        "search_suggest": Text(id="Mungkin maksud Anda {word}?", en="Did you mean {word}?"),
        "search_one": Text(id="1 hasil", en="1 result"),
        "search_some": Text(id="{n} hasil", en="{n} results"),
        "search_failed": Text(
            id="Pencarian tidak dapat dimuat. Muat ulang halaman ini lalu coba lagi.",
            en="The search could not be loaded. Reload this page and try again.",
        ),
        # home
        "start": Text(id="Mulai belajar", en="Start learning"),
        "see_courses": Text(id="Lihat semua kursus", en="See all courses"),
        "courses": Text(id="Kursus", en="Courses"),
        # courses and lessons
        "course": Text(id="Kursus", en="Course"),
        "start_course": Text(id="Mulai kursus ini", en="Start this course"),
        "lesson": Text(id="Pelajaran", en="Lesson"),
        "lesson_of": Text(id="Pelajaran {number} dari {total}", en="Lesson {number} of {total}"),
        "lessons": Text(id="{n} pelajaran", en="{n} lessons"),
        "lessons_one": Text(id="1 pelajaran", en="1 lesson"),
        "minutes": Text(id="{n} menit", en="{n} minutes"),
        "minutes_one": Text(id="1 menit", en="1 minute"),
        "path_of_course": Text(id="Jalur belajar", en="Learning path"),
        "objectives_lesson": Text(id="Setelah pelajaran ini, Anda dapat", en="After this lesson, you will be able to"),
        "objectives_step": Text(id="Sesudahnya, Anda dapat", en="Afterwards, you will be able to"),
        "objectives_course": Text(id="Setelah kursus ini, Anda dapat", en="After this course, you will be able to"),
        "checked": Text(id="Fakta terakhir diperiksa {day}", en="Facts last checked {day}"),
        "pretest": Text(id="Tes awal", en="Pre-test"),
        "posttest": Text(id="Tes akhir", en="Post-test"),
        "workshop": Text(id="Workshop", en="Workshop"),
        "seminar": Text(id="Seminar", en="Seminar"),
        "supervisor": Text(id="Lembar atasan", en="Sheet for the supervisor"),
        # the page that is not there
        "lost": Text(id="Halaman tidak ditemukan", en="Page not found"),
        "lost_why": Text(
            id="Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.",
            en="The address may be mistyped, or the page has moved.",
        ),
        "lost_home": Text(id="Kembali ke beranda", en="Back to the home page"),
    }
)


def words_of(lang: Lang) -> dict[str, str]:
    """Return all words in one language, gaps unfilled, as the templates take them."""
    return {key: text.say(lang) for key, text in WORDS.items()}
