"""A course is counted: its lessons, questions, tests, banks, kinds, steps of Bloom, places of keys, feedback."""

from __future__ import annotations

from collections.abc import Mapping

from generator.checks.statistics import LessonCount, Statistics, statistics_of
from generator.loading.project import Folders, load
from generator.model.scoring import Role
from generator.sources.tree import SourceTree

PICK = "  - {{id: {id}, kind: choice, prompt: Apa?, bloom: {bloom}, options: [{options}]}}\n"
KEY, OTHER, SAID = "{text: Ya, correct: true, feedback: Tepat.}", "{text: Tidak}", "{text: Bukan, feedback: Belum.}"
THIRD = "{text: Kelak}"
ESSAY = "  - {id: esai, kind: essay, prompt: Tulis., model: Contoh.}\n"
TRUE = "```quiz\nkind: choice\nid: cek\nbloom: C1\nprompt: Betul?\nanswer: true\n```\n"
LESSON = "---\nid: kom-1\nminutes: 3\n---\n# Satu\n\n{words}\n\n{check}\n\n```quiz\nkom-1\n```\n"


def pick(name: str, bloom: str, *options: str) -> str:
    return PICK.format(id=name, bloom=bloom, options=", ".join(options))


def quiz(name: str, *questions: str, head: str = "") -> str:
    return f"id: {name}\ntitle: {name}\n{head}questions:\n{''.join(questions)}"


def counted(texts: Mapping[str, str]) -> Statistics:
    loaded = load(SourceTree(texts), Folders())
    assert loaded.diagnostics == ()
    return statistics_of(loaded.course)


SITE = {
    "content/index.md": "# Beranda\n",
    "content/kom/index.md": "---\ncode: KOM\ntitle: Komunikasi\n---\n",
    "content/kom/01-a.md": LESSON.format(words="kata " * 88, check=TRUE),
    "content/kom/02-b.md": "# Dua\n\n```quiz\nkom-1\n```\n",
    "content/kom/tes-awal.md": "# Tes\n\n```quiz\nawal\n```\n",
    "content/kom/tes-akhir.md": "# Tes\n\n```quiz\nakhir\n```\n\n```quiz\nujian\n```\n",
    "content/kom/workshop.md": "# W\n\n<!-- fasilitator -->\n```quiz\nsepi\n```\n<!-- /fasilitator -->\n",
    "quizzes/kom-1.yaml": quiz(
        "kom-1",
        pick("a", "C3", OTHER, KEY, SAID),
        pick("b", "C3", OTHER, THIRD, KEY),
        pick("c", "C2", KEY, OTHER),
        ESSAY,
    ),
    "quizzes/awal.yaml": quiz("awal", pick("p1", "C4", KEY, OTHER, THIRD), head="role: pretest\n"),
    "quizzes/akhir.yaml": quiz(
        "akhir",
        pick("p2", "C4", KEY, OTHER),
        pick("p3", "C4", KEY, OTHER),
        head="role: posttest\ndraw: 2\nbank: [bank]\n",
    ),
    "quizzes/ujian.yaml": quiz(
        "ujian", pick("u", "C5", KEY, OTHER), head="role: exam\ndraw: {per: objective, count: 1}\n"
    ),
    "quizzes/sepi.yaml": quiz("sepi", pick("s", "C6", KEY, OTHER)),
    "quizzes/bank.yaml": quiz("bank", pick("x", "C6", KEY, OTHER), pick("y", "C6", KEY, OTHER)),
}


def test_each_lesson_is_counted() -> None:
    (course,) = counted(SITE).courses
    assert (course.id, course.code, course.title) == ("kom", "KOM", "Komunikasi")
    first, second = course.lessons
    assert first == LessonCount(
        id="kom-1",
        path="content/kom/01-a.md",
        title="Satu",
        words=89,
        minutes=3,
        counted_minutes=1.0,
        items=4,
        checks=1,
    )
    assert (second.minutes, second.items, second.checks) == (None, 4, 0)


def test_each_test_is_counted_with_what_an_attempt_asks() -> None:
    (course,) = counted(SITE).courses
    assert [(each.id, each.role, each.questions, each.asked) for each in course.tests] == [
        ("awal", Role.PRETEST, 1, 1),
        ("akhir", Role.POSTTEST, 4, 2),
        ("ujian", Role.EXAM, 1, 1),
    ]


def test_a_quiz_that_two_lessons_show_is_counted_once() -> None:
    (course,) = counted(SITE).courses
    sizes = [each.questions for each in (course.items, course.checks, course.tested, course.every)]
    assert sizes == [4, 1, 6, 11]
    assert counted(SITE).total.questions == 11


def test_a_file_that_a_test_draws_from_is_a_bank() -> None:
    assert [(each.path, each.questions) for each in counted(SITE).banks] == [("bank", 2)]


def test_questions_are_counted_by_kind_step_and_place_of_the_key() -> None:
    (course,) = counted(SITE).courses
    assert course.items.kinds == {"choice": 3, "essay": 1}
    assert course.items.bloom == {"C1": 0, "C2": 1, "C3": 2, "C4": 0, "C5": 0, "C6": 0, "": 1}
    assert course.items.key_positions == (1, 1, 1)
    assert course.checks.key_positions == ()
    assert (course.checks.true, course.checks.false) == (1, 0)


def test_a_place_where_no_key_stands_is_counted_too() -> None:
    texts = {**SITE, "quizzes/kom-1.yaml": quiz("kom-1", pick("a", "C3", OTHER, KEY, SAID))}
    assert counted(texts).courses[0].items.key_positions == (0, 1, 0)


def test_several_keys_have_no_place() -> None:
    several = KEY.replace("Ya", "Juga")
    many = pick("m", "C3", KEY, several, OTHER).replace("prompt:", "multiple: true, prompt:")
    texts = {**SITE, "quizzes/kom-1.yaml": quiz("kom-1", many)}
    assert counted(texts).courses[0].items.key_positions == ()


def test_feedback_is_counted_for_scored_questions_and_for_options() -> None:
    items = counted(SITE).courses[0].items
    assert (items.scored, items.with_feedback) == (3, 3)
    assert (items.options, items.options_with_feedback) == (8, 4)
    assert counted(SITE).courses[0].checks.with_feedback == 0


def test_nothing_is_counted_as_nothing() -> None:
    told = counted({"content/index.md": "# A\n"})
    assert (told.courses, told.banks, told.total.questions, told.total.key_positions) == ((), (), 0, ())
