"""What templates see as `tuntas`: the courses, the page's kind, and the words of its language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from mkdocs.structure.files import Files

from generator import __version__
from generator.markdown_extension.inline import inline_html
from generator.mkdocs_plugin.config import TuntasConfig
from generator.mkdocs_plugin.prose import in_scrollers, in_sections, with_named_ticks
from generator.mkdocs_plugin.words import WORDS
from generator.model.course import Course, CourseMatter, Lesson, LessonMatter, Module
from generator.model.steps import step_of
from generator.rendering.days import say_day
from generator.text import Lang

WORDS_A_MINUTE = 180
MINUTES_A_QUESTION = 0.5
_QUIZ = re.compile(r"<quiz-activity\b.*?</quiz-activity>", re.DOTALL)
_STAND_IN = "<!--tuntas:quiz-->"
_STOOD_IN = re.compile(_STAND_IN)


class Sight:
    """Everything the templates of one build may ask for; urls are relative to the root of the site."""

    def __init__(self, course: Course, files: Files, lessons: str, lang: Lang, options: TuntasConfig) -> None:
        self.lang = lang
        self.options = options
        self.words = SimpleNamespace(**{name: text.say(lang) for name, text in WORDS.items()})
        self._lessons = lessons
        self._files = files
        self._pages = course.pages
        self._original = course.languages.original
        self._there = self._pages_of_build(course)
        modules = tuple(each for each in map(self._in_language, course.modules) if each is not None)
        self.courses = tuple(self._course(module) for module in modules)
        self._placed = frozenset(each.url for told in self.courses for each in (*told.lessons, *told.extras))
        self._by_path: dict[str, tuple[str, Any, Any]] = {}
        for told, module in zip(self.courses, modules, strict=True):
            self._by_path[module.page.path] = ("course", told, None)
            for lesson, page in zip(told.lessons, module.lessons, strict=True):
                self._by_path[page.path] = ("lesson", told, lesson)
            for step, page in zip(told.extras, module.extras, strict=True):
                self._by_path[page.path] = ("step", told, step)

    def of(self, src_uri: str) -> Mapping[str, object]:
        """Return what the templates of that page see."""
        path = f"{self._lessons}/{src_uri}"
        kind, course, lesson = self._by_path.get(path, ("page", None, None))
        page = self._pages.get(path)
        if page is not None and (page.matter.home or self._is_home(path)) and self.courses:
            kind = "home"
        return {
            "page": SimpleNamespace(kind=kind, course=course, lesson=lesson),
            "courses": self.courses,
            "placed": self._placed,
            "words": self.words,
            "version": __version__,
            "lang": self.lang,
            "licence": self.options.licence,
            "notice": self.options.notice,
            "search": self.options.search,
        }

    def dress(self, html: str, src_uri: str) -> str:
        """Return a page's HTML as the look needs it: tables that scroll, named ticks, the parts of a lesson.

        Quizzes stay as they are, the same with every theme.
        """
        quizzes = _QUIZ.findall(html)
        html = _QUIZ.sub(_STAND_IN, html)
        html = with_named_ticks(in_scrollers(html, self.words.table), self.words.done, self.words.not_done)
        path = f"{self._lessons}/{src_uri}"
        kind, _, _ = self._by_path.get(path, ("page", None, None))
        if kind == "lesson" or self._is_home(path):
            html = in_sections(html)
        waiting = iter(quizzes)
        return _STOOD_IN.sub(lambda _: next(waiting), html)

    def _pages_of_build(self, course: Course) -> Mapping[str, Lesson]:
        """Return the pages of this build by the path that translations share: plugins build one language at a time."""
        languages = course.languages
        told = languages.primary(course.pages)
        found: dict[str, Lesson] = {}
        for path in sorted(course.pages, key=lambda each: (languages.of(each) != self.lang, each not in told)):
            if path.removeprefix(f"{self._lessons}/") in self._files.src_uris:
                found.setdefault(self._original(path), course.pages[path])
        return found

    def _is_home(self, path: str) -> bool:
        home = f"{self._lessons}/index.md"
        return self._original(path) == home and self._there.get(home) is self._pages.get(path)

    def _in_language(self, module: Module) -> Module | None:
        """Return a course with its pages as they are in this build; none where it has no page or no lessons there."""

        def there(pages: Iterable[Lesson]) -> tuple[Lesson, ...]:
            found = (self._there.get(self._original(page.path)) for page in pages)
            return tuple(page for page in found if page is not None)

        page, lessons = there([module.page]), there(module.lessons)
        if not page or not lessons:
            return None
        return replace(module, page=page[0], lessons=lessons, extras=there(module.extras))

    def _url(self, path: str) -> str:
        found = self._files.get_file_from_path(path.removeprefix(f"{self._lessons}/"))
        return found.url if found is not None else ""

    def _course(self, module: Module) -> SimpleNamespace:
        matter = module.page.matter
        total = len(module.lessons)
        lessons = tuple(self._lesson(page, at, total, module) for at, page in enumerate(module.lessons, 1))
        extras = tuple(self._step(page) for page in module.extras)
        by_path = dict(zip((each.path for each in (*module.lessons, *module.extras)), (*lessons, *extras), strict=True))
        stated = matter.minutes
        return SimpleNamespace(
            id=module.id,
            code=matter.code if isinstance(matter, CourseMatter) else None,
            title=module.page.title,
            description=matter.description,
            audience=matter.audience if isinstance(matter, CourseMatter) else None,
            minutes=round(stated if stated is not None else sum(each.minutes for each in lessons)),
            objectives=self._objectives(module.page),
            url=self._url(module.page.path),
            lessons=lessons,
            extras=extras,
            way=tuple(by_path[page.path] for page in module.way),
        )

    def _lesson(self, page: Lesson, number: int, total: int, module: Module) -> SimpleNamespace:
        matter = page.matter
        checked = matter.checked if isinstance(matter, LessonMatter) else None
        questions = sum(len(shown.quiz.questions) for shown in page.quizzes if shown.quiz)
        return SimpleNamespace(
            kind="lesson",
            id=page.id,
            code=page.id.upper() if matter.id else None,
            title=page.title,
            description=matter.description,
            minutes=round(matter.minutes or max(1, page.words / WORDS_A_MINUTE + questions * MINUTES_A_QUESTION)),
            objectives=self._objectives(page),
            checked=say_day(checked, self.lang) if checked is not None else None,
            number=number,
            total=total,
            url=self._url(page.path),
            course_id=module.id,
            quiz_ids=_quiz_ids(page),
        )

    def _step(self, page: Lesson) -> SimpleNamespace:
        """Return a page of a course beside its lessons; its kind names its icon and its word."""
        return SimpleNamespace(
            kind=str(step_of(page.path)),
            title=page.title,
            description=page.matter.description,
            minutes=round(page.matter.minutes) if page.matter.minutes else None,
            objectives=self._objectives(page),
            url=self._url(page.path),
            quiz_ids=_quiz_ids(page),
        )

    def _objectives(self, page: Lesson) -> tuple[SimpleNamespace, ...]:
        return tuple(
            SimpleNamespace(text_html=inline_html(each.text), bloom=each.bloom, section=each.section)
            for each in page.objectives
        )


def _quiz_ids(page: Lesson) -> tuple[str, ...]:
    return tuple(shown.quiz.id for shown in page.quizzes if shown.quiz and not shown.quiz.inline)
