"""Courses, quizzes and names in folders of languages: the same ones in every language, and never doubled."""

from __future__ import annotations

import pytest

from generator.loading.examine import Wishes, examine
from generator.loading.project import Folders, Loaded
from generator.sources.tree import SourceTree

FENCE = "```quiz\n{}\n```\n"
INLINE = FENCE.format("kind: choice\nid: {}\nprompt: Ya?\nanswer: true")
QUIZ = "id: {}\ntitle: {}\nquestions:\n  - {{id: a, kind: choice, prompt: '{}', answer: true}}\n"
BASE = {
    "content/id/index.md": "# Beranda\n",
    "content/en/index.md": "# Home\n",
    "content/id/kom/index.md": "# Kom\n",
    "content/en/kom/index.md": "# Com\n",
}


def loaded(texts: dict[str, str], *others: str, elsewhere: tuple[str, ...] = ("id", ".")) -> Loaded:
    tree = SourceTree({**BASE, **texts}, frozenset(others))
    return examine(tree, (), Wishes(folders=Folders(elsewhere=elsewhere), weights={"quality/no-feedback": "error"}))


def codes(made: Loaded) -> list[str]:
    return [f"{each.span.path} {each.rule.code}" for each in made.diagnostics if not each.rule.optional]


def test_a_course_is_one_in_all_languages_with_every_lesson_that_any_has() -> None:
    lessons = {"content/id/kom/satu.md": "# Satu\n", "content/en/kom/satu.md": "# One\n"}
    alone = {"content/id/kom/dua.md": "# Dua\n", "content/en/kom/tiga.md": "---\norder: 1\n---\n# Three\n"}
    (module,) = loaded({**lessons, **alone}).course.modules
    assert module.id == "kom"
    assert [each.path for each in module.lessons] == [
        "content/en/kom/tiga.md",
        "content/id/kom/dua.md",
        "content/id/kom/satu.md",
    ]


def test_an_order_that_one_language_states_holds_for_all() -> None:
    lessons = {
        "content/id/kom/a.md": "# A\n",
        "content/id/kom/b.md": "# B\n",
        "content/en/kom/b.md": "---\norder: 1\n---\n# B\n",
    }
    (module,) = loaded(lessons).course.modules
    assert [each.path for each in module.lessons] == ["content/id/kom/b.md", "content/id/kom/a.md"]


def test_the_page_of_a_language_is_no_course() -> None:
    made = loaded({"content/en/kom/satu.md": "# One\n", "content/en/tentang.md": "# About\n"})
    assert [each.id for each in made.course.modules] == ["kom"]


def test_a_course_that_is_called_like_a_language_stays_a_course() -> None:
    tree = SourceTree({"content/en/index.md": "# En\n", "content/en/satu.md": "# Satu\n"}, frozenset())
    (module,) = examine(tree, (), Wishes()).course.modules
    assert (module.id, [each.path for each in module.lessons]) == ("en", ["content/en/satu.md"])


def test_names_may_come_again_in_another_language() -> None:
    page = "---\nid: satu\n---\n# Satu\n\n" + INLINE.format("kuis")
    made = loaded({"content/id/kom/satu.md": page, "content/en/kom/one.md": page.replace("Ya?", "Yes?")})
    assert codes(made) == []
    assert list(made.course.quizzes) == ["kuis"]
    assert len(made.course.all_quizzes) == 2
    assert [each.rule.code for each in made.diagnostics] == ["quality/no-feedback"] * 2


@pytest.mark.parametrize("again", ["content/id/kom/dua.md", "content/dua.md"])
def test_names_may_not_come_again_for_the_same_readers(again: str) -> None:
    page = "---\nid: satu\n---\n# Satu\n\n" + INLINE.format("kuis")
    texts = {"content/en/kom/satu.md": page, "content/id/kom/satu.md": page, again: page}
    assert {each.split()[1] for each in codes(loaded(texts))} == {"course/doubled-lesson-id", "quiz/doubled-id"}


def test_a_lesson_finds_the_quizzes_of_its_language_first() -> None:
    shown = "# Satu\n\n" + FENCE.format("kom/kuis") + FENCE.format("kuis-b")
    made = loaded(
        {
            "content/id/kom/satu.md": shown,
            "content/en/kom/satu.md": shown,
            "quizzes/kom/kuis.yaml": QUIZ.format("kuis-a", "A", "Apa?"),
            "quizzes/en/kom/kuis.yaml": QUIZ.format("kuis-a", "A", "What?"),
            "quizzes/kom/lain.yaml": QUIZ.format("kuis-b", "B", "Siapa?"),
            "quizzes/en/kom/lain.yaml": QUIZ.format("kuis-b", "B", "Who?"),
        }
    )
    assert codes(made) == []
    for lang, prompts in (("id", ["Apa?", "Siapa?"]), ("en", ["What?", "Who?"])):
        quizzes = [each.quiz for each in made.course.pages[f"content/{lang}/kom/satu.md"].quizzes]
        assert [each.questions[0].common.prompt for each in quizzes if each] == prompts


def test_a_quiz_that_cannot_be_read_in_one_language_is_told_in_its_file_alone() -> None:
    shown = "# Satu\n\n" + FENCE.format("kuis")
    made = loaded({"content/en/kom/satu.md": shown, "quizzes/en/kuis.yaml": "id: [\n"})
    assert codes(made) == ["quizzes/en/kuis.yaml yaml/open-bracket"]


def test_a_quiz_that_no_page_of_its_language_shows_is_told() -> None:
    quizzes = {f"quizzes/{path}.yaml": QUIZ.format("a", "A", "Apa?") for path in ("a", "en/a")}
    made = loaded({"content/id/kom/satu.md": "# Satu\n\n" + FENCE.format("a"), **quizzes})
    assert codes(made) == ["quizzes/en/a.yaml course/unshown-quiz"]


def test_links_may_lead_to_what_only_the_default_language_has() -> None:
    texts = {
        "content/id/kom/dua.md": "# Dua\n\n## Bagian\n",
        "content/en/kom/satu.md": "# One\n\n[a](dua.md#bagian) ![b](../c.svg) [d](dua.md#hilang) [e](tiga.md)\n",
    }
    assert codes(loaded(texts, "content/c.svg")) == [
        "content/en/kom/satu.md course/broken-anchor",
        "content/en/kom/satu.md course/broken-link",
    ]
    assert [each.split()[1] for each in codes(loaded(texts, "content/c.svg", elsewhere=()))] == [
        "course/broken-link",
        "course/missing-image",
        "course/broken-link",
        "course/broken-link",
    ]
