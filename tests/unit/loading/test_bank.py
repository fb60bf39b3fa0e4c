"""A quiz draws from its own questions and from those of banks, each pool with a blueprint that holds."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from generator.loading.examine import Wishes, examine
from generator.loading.project import Folders, Loaded, load
from generator.markdown_extension.page import PageLibrary
from generator.model.quiz import Quiz
from generator.rendering.payload import Scene, quiz_payload
from generator.rendering.quiz import render_quiz
from generator.sources.tree import SourceTree

TEST = "id: akhir\ntitle: Tes akhir\nrole: posttest\n{head}questions:\n{questions}"
BANK = "id: {name}\ntitle: Bank\nquestions:\n{questions}"
SHOWN = "# Tes\n\n```quiz\nakhir\n```\n"
PER_TAG = "draw: {per: tag, count: 1}\nbank: [kom/bank]\n"


def item(name: str, *tags: str, objective: int | None = None) -> str:
    facts = f", tags: [{', '.join(tags)}]" if tags else ""
    facts += f", objective: {objective}" if objective else ""
    return f"  - {{id: {name}, kind: order, prompt: Urutkan., items: [satu, dua]{facts}}}\n"


def project(own: str, bank: str, head: str = PER_TAG, **more: str) -> Mapping[str, str]:
    return {
        "content/a.md": SHOWN,
        "quizzes/akhir.yaml": TEST.format(head=head, questions=own),
        "quizzes/kom/bank.yaml": BANK.format(name="bank", questions=bank),
        **more,
    }


def loaded(texts: Mapping[str, str]) -> Loaded:
    found = load(SourceTree(texts), Folders())
    assert [each.rule.code for each in found.diagnostics] == []
    return found


def pool(texts: Mapping[str, str]) -> Quiz:
    return loaded(texts).course.quizzes["akhir"]


def said(texts: Mapping[str, str]) -> list[str]:
    return [each.rule.code for each in examine(SourceTree(texts), (), Wishes()).diagnostics]


def test_the_questions_of_a_bank_join_beside_their_counterparts() -> None:
    quiz = pool(project(item("a", "p1") + item("b", "p2"), item("x", "p1") + item("y", "p3") + item("z", "p1")))
    assert [each.id for each in quiz.questions] == ["a", "x", "z", "b", "y"]
    assert [each.id for each in quiz.own] == ["a", "b"]
    assert (quiz.borrowed, quiz.banks) == (frozenset({"x", "y", "z"}), ("quizzes/kom/bank.yaml",))


def test_by_number_or_without_a_group_they_come_last() -> None:
    quiz = pool(project(item("a", "p1") + item("b"), item("x", "p1"), "draw: 1\nbank: kom/bank\n"))
    assert [each.id for each in quiz.questions] == ["a", "b", "x"]


def test_by_objective_they_join_theirs() -> None:
    head = "draw: {per: objective, count: 1}\nbank: [bank]\n"
    own, bank = item("a", objective=1) + item("b", objective=2), item("x", objective=1)
    assert [each.id for each in pool(project(own, bank, head)).questions] == ["a", "x", "b"]


def test_a_bank_brings_only_what_stands_in_its_own_file() -> None:
    chain = {
        "quizzes/kom/bank.yaml": BANK.format(name="bank", questions=item("x", "p1")).replace(
            "questions", "draw: 1\nbank: [jauh]\nquestions"
        ),
        "quizzes/jauh.yaml": BANK.format(name="jauh", questions=item("j", "p1")),
    }
    quiz = pool({**project(item("a", "p1"), ""), **chain})
    assert [each.id for each in quiz.questions] == ["a", "x"]


def test_a_quiz_within_a_lesson_may_have_a_bank() -> None:
    fence = TEST.format(head=PER_TAG, questions=item("a", "p1"))
    texts = {
        "content/a.md": f"# A\n\n```quiz\n{fence}```\n",
        "quizzes/kom/bank.yaml": BANK.format(name="bank", questions=item("x", "p1")),
    }
    (shown,) = loaded(texts).course.pages["content/a.md"].quizzes
    assert shown.quiz
    assert [each.id for each in shown.quiz.questions] == ["a", "x"]


@pytest.mark.parametrize(
    ("head", "own", "asked"),
    [
        ("", [item("a"), item("b")], 2),
        ("draw: 1\n", [item("a"), item("b")], 1),
        ("draw: {per: tag, count: 1}\n", [item("a", "p"), item("b", "p"), item("c", "q")], 2),
        ("draw: {per: tag, count: 2}\n", [item("a", "p"), item("b", "p"), item("c", "q"), item("d")], 4),
        ("draw: {per: tag, count: 1}\n", [item("a", "p", "q"), item("b", "p")], None),
        ("draw: {per: objective, count: 1}\n", [item("a", objective=1), item("b", objective=1), item("c")], 2),
    ],
)
def test_a_quiz_knows_how_many_questions_an_attempt_asks(head: str, own: list[str], asked: int | None) -> None:
    assert pool({"quizzes/akhir.yaml": TEST.format(head=head, questions="".join(own))}).asked == asked


def test_on_paper_there_are_only_its_own_questions() -> None:
    html = render_quiz(pool(project(item("a", "p1") + item("b", "p2"), item("x", "p1"))), Scene())
    hidden = re.findall(r'data-question="(\w+)"[^>]* hidden="hidden"', html)
    assert hidden == ["x"]
    assert "Soal 2 dari 2" in html
    assert "2 soal diambil dari 3" in html


def test_a_pool_that_is_not_drawn_from_is_asked_whole() -> None:
    texts = project(item("a"), item("x"), "bank: [bank]\n")
    assert said(texts) == ["quiz/bank-without-draw"]
    html = render_quiz(load(SourceTree(texts), Folders()).course.quizzes["akhir"], Scene())
    assert not re.search(r'data-question="\w+"[^>]* hidden', html)
    assert "Soal 2 dari 2" in html


def test_answers_belong_to_the_quiz_that_shows_the_question() -> None:
    """Another quiz that draws from the same bank keeps its own."""
    other = TEST.replace("akhir", "ujian", 1).format(head=PER_TAG, questions=item("u", "p1"))
    course = loaded(project(item("a", "p1"), item("x", "p1"), **{"quizzes/ujian.yaml": other})).course
    library = PageLibrary(loaded=loaded(project(item("a", "p1"), item("x", "p1"))), path="a.md")
    payload = quiz_payload(course.quizzes["akhir"], library.page().scene)
    assert payload["id"] == "akhir"
    told = {each["id"]: each.get("shared", False) for each in payload["questions"]}  # type: ignore[attr-defined]
    assert told == {"a": False, "x": True}


def test_a_bank_is_not_missed_on_pages_and_its_faults_are_told_once() -> None:
    bad = "  - {id: x, kind: order, prompt: Urutkan., items: [satu, dua], tags: [p1, p2], hint: '![](a.svg)'}\n"
    other = TEST.replace("akhir", "ujian", 1).format(head=PER_TAG, questions=item("u", "p1"))
    texts = project(
        item("a", "p1"), bad, **{"quizzes/ujian.yaml": other, "content/b.md": SHOWN.replace("akhir", "ujian")}
    )
    found = examine(SourceTree(texts, frozenset({"content/a.svg"})), (), Wishes(weights={"quality/*": "warning"}))
    codes = [each.rule.code for each in found.diagnostics if each.span.path.endswith("bank.yaml")]
    assert codes == ["quality/no-feedback", "quiz/bank-group", "quiz/bank-group", "course/image-without-alt"]


def test_a_broken_bank_is_told_in_its_file_only() -> None:
    texts = {**project(item("a", "p1"), ""), "quizzes/kom/bank.yaml": "id: ["}
    assert said(texts) == ["yaml/open-bracket"]


@pytest.mark.parametrize(
    ("role", "stated", "mastery"),
    [
        ("posttest", "", 80),
        ("posttest", "mastery: 90\n", 90),
        ("exam", "", 70),
        ("practice", "", 70),
        ("pretest", "", None),
        ("survey", "", None),
        ("pretest", "mastery: 60\n", 60),
    ],
)
def test_a_post_test_asks_for_eighty_percent_and_a_pre_test_for_nothing(
    role: str, stated: str, mastery: float | None
) -> None:
    text = TEST.replace("posttest", role).format(head=stated, questions=item("a"))
    quiz = pool({"quizzes/akhir.yaml": text})
    assert quiz_payload(quiz, Scene(mastery=70))["mastery"] == mastery
