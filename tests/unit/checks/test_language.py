"""The language of every page and every quiz is looked at, in Indonesian for its own words as well."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diagnostics.report import message
from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import Wishes, examine
from generator.model.curriculum import Curriculum
from generator.sources.tree import SourceTree
from generator.text import Lang

SPELLING = {"ejaan.yaml": "resiko: risiko\nrespon: respons\n'#:00': '#.00'\n"}
SHOWN = "# A\n\n```quiz\nkuis\n```\n"
LONG = "Satu dua tiga empat lima enam."


def found(texts: dict[str, str], lang: Lang = "id", **stated: Any) -> list[Diagnostic]:
    """Return what is said of the language of these texts."""
    curriculum = Curriculum.model_validate({"spelling": "ejaan.yaml", **stated})
    said = examine(SourceTree({**SPELLING, **texts}), (), Wishes(curriculum=curriculum, lang=lang)).diagnostics
    return [each for each in said if each.rule.code.startswith("language/")]


def words(texts: dict[str, str], lang: Lang = "id") -> list[object]:
    return [each.facts["word"] for each in found(texts, lang)]


def quiz(question: str, head: str = "") -> dict[str, str]:
    item = "\n".join(f"    {line}" for line in question.strip().split("\n"))
    return {"content/a.md": SHOWN, "quizzes/kuis.yaml": f"id: kuis\ntitle: Kuis\n{head}questions:\n  -\n{item}\n"}


# --- where words are looked for


@pytest.mark.parametrize(
    "lesson",
    [
        "# Resiko\n",
        "# A\n\nAda resiko.\n",
        "# A\n\n- resiko\n",
        "# A\n\n| resiko | b |\n|---|---|\n",
        "# A\n\n![Alur resiko](a.svg)\n",
        "# A\n\n[resiko](a.md)\n",
        "---\ndescription: Ada resiko.\n---\n# A\n",
        "---\nobjectives: [Menilai resiko.]\n---\n# A\n",
        "---\nobjectives: [{text: Menilai resiko., bloom: C5}]\n---\n# A\n",
        '# A\n\n!!! note "Resiko"\n    Isi.\n',
    ],
)
def test_a_page_is_looked_at_wherever_somebody_reads(lesson: str) -> None:
    assert [str(word).lower() for word in words({"content/a.md": lesson})] == ["resiko"]


@pytest.mark.parametrize(
    "lesson",
    [
        "---\nkeywords: [resiko]\n---\n# A\n",
        "# A\n\n`resiko`\n",
        "# A\n\n```\nresiko\n```\n",
        "# A\n\n[tautan](resiko.md)\n",
        "# A\n\n<!-- resiko -->\n",
        "# A\n\nBukan *resiko*.\n",
        "# A\n\n| Sering | Baku |\n|---|---|\n| resiko | risiko |\n| 09:00 | 09.00 |\n",
    ],
)
def test_what_nobody_reads_or_what_is_spoken_about_passes(lesson: str) -> None:
    assert words({"content/a.md": lesson}) == []


@pytest.mark.parametrize(
    "field",
    ["hint: Ingat resiko.", "explanation: Ada resiko.", "feedback: {right: Ada resiko.}", "hint: [Ya., Ada resiko.]"],
)
def test_a_question_is_looked_at_wherever_somebody_reads(field: str) -> None:
    assert words(quiz(f"kind: order\nid: a\nprompt: Urutkan.\nitems: [satu, dua]\n{field}")) == ["resiko"]


def test_title_and_description_of_a_quiz_are_looked_at() -> None:
    order = "kind: order\nid: a\nprompt: Urutkan.\nitems: [satu, dua]"
    assert words(quiz(order, head="description: Ada resiko.\n")) == ["resiko"]
    texts = quiz(order)
    texts["quizzes/kuis.yaml"] = texts["quizzes/kuis.yaml"].replace("title: Kuis", "title: Resiko")
    assert words(texts) == ["Resiko"]


def test_a_single_question_in_a_lesson_is_looked_at_once() -> None:
    lesson = "# A\n\n```quiz\n{kind: order, id: a, prompt: Apa resiko?, items: [satu, dua]}\n```\n"
    assert words({"content/a.md": lesson}) == ["resiko"]


def test_a_question_may_hold_what_it_teaches_to_write_otherwise() -> None:
    spot = "kind: hottext\nid: a\nprompt: Tandai.\ntext: Ada [[+resiko]] dan [[+respon]] warga.\nexplanation: "
    assert words(quiz(f"{spot}Bentuk bakunya “risiko” dan *respons*.")) == []
    assert words(quiz(f"{spot}Bentuk bakunya “risiko”.")) == ["respon"]
    assert words(quiz(f"{spot}Bentuk bakunya risiko dan respons.")) == ["resiko", "respon"]


def test_a_word_of_a_page_is_pointed_at_and_of_a_quiz_its_text() -> None:
    texts = quiz("kind: order\nid: a\nprompt: |\n  Ada\n  resiko.\nitems: [b, c]")
    texts["content/a.md"] = f"# A\n\n> - Ada\n>   resiko.\n\n{SHOWN}"
    said = [(each.span.path, each.span.line, each.span.column) for each in found(texts)]
    assert said == [("content/a.md", 4, 5), ("quizzes/kuis.yaml", 7, 13)]


# --- how learners are addressed


@pytest.mark.parametrize("text", ["Sapa dia, lalu anda duduk.", "Kamu duduk.", "KAMU duduk.", "Berkas kamu."])
def test_learners_are_addressed_with_anda(text: str) -> None:
    assert len(words({"content/a.md": f"# A\n\n{text}\n"})) == 1


@pytest.mark.parametrize("text", ["Anda duduk.", "ANDA duduk.", "Tandai kamus andalan.", "Bukan *anda* atau “kamu”."])
def test_other_words_are_not_taken_for_an_address(text: str) -> None:
    assert words({"content/a.md": f"# A\n\n{text}\n"}) == []


# --- in which language

QUESTION = "{kind: order, id: a, prompt: Kamu?, items: [b, c]}"
KAMU = "# A\n\nKamu dan resiko.\n"


@pytest.mark.parametrize(
    ("texts", "lang"),
    [
        ({"content/a.md": KAMU}, "en"),
        ({"content/a.md": f"---\nlang: en-GB\n---\n{KAMU}"}, "id"),
        ({"content/a.en.md": KAMU}, "id"),
        ({"content/en/index.md": "# A\n", "content/en/k/1.md": KAMU}, "id"),
        ({"content/a.md": f"---\nlang: en\n---\n# A\n\n```quiz\n{QUESTION}\n```\n"}, "id"),
    ],
    ids=["the site", "the page", "its name", "its folder", "a question in the page"],
)
def test_pages_in_another_language_have_other_words(texts: dict[str, str], lang: Lang) -> None:
    assert words(texts, lang) == []


@pytest.mark.parametrize(
    "texts",
    [
        {"content/a.id.md": KAMU},
        {"content/a.md": f"---\nlang: id\n---\n{KAMU}"},
        {"content/id/index.md": "# A\n", "content/id/k/1.md": KAMU},
    ],
    ids=["its name", "the page", "its folder"],
)
def test_indonesian_pages_of_an_english_site_are_indonesian(texts: dict[str, str]) -> None:
    assert words(texts, "en") == ["Kamu", "resiko"]


def test_names_and_long_sentences_are_said_in_every_language() -> None:
    lesson = {"content/a.md": f"# A\n\nJohn Sample. {LONG}\n"}
    assert [each.rule.code for each in found(lesson, "en", names=["John Sample"], sentence_max=5)] == [
        "language/name",
        "language/long-sentence",
    ]


# --- sentences


def test_a_long_sentence_is_said_with_its_beginning() -> None:
    (one,) = found({"content/a.md": f"# A\n\n{LONG}\n"}, sentence_max=5)
    assert message(one, "en") == "the sentence “Satu dua tiga empat lima …” has 6 words, at most 5 wanted"


@pytest.mark.parametrize(
    "lesson",
    [f"# {LONG}\n", f"| {LONG} | b |\n|---|---|\n", f"```\n{LONG}\n```\n", f"---\ndescription: {LONG}\n---\n# A\n"],
)
def test_headings_tables_code_and_front_matter_hold_no_sentences(lesson: str) -> None:
    assert found({"content/a.md": lesson}, sentence_max=5, sentence_mean=1) == []


def test_the_mean_is_that_of_a_page_without_its_quizzes() -> None:
    question = f"```quiz\n{{kind: order, id: a, prompt: {LONG}, items: [satu, dua]}}\n```\n"
    lesson = f"# A\n\nSatu dua. Satu dua. Satu dua. Satu dua. Satu dua tiga.\n\n{question}"
    (one,) = found({"content/a.md": lesson}, sentence_mean=2)
    assert message(one, "id") == "kalimat pada halaman ini rata-rata 2,2 kata, paling banyak 2"
    assert message(one, "en") == "the sentences of this page have 2.2 words on average, at most 2 wanted"
    assert found({"content/a.md": lesson}, sentence_mean=3) == []


def test_a_few_sentences_have_no_mean() -> None:
    assert found({"content/a.md": f"# A\n\n{LONG} {LONG}\n"}, sentence_mean=2) == []
