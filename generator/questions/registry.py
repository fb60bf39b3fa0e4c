"""The kinds of question there are: one line per folder."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from generator.questions import (
    categorize,
    choice,
    hotspot,
    match,
    matrix,
    order,
    scale,
)
from generator.questions.contract import QuestionType

TYPES: Mapping[str, QuestionType[Any]] = MappingProxyType(
    {
        each.kind: each
        for each in (
            categorize.TYPE,
            choice.TYPE,
            hotspot.TYPE,
            match.TYPE,
            matrix.TYPE,
            order.TYPE,
            scale.TYPE,
        )
    }
)
