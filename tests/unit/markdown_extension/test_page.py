"""What a quiz knows of its page: the goals and the mastery of its course, in the page's own language."""

from __future__ import annotations

import pytest

from generator.loading.project import Folders, load
from generator.markdown_extension.page import PageLibrary, shared_ids
from generator.rendering.payload import Scene
from generator.sources.tree import SourceTree

QUIZ = "id: {}\ntitle: A\nquestions:\n  - {{id: a, kind: choice, prompt: Apa?, answer: true, objective: satu/1}}\n"
LESSON = "---\nid: satu\nobjectives: [{}]\n---\n# A\n"
SHOWING = "# B\n\n```quiz\nkuis\n```\n"
FOLDERS = {
    "content/id/index.md": "# A\n",
    "content/en/index.md": "# A\n",
    "content/id/kom/index.md": "---\nmastery: 80\n---\n# A\n",
    "content/en/kom/index.md": "# A\n",
    "content/id/kom/satu.md": LESSON.format("Menyapa"),
    "content/en/kom/satu.md": LESSON.format("Greeting"),
    "content/id/kom/dua.md": SHOWING,
    "content/en/kom/dua.md": SHOWING,
    "quizzes/kuis.yaml": QUIZ.format("kuis"),
}


def scene_of(texts: dict[str, str], path: str) -> Scene:
    library = PageLibrary(loaded=load(SourceTree(texts, frozenset()), Folders()))
    library.show(path)
    return library.page().scene


@pytest.mark.parametrize(("lang", "goal"), [("id", "Menyapa"), ("en", "Greeting")])
def test_goals_of_another_lesson_are_those_of_the_same_language(lang: str, goal: str) -> None:
    scene = scene_of(FOLDERS, f"{lang}/kom/dua.md")
    assert scene.goals["satu/1"].text == goal
    assert scene.goals["satu/1"].href == "satu.md"
    assert scene.lang == lang


def test_the_mastery_of_a_course_holds_in_all_languages_unless_one_states_its_own() -> None:
    assert [scene_of(FOLDERS, f"{lang}/kom/dua.md").mastery for lang in ("id", "en")] == [80, 80]
    own = {**FOLDERS, "content/en/kom/index.md": "---\nmastery: 60\n---\n# A\n"}
    assert [scene_of(own, f"{lang}/kom/dua.md").mastery for lang in ("id", "en")] == [80, 60]
    assert scene_of(own, "en/index.md").mastery is None
    assert scene_of(own, "tidak-ada.md").mastery is None


def test_a_question_id_is_shared_only_by_different_quizzes() -> None:
    def shared(**quizzes: str) -> frozenset[str]:
        files = {f"quizzes/{path.replace('_', '/')}.yaml": QUIZ.format(name) for path, name in quizzes.items()}
        return shared_ids(load(SourceTree({**FOLDERS, **files}, frozenset()), Folders()).course)

    assert shared(en_kuis="kuis") == frozenset()
    assert shared(lain="lain") == {"a"}
