"""What it takes to pass, and when a learner is told what."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What a quiz is for."""

    PRACTICE = "practice"
    PRETEST = "pretest"
    POSTTEST = "posttest"
    EXAM = "exam"
    SURVEY = "survey"


class Feedback(StrEnum):
    """When the learner hears how it went: after each question, after handing in, or not at all."""

    IMMEDIATE = "immediate"
    AT_END = "at-end"
    NONE = "none"


class Reveal(StrEnum):
    """When keys may be shown: after a second try, after handing in, or never."""

    SECOND_TRY = "second-try"
    SUBMIT = "submit"
    NEVER = "never"


FEEDBACK_OF_ROLE = {
    Role.PRACTICE: Feedback.IMMEDIATE,
    Role.PRETEST: Feedback.NONE,
    Role.POSTTEST: Feedback.AT_END,
    Role.EXAM: Feedback.AT_END,
    Role.SURVEY: Feedback.NONE,
}

REVEAL_OF_ROLE = {
    Role.PRACTICE: Reveal.SECOND_TRY,
    Role.PRETEST: Reveal.NEVER,
    Role.POSTTEST: Reveal.SUBMIT,
    Role.EXAM: Reveal.NEVER,
    Role.SURVEY: Reveal.NEVER,
}

# Percent. A post-test closes a course, so it asks for more than the lessons do.
MASTERY_OF_ROLE: Mapping[Role, float] = MappingProxyType({Role.POSTTEST: 80})
UNGRADED = frozenset({Role.PRETEST, Role.SURVEY})
