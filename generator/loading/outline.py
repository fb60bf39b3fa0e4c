"""Which pages make a course, and in which order."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.model.course import CourseMatter, Lesson, Module
from generator.model.languages import Languages
from generator.model.steps import rank_of, step_of

LEADING_NUMBER = re.compile(r"^(\d+)[-_. ]")
LAST = 10**6


@dataclass(frozen=True, slots=True)
class _Outline:
    """The pages by folder, each once whatever its translations, and the orders that they or a translation state."""

    languages: Languages
    folders: Mapping[str, Sequence[Lesson]]
    orders: Mapping[str, int]

    def rank(self, page: Lesson) -> tuple[int, str]:
        """Return what sorts a page: the order stated, else the number its file or folder begins with; then its path."""
        path = self.languages.original(page.path)
        name = PurePosixPath(path).parent.name if isinstance(page.matter, CourseMatter) else PurePosixPath(path).stem
        number = LEADING_NUMBER.match(name)
        stated = page.matter.order if page.matter.order is not None else self.orders.get(path)
        if stated is None:
            stated = int(number[1]) if number else LAST
        return stated, path


def modules_of(pages: Mapping[str, Lesson], languages: Languages) -> tuple[Module, ...]:
    """Return the courses in order: each folder with an index page, its numbered or ordered pages as lessons."""
    outline = _outline(pages, languages)
    modules = [
        _module(page, home, outline)
        for home, inside in outline.folders.items()
        for page in inside
        if isinstance(page.matter, CourseMatter) and page.matter.course
    ]
    return tuple(sorted((each for each in modules if each.lessons), key=lambda each: outline.rank(each.page)))


def _outline(pages: Mapping[str, Lesson], languages: Languages) -> _Outline:
    told = languages.primary(pages)
    folders: dict[str, list[Lesson]] = {}
    orders: dict[str, int] = {}
    for path, page in pages.items():
        original = languages.original(path)
        if path in told:
            folders.setdefault(posixpath.dirname(original), []).append(page)
        if page.matter.order is not None:
            orders.setdefault(original, page.matter.order)
    return _Outline(languages, folders, orders)


def _module(page: Lesson, home: str, outline: _Outline) -> Module:
    inside = [each for each in outline.folders[home] if each is not page]
    return Module(
        id=page.matter.id or posixpath.basename(home),
        page=page,
        lessons=tuple(sorted((each for each in inside if step_of(each.path) is None), key=outline.rank)),
        extras=tuple(sorted((each for each in inside if step_of(each.path)), key=lambda each: rank_of(each.path))),
    )
