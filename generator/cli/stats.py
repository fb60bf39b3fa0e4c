"""Statistics as lines for people, and as a record for JSON. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from generator.checks.statistics import CourseCount, ExamCount, LessonCount, Statistics, Tally
from generator.cli import stats_words as words
from generator.text import Lang, fill

LETTERS = "abcdefghijklmnopqrstuvwxyz"
COLUMN = 18


def lines_of(told: Statistics, lang: Lang) -> Iterator[str]:
    """Yield the numbers in words, an empty line after each course."""
    for course in told.courses:
        code = f"{course.code} · " if course.code else ""
        yield fill(words.COURSE, lang, {"code": code, "title": course.title})
        yield from _course(course, lang)
        yield ""
    if told.banks:
        yield words.BANKS.say(lang)
        for bank in told.banks:
            yield _row(bank.path, fill(words.BANK, lang, {"count": bank.questions}))
        yield ""
    yield words.TOTAL.say(lang)
    yield _row(words.QUESTIONS.say(lang), str(told.total.questions))
    yield from _tally(told.total, lang)


def _row(name: str, value: str, deep: int = 1) -> str:
    return f"{'  ' * deep}{name.ljust(COLUMN - 2 * deep)} {value}".rstrip()


def _course(course: CourseCount, lang: Lang) -> Iterator[str]:
    lessons = course.lessons
    facts: dict[str, object] = {
        "count": len(lessons),
        "words": sum(each.words for each in lessons),
        "minutes": _number(sum(_minutes(each) for each in lessons), lang),
    }
    yield _row(words.LESSONS.say(lang), fill(words.LESSONS_SUM, lang, facts))
    for lesson in lessons:
        yield _row(lesson.id, _lesson(lesson, lang), 2)
    if course.tests:
        yield _row(words.TESTS.say(lang), "; ".join(_test(each, lang) for each in course.tests))
    parts = {"items": course.items, "checks": course.checks, "tested": course.tested}
    sums = {"count": course.every.questions, **{name: each.questions for name, each in parts.items()}}
    yield _row(words.QUESTIONS.say(lang), fill(words.QUESTIONS_SUM, lang, sums))
    yield from _tally(course.every, lang)


def _minutes(lesson: LessonCount) -> float:
    return lesson.counted_minutes if lesson.minutes is None else lesson.minutes


def _lesson(lesson: LessonCount, lang: Lang) -> str:
    counted = fill(words.COUNTED, lang, {"minutes": _number(lesson.counted_minutes, lang)})
    facts = {
        "words": lesson.words,
        "minutes": _number(_minutes(lesson), lang),
        "counted": "" if lesson.minutes is None else counted,
        "items": lesson.items,
        "checks": lesson.checks,
    }
    return fill(words.LESSON, lang, facts)


def _test(test: ExamCount, lang: Lang) -> str:
    sentence = words.TEST_GROUPS if test.asked is None else words.TEST_DRAWN
    facts = {"id": test.id, "role": words.ROLES[test.role], "count": test.questions, "asked": test.asked}
    return fill(words.TEST if test.asked == test.questions else sentence, lang, facts)


def _tally(told: Tally, lang: Lang) -> Iterator[str]:
    """Yield a row for each way of counting that says something."""
    if told.kinds:
        yield _row(words.KINDS.say(lang), ", ".join(f"{kind} {count}" for kind, count in told.kinds.items()))
    steps = {name: count for name, count in told.bloom.items() if name}
    without = fill(words.WITHOUT_STEP, lang, {"count": told.bloom.get("", 0)})
    if sum(steps.values()):
        shares = ", ".join(f"{name} {_share(count, sum(steps.values()))}" for name, count in steps.items())
        yield _row(words.BLOOM.say(lang), f"{shares}; {without}" if told.bloom[""] else shares)
    keys = sum(told.key_positions)
    if keys:
        places = zip(LETTERS, told.key_positions, strict=False)
        shares = ", ".join(f"{letter} {_share(count, keys)}" for letter, count in places)
        yield _row(words.KEYS.say(lang), fill(words.KEYS_OF, lang, {"places": shares, "count": keys}))
    if told.true or told.false:
        facts = {"true": told.true, "false": told.false}
        yield _row(words.STATEMENTS.say(lang), fill(words.STATEMENTS_OF, lang, facts))
    if told.scored:
        covered = {
            "questions": _share(told.with_feedback, told.scored),
            "options": _share(told.options_with_feedback, told.options),
        }
        yield _row(words.FEEDBACK.say(lang), fill(words.FEEDBACK_OF, lang, covered))


def _share(count: int, of: int) -> str:
    return f"{100 * count / of:.0f}%" if of else words.NOTHING.id


def _number(value: float, lang: Lang) -> str:
    told = f"{value:g}"
    return told.replace(".", ",") if lang == "id" else told


def record_of(told: Statistics) -> Mapping[str, object]:
    """Return the numbers as JSON takes them."""
    return {
        "courses": [_record_of_course(each) for each in told.courses],
        "banks": [{"id": each.id, "path": each.path, "questions": each.questions} for each in told.banks],
        "total": _record_of_tally(told.total),
    }


def _record_of_course(course: CourseCount) -> Mapping[str, object]:
    parts = {"every": course.every, "items": course.items, "checks": course.checks, "tests": course.tested}
    return {
        "id": course.id,
        "code": course.code,
        "title": course.title,
        "lessons": [dataclasses.asdict(each) for each in course.lessons],
        "tests": [{**dataclasses.asdict(each), "role": each.role.value} for each in course.tests],
        "questions": {name: _record_of_tally(each) for name, each in parts.items()},
    }


def _record_of_tally(told: Tally) -> Mapping[str, object]:
    steps = sum(count for name, count in told.bloom.items() if name)
    keys = sum(told.key_positions)
    return {
        "count": told.questions,
        "kinds": dict(told.kinds),
        "bloom": {name: _part(count, steps) for name, count in told.bloom.items() if name},
        "without_bloom": told.bloom.get("", 0),
        "key_positions": [_part(count, keys) for count in told.key_positions],
        "statements": {"true": told.true, "false": told.false},
        "feedback": {"questions": told.scored, **_part(told.with_feedback, told.scored)},
        "option_feedback": {"options": told.options, **_part(told.options_with_feedback, told.options)},
    }


def _part(count: int, of: int) -> Mapping[str, object]:
    return {"count": count, "percent": round(100 * count / of, 1) if of else None}
