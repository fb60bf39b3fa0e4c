"""What each field of front matter means, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

MATTER: Mapping[str, Text] = MappingProxyType(
    {
        "LessonMatter": Text(id="Kepala pelajaran", en="Front matter of a lesson"),
        "LessonMatter.id": Text(
            id="Nama pelajaran, misalnya `kom-1`. Tidak pernah dipakai ulang untuk pelajaran lain.",
            en="Name of the lesson, for example `kom-1`. Never reused.",
        ),
        "LessonMatter.title": Text(
            id="Judul; tanpa bidang ini judul pertama di naskah yang dipakai.",
            en="Title; without it the first heading is the title.",
        ),
        "LessonMatter.description": Text(
            id="Satu kalimat untuk daftar pelajaran dan mesin pencari.",
            en="One sentence for lists and search engines.",
        ),
        "LessonMatter.minutes": Text(id="Lama membaca, dalam menit.", en="Minutes it takes to read."),
        "LessonMatter.objectives": Text(
            id="Apa yang dapat dilakukan pelajar sesudahnya: daftar kalimat, atau kalimat dengan `bloom` dan "
            "`section`.",
            en="What a learner can do afterwards: a list of sentences, or sentences with `bloom` and `section`.",
        ),
        "LessonMatter.values": Text(
            id="Nilai pelayanan yang dilatihkan pelajaran ini.", en="Values of the service that the lesson practises."
        ),
        "LessonMatter.prerequisites": Text(
            id="Id pelajaran yang sebaiknya selesai lebih dahulu.", en="Ids of lessons that come before."
        ),
        "LessonMatter.facts": Text(
            id="Id fakta yang menjadi dasar pelajaran.", en="Ids of the facts that the lesson rests on."
        ),
        "LessonMatter.checked": Text(
            id="Tanggal fakta terakhir diperiksa, misalnya 2026-11-24.",
            en="Day on which the facts were last checked, such as 2026-11-24.",
        ),
        "LessonMatter.order": Text(
            id="Urutan di dalam kursus; tanpa bidang ini menurut angka pada nama berkas.",
            en="Place among the lessons of its course; without it by the number in the file name.",
        ),
        "LessonMatter.keywords": Text(
            id="Kata lain yang memudahkan pelajaran ini dicari.", en="More words to find the lesson by."
        ),
        "LessonMatter.home": Text(id="`true` bila ini halaman beranda.", en="`true` where this is the home page."),
        "Objective.text": Text(
            id="Kata kerja, keadaan, dan ukurannya, misalnya “Menyebutkan tiga …”.",
            en="A verb, a condition, a standard, such as “Name three …”.",
        ),
        "Objective.bloom": Text(id="Jenjang taksonomi Bloom, C1 sampai C6.", en="Step of Bloom's taxonomy, C1 to C6."),
        "Objective.section": Text(
            id="Jangkar judul tempat tujuan ini diajarkan; hasil kuis menautkannya untuk dibaca lagi.",
            en="Anchor of the heading where it is taught; results link to it.",
        ),
        "CourseMatter": Text(id="Kepala halaman kursus", en="Front matter of a course page"),
        "CourseMatter.id": Text(
            id="Nama kursus; tanpa bidang ini nama foldernya.",
            en="Name of the course; without it the name of its folder.",
        ),
        "CourseMatter.code": Text(
            id="Kode pendek pada kartu, misalnya `KOM`.", en="Short code on cards, for example `KOM`."
        ),
        "CourseMatter.title": Text(
            id="Judul; tanpa bidang ini judul pertama di halaman yang dipakai.",
            en="Title; without it the first heading is the title.",
        ),
        "CourseMatter.description": Text(
            id="Satu atau dua kalimat untuk kartu di beranda.", en="One or two sentences for the card."
        ),
        "CourseMatter.objectives": Text(
            id="Apa yang dapat dilakukan pelajar sesudah kursus ini.", en="What a learner can do after the course."
        ),
        "CourseMatter.minutes": Text(
            id="Lama seluruh kursus dalam menit; tanpa bidang ini jumlah menit pelajarannya.",
            en="Minutes for the whole course; without it the sum of its lessons.",
        ),
        "CourseMatter.mastery": Text(
            id="Persen untuk tuntas bagi kuis kursus ini yang tidak menyebutnya sendiri.",
            en="Percent needed to pass the quizzes of this course that do not say their own.",
        ),
        "CourseMatter.order": Text(id="Urutan di antara kursus lain.", en="Place among the courses."),
        "CourseMatter.audience": Text(id="Bagi siapa kursus ini.", en="For whom the course is."),
        "CourseMatter.course": Text(
            id="`false` bila halaman ini bukan kursus, hanya folder berisi halaman lain.",
            en="`false` for a folder of other pages, which is no course.",
        ),
        "CourseMatter.home": Text(id="`true` bila ini halaman beranda.", en="`true` where this is the home page."),
    }
)
