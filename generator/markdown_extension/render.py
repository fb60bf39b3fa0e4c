"""A fence → XHTML: the quiz it names or holds, the facts or terms it lists, or a box that says what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics.report import short
from generator.diagnostics.rule import Diagnostic, Severity
from generator.diagnostics.span import Span
from generator.loading.lesson import load_fence
from generator.markdown_extension.page import Page
from generator.model.course import Shown
from generator.model.quiz import Quiz
from generator.rendering.quiz import environment, render_quiz
from generator.rendering.sheet import render_facts, render_terms
from generator.rendering.words import PAGE
from generator.sources.lesson import Fence
from generator.text import Lang


def render_fence(page: Page, body: str, shown: dict[str, int]) -> str:
    """Return the fence's quiz; `shown` counts what the page has shown, and is brought up to date."""
    quiz, found = _quiz(page, body)
    if quiz is None or not quiz.questions:
        return broken_box(short(found, page.scene.lang).splitlines(), page.scene.lang)
    again = shown.get(quiz.id, 0)
    shown[quiz.id] = again + 1
    return render_quiz(quiz, page.scene, again=again)


def render_list(page: Page, info: str, body: str) -> str:
    """Return the facts or terms that a fence asks for."""
    course, lang = page.loaded.course, page.scene.lang
    if info == "glossary":
        return render_terms(course.terms, lambda name: page.targets.fact(name, page.path), lang)
    wanted = tuple(line.strip() for line in body.split("\n") if line.strip()) or ("",)
    return render_facts([fact for fact in course.facts.values() if fact.id.startswith(wanted)], lang)


def _quiz(page: Page, body: str) -> tuple[Quiz | None, tuple[Diagnostic, ...]]:
    """Return the quiz as it was loaded with the project; a fence that a plugin made is read here."""
    known = _known(page, body)
    if known is not None:
        found = tuple(_within(known.span, page.loaded.diagnostics))
        return known.quiz, found or tuple(_in_file_of(known.body, page))
    fence = Fence(info="quiz", text=body, span=Span(page.path or "?"), line=1, column=1)
    return load_fence(fence, page.loaded.quizzes)


def _known(page: Page, body: str) -> Shown | None:
    if page.lesson is None:
        return None
    return next((each for each in page.lesson.quizzes if each.body == body.strip()), None)


def _within(span: Span, found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    return (
        each
        for each in found
        if each.span.path == span.path
        and span.line <= each.span.line <= span.end_line
        and each.severity is Severity.ERROR
    )


def _in_file_of(name: str, page: Page) -> Iterable[Diagnostic]:
    """Yield the errors of the quiz file that a fence names and that could not be read."""
    bare = name.removesuffix(".yaml").removesuffix(".yml")
    if not page.loaded.quizzes.is_broken(name, page.path):
        return ()
    ends = (f"/{bare}.yaml", f"/{bare}.yml")
    return (
        each for each in page.loaded.diagnostics if each.span.path.endswith(ends) and each.severity is Severity.ERROR
    )


def broken_box(lines: Iterable[str], lang: Lang) -> str:
    """Return a box that names the faults, for the author who is looking at the page."""
    return environment().get_template("broken.html.jinja").render(title=PAGE["broken"].say(lang), lines=tuple(lines))
