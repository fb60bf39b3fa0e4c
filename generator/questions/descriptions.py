"""What each field of a quiz and its questions means, in both languages: for editors and for the guide."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.questions.matter_descriptions import MATTER
from generator.questions.registry import TYPES
from generator.questions.sheet_descriptions import SHEETS
from generator.text import Lang, Text

COMMON: Mapping[str, Text] = MappingProxyType(
    {
        "Quiz": Text(id="Kuis", en="Quiz"),
        "Quiz.questions": Text(id="Soal-soalnya, sedikitnya satu.", en="The questions, at least one."),
        "Question": Text(id="Soal", en="Question"),
        "Settings.id": Text(
            id="Nama kuis, unik di seluruh situs. Jangan diubah, karena kemajuan pelajar disimpan dengan nama ini.",
            en="Name of the quiz, unique in the site. Never changes, because progress is kept under it.",
        ),
        "Settings.title": Text(id="Judul kuis.", en="Title of the quiz."),
        "Settings.description": Text(
            id="Beberapa kata sebelum soal pertama.", en="A few words before the first question."
        ),
        "Settings.role": Text(
            id="Kegunaan kuis. Tanpa bidang ini: `practice`.", en="What the quiz is for. Without it: `practice`."
        ),
        "Settings.feedback": Text(
            id="Kapan pelajar diberi tahu hasilnya. Tanpa bidang ini: sesuai `role`.",
            en="When the learner hears how it went. Without it: as the role suggests.",
        ),
        "Settings.reveal": Text(
            id="Kapan kunci boleh ditampilkan. Tanpa bidang ini: sesuai `role`.",
            en="When keys may be shown. Without it: as the role suggests.",
        ),
        "Settings.mastery": Text(
            id="Persen yang perlu dicapai untuk tuntas; tanpa bidang ini 80 pada tes akhir, selain itu seperti pada "
            "kursusnya.",
            en="Percent needed to pass; without it 80 in a post-test, else as the course says.",
        ),
        "Settings.attempts": Text(
            id="Berapa kali setiap soal boleh diperiksa atau, pada `feedback: at-end`, berapa kali kuis boleh "
            "dikumpulkan; tanpa bidang ini tidak dibatasi.",
            en="How many checks each question allows or, with `feedback: at-end`, how many times the quiz may be "
            "handed in; without it there is no limit.",
        ),
        "Settings.shuffle": Text(
            id="`true` bila urutan soal diacak pada setiap percobaan.",
            en="`true` puts the questions in another order at each attempt.",
        ),
        "Settings.draw": Text(
            id="Berapa soal yang diundi pada setiap percobaan: bilangan, atau sekian dari setiap kelompok.",
            en="How many of the questions are drawn at each attempt: a number, or so many from each group.",
        ),
        "Settings.bank": Text(
            id="Berkas kuis lain yang soalnya ikut diundi bersama soal kuis ini, menurut alamat atau id-nya.",
            en="Further quiz files whose questions are drawn together with those of this quiz, by path or id.",
        ),
        "Settings.certainty": Text(
            id="`true` bila pelajar diminta menyebut seberapa yakin ia.",
            en="`true` asks the learner how sure they are.",
        ),
        "Settings.time": Text(
            id="Waktu dalam menit; pelajar selalu boleh menambahnya.",
            en="Minutes; the learner may always add time.",
        ),
        "PerGroup.per": Text(
            id="Apa yang membentuk kelompok: `objective` (tujuan) atau `tag` (label).",
            en="What makes a group: `objective` or `tag`.",
        ),
        "PerGroup.count": Text(id="Berapa soal dari setiap kelompok.", en="How many from each."),
        "Common.id": Text(
            id="Nama soal, unik dalam kuisnya. Jangan diubah, karena kemajuan pelajar disimpan dengan nama ini.",
            en="Name of the question, unique in its quiz. Never changes, because progress is kept under it.",
        ),
        "Common.kind": Text(id="Jenis soal.", en="Kind of question."),
        "Common.prompt": Text(id="Pertanyaannya.", en="What is asked."),
        "Common.points": Text(
            id="Bobot soal di dalam kuis; tanpa bidang ini 1.",
            en="How much the question weighs in the quiz; without it 1.",
        ),
        "Common.objective": Text(
            id="Nomor tujuan pelajaran yang diuji, atau `id-pelajaran/nomor`.",
            en="Number of the lesson's objective that is asked for, or `lesson-id/number`.",
        ),
        "Common.bloom": Text(id="Jenjang taksonomi Bloom, C1 sampai C6.", en="Step of Bloom's taxonomy, C1 to C6."),
        "Common.facts": Text(id="Id fakta yang menjadi dasar kuncinya.", en="Ids of the facts on which the key rests."),
        "Common.tags": Text(
            id="Label untuk mengundi atau mencari soal.", en="Labels to draw questions by or to find them."
        ),
        "Common.recalls": Text(
            id="Id pelajaran sebelumnya yang diingatkan oleh soal ini.",
            en="Id of the earlier lesson that this question recalls.",
        ),
        "Common.hint": Text(
            id="Petunjuk sebelum menjawab: satu teks, atau daftar yang diberikan satu per satu.",
            en="Help before the answer: one text, or a list that is given one at a time.",
        ),
        "Common.explanation": Text(
            id="Pembahasan mengapa kuncinya benar; tampil bila kunci boleh ditampilkan.",
            en="Why the key is right; shown when the key may be shown.",
        ),
        "Common.image": Text(id="Gambar di bawah pertanyaan.", en="A picture under the prompt."),
        "Common.feedback": Text(
            id="Kalimat sesudah hasilnya keluar: `right`, `partly`, `wrong`.",
            en="What is said after the result: `right`, `partly`, `wrong`.",
        ),
        "Image.src": Text(
            id="Alamat gambar, dihitung dari pelajaran yang menampilkan soal ini.",
            en="Path of the picture, from the lesson that shows the question.",
        ),
        "Image.alt": Text(
            id="Apa yang tampak pada gambar, bagi mereka yang tidak melihatnya.",
            en="What the picture shows, for those who do not see it.",
        ),
        "Image.caption": Text(id="Keterangan di bawah gambar.", en="A line under the picture."),
        "Verdicts.right": Text(id="Tampil bila semuanya benar.", en="Said when everything is right."),
        "Verdicts.partly": Text(id="Tampil bila sebagian benar.", en="Said when some of it is right."),
        "Verdicts.wrong": Text(id="Tampil bila belum ada yang benar.", en="Said when nothing is right."),
        "Role.practice": Text(id="latihan di tengah belajar", en="practice while learning"),
        "Role.pretest": Text(id="tes awal, tanpa nilai", en="before the course, not graded"),
        "Role.posttest": Text(id="tes akhir", en="after the course"),
        "Role.exam": Text(id="ujian; kunci tidak pernah ditampilkan", en="an exam; keys are never shown"),
        "Role.survey": Text(id="survei; tidak dinilai", en="a survey; never scored"),
        "Feedback.immediate": Text(id="sesudah setiap soal", en="after each question"),
        "Feedback.at-end": Text(id="sesudah kuis dikumpulkan", en="after handing in"),
        "Feedback.none": Text(id="tidak diberi tahu", en="not at all"),
        "Reveal.second-try": Text(id="sesudah percobaan kedua", en="after a second try"),
        "Reveal.submit": Text(id="sesudah dikumpulkan", en="after handing in"),
        "Reveal.never": Text(id="tidak pernah", en="never"),
        "Bloom.C1": Text(id="mengingat", en="remember"),
        "Bloom.C2": Text(id="memahami", en="understand"),
        "Bloom.C3": Text(id="menerapkan", en="apply"),
        "Bloom.C4": Text(id="menganalisis", en="analyse"),
        "Bloom.C5": Text(id="mengevaluasi", en="evaluate"),
        "Bloom.C6": Text(id="mencipta", en="create"),
        "Fold.case": Text(id="huruf besar dan huruf kecil", en="capital and small letters"),
        "Fold.spaces": Text(id="spasi berlebih", en="spaces beyond one"),
        "Fold.diacritics": Text(id="tanda diakritik, misalnya é dan e", en="diacritics, such as é and e"),
        "Fold.punctuation": Text(id="tanda baca dan tanda hubung", en="punctuation and hyphens"),
        "Fold.number-words": Text(
            id="bilangan dengan huruf dan angka, misalnya “dua puluh” dan 20",
            en="numbers in words and in digits, such as “twenty” and 20",
        ),
    }
)

DESCRIPTIONS: Mapping[str, Text] = MappingProxyType(
    {
        **COMMON,
        **MATTER,
        **SHEETS,
        **{f"{kind.kind}/{name}": text for kind in TYPES.values() for name, text in kind.fields.items()},
    }
)


def describe(key: str, lang: Lang) -> str:
    """Return what a field (`Common.prompt`, `choice/Option.text`) or a word to pick (`Role.exam`) means."""
    return DESCRIPTIONS[key].say(lang)
