"""What the extension knows about the page being converted: its path, its quizzes, and how they are shown."""

from __future__ import annotations

import functools
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from markdown import Markdown

from generator.loading.project import Folders, Loaded, load
from generator.model.course import Course, Lesson
from generator.rendering.payload import Goal, Scene
from generator.sources.tree import read
from generator.text import Lang, lang_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: its lesson where the project knows it, and the scene for its quizzes."""

    loaded: Loaded
    lesson: Lesson | None
    path: str
    scene: Scene


@dataclass(slots=True, kw_only=True)
class PageLibrary:
    """The loaded project, and which page is converted now; whoever converts a page sets `path` before."""

    loaded: Loaded
    lang: Lang = "id"
    site: str = "tuntas"
    lessons: str = "content"
    path: str | None = None
    _shared: frozenset[str] | None = field(default=None, init=False)

    def page(self, md: Markdown | None) -> Page:
        """Return the page being converted: as the plugin said, else as the host tells extensions."""
        path = self.path or _path_by_context(md)
        full = f"{self.lessons}/{path}" if path else ""
        lesson = self.loaded.course.pages.get(full)
        return Page(loaded=self.loaded, lesson=lesson, path=full, scene=self._scene(lesson))

    def _scene(self, lesson: Lesson | None) -> Scene:
        course = self.loaded.course
        if self._shared is None:
            self._shared = shared_ids(course)
        goals = _goals(lesson, course) if lesson else {}
        return Scene(lang=self.lang, site=self.site, goals=goals, shared=self._shared, mastery=_mastery(lesson, course))


def shared_ids(course: Course) -> frozenset[str]:
    """Return the question ids that several quizzes use, so that an answer in one is not taken for the other's."""
    seen: set[str] = set()
    shared: set[str] = set()
    for quiz in course.quizzes.values():
        for question in quiz.questions:
            (shared if question.id in seen else seen).add(question.id)
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
        by_id = {page.id: page for page in course.pages.values()}
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
    if lesson is None:
        return None
    folder = PurePosixPath(lesson.path).parent
    for module in course.modules:
        if PurePosixPath(module.page.path).parent == folder:
            return getattr(module.page.matter, "mastery", None)
    return None


def _path_by_context(md: Markdown | None) -> str | None:
    """Return the path of the page where the host hands it to extensions (Zensical's context preprocessor)."""
    if md is None:
        return None
    for preprocessor in md.preprocessors:
        page = getattr(preprocessor, "page", None)
        path = getattr(page, "path", None)
        if isinstance(path, str):
            return path
    return None


@functools.lru_cache(maxsize=4)
def _library(root: str, lessons: str, quizzes: str, lang: str, site: str) -> PageLibrary:
    tree, _ = read(Path(root), (lessons, quizzes))
    loaded = load(tree, Folders(lessons=lessons, quizzes=quizzes))
    return PageLibrary(loaded=loaded, lang=lang_of(lang), site=site, lessons=lessons)


def of_config(config: Mapping[str, Any]) -> PageLibrary:
    """Return the library of a project read from disk, for hosts without our plugin."""
    return _library(config["root"], config["docs_dir"], config["quizzes_dir"], config["lang"], config["site"])
