"""A lesson shows one story that is long enough, and mistakes in its stories can be made good."""

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


def found(texts: dict[str, str], **stated: Any) -> list[Diagnostic]:
    """Return what is said of the stories of a course for which this is stated."""
    wishes = Wishes(curriculum=Curriculum.model_validate(stated))
    said = examine(SourceTree({**COURSE, **texts}), (), wishes).diagnostics
    return [each for each in said if each.rule.code in {"curriculum/decisions", "curriculum/repair"}]


def codes(texts: dict[str, str], **stated: Any) -> list[str]:
    return [each.rule.code.removeprefix("curriculum/") for each in found(texts, **stated)]


def story(best: int, mend: str = "n2", name: str = "cerita") -> str:
    """Return a story whose best way has so many decisions, with a node beside it that leads there."""
    nodes = []
    for at in range(1, best + 1):
        to = f", to: n{at + 1}" if at < best else ""
        aside = ", to: x" if at == 1 and mend else ""
        nodes.append(f"{{id: n{at}, text: T, options: [{{text: a, value: 2{to}}}, {{text: b, value: 0{aside}}}]}}")
    if mend:
        nodes.append(f"{{id: x, text: T, options: [{{text: a, value: 1, to: {mend}}}, {{text: b, value: 0}}]}}")
    return f"{{kind: scenario, id: {name}, prompt: Apa?, nodes: [{', '.join(nodes)}]}}"


def fence(*questions: str) -> str:
    return "# A\n" + "".join(f"\n```quiz\n{each}\n```\n" for each in questions)


def quiz(*questions: str) -> dict[str, str]:
    """Return a quiz file with these questions."""
    items = "".join(f"  - {each}\n" for each in questions)
    return {"quizzes/kuis.yaml": f"id: kuis\ntitle: Kuis\nquestions:\n{items}"}


@pytest.mark.parametrize(("best", "wanted"), [(2, False), (3, True), (4, True), (5, False)])
def test_the_best_way_is_as_long_as_stated(best: int, *, wanted: bool) -> None:
    lesson = {"content/k/1.md": fence(story(best))}
    assert codes(lesson, decisions=[3, 4]) == ["decisions"] * (not wanted)
    assert codes(lesson, decisions=[4, 3]) == ["decisions"] * (not wanted)


def test_one_long_story_is_enough_on_the_page_or_in_its_quiz() -> None:
    short, long = story(2, name="pendek"), story(3, name="panjang")
    assert codes({"content/k/1.md": fence(short, long)}, decisions=[3, 4]) == []
    assert codes({"content/k/1.md": SHOWN, **quiz(long)}, decisions=[3, 4]) == []


def test_the_first_of_several_short_stories_is_pointed_at() -> None:
    (one,) = found({"content/k/1.md": fence(story(2, name="satu"), story(5, name="dua"))}, decisions=[3, 4])
    assert message(one, "en") == "the best way through scenario `satu` takes 2 decisions, 3 to 4 wanted"
    assert message(one, "id") == "jalan terbaik skenario `satu` berisi 2 keputusan, seharusnya 3 sampai 4"
    assert one.span.line == 4


@pytest.mark.parametrize("lesson", ["# A\n", fence("{kind: order, id: a, prompt: Urutkan., items: [satu, dua]}")])
def test_a_lesson_without_a_story_is_pointed_at_itself(lesson: str) -> None:
    (one,) = found({"content/k/1.md": lesson}, decisions=[3, 4])
    assert message(one, "en") == "lesson `content/k/1` shows no scenario with more than one decision, 3 to 4 wanted"


def test_a_story_with_one_decision_is_left_alone() -> None:
    lesson = {"content/k/1.md": fence(story(1, ""))}
    assert codes(lesson, repair=True) == []
    assert "more than one decision" in message(found(lesson, decisions=[1, 4])[0], "en")


def test_of_a_lesson_whose_quiz_cannot_be_read_no_length_is_said() -> None:
    texts = {"content/k/1.md": SHOWN + fence(story(2)), "quizzes/kuis.yaml": "id: [\n"}
    assert codes(texts, decisions=[3, 4], repair=True) == []
    assert codes({"content/k/1.md": "# A\n\n```quiz\ntidak-ada\n```\n"}, decisions=[3, 4]) == []


def test_every_story_with_several_decisions_is_asked_for_a_way_back() -> None:
    lesson = {"content/k/1.md": fence(story(3, name="baik"), story(3, "", "buruk"))}
    (one,) = found(lesson, repair=True)
    assert message(one, "en") == "a mistake in scenario `buruk` cannot be made good"
    assert message(one, "id") == "kekeliruan dalam skenario `buruk` tidak dapat diperbaiki"


def test_a_story_that_two_lessons_show_is_told_of_once() -> None:
    texts = {"content/k/1.md": SHOWN, "content/k/2.md": SHOWN, **quiz(story(2, ""))}
    assert codes(texts, decisions=[3, 4], repair=True) == ["decisions", "repair"]


def test_nothing_is_asked_that_is_not_stated_nor_outside_of_courses() -> None:
    texts = {"content/k/1.md": fence(story(2, ""))}
    assert codes(texts) == codes(texts, repair=False) == []
    assert codes({"content/a.md": fence(story(2, ""))}, decisions=[3, 4], repair=True) == []
