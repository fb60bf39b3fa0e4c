"""Every kind's interaction keeps the rules of its sort (SCORM 2004 4th ed., RTE 4.2.9)."""

from __future__ import annotations

import re
from typing import Any

import pytest
from examples import VALID, Valid

from generator.loading.quiz import load_question
from generator.model.folding import Fold
from generator.model.interaction import Interaction
from generator.questions.gap import payload as of_gap
from generator.questions.gap.model import Blank, Gap
from generator.questions.number import payload as of_number
from generator.questions.number.model import Number
from generator.questions.registry import TYPES
from generator.questions.scale import payload as of_scale
from generator.questions.scale.model import Scale
from generator.sources.yaml import parse

IDENTIFIER = r"[A-Za-z0-9][A-Za-z0-9._-]{0,249}"
NUMBER = r"-?\d+(\.\d+)?"
PAIR = rf"{IDENTIFIER}\[\.\]{IDENTIFIER}"
PARTS = {
    "true-false": "true|false",
    "choice": IDENTIFIER,
    "fill-in": r"(?!.*\[,\]).{1,250}",
    "likert": IDENTIFIER,
    "matching": PAIR,
    "performance": PAIR,
    "sequencing": IDENTIFIER,
    "numeric": NUMBER,
}
UNSCORED = {"essay", "scale"}


def told(example: Valid) -> Interaction:
    """Return the interaction of an example."""
    node, _ = parse(example.text, "contoh.yaml")
    assert node is not None
    question, _ = load_question(node)
    assert question is not None
    kind: Any = TYPES[question.kind]
    made: Interaction = kind.interaction(question.body)
    return made


@pytest.mark.parametrize("example", VALID, ids=str)
def test_every_pattern_is_written_as_its_sort_wants(example: Valid) -> None:
    made = told(example)
    assert bool(made.correct) == (example.kind not in UNSCORED)
    for pattern in made.correct:
        assert pattern
        assert [part for part in pattern if not re.fullmatch(PARTS[made.kind], part)] == []


@pytest.mark.parametrize("example", VALID, ids=str)
def test_identifiers_are_unique_and_every_pattern_names_only_those_there_are(example: Valid) -> None:
    made = told(example)
    options, targets = [name for name, _ in made.options], [name for name, _ in made.targets]
    assert len(set(options)) == len(options)
    assert len(set(targets)) == len(targets)
    assert bool(targets) == (made.kind == "matching")
    for part in (part for pattern in made.correct for part in pattern):
        if made.kind in {"choice", "sequencing"}:
            assert part in options
        elif made.kind == "matching":
            source, _, target = part.partition("[.]")
            assert (source in options, target in targets) == (True, True)


def test_a_number_is_written_in_digits_however_large_or_small_it_is() -> None:
    assert of_number.interaction(Number(answer=3.6213e15)).correct == (("3621300000000000", "3621300000000000"),)
    assert of_number.interaction(Number(answer=0.00002, tolerance=0.00001)).correct == (("0.00001", "0.00003"),)
    assert of_number.interaction(Number(range=(-5, 2.5))).correct == (("-5", "2.5"),)


def test_one_statement_is_rated_and_several_are_matched_with_their_levels() -> None:
    levels = (("0", "Tidak"), ("1", "Ya"))
    one, two = Scale(rows=("A",), levels=("Tidak", "Ya")), Scale(rows=("A", "B"), levels=("Tidak", "Ya"))
    assert of_scale.interaction(one) == Interaction(kind="likert", options=levels)
    assert of_scale.interaction(two) == Interaction(kind="matching", options=(("0", "A"), ("1", "B")), targets=levels)


def test_capital_letters_count_where_the_author_says_so() -> None:
    body = Gap(text="Kota [[kota]].", blanks={"kota": Blank(answers=("Bandung",))}, fold=(Fold.CASE,))
    assert of_gap.interaction(body).case_matters is False
    assert of_gap.interaction(body.model_copy(update={"fold": (Fold.SPACES,)})).case_matters is True
