"""What was made up says so: the case of each lesson, and every scenario."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.checks.contract import Setting
from generator.checks.said import says
from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.span import Span
from generator.model.course import Course, Heading, Lesson
from generator.model.quiz import Question
from generator.text import Text

STORY = "scenario"
CASE = "Kasus"
SECTION_LEVEL = 2

STORY_LABEL = Rule(
    code="curriculum/story-label",
    severity=Severity.WARNING,
    message=Text(
        id="cerita pada {where} belum diberi tanda “{label}”", en="the story in {where} does not say “{label}”"
    ),
    hint=Text(id="awali ceritanya dengan `**{label}.**`", en="begin the story with `**{label}.**`"),
    why=Text(
        id="Orang mudah mengira cerita tentang loket dan warga sebagai kejadian nyata di kantornya. Tanda pada cerita "
        "rekaan menjaga nama baik orang dan kantor yang kebetulan mirip.",
        en="A story of a counter and its people is easily taken for something that happened at one's own office. The "
        "label on what was made up protects people and offices that happen to be alike.",
    ),
)
RULES = (STORY_LABEL,)


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find stories without the label that the curriculum asks for."""
    label = setting.curriculum.story_label if setting.curriculum else None
    if label is None or setting.curriculum is None:
        return
    case = next(iter(setting.curriculum.sections), CASE)
    for module in course.modules:
        for lesson in module.lessons:
            for heading in lesson.headings:
                if heading.text == case and not says(label, _section(lesson, heading.span.line)):
                    where = Text(id=f"bagian “{case}”", en=f"the section “{case}”")
                    yield STORY_LABEL.at(heading.span, where=where, label=label)
    yield from _scenarios(course, label)


def _scenarios(course: Course, label: str) -> Iterator[Diagnostic]:
    """Look at each scenario once; one that stands in a lesson may be labelled in the section around it."""
    seen: set[Span] = set()
    for page in course.pages.values():
        for shown in page.quizzes:
            for question in shown.quiz.questions if shown.quiz else ():
                place = question.place.of("id")
                if question.kind != STORY or place in seen:
                    continue
                seen.add(place)
                around = _section(page, shown.span.line) if place.path == page.path else ""
                if not says(label, around, *_texts(question)):
                    where = Text(id=f"soal `{question.id}`", en=f"question `{question.id}`")
                    yield STORY_LABEL.at(place, where=where, label=label)


def _texts(question: Question[Any]) -> Iterator[str]:
    return (each.text for each in question.passages)


def _section(lesson: Lesson, line: int) -> str:
    """Return the prose between the headings of the second level, or the first, around that line."""
    borders = [each.span.line for each in lesson.headings if _opens(each)]
    first = max((each for each in borders if each <= line), default=1)
    last = min((each for each in borders if each > line), default=None)
    return "\n".join(lesson.prose.split("\n")[first - 1 : None if last is None else last - 1])


def _opens(heading: Heading) -> bool:
    return heading.level <= SECTION_LEVEL
