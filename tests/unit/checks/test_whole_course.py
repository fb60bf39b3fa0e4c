"""What the checks of a whole course say once, and what they let pass."""

from __future__ import annotations

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
