"""Which regular expressions authors may use: those that every browser reads and that cannot run away."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.questions.text.pattern import MOST_WAYS, Reader, trouble

ALLOWED = (
    "ke(lima|5)",
    "ke ?-?(5|lima)",
    r"\d{1,3} hari( kerja)?",
    "(a|b)+",
    ".*a.*b",
    r"[\w.-]+@[a-z]+",
    "(?:ab){3}",
    "a{1,}",
    "ab+?c",
    "^a$",
    r"\bizin\b",
    "a|",
    "x{0}",
    r"[^\d\-a]",
    r"a\/b",
)
UNREADABLE = (
    r"(\w+) \1",
    "(?=a)b",
    "(?<!a)b",
    "(?<x>a)",
    "(?i)a",
    "a**",
    "a{1}{2}",
    "a{3,2}",
    "[z-a]",
    r"[\w-z]",
    "[a-z",
    "[a-",
    "[]",
    "[^]",
    "[\\",
    "a)",
    "(a",
    r"a\q",
    r"[\q]",
    "a\\",
    "a]",
    "a}",
    "{2}",
    "*a",
    "^*",
    "(" * 40 + "a" + ")" * 40,
)
RUNAWAY = (
    "(a+)+",
    "(a*)*",
    "(a|a)*",
    "(a|ab)*",
    "(a?b?)+",
    "(x|)+",
    r"(\d|\w)+",
    "a*a*a*",
    "a?" * 40,
    "(a?){30}",
    "(a{1,5}){2}",
    ".{0,190}.{0,190}.{0,190}",
)


@pytest.mark.parametrize("pattern", ALLOWED)
def test_these_may_be_used(pattern: str) -> None:
    assert trouble(pattern) is None
    re.compile(pattern)


@pytest.mark.parametrize("pattern", UNREADABLE)
def test_these_are_not_read(pattern: str) -> None:
    found = trouble(pattern)
    assert found is not None
    assert found.kind == "syntax"
    assert found.reason.id != found.reason.en


@pytest.mark.parametrize("pattern", RUNAWAY)
def test_these_could_run_away(pattern: str) -> None:
    found = trouble(pattern)
    assert found is not None
    assert found.kind == "runaway"


@given(st.text(alphabet="ab01.-,{}[]()|?*+^$\\dwsB/:=<!", max_size=12))
def test_whatever_is_written_is_judged_and_what_is_allowed_compiles(pattern: str) -> None:
    if trouble(pattern) is None:
        re.compile(pattern)
        assert Reader(pattern).alternatives().ways <= MOST_WAYS
