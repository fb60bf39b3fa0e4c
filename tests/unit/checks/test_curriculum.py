"""What a curriculum states is asked of every lesson of a course, and nothing else is."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from generator.diagnostics.report import hint, message
from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import Wishes, examine
from generator.model.curriculum import Curriculum
from generator.sources.tree import SourceTree

COURSE = {"content/k/index.md": "---\nid: k\n---\n# K\n"}
ORDER = "{{kind: order, id: {}, prompt: 'Urutkan {}.', items: [satu, dua]}}"
SHOWN = "# A\n\n```quiz\nkuis\n```\n"


def found(texts: dict[str, str], today: dt.date | None = None, **stated: Any) -> list[Diagnostic]:
    """Return what is said of a course for which this is stated."""
    wishes = Wishes(curriculum=Curriculum.model_validate(stated), today=today)
    said = examine(SourceTree({**COURSE, **texts}), (), wishes).diagnostics
    return [each for each in said if each.rule.code.startswith("curriculum/")]


def codes(texts: dict[str, str], today: dt.date | None = None, **stated: Any) -> list[str]:
    return [each.rule.code for each in found(texts, today, **stated)]


def quiz(*questions: str, name: str = "kuis", head: str = "") -> dict[str, str]:
    """Return a quiz file with these questions, each written on one line."""
    items = "".join(f"  - {each}\n" for each in questions)
    return {f"quizzes/{name}.yaml": f"id: {name}\ntitle: Kuis\n{head}questions:\n{items}"}


def orders(count: int) -> list[str]:
    return [ORDER.format(f"q{at}", at) for at in range(count)]


def choice(name: str, options: int, key: int, more: str = "") -> str:
    """Return a question with so many options, the one at that position being the key."""
    listed = ", ".join(f"{{text: t{at}{', correct: true' if at == key else ''}}}" for at in range(1, options + 1))
    return f"{{id: {name}, kind: choice, prompt: 'Apa {name}?', options: [{listed}]{more}}}"


def test_without_a_curriculum_nothing_is_asked() -> None:
    texts = {**COURSE, "content/k/1.md": "# A\n\nApakah anda tahu resiko?\n"}
    assert examine(SourceTree(texts), (), Wishes()).diagnostics == ()


def test_only_pages_of_courses_are_asked() -> None:
    asked: dict[str, Any] = {"sections": ["Kasus"], "fields": ["id"], "objectives": 1, "inline": 1, "items": 1}
    assert codes({"content/a.md": "# A\n"}, **asked) == []
    assert codes({"content/k/workshop.md": "# W\n"}, **asked) == []
    assert len(codes({"content/k/1.md": "# A\n"}, **asked)) == 5


# --- the shape of a lesson

SECTIONS: dict[str, Any] = {"sections": ["Kasus", "Inti", "Rangkuman"]}


def test_other_sections_and_deeper_headings_may_stand_between() -> None:
    lesson = "# A\n\n## Kasus\n\n### Rangkuman\n\n## Sela\n\n## Inti\n\n## Rangkuman\n\n## Rujukan\n"
    assert codes({"content/k/1.md": lesson}, **SECTIONS) == []


@pytest.mark.parametrize(
    ("lesson", "advice"),
    [
        ("# A\n\n## Inti\n\n## Rangkuman\n", "tambahkan `## Kasus` di awal pelajaran"),
        ("# A\n\n## Kasus\n\n## Inti\n", "tambahkan `## Rangkuman` sesudah “Inti”"),
        ("# A\n\n## kasus\n\n## Inti\n\n## Rangkuman\n", "ubah “kasus” menjadi “Kasus”"),
    ],
)
def test_a_missing_section_is_said_with_its_place(lesson: str, advice: str) -> None:
    (one,) = found({"content/k/1.md": lesson}, **SECTIONS)
    assert hint(one, "id") == advice


def test_a_heading_is_taken_for_one_misspelt_section_only() -> None:
    said = found({"content/k/1.md": "# A\n\n## Intii\n"}, sections=["Inti", "Intiin"])
    assert [hint(each, "en") for each in said] == ["add `## Intiin` at the beginning", "change “Intii” into “Inti”"]


def test_a_front_matter_that_cannot_be_read_is_not_asked_for_more() -> None:
    asked: dict[str, Any] = {"fields": ["minutes"], "objectives": 3}
    assert codes({"content/k/1.md": "---\nminutes: lama\n---\n# A\n"}, **asked) == []
    assert codes({"content/k/1.md": "# A\n"}, **asked) == ["curriculum/fields", "curriculum/objectives"]
    assert codes({"content/k/1.md": "---\nminutes: 5\nobjectives: [a, b, c]\n---\n# A\n"}, **asked) == []


def test_an_empty_field_is_not_filled_but_nought_is_a_number() -> None:
    lesson = "---\nfacts: []\norder: 0\n---\n# A\n"
    (one,) = found({"content/k/1.md": lesson}, fields=["facts", "order"])
    assert message(one, "en") == "front matter of lesson `content/k/1` does not fill `facts`"


def test_stories_essays_and_surveys_are_no_checks() -> None:
    essay = "{kind: essay, id: a, prompt: Tulis., model: Contoh.}"
    lesson = f"# A\n\n```quiz\n{essay}\n```\n\n```quiz\n{ORDER.format('b', 'b')}\n```\n"
    (one,) = found({"content/k/1.md": lesson}, inline=2)
    assert one.facts["count"] == 1
    assert codes({"content/k/1.md": lesson}, inline=1) == []


@pytest.mark.parametrize(("today", "old"), [((2026, 3, 30), False), ((2026, 3, 31), False), ((2026, 4, 1), True)])
def test_a_lesson_is_old_when_the_months_are_over(today: tuple[int, int, int], *, old: bool) -> None:
    lesson = {"content/a.md": "---\nid: a\nchecked: 2025-12-31\n---\n# A\n"}
    assert codes(lesson, dt.date(*today), checked_months=3) == ["curriculum/stale"] * old


def test_who_states_no_day_hears_of_no_old_lessons() -> None:
    lesson = {"content/a.md": "---\nchecked: 1990-01-01\n---\n# A\n", "content/b.md": "# B\n"}
    assert codes(lesson, None, checked_months=3) == []
    assert codes(lesson, dt.date(2026, 1, 1)) == []


# --- stories

STORY = """{kind: scenario, id: cerita, prompt: Apa?, nodes: [{id: a, text: TEKS, options: [
  {text: Sapa, value: 2, consequence: Ia senang.}, {text: Diam, value: 0, consequence: Ia pergi.}]}]}"""


@pytest.mark.parametrize(
    "lesson",
    [
        f"# A\n\n## Skenario\n\n**Cerita\nrekaan: loket.** Begini.\n\n```quiz\n{STORY}\n```\n\n## Lain\n",
        f"# A\n\n**cerita rekaan.**\n\n```quiz\n{STORY}\n```\n",
        f"```quiz\n{STORY.replace('TEKS', 'Cerita rekaan. Di loket.')}\n```\n",
        "# A\n\n## Kasus\n\n**Cerita rekaan.** Begini.\n\n## Inti\n",
        "# A\n\n## Inti\n\nBegini.\n",
    ],
)
def test_a_story_is_labelled_in_itself_or_in_its_section(lesson: str) -> None:
    assert codes({"content/k/1.md": lesson}, story_label="Cerita rekaan") == []


def test_the_case_is_the_first_of_the_sections() -> None:
    lesson = {"content/k/1.md": "# A\n\n## Cerita\n\nBegini.\n\n## Kasus\n"}
    (one,) = found(lesson, story_label="Rekaan", sections=["Cerita"])
    assert one.span.line == 3


def test_a_story_of_a_quiz_file_is_looked_at_once_and_needs_its_own_label() -> None:
    texts = {"content/a.md": f"**Rekaan.**\n\n{SHOWN}", "content/b.md": SHOWN, **quiz(" ".join(STORY.split()))}
    assert codes(texts, story_label="Rekaan") == ["curriculum/story-label"]


# --- the quiz of a lesson


def test_what_is_drawn_in_one_attempt_counts() -> None:
    texts = {"content/k/1.md": SHOWN, **quiz(*orders(8), head="draw: 6\n")}
    assert codes(texts, items=6) == []
    assert codes(texts, items=8) == ["curriculum/items"]
    whole = {"content/k/1.md": SHOWN, **quiz(*orders(8), head="draw: {per: tag, count: 1}\n")}
    assert codes(whole, items=8) == []


def test_tests_surveys_and_checks_are_not_the_quiz_of_a_lesson() -> None:
    lesson = f"{SHOWN}\n```quiz\nawal\n```\n\n```quiz\n{ORDER.format('cek', 'cek')}\n```\n"
    texts = {"content/k/1.md": lesson, **quiz(*orders(2)), **quiz(*orders(3), name="awal", head="role: pretest\n")}
    assert codes(texts, items=2, kinds=1) == []


def test_of_a_quiz_that_cannot_be_read_nothing_more_is_said() -> None:
    assert codes({"content/k/1.md": SHOWN, "quizzes/kuis.yaml": "id: [\n"}, items=6, objectives=1) == [
        "curriculum/objectives"
    ]


@pytest.mark.parametrize("more", ["tags: [ulang]", "recalls: kom-1"])
def test_an_earlier_lesson_is_recalled_by_tag_or_by_name(more: str) -> None:
    question = f"{{kind: order, id: a, prompt: Urutkan., items: [satu, dua], {more}}}"
    texts = {"content/k/1.md": "# A\n", "content/k/2.md": SHOWN}
    assert codes({**texts, **quiz(question)}, recall="ulang") == []
    assert codes({**texts, **quiz(*orders(1))}, recall="ulang") == ["curriculum/recall"]


def test_the_first_lesson_recalls_nothing() -> None:
    assert codes({"content/k/1.md": SHOWN, **quiz(*orders(1))}, recall="ulang") == []


def test_objectives_are_asked_for_by_number_or_by_lesson_and_number() -> None:
    lesson = f"---\nid: kom-1\nobjectives: [a, {{text: b, bloom: C3}}, c]\n---\n{SHOWN}"
    asked = [
        f"{{kind: order, id: {name}, objective: {which}, prompt: Urutkan., items: [satu, dua]}}"
        for name, which in (("a", "1"), ("b", "kom-1/2"), ("c", "kom-2/3"))
    ]
    (one,) = found({"content/k/1.md": lesson, **quiz(*asked)}, objectives=3)
    assert one.facts["number"] == 3


def test_quizzes_without_feedback_and_other_kinds_need_no_words() -> None:
    silent = quiz(choice("a", 2, 1), head="feedback: none\n")
    assert codes({"content/k/1.md": SHOWN, **silent}, feedback_words=6) == []
    assert codes({"content/k/1.md": SHOWN, **quiz(*orders(1))}, feedback_words=6) == []
    assert len(codes({"content/k/1.md": SHOWN, **quiz(choice("a", 2, 1))}, feedback_words=6)) == 2


def test_a_quiz_that_two_lessons_show_is_looked_at_once() -> None:
    texts = {"content/k/1.md": SHOWN, "content/k/2.md": SHOWN, **quiz(choice("a", 2, 1))}
    assert len(codes(texts, feedback_words=6)) == 2


def test_regions_of_a_picture_are_options_as_well() -> None:
    region = "{{name: {}, shape: rect, at: [1, 1, 9, 9], {}feedback: Satu dua tiga empat {}.}}"
    regions = ", ".join((region.format("A", "correct: true, ", "lima"), region.format("B", "", "lima enam")))
    question = f"{{kind: hotspot, id: a, prompt: Mana?, image: {{src: a.svg, alt: A}}, regions: [{regions}]}}"
    (one,) = found({"content/k/1.md": SHOWN, **quiz(question)}, feedback_words=6)
    assert message(one, "en") == "the feedback on the option “A” has 5 words, at least 6 wanted"


# --- all questions of a course


def positions(*keys: int, options: int = 3) -> list[Diagnostic]:
    questions = [choice(f"q{at}", options, key) for at, key in enumerate(keys)]
    return found({"content/k/1.md": SHOWN, **quiz(*questions)}, key_positions=[25, 42])


@pytest.mark.parametrize(
    "keys",
    [(1, 1, 1, 1, 1), (1, 2, 3, 1, 2, 3), (1, 2, 3, 1, 2, 3, 1), (1, 2, 3, 1, 2, 3, 1, 2), (1, 2, 3) * 4],
    ids=["too few to tell", "even", "seven", "eight", "twelve"],
)
def test_keys_that_are_spread_as_well_as_can_be_pass(keys: tuple[int, ...]) -> None:
    assert positions(*keys) == []


def test_each_position_with_too_many_or_too_few_keys_is_said() -> None:
    said = positions(1, 1, 1, 1, 1, 2)
    assert [(each.facts["position"], each.facts["count"]) for each in said] == [(1, 5), (2, 1), (3, 0)]
    assert message(said[0], "en") == "5 of 6 keys of course `k` are at position 1, 2 to 3 wanted"


def test_questions_are_compared_with_those_of_as_many_options() -> None:
    assert positions(1, 2, 1, 2, 1, 2, options=2) == []
    mixed = [choice(f"q{at}", 2 + at % 2, 1) for at in range(10)]
    assert codes({"content/k/1.md": SHOWN, **quiz(*mixed)}, key_positions=[25, 42]) == []


def test_questions_with_several_keys_or_none_to_pick_do_not_count() -> None:
    options = "[{text: a, correct: true}, {text: b, correct: true}, {text: c}]"
    several = f"{{id: m, kind: choice, multiple: true, prompt: Apa?, options: {options}}}"
    questions = [choice(f"q{at}", 3, 1 + at % 3) for at in range(6)]
    assert codes({"content/k/1.md": SHOWN, **quiz(several, *orders(1), *questions)}, key_positions=[25, 42]) == []


def bloom(steps: str, head: str = "", **wanted: int) -> list[str]:
    questions = [
        f"{{kind: order, id: q{at}, bloom: C{step}, prompt: Urutkan., items: [satu, dua]}}"
        for at, step in enumerate(steps)
    ]
    return [
        message(each, "en") for each in found({"content/k/1.md": SHOWN, **quiz(*questions, head=head)}, bloom=wanted)
    ]


def test_shares_of_steps_are_limited_below_and_above() -> None:
    assert bloom("112333", C1=34, C3=50) == []
    assert bloom("112333", C1=30) == ["33% of the questions of course `k` are of step C1, at most 30% wanted"]
    assert bloom("112336", C3=60) == [
        "50% of the questions of course `k` are of step C3 or higher, at least 60% wanted"
    ]


def test_a_few_questions_and_those_of_surveys_have_no_shares() -> None:
    assert bloom("11111", C1=30) == []
    assert bloom("111111", C1=30, head="role: survey\n") == []


def test_questions_without_a_score_need_no_step() -> None:
    essay = "{kind: essay, id: a, prompt: Tulis., model: Contoh.}"
    assert codes({"content/k/1.md": SHOWN, **quiz(essay)}, bloom={"C1": 30}) == []


def differences(after: list[str]) -> list[str]:
    before = [
        "{kind: order, id: a, objective: kom-1/1, bloom: C3, prompt: Urutkan., items: [satu, dua]}",
        "{kind: order, id: b, prompt: Susunlah., items: [satu, dua]}",
    ]
    texts = {
        "content/k/1.md": "# A\n",
        "content/k/pretest.md": SHOWN.replace("kuis", "awal"),
        "content/k/posttest.md": SHOWN.replace("kuis", "akhir"),
        **quiz(*before, name="awal", head="role: pretest\n"),
        **quiz(*after, name="akhir", head="role: posttest\n"),
    }
    said = [message(each, "en") for each in found(texts)]
    return [each.removeprefix("posttest `akhir` is not parallel to pretest `awal`: ") for each in said]


PAIR = "{{kind: order, id: {}, objective: {}, bloom: C3, tags: [p1], prompt: {}, items: [satu, dua]}}"


@pytest.mark.parametrize(
    ("draw", "objective", "said"),
    [
        ("{per: tag, count: 1}", "kom-1/1", []),
        (
            "{per: tag, count: 1}",
            "kom-1/2",
            ["question `c` asks for `kom-1/2` C3, its partner for `kom-1/1` C3"],
        ),
        ("1", "kom-1/2", []),
    ],
)
def test_what_a_bank_lends_is_as_parallel_as_the_test_itself(draw: str, objective: str, said: list[str]) -> None:
    texts = {
        "content/k/1.md": "# A\n",
        "content/k/pretest.md": SHOWN.replace("kuis", "awal"),
        "content/k/posttest.md": SHOWN.replace("kuis", "akhir"),
        **quiz(PAIR.format("a", "kom-1/1", "Urutkan."), name="awal", head="role: pretest\n"),
        **quiz(
            PAIR.format("b", "kom-1/1", "Susunlah."), name="akhir", head=f"role: posttest\ndraw: {draw}\nbank: bank\n"
        ),
        **quiz(PAIR.format("c", objective, "Mana dahulu?"), name="bank"),
    }
    before = "posttest `akhir` is not parallel to pretest `awal`: "
    assert [message(each, "en").removeprefix(before) for each in found(texts)] == said


def test_parallel_tests_pass() -> None:
    assert (
        differences(
            [
                "{kind: order, id: a, objective: kom-1/1, bloom: C3, prompt: Mana dahulu?, items: [satu, dua]}",
                "{kind: order, id: b, prompt: Mana kemudian?, items: [satu, dua]}",
            ]
        )
        == []
    )


def test_each_difference_of_two_tests_is_said() -> None:
    assert differences(
        [
            "{kind: order, id: a, objective: kom-1/1, bloom: C2, prompt: Susunlah., items: [satu, dua]}",
            "{kind: order, id: b, prompt: Mana kemudian?, items: [satu, dua]}",
            "{kind: order, id: c, prompt: Mana lagi?, items: [satu, dua]}",
        ]
    ) == [
        "3 questions, not 2",
        "question 1 asks for `kom-1/1` C2, its partner for `kom-1/1` C3",
        "question `a` is the same",
    ]
