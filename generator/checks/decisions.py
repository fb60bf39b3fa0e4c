"""The story of each lesson takes as many decisions as the curriculum states, and lets mistakes be made good."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.contract import Setting
from generator.checks.shown import place_of
from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.course import Course, Lesson
from generator.model.quiz import Question
from generator.questions.scenario.model import Scenario
from generator.questions.scenario.story import best_nodes, can_mend, decisions, reached
from generator.text import Text

Story = Question[Scenario]

DECISIONS = Rule(
    code="curriculum/decisions",
    severity=Severity.WARNING,
    message=Text(id="{story}, seharusnya {least} sampai {most}", en="{story}, {least} to {most} wanted"),
    hint=Text(
        id="sambung pilihan terbaik ke simpul berikutnya dengan `to`, atau ringkas jalannya",
        en="let the best option lead to a next node with `to`, or shorten the way",
    ),
    why=Text(
        id="Pekerjaan jarang selesai dengan satu keputusan: yang pertama mengubah keadaan untuk yang kedua. Yang "
        "dihitung adalah keputusan pada jalan orang yang selalu memilih nilai tertinggi. Satu skenario seperti itu "
        "cukup untuk satu pelajaran, di halamannya atau di kuisnya; skenario dengan satu keputusan boleh ada di "
        "sampingnya.",
        en="Work is seldom done with one decision: the first changes things for the second. What counts are the "
        "decisions of somebody who takes the option of the greatest value each time. One such scenario is enough for "
        "a lesson, on its page or in its quiz; others with one decision may stand beside it.",
    ),
)
REPAIR = Rule(
    code="curriculum/repair",
    severity=Severity.WARNING,
    message=Text(
        id="kekeliruan dalam skenario `{question}` tidak dapat diperbaiki",
        en="a mistake in scenario `{question}` cannot be made good",
    ),
    hint=Text(
        id="tambahkan simpul di luar jalan terbaik, dan arahkan `to` salah satu pilihannya kembali ke jalan itu",
        en="add a node beside the best way, and let `to` of one of its options lead back to that way",
    ),
    why=Text(
        id="Di kantor orang keliru lalu meminta maaf, meralat, atau melapor. Cerita yang langsung tamat sesudah "
        "pilihan buruk hanya menghukum; cerita dengan jalan kembali melatih cara memperbaikinya. Skenario dengan satu "
        "keputusan tidak diperiksa.",
        en="At work people err, and then apologise, correct or report it. A story that ends after a bad choice only "
        "punishes; one with a way back trains how to make good. Scenarios with one decision are not looked at.",
    ),
)
RULES = (DECISIONS, REPAIR)


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find lessons whose story is too short or too long, and stories without a way back; each is told once."""
    curriculum = setting.curriculum
    if curriculum is None:
        return
    lessons = [lesson for module in course.modules for lesson in module.lessons]
    limits = curriculum.decisions
    if limits is not None:
        told = (each for lesson in lessons for each in _decisions(lesson, limits))
        yield from {each.span: each for each in told}.values()
    if curriculum.repair:
        stories = {story.place.of("id"): story for lesson in lessons for story in _stories(lesson)}
        for place, story in stories.items():
            if not can_mend(story.body):
                yield REPAIR.at(place, question=story.id)


def _stories(lesson: Lesson) -> Iterator[Story]:
    """Yield the stories with more than one decision that a lesson shows."""
    for shown in lesson.quizzes:
        for question in shown.quiz.questions if shown.quiz else ():
            body = question.body
            if isinstance(body, Scenario) and decisions(body, reached(body)) > 1:
                yield question


def _decisions(lesson: Lesson, limits: tuple[int, int]) -> Iterator[Diagnostic]:
    """Find a lesson none of whose stories is as long as wanted; one with a quiz that cannot be read may have one."""
    if any(shown.quiz is None for shown in lesson.quizzes):
        return
    least, most = sorted(limits)
    stories = list(_stories(lesson))
    counts = [decisions(story.body, best_nodes(story.body)) for story in stories]
    if any(least <= count <= most for count in counts):
        return
    if stories:
        place, name, count = stories[0].place.of("id"), stories[0].id, counts[0]
        said = Text(
            id=f"jalan terbaik skenario `{name}` berisi {count} keputusan",
            en=f"the best way through scenario `{name}` takes {count} decisions",
        )
    else:
        place = place_of(lesson)
        said = Text(
            id=f"pelajaran `{lesson.id}` tidak menampilkan skenario dengan lebih dari satu keputusan",
            en=f"lesson `{lesson.id}` shows no scenario with more than one decision",
        )
    yield DECISIONS.at(place, story=said, least=least, most=most)
