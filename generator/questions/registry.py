"""The kinds of question there are: one line per folder."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from generator.questions import (
    categorize,
    choice,
    essay,
    gap,
    hotspot,
    hottext,
    match,
    matrix,
    number,
    order,
    scale,
    scenario,
    text,
)
from generator.questions.contract import QuestionType

TYPES: Mapping[str, QuestionType[Any]] = MappingProxyType(
    {
        each.kind: each
        for each in (
            categorize.TYPE,
            choice.TYPE,
            essay.TYPE,
            gap.TYPE,
            hotspot.TYPE,
            hottext.TYPE,
            match.TYPE,
            matrix.TYPE,
            number.TYPE,
            order.TYPE,
            scale.TYPE,
            scenario.TYPE,
            text.TYPE,
        )
    }
)
