"""The course as values: lessons with their fences, headings and links, grouped in courses, and all quizzes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from generator.diagnostics.span import Place, Span
from generator.model.fact import Fact
from generator.model.languages import Languages
from generator.model.quiz import Bloom, Link, Passage, Quiz
from generator.model.steps import Step, step_of
from generator.model.term import Term
from generator.model.words import Frozen, Id, Markdown


class Objective(Frozen):
    """What a learner can do afterwards."""

    text: Markdown
    """A verb, a condition, a standard."""
    bloom: Bloom | None = None
    """Step of Bloom's taxonomy, C1 to C6."""
    section: str | None = None
    """Anchor of the heading where it is taught; results link to it."""


class LessonMatter(Frozen):
    """Front matter of a lesson; everything has a good default."""

    id: Id | None = None
    """Name of the lesson, for example `kom-1`. Never reused."""
    title: Markdown | None = None
    """Title; without it the first heading is the title."""
    description: str | None = None
    """One sentence for lists and search engines."""
    minutes: Annotated[float, Field(gt=0, le=600)] | None = None
    """Minutes it takes to read."""
    objectives: tuple[Markdown | Objective, ...] = ()
    """What a learner can do afterwards."""
    values: tuple[str, ...] = ()
    """Values of the service that the lesson practises."""
    prerequisites: tuple[str, ...] = ()
    """Ids of lessons that come before."""
    facts: tuple[str, ...] = ()
    """Ids of the facts that the lesson rests on."""
    checked: dt.date | None = None
    """Day on which the facts were last checked."""
    order: int | None = None
    """Place among the lessons of its course; else by number in the file name."""
    keywords: tuple[str, ...] = ()
    """Further words to be found by."""
    home: bool = False
    """Whether this is the home page."""


class CourseMatter(Frozen):
    """Front matter of a course page; everything has a good default."""

    id: Id | None = None
    """Name of the course; without it the name of its folder."""
    code: Annotated[str, Field(max_length=12)] | None = None
    """Short code on cards, for example `KOM`."""
    title: Markdown | None = None
    """Title; without it the first heading is the title."""
    description: str | None = None
    """One or two sentences for the card."""
    objectives: tuple[Markdown | Objective, ...] = ()
    """What a learner can do after the course."""
    minutes: Annotated[float, Field(gt=0)] | None = None
    """Minutes for the whole course; without it the sum of its lessons."""
    mastery: Annotated[float, Field(gt=0, le=100)] | None = None
    """Percent needed to pass the quizzes of this course that do not say their own."""
    order: int | None = None
    """Place among the courses."""
    audience: str | None = None
    """For whom the course is."""
    course: bool = True
    """Whether this page is a course; `false` for a folder of other pages."""
    home: bool = False
    """Whether this is the home page."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a lesson and the anchor it gets."""

    level: int
    text: str
    anchor: str
    span: Span


@dataclass(frozen=True, slots=True)
class Shown:
    """A quiz that a lesson shows: the quiz, or nothing where the fence could not be read, and the fence's text."""

    quiz: Quiz | None
    body: str
    span: Span


@dataclass(frozen=True, slots=True)
class Listing:
    """A fence that lists `facts` or the `glossary`: which of the two, and each line in it with its place."""

    name: str
    lines: tuple[Passage, ...] = ()

    def shows(self, fact: str) -> bool:
        """Say whether a fact is listed: all are where nothing is written, else those whose id begins so."""
        return not self.lines or any(fact.startswith(each.text) for each in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A part of a page that only the facilitator sees: its Markdown, where it stands, and what it holds."""

    text: str
    span: Span
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    quizzes: tuple[Shown, ...] = ()
    scripts: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One page: path in the project, front matter, what learners see of it, and apart from that what they do not.

    `prose` is its text line by line as in the file, blanked where front matter, code and quizzes stand; `lang` the
    language that its front matter states.
    """

    path: str
    id: str
    title: str
    matter: LessonMatter | CourseMatter
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    quizzes: tuple[Shown, ...] = ()
    listings: tuple[Listing, ...] = ()
    words: int = 0
    prose: str = field(default="", repr=False)
    lang: str | None = None
    scripts: tuple[Span, ...] = ()
    facilitator: tuple[Aside, ...] = ()
    place: Place = field(compare=False)

    @property
    def every_quiz(self) -> tuple[Shown, ...]:
        """Return the quizzes that learners or facilitators see."""
        return (*self.quizzes, *(shown for aside in self.facilitator for shown in aside.quizzes))

    @property
    def objectives(self) -> tuple[Objective, ...]:
        """Return the objectives, each as a value also when the author wrote a line of text."""
        return tuple(Objective(text=each) if isinstance(each, str) else each for each in self.matter.objectives)

    def shows(self, fact: str) -> bool:
        """Say whether the page lists a fact."""
        return any(each.name == "facts" and each.shows(fact) for each in self.listings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A course page with its lessons in order; `extras` are its tests, workshop, seminar and supervisor's sheet."""

    id: str
    page: Lesson
    lessons: tuple[Lesson, ...]
    extras: tuple[Lesson, ...] = ()

    @property
    def way(self) -> tuple[Lesson, ...]:
        """Return all pages in the order in which learners take them."""
        before = tuple(each for each in self.extras if step_of(each.path) is Step.PRETEST)
        return (*before, *self.lessons, *(each for each in self.extras if each not in before))


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The whole: pages by path, modules in order, quizzes by id and by path, and the other files there are.

    `translations` are quizzes in further languages, whose id is that of a quiz in `quizzes`. Those that only
    facilitators see are among them: what goes to learners is what their pages show. Facts are kept by their ids, terms
    by their anchors.
    """

    pages: Mapping[str, Lesson] = field(default_factory=lambda: MappingProxyType({}))
    modules: tuple[Module, ...] = ()
    quizzes: Mapping[str, Quiz] = field(default_factory=lambda: MappingProxyType({}))
    paths: Mapping[str, Quiz] = field(default_factory=lambda: MappingProxyType({}))
    translations: tuple[Quiz, ...] = ()
    files: frozenset[str] = frozenset()
    languages: Languages = field(default_factory=Languages)
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    terms: Mapping[str, Term] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def has_sheets(self) -> bool:
        """Say whether there are facts or terms to link to."""
        return bool(self.facts or self.terms)

    def listed(self, page: Lesson) -> frozenset[str]:
        """Return the anchors of the facts and terms that a page lists."""
        names = {listing.name for listing in page.listings}
        facts = (fact.anchor for fact in self.facts.values() if page.shows(fact.id))
        return frozenset((*(facts if names else ()), *(self.terms if "glossary" in names else ())))

    @property
    def all_quizzes(self) -> tuple[Quiz, ...]:
        """Return every quiz once, and its translations."""
        return (*self.quizzes.values(), *self.translations)
