"""Which pages make a course, and in which order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from generator.model.course import CourseMatter, Lesson, Module
from generator.model.languages import primary

EXTRAS = ("pretest", "tes-awal", "workshop", "seminar", "lembar-atasan", "posttest", "tes-akhir")
LEADING_NUMBER = re.compile(r"^(\d+)[-_. ]")
LAST = 10**6


def modules_of(pages: Mapping[str, Lesson], folder: str) -> tuple[Module, ...]:
    """Return the courses in order: each folder with an index page, its numbered or ordered pages as lessons."""
    told = primary(pages)
    pages = {path: page for path, page in pages.items() if path in told}
    modules = [
        _module(page, pages)
        for path, page in pages.items()
        if isinstance(page.matter, CourseMatter)
        and page.matter.course
        and PurePosixPath(path).parent.as_posix() != folder
    ]
    return tuple(sorted((each for each in modules if each.lessons), key=lambda each: _rank(each.page)))


def _module(page: Lesson, pages: Mapping[str, Lesson]) -> Module:
    home = PurePosixPath(page.path).parent
    inside = [each for path, each in pages.items() if PurePosixPath(path).parent == home and each is not page]
    return Module(
        id=page.matter.id or home.name,
        page=page,
        lessons=tuple(sorted((each for each in inside if not _is_extra(each)), key=_rank)),
        extras=tuple(sorted((each for each in inside if _is_extra(each)), key=_extra_rank)),
    )


def _is_extra(page: Lesson) -> bool:
    return PurePosixPath(page.path).stem in EXTRAS


def _extra_rank(page: Lesson) -> int:
    return EXTRAS.index(PurePosixPath(page.path).stem)


def _rank(page: Lesson) -> tuple[int, str]:
    """Return what sorts a page: the order it states, else the number its file or folder begins with, else its name."""
    path = PurePosixPath(page.path)
    name = path.parent.name if isinstance(page.matter, CourseMatter) else path.stem
    number = LEADING_NUMBER.match(name)
    stated = page.matter.order
    if stated is None:
        stated = int(number[1]) if number else LAST
    return stated, page.path
