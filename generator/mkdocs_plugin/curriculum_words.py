"""What each name below `curriculum` in mkdocs.yml asks for, in both languages, for the guide."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

CURRICULUM: Mapping[str, Text] = MappingProxyType(
    {
        "sections": Text(
            id="Judul tingkat dua (`##`) yang ada pada setiap pelajaran, dalam urutan ini. Judul lain boleh menyela.",
            en="Headings of level 2 (`##`) of every lesson, in this order. Others may stand between.",
        ),
        "fields": Text(
            id="Bidang kepala pelajaran yang harus diisi.", en="Fields that the front matter of every lesson fills."
        ),
        "objectives": Text(
            id="Banyaknya tujuan setiap pelajaran. Setiap tujuan juga harus diuji kuisnya.",
            en="How many objectives every lesson has. Its quiz has to ask for each of them.",
        ),
        "inline": Text(
            id="Paling sedikit berapa soal ada di tengah bacaan. Skenario, uraian, dan survei tidak dihitung.",
            en="At least so many checks stand within the text. Scenarios, essays and surveys do not count.",
        ),
        "items": Text(
            id="Banyaknya soal dalam satu percobaan kuis pelajaran.",
            en="How many questions one attempt at the quiz of a lesson has.",
        ),
        "kinds": Text(
            id="Paling sedikit berapa jenis soal ada dalam kuis pelajaran.",
            en="At least so many kinds of question are in the quiz of a lesson.",
        ),
        "recall": Text(
            id="Tanda (`tags`) pada soal yang mengulang pelajaran sebelumnya; diminta sejak pelajaran kedua sebuah "
            "kursus. Soal dengan `recalls` juga dihitung.",
            en="Tag of the question that recalls an earlier lesson, wanted from the second lesson of a course on. A "
            "question with `recalls` counts as well.",
        ),
        "feedback_words": Text(
            id="Paling sedikit berapa kata umpan balik setiap pilihan.",
            en="At least so many words of feedback are on each option.",
        ),
        "key_positions": Text(
            id="Paling sedikit dan paling banyak berapa persen kunci berada di setiap urutan, dalam satu kursus.",
            en="Least and greatest percentage of keys at each position, over a course.",
        ),
        "bloom": Text(
            id="`C1`: paling banyak berapa persen soal kursus berjenjang C1. `C3`: paling sedikit berapa persen "
            "berjenjang C3 ke atas. Setiap soal bernilai lalu harus menyebut `bloom`.",
            en="`C1`: at most so many percent of the questions of a course are of step C1. `C3`: at least so many are "
            "of C3 or higher. Each scored question then has to state `bloom`.",
        ),
        "sentence_mean": Text(
            id="Paling banyak berapa kata rata-rata kalimat sebuah halaman.",
            en="At most so many words in a sentence on average, over a page.",
        ),
        "sentence_max": Text(
            id="Paling banyak berapa kata sebuah kalimat, juga dalam kuis.",
            en="At most so many words in one sentence, in quizzes too.",
        ),
        "checked_months": Text(
            id="Berapa bulan sesudah `checked` sebuah pelajaran perlu diperiksa lagi. Hanya `tuntas check` yang "
            "mengatakannya.",
            en="How many months after `checked` a lesson is to be checked again. Only `tuntas check` says so.",
        ),
        "story_label": Text(
            id="Tanda pada setiap cerita rekaan: di bagian pertama pelajaran (judul pertama `sections`, atau “Kasus”) "
            "dan di setiap skenario.",
            en="What every story that was made up says: in the first section of a lesson (the first of `sections`, "
            "or “Kasus”) and in each scenario.",
        ),
        "decisions": Text(
            id="Paling sedikit dan paling banyak berapa keputusan ada pada jalan terbaik satu skenario setiap "
            "pelajaran, di halamannya atau di kuisnya. Skenario dengan satu keputusan tidak dihitung.",
            en="Least and greatest number of decisions on the best way through one scenario of every lesson, on its "
            "page or in its quiz. Scenarios with one decision do not count.",
        ),
        "repair": Text(
            id="Apakah (`true`) setiap skenario pelajaran yang berisi lebih dari satu keputusan memberi jalan "
            "kembali ke jalan terbaik.",
            en="Whether (`true`) every scenario of a lesson with more than one decision has a way back to the best "
            "way.",
        ),
        "law_note": Text(
            id="Kata-kata yang ada dalam bacaan setiap pelajaran yang mengutip peraturan, misalnya *bukan nasihat "
            "hukum*. Kutipan adalah nomor peraturan dengan tahunnya atau nomor pasal, juga dalam kuisnya.",
            en="Words in the text of every lesson that cites law, for example *no legal advice*. A citation is the "
            "number and year of a regulation or the number of an article, in its quizzes too.",
        ),
        "law_facts": Text(
            id="Apakah (`true`) setiap soal bernilai yang mengutip peraturan menyebut `facts`.",
            en="Whether (`true`) every scored question that cites law states `facts`.",
        ),
        "spelling": Text(
            id="Berkas YAML berisi ejaan yang tidak dipakai dan penggantinya, dihitung dari `mkdocs.yml`.",
            en="A YAML file with unwanted spellings and what to write instead, relative to `mkdocs.yml`.",
        ),
        "names": Text(id="Nama orang nyata yang tidak boleh muncul.", en="Names of real persons that must not occur."),
    }
)
