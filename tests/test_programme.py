"""Our own programme has the lessons, questions, tests and banks that it promises, in the shares that it promises."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.checks.statistics import CourseCount, Statistics, statistics_of
from generator.cli.check import examined
from generator.cli.settings import read_settings
from generator.model.course import Course
from generator.model.scoring import Role
from generator.questions.registry import TYPES

ROOT = Path(__file__).parent.parent
LESSONS = {"orientasi": 3, "komunikasi": 6, "etika": 6, "waktu": 5, "teknologi": 6, "penutup": 1}
MAIN = ("komunikasi", "etika", "waktu", "teknologi")
STEPS = ("tes-awal.md", "workshop.md", "seminar.md", "tes-akhir.md", "lembar-atasan.md")
ITEMS, ASKED, FEWEST_FIGURES, FEWEST_IN_BANK = 6, 10, 2, 4
MOST_REMEMBER, LEAST_APPLY = 0.30, 0.40
LEAST_AT_A_PLACE, MOST_AT_A_PLACE = 0.25, 0.42


@cache
def course() -> Course:
    _, loaded = examined(read_settings(ROOT / "mkdocs.yml"))
    return loaded.course


@cache
def counted() -> Statistics:
    return statistics_of(course())


def of(name: str) -> CourseCount:
    return next(each for each in counted().courses if each.id == name)


def test_there_are_the_lessons_of_the_curriculum_with_six_questions_each() -> None:
    assert {each.id: len(each.lessons) for each in counted().courses} == LESSONS
    assert {lesson.items for each in counted().courses for lesson in each.lessons} == {ITEMS}


def test_every_kind_of_question_is_used_in_the_courses() -> None:
    used = {kind for each in counted().courses for kind, count in each.every.kinds.items() if count}
    assert used == set(TYPES)


@pytest.mark.parametrize("name", MAIN)
def test_a_course_is_measured_before_and_after_and_a_repetition_asks_others(name: str) -> None:
    tests = {each.role: each for each in of(name).tests}
    assert set(tests) == {Role.PRETEST, Role.POSTTEST}
    assert {each.asked for each in tests.values()} == {ASKED}
    (bank,) = (each for each in counted().banks if each.path.startswith(f"{name}/"))
    assert bank.questions >= FEWEST_IN_BANK
    assert tests[Role.POSTTEST].questions == ASKED + bank.questions


@pytest.mark.parametrize("name", MAIN)
def test_a_course_has_all_pages_of_its_way(name: str) -> None:
    for step in STEPS:
        assert f"content/{name}/{step}" in course().pages
    for step in ("workshop.md", "seminar.md"):
        assert course().pages[f"content/{name}/{step}"].facilitator


@pytest.mark.parametrize("name", LESSONS)
def test_questions_ask_for_more_than_memory_and_all_reply(name: str) -> None:
    told = of(name).every
    graded = sum(count for step, count in told.bloom.items() if step)
    assert told.bloom["C1"] <= MOST_REMEMBER * graded
    assert sum(told.bloom[step] for step in ("C3", "C4", "C5", "C6")) >= LEAST_APPLY * graded
    assert (told.with_feedback, told.options_with_feedback) == (told.scored, told.options)


@pytest.mark.parametrize("name", MAIN)
def test_keys_stand_at_every_place_alike(name: str) -> None:
    places = of(name).every.key_positions
    assert len(places) == len("abc")
    for count in places:
        assert LEAST_AT_A_PLACE <= count / sum(places) <= MOST_AT_A_PLACE, places


@pytest.mark.parametrize("name", MAIN)
def test_a_course_has_figures_of_its_own_that_know_the_dark(name: str) -> None:
    pages = [page for path, page in course().pages.items() if path.startswith(f"content/{name}/")]
    figures = {Path(link.target).name for page in pages for link in page.links if link.image}
    assert len(figures) >= FEWEST_FIGURES
    for figure in figures:
        told = (ROOT / "content" / "gambar" / figure).read_text("utf-8")
        assert "prefers-color-scheme: dark" in told, figure
        assert "<title" in told, figure
        assert "<desc" in told, figure
