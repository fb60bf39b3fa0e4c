"""What a curriculum may state fits what lessons have."""

from __future__ import annotations

from typing import get_args

from generator.model.course import LessonMatter
from generator.model.curriculum import Curriculum, MatterField


def test_fields_that_may_be_asked_for_are_those_of_lessons() -> None:
    assert set(get_args(MatterField)) == set(LessonMatter.model_fields) - {"home"}


def test_a_curriculum_that_states_nothing_asks_nothing() -> None:
    assert not any(Curriculum().model_dump().values())
