"""What the checks of a whole course say once, and what they let pass."""

from __future__ import annotations

import pytest

from generator.loading.examine import Wishes, examine
from generator.sources.tree import SourceTree

PLAIN = Wishes()
SCRIPT = {"content/a.md": "# A\n\n<script>let a = 1</script>\n"}
SHOWN = "# A\n\n```quiz\nkuis\n```\n"
HEAD = "id: kuis\ntitle: Kuis\nquestions:\n"
KEY_FIRST = "options: [{text: Ya, correct: true}, {text: Tidak}]"
KEY_LAST = "options: [{text: Ya}, {text: Tidak, correct: true}]"


def codes(texts: dict[str, str], wishes: Wishes = PLAIN) -> list[str]:
    """Return the codes of everything that is said of a project."""
    return [each.rule.code for each in examine(SourceTree(texts, frozenset()), (), wishes).diagnostics]


def choices(*options: str) -> dict[str, str]:
    """Return a project with a question for each of these options."""
    items = [f"  - {{id: q{at}, kind: choice, prompt: Apa?, {each}}}\n" for at, each in enumerate(options)]
    return {"content/a.md": SHOWN, "quizzes/kuis.yaml": HEAD + "".join(items)}


def test_a_script_in_a_lesson_is_said_unless_the_project_allows_it() -> None:
    assert "lesson/script" in codes(SCRIPT)
    assert "lesson/script" not in codes(SCRIPT, Wishes(scripts=True))


def test_a_fault_in_a_quiz_is_told_once_however_many_lessons_show_it() -> None:
    question = "  - {id: q, kind: order, prompt: 'Baca [ini](hilang.md).', items: [satu, dua]}\n"
    texts = {"content/a.md": SHOWN, "content/b.md": SHOWN, "quizzes/kuis.yaml": HEAD + question}
    assert codes(texts).count("course/broken-link") == 1


def test_a_link_to_a_heading_arrives() -> None:
    there = "# B\n\n## Dasar hukum\n"
    assert codes({"content/a.md": "# A\n\n[b](b.md#dasar-hukum)\n", "content/b.md": there}) == []
    assert codes({"content/a.md": "# A\n\n[b](b.md#dasar)\n", "content/b.md": there}) == ["course/broken-anchor"]


def test_keys_at_different_places_do_not_give_themselves_away() -> None:
    wishes = Wishes(weights={"quality/key-position": "warning"})
    assert "quality/key-position" in codes(choices(*[KEY_FIRST] * 4), wishes)
    assert "quality/key-position" not in codes(choices(*[KEY_FIRST, KEY_LAST] * 2), wishes)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("Memandu *workshop*{lang=en .asing} di ruang [rapat](b.md)", False),
        ("Memandu workshop bersama semua rekan di ruang rapat", True),
    ],
)
def test_the_length_of_an_option_is_what_is_seen_of_it(key: str, *, said: bool) -> None:
    options = f"options: [{{text: '{key}', correct: true}}, {{text: Mengikuti workshop di ruang}}]"
    texts = {**choices(options), "content/b.md": "# B\n"}
    wishes = Wishes(weights={"quality/longest-is-key": "warning"})
    assert ("quality/longest-is-key" in codes(texts, wishes)) is said


APART = """# A

[lembar](#lembar) ![loket](loket.svg)

<!-- fasilitator -->

## Rubrik

[rubrik](#rubrik), [lembar](#lembar), [kuis](#kuis-kuis), [lain](b.md#kunci)

```quiz
kuis
```

<!-- /fasilitator -->

## Lembar
"""


def test_what_facilitators_see_may_lead_to_what_facilitators_see() -> None:
    quiz = f"{HEAD}  - {{id: q, kind: order, prompt: 'Lihat [rubrik](#rubrik).', items: [satu, dua]}}\n"
    texts = {"content/a.md": APART, "quizzes/kuis.yaml": quiz}
    texts["content/b.md"] = "# B\n\n<!-- fasilitator -->\n\n## Kunci\n\n<!-- /fasilitator -->\n"
    tree = SourceTree(texts, frozenset({"content/loket.svg"}))
    assert examine(tree, (), PLAIN).diagnostics == ()


@pytest.mark.parametrize("target", ["#rubrik", "#kuis-kuis", "a.md#rubrik"])
def test_what_learners_see_may_not_lead_there(target: str) -> None:
    text = APART.replace("[lembar](#lembar) !", f"[x]({target}) !")
    texts = {"content/a.md": text, "content/b.md": "# B\n\n## Kunci\n", **choices(KEY_FIRST)}
    tree = SourceTree({**texts, "content/a.md": text}, frozenset({"content/loket.svg"}))
    (found,) = examine(tree, (), PLAIN).diagnostics
    assert found.rule.code == "course/broken-anchor"
    assert [span.line for span, _ in found.related] == ([7] if target.endswith("rubrik") else [])


def test_a_quiz_that_only_facilitators_see_has_an_id_of_its_own() -> None:
    inline = "```quiz\nkind: order\nid: kuis\nprompt: Urutkan.\nitems: [satu, dua]\n```\n"
    texts = {**choices(KEY_FIRST), "content/b.md": f"# B\n\n<!-- fasilitator -->\n{inline}<!-- /fasilitator -->\n"}
    assert codes(texts) == ["quiz/doubled-id"]


def test_words_for_facilitators_are_no_minutes_of_learners() -> None:
    words = "kata " * 900
    text = f"---\nminutes: 1\n---\n# A\n\n<!-- fasilitator -->\n{words}\n<!-- /fasilitator -->\n"
    assert codes({"content/a.md": text}) == []


def test_minutes_of_a_workshop_are_not_for_reading() -> None:
    text = "---\nminutes: 150\n---\n# A\n"
    lesson = {"content/kom/index.md": "# Kursus\n", "content/kom/01-a.md": text}
    assert codes(lesson) == ["lesson/minutes"]
    assert codes({**lesson, "content/kom/01-a.md": "# A\n", "content/kom/workshop.md": text}) == []
