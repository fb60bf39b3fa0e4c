"""Lessons that cite law say that they are no legal advice, and scored questions name the facts they rest on."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diagnostics.report import message
from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import Wishes, examine
from generator.model.curriculum import Curriculum
from generator.sources.tree import SourceTree

COURSE = {"content/k/index.md": "---\nid: k\n---\n# K\n"}
SHOWN = "# A\n\n```quiz\nkuis\n```\n"
NOTE = "bukan nasihat hukum"
CITING = "{kind: order, id: a, prompt: Urutkan., items: [satu, dua], explanation: Lihat Pasal 22.}"


def found(texts: dict[str, str], **stated: Any) -> list[Diagnostic]:
    """Return what is said of law in a course for which this is stated."""
    wishes = Wishes(curriculum=Curriculum.model_validate(stated))
    said = examine(SourceTree({**COURSE, **texts}), (), wishes).diagnostics
    return [each for each in said if each.rule.code.startswith("curriculum/law-")]


def places(texts: dict[str, str], **stated: Any) -> list[tuple[str, int, int]]:
    return [(each.span.path, each.span.line, each.span.column) for each in found(texts, **stated)]


def quiz(question: str, name: str = "kuis", head: str = "") -> dict[str, str]:
    """Return a quiz file with one question."""
    return {f"quizzes/{name}.yaml": f"id: {name}\ntitle: Kuis\n{head}questions:\n  - {question}\n"}


# --- the note


def test_a_lesson_that_cites_law_says_what_it_is_not() -> None:
    (one,) = found({"content/k/1.md": "# A\n\nLihat\nUU 25/2009 dan\nPasal 4.\n"}, law_note=NOTE)
    assert message(one, "en") == f"lesson `content/k/1` cites “UU 25/2009”, but its text does not say “{NOTE}”"
    assert (one.span.line, one.span.column, one.span.end_column) == (4, 1, 11)


@pytest.mark.parametrize("note", ["Ini Bukan\nnasihat hukum.", "> Ini bukan\n> nasihat hukum."])
def test_the_note_may_stand_anywhere_in_the_prose(note: str) -> None:
    assert places({"content/k/1.md": f"# A\n\nLihat UU 25/2009.\n\n{note}\n"}, law_note=NOTE) == []


@pytest.mark.parametrize("note", [f"```text\n{NOTE}\n```", f"`{NOTE}`"])
def test_the_note_is_prose_and_no_code(note: str) -> None:
    assert places({"content/k/1.md": f"# A\n\nLihat UU 25/2009.\n\n{note}\n"}, law_note=NOTE) == [
        ("content/k/1.md", 3, 7)
    ]


def test_what_the_quizzes_of_a_lesson_cite_counts_after_its_own_page() -> None:
    inline = f"\n```quiz\n{CITING}\n```\n"
    texts = {"content/k/1.md": SHOWN, **quiz(CITING)}
    assert places(texts, law_note=NOTE) == [("quizzes/kuis.yaml", 4, 77)]
    assert places({**texts, "content/k/1.md": f"{SHOWN}\nLihat Pasal 4.\n"}, law_note=NOTE) == [
        ("content/k/1.md", 7, 7)
    ]
    assert places({"content/k/1.md": f"# A\n{inline}\nLihat Pasal 4.\n"}, law_note=NOTE) == [("content/k/1.md", 4, 73)]


def test_lessons_that_cite_nothing_and_pages_outside_of_courses_need_no_note() -> None:
    texts = {"content/k/1.md": "# A\n\n`UU 25/2009` dan [UU ASN](pasal-4.md)\n", "content/a.md": "# A\n\nPasal 4.\n"}
    assert places(texts, law_note=NOTE) == []
    assert places({"content/k/1.md": "# A\n\n```quiz\ntidak-ada\n```\n"}, law_note=NOTE) == []
    assert places({"content/k/1.md": "# A\n\nPasal 4.\n"}) == []


# --- the facts


def test_a_scored_question_that_cites_law_names_a_fact() -> None:
    (one,) = found({"content/k/1.md": SHOWN, **quiz(CITING)}, law_facts=True)
    assert message(one, "en") == "question `a` cites “Pasal 22” and is scored, but names no fact"
    assert found({"content/k/1.md": SHOWN, **quiz(CITING.replace("}", ", facts: [F-KIP-01]}"))}, law_facts=True) == []


@pytest.mark.parametrize(
    "question",
    [
        "{kind: choice, id: a, prompt: Apa isi Pasal 22?, options: [{text: Satu, correct: true}, {text: Dua}]}",
        "{kind: choice, id: a, prompt: Apa?, options: [{text: Pasal 22, correct: true}, {text: Dua}]}",
        "{kind: choice, id: a, prompt: Apa?, options: [{text: A, correct: true}, {text: B, feedback: Pasal 22.}]}",
        "{kind: order, id: a, prompt: Urutkan., items: [satu, dua], feedback: {right: Pasal 22.}}",
    ],
    ids=["prompt", "option", "feedback on an option", "feedback"],
)
def test_every_text_of_a_question_counts(question: str) -> None:
    assert len(places({"content/a.md": f"# A\n\n```quiz\n{question}\n```\n"}, law_facts=True)) == 1
    assert places({"content/a.md": f"# A\n\n```quiz\n{question}\n```\n"}, law_facts=False) == []


def test_questions_of_banks_are_told_of_once_and_there() -> None:
    order = "{kind: order, id: b, prompt: Urutkan., items: [satu, dua]}"
    tests = quiz(order, name="akhir", head="role: posttest\nbank: kuis\ndraw: 1\n")
    texts = {"content/k/posttest.md": SHOWN.replace("kuis", "akhir"), **tests, **quiz(CITING)}
    assert places(texts, law_facts=True) == [("quizzes/kuis.yaml", 4, 77)]


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("{kind: essay, id: a, prompt: Apa isi Pasal 22?, model: Contoh.}", ""),
        (CITING, "role: survey\n"),
        (CITING.replace("Pasal 22", "UU KIP"), ""),
    ],
    ids=["essay", "survey", "no citation"],
)
def test_what_is_not_scored_or_cites_nothing_needs_no_fact(question: str, head: str) -> None:
    assert places({"content/k/1.md": SHOWN, **quiz(question, head=head)}, law_facts=True) == []
