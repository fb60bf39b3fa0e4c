"""What the extension knows about the page being converted: its path, its quizzes, and how they are shown."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator.loading.project import Loaded
from generator.markdown_extension.targets import Targets, targets_of
from generator.model.course import Course, Lesson
from generator.rendering.payload import Goal, Scene
from generator.text import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: its lesson where the project knows it, the scene for its quizzes, and where its text may link.

    `taught` says whether it is a lesson of a course, or a page beside one, whose terms are linked.
    """

    loaded: Loaded
    lesson: Lesson | None
    path: str
    scene: Scene
    targets: Targets
    taught: bool = False

    def lists(self, info: str) -> bool:
        """Say whether a fence of that name lists something here; without a sheet it is somebody else's code."""
        course = self.loaded.course
        return bool(course.facts if info == "facts" else course.terms)


@dataclass(slots=True, kw_only=True)
class PageLibrary:
    """The loaded project, and which page is converted now; whoever converts a page calls `show` before."""

    loaded: Loaded
    lang: Lang = "id"
    site: str = "tuntas"
    lessons: str = "content"
    path: str | None = None
    page_lang: Lang | None = None
    _shared: frozenset[str] | None = field(default=None, init=False)
    _targets: dict[str | None, Targets] = field(default_factory=dict, init=False)
    _taught: frozenset[str] | None = field(default=None, init=False)

    def show(self, path: str | None, lang: Lang | None = None) -> None:
        """Say which page is converted next, and its language where that is not the site's."""
        self.path = path
        self.page_lang = lang

    def page(self) -> Page:
        """Return the page being converted."""
        full = f"{self.lessons}/{self.path}" if self.path else ""
        lesson = self.loaded.course.pages.get(full)
        course = self.loaded.course
        lang = course.languages.of(full)
        if self._taught is None:
            self._taught = taught_in(course)
        if lang not in self._targets:
            self._targets[lang] = targets_of(course, lang)
        return Page(
            loaded=self.loaded,
            lesson=lesson,
            path=full,
            scene=self._scene(lesson),
            targets=self._targets[lang],
            taught=course.languages.original(full) in self._taught,
        )

    def _scene(self, lesson: Lesson | None) -> Scene:
        course = self.loaded.course
        if self._shared is None:
            self._shared = shared_ids(course)
        goals = _goals(lesson, course) if lesson else {}
        lang = self.page_lang or (course.languages.of_folder(lesson.path) if lesson else None) or self.lang
        return Scene(lang=lang, site=self.site, goals=goals, shared=self._shared, mastery=_mastery(lesson, course))


def taught_in(course: Course) -> frozenset[str]:
    """Return the lessons of all courses and the pages beside them, by the path that translations share."""
    pages = (page for module in course.modules for page in (*module.lessons, *module.extras))
    return frozenset(course.languages.original(page.path) for page in pages)


def shared_ids(course: Course) -> frozenset[str]:
    """Return the question ids that several quizzes use, so that an answer in one is not taken for the other's."""
    owners: dict[str, str] = {}
    shared: set[str] = set()
    for quiz in course.all_quizzes:
        for question in quiz.questions:
            if owners.setdefault(question.id, quiz.id) != quiz.id:
                shared.add(question.id)
    return frozenset(shared)


def _goals(lesson: Lesson, course: Course) -> Mapping[str, Goal]:
    """Return the objectives by the names that questions use: `1` for this lesson's, `lesson-id/1` for others'."""
    goals = {str(at): _goal(each.text, each.section, lesson, lesson) for at, each in enumerate(lesson.objectives, 1)}
    named = {
        str(question.common.objective)
        for shown in lesson.quizzes
        if shown.quiz
        for question in shown.quiz.questions
        if isinstance(question.common.objective, str)
    }
    if named:
        lang = course.languages.of(lesson.path)
        by_id = {page.id: page for page in course.pages.values()}
        if lang is not None:
            by_id |= {page.id: page for page in course.pages.values() if course.languages.of(page.path) == lang}
        for name in sorted(named):
            owner, _, number = name.rpartition("/")
            other = by_id.get(owner)
            if other is not None and number.isdigit() and 0 < int(number) <= len(other.objectives):
                objective = other.objectives[int(number) - 1]
                goals[name] = _goal(objective.text, objective.section, other, lesson)
    return goals


def _goal(text: str, section: str | None, owner: Lesson, shown_in: Lesson) -> Goal:
    anchors = {heading.anchor for heading in owner.headings}
    anchor = section if section in anchors else next((each for each in ("inti",) if each in anchors), None)
    if owner.path == shown_in.path:
        return Goal(text=text, href=f"#{anchor}" if anchor else "")
    link = posixpath.relpath(owner.path, PurePosixPath(shown_in.path).parent.as_posix())
    return Goal(text=text, href=f"{link}#{anchor}" if anchor else link)


def _mastery(lesson: Lesson | None, course: Course) -> float | None:
    """Return what it takes to pass in this course, as its page in the lesson's language says, else in another one."""
    if lesson is None:
        return None
    here = posixpath.dirname(lesson.path)
    folder = posixpath.dirname(course.languages.original(lesson.path))
    for module in course.modules:
        if posixpath.dirname(course.languages.original(module.page.path)) == folder:
            own = course.pages.get(f"{here}/{posixpath.basename(module.page.path)}", module.page)
            stated = getattr(own.matter, "mastery", None)
            return stated if stated is not None else getattr(module.page.matter, "mastery", None)
    return None
