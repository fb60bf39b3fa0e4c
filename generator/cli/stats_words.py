"""The words of `tuntas check --stats`, in both languages."""

from __future__ import annotations

from generator.model.scoring import Role
from generator.text import Text

COURSE = Text(id="Kursus {code}{title}", en="Course {code}{title}")
LESSONS = Text(id="pelajaran", en="lessons")
LESSONS_SUM = Text(id="{count}: {words} kata, {minutes} menit", en="{count}: {words} words, {minutes} minutes")
LESSON = Text(
    id="{words} kata, {minutes} menit{counted}, {items} soal kuis, {checks} soal di tengah naskah",
    en="{words} words, {minutes} minutes{counted}, {items} quiz questions, {checks} questions within the text",
)
COUNTED = Text(id=" (hitungan {minutes})", en=" (counted {minutes})")
TESTS = Text(id="tes", en="tests")
TEST = Text(id="{id} ({role}) {count} soal", en="{id} ({role}) {count} questions")
TEST_DRAWN = Text(id="{id} ({role}) {asked} dari {count} soal", en="{id} ({role}) {asked} of {count} questions")
TEST_GROUPS = Text(id="{id} ({role}) diundi dari {count} soal", en="{id} ({role}) drawn from {count}")
QUESTIONS = Text(id="soal", en="questions")
QUESTIONS_SUM = Text(
    id="{count}: {items} di kuis, {checks} di tengah naskah, {tested} di tes",
    en="{count}: {items} in quizzes, {checks} within texts, {tested} in tests",
)
KINDS = Text(id="jenis", en="kinds")
BLOOM = Text(id="Bloom", en="Bloom")
WITHOUT_STEP = Text(id="{count} tanpa jenjang", en="{count} without a step")
KEYS = Text(id="letak kunci", en="places of keys")
KEYS_OF = Text(id="{places} dari {count} pilihan tunggal", en="{places} of {count} single choices")
STATEMENTS = Text(id="benar–salah", en="true or false")
STATEMENTS_OF = Text(id="{true} benar, {false} salah", en="{true} true, {false} false")
FEEDBACK = Text(id="umpan balik", en="feedback")
FEEDBACK_OF = Text(id="{questions} soal, {options} pilihan", en="{questions} of questions, {options} of options")
BANKS = Text(id="Bank soal", en="Banks of questions")
BANK = Text(id="{count} soal", en="{count} questions")
TOTAL = Text(id="Seluruh situs", en="The whole site")
NOTHING = Text(id="–", en="–")

ROLES: dict[Role, Text] = {
    Role.PRETEST: Text(id="tes awal", en="pre-test"),
    Role.POSTTEST: Text(id="tes akhir", en="post-test"),
    Role.EXAM: Text(id="ujian", en="exam"),
}
