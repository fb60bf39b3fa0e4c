"""Lessons of a course have the shape that the curriculum states, and are not older than it allows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from generator.checks import lesson_shape_rules as rules
from generator.checks.contract import Setting
from generator.checks.shown import checks_of, place_of
from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.model.course import Course, Heading, Lesson, LessonMatter
from generator.model.curriculum import Curriculum
from generator.sources.field_words import nearest
from generator.text import Text

RULES = rules.RULES
SECTION_LEVEL = 2
MONTHS = 12
FIRST = Text(id="di awal pelajaran", en="at the beginning")


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find lessons that look otherwise, or that nobody has checked for too long."""
    curriculum = setting.curriculum
    if curriculum is None:
        return
    for module in course.modules:
        for lesson in module.lessons:
            yield from _missing(lesson, curriculum.sections)
            yield from _misplaced(lesson, curriculum.sections)
            yield from _matter(lesson, curriculum)
            count, least = len(checks_of(lesson)), curriculum.inline
            if least is not None and count < least:
                yield rules.INLINE.at(place_of(lesson), lesson=lesson.id, count=count, least=least)
    if setting.today is not None and curriculum.checked_months is not None:
        for page in course.pages.values():
            yield from _stale(page, setting.today, curriculum.checked_months)


def _second_level(lesson: Lesson) -> tuple[Heading, ...]:
    return tuple(each for each in lesson.headings if each.level == SECTION_LEVEL)


def _missing(lesson: Lesson, wanted: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Find the sections that are not there: one that is spelt almost so is pointed at, else the one it comes after."""
    headings = {each.text: each for each in reversed(_second_level(lesson))}
    others = [text for text in headings if text not in wanted]
    for at, section in enumerate(wanted):
        if section in headings:
            continue
        near = nearest(section, others)
        before = next((each for each in reversed(wanted[:at]) if each in headings), None)
        if near is not None:
            others.remove(near)
            advice = Text(id=f"ubah “{near}” menjadi “{section}”", en=f"change “{near}” into “{section}”")
        else:
            after = FIRST if before is None else Text(id=f"sesudah “{before}”", en=f"after “{before}”")
            advice = Text(id=f"tambahkan `## {section}` {after.id}", en=f"add `## {section}` {after.en}")
        place = headings.get(near or before or "")
        yield rules.SECTIONS.at(_start(lesson, place), lesson=lesson.id, section=section, advice=advice)


def _start(lesson: Lesson, heading: Heading | None) -> Span:
    return heading.span if heading is not None else place_of(lesson)


def _misplaced(lesson: Lesson, wanted: tuple[str, ...]) -> Iterator[Diagnostic]:
    last = -1
    for heading in _second_level(lesson):
        at = wanted.index(heading.text) if heading.text in wanted else last
        if at < last:
            yield rules.ORDER.at(heading.span, section=heading.text, after=wanted[last])
        last = max(at, last)


def _matter(lesson: Lesson, curriculum: Curriculum) -> Iterator[Diagnostic]:
    """Find what the front matter lacks; of one that could not be read nothing more is said."""
    matter = lesson.matter
    if any(True for _ in lesson.place.fields) and not matter.model_fields_set:
        return
    also = ("checked",) if curriculum.checked_months is not None else ()
    for name in dict.fromkeys((*curriculum.fields, *also)):
        if getattr(matter, name, None) in {None, (), ""}:
            yield rules.FIELDS.at(place_of(lesson), lesson=lesson.id, field=name)
    count, wanted = len(matter.objectives), curriculum.objectives
    if wanted is not None and count != wanted:
        yield rules.OBJECTIVES.at(lesson.place.of("objectives"), lesson=lesson.id, count=count, wanted=wanted)


def _stale(page: Lesson, today: dt.date, months: int) -> Iterator[Diagnostic]:
    checked = page.matter.checked if isinstance(page.matter, LessonMatter) else None
    if checked is None:
        return
    years, month = divmod(checked.month - 1 + months, MONTHS)
    if (checked.year + years, month + 1, checked.day) < (today.year, today.month, today.day):
        yield rules.STALE.at(page.place.of("checked"), lesson=page.id, checked=checked.isoformat(), months=months)
