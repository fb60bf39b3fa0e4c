"""What the browser gets of a quiz."""

from __future__ import annotations

from typing import Any

from generator.loading.quiz import load_quiz
from generator.rendering.payload import Scene, quiz_payload

QUIZ = """id: kuis
title: Kuis
questions:
  - {id: satu, kind: order, prompt: Urutkan., items: [satu, dua]}
  - {id: dua, kind: order, prompt: Urutkan lagi., items: [satu, dua]}
"""


def test_a_question_whose_id_another_quiz_uses_too_is_marked() -> None:
    quiz, _ = load_quiz(QUIZ, "quizzes/kuis.yaml")
    assert quiz is not None
    told: Any = quiz_payload(quiz, Scene(shared=frozenset({"dua"})))
    assert [(each["id"], each.get("shared")) for each in told["questions"]] == [("satu", None), ("dua", True)]
