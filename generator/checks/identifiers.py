"""Names are unique: two lessons must not share an id."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.contract import Setting
from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Span
from generator.model.course import Course
from generator.text import Text

DOUBLED_LESSON = Rule(
    code="course/doubled-lesson-id",
    message=Text(
        id="id pelajaran `{lesson}` sudah dipakai di {path}", en="lesson id `{lesson}` is used in {path} already"
    ),
    hint=Text(id="beri salah satunya id lain", en="give one of them another id"),
    why=Text(
        id="Id pelajaran dipakai oleh soal, prasyarat, dan catatan kemajuan. Dua pelajaran dengan satu id akan "
        "tertukar.",
        en="The id of a lesson is used by questions, prerequisites and progress. Two lessons with one id get mixed up.",
    ),
)

RULES = (DOUBLED_LESSON,)


def check(course: Course, _setting: Setting) -> Iterator[Diagnostic]:
    """Find lessons that share an id."""
    first: dict[tuple[str, str], tuple[str, Span]] = {}
    original = course.languages.original
    for path, page in course.pages.items():
        if page.matter.id is None:
            continue
        span = page.place.of("id")
        readers = sorted(course.languages.readers(path))
        known = [first.setdefault((lang, page.matter.id), (path, span)) for lang in readers]
        for there, place in known:
            if original(there) != original(path):
                related = ((place, Text(id="pertama kali dipakai di sini", en="first used here")),)
                yield DOUBLED_LESSON.at(span, related, lesson=page.matter.id, path=there)
                break
