"""Sheets of facts and glossaries: what is read, what is said, and what a project without them hears."""

from __future__ import annotations

import pytest
from sheets import FOLDERS, PAGES

from generator.diagnostics import report
from generator.loading.examine import Wishes, examine
from generator.loading.project import Folders, Loaded
from generator.sources.decode import decode
from generator.sources.tree import SourceTree

FACT = "  - {{id: {}, mark: {}, statement: Ya., checked: 2026-11-24}}\n"
QUESTION = "id: soal\nkind: {}\nfacts: [F-1]\nprompt: Apa?\n{}\n"
CHOICE = QUESTION.format("choice", "answer: true")
ESSAY = QUESTION.format("essay", "model: Begini.")


def project(texts: dict[str, str], folders: Folders = FOLDERS) -> Loaded:
    return examine(SourceTree(texts, frozenset()), (), Wishes(folders=folders))


def codes(texts: dict[str, str], folders: Folders = FOLDERS) -> list[str]:
    return [each.rule.code for each in project(texts, folders).diagnostics]


def with_facts(*facts: str, **more: str) -> dict[str, str]:
    return {**PAGES, FOLDERS.facts: "facts:\n" + "".join(facts), FOLDERS.glossary: "terms: []\n", **more}


def test_facts_stay_in_order_and_terms_have_anchors() -> None:
    course = project(dict(PAGES)).course
    assert list(course.facts) == ["F-KIP-01", "F-KIP-02", "F-JP-03"]
    assert course.facts["F-KIP-01"].anchor == "f-kip-01"
    assert list(course.terms) == ["konflik-kepentingan", "konflik-kepentingan-aktual", "ppid", "deadline", "5s"]
    assert codes(dict(PAGES)) == []


def test_terms_of_the_same_letters_have_anchors_of_their_own() -> None:
    terms = "terms:\n" + "".join(f"  - {{term: {each}, explanation: Ya.}}\n" for each in ("a-b", "a b", "a.b"))
    assert list(project({**PAGES, FOLDERS.glossary: terms}).course.terms) == ["a-b", "a-b_1", "a-b_2"]


def test_a_fact_that_cannot_be_read_is_not_unknown_as_well() -> None:
    texts = with_facts(FACT.format("F-1", "E"), FACT.format("F-KIP-01", "A"), FACT.format("F-JP-03", "A"))
    texts["content/a.md"] = "---\nfacts: [F-1]\n---\n# A\n"
    assert codes(texts) == ["field/not-one-of"]


def test_an_item_that_is_no_mapping_is_told() -> None:
    texts = with_facts("  - F-1\n", FACT.format("F-KIP-01", "A"), FACT.format("F-JP-03", "A"))
    assert codes(texts) == ["field/type"]
    assert codes({**PAGES, FOLDERS.glossary: "terms: [PPID]\n"}) == ["field/type"]


def test_the_nearest_id_is_offered_whatever_its_capitals() -> None:
    texts = {**PAGES, "content/a.md": "---\nfacts: [f-kip-02, XYZ]\n---\n# A\n"}
    found = [each for each in project(texts).diagnostics if each.rule.code == "facts/unknown"]
    assert [report.hint(each, "id") for each in found] == [
        "mungkin maksud Anda `F-KIP-02`",
        "tambahkan ke lembar fakta, atau hapus dari sini",
    ]


def test_an_empty_list_of_facts_makes_no_id_unknown() -> None:
    texts = {**with_facts(), FOLDERS.facts: "facts: []\n", "content/a.md": "---\nfacts: [F-1]\n---\n# A\n"}
    assert codes(texts) == []


def test_a_term_may_be_written_with_and_without_capitals_but_not_twice() -> None:
    twice = "terms:\n  - {term: PPID, also: [pejabat, Pejabat, pejabat], explanation: Ya.}\n"
    found = project({**PAGES, FOLDERS.glossary: twice}).diagnostics
    assert [(each.rule.code, each.span.column) for each in found] == [("glossary/doubled", 43)]
    assert found[0].related[0][0].column == 25


def test_sheets_among_the_quizzes_are_no_quizzes() -> None:
    folders = Folders(facts="quizzes/fakta.yaml", glossary="quizzes/istilah.yaml")
    texts = {folders.facts: PAGES[FOLDERS.facts], folders.glossary: PAGES[FOLDERS.glossary], "content/a.md": "# A\n"}
    assert codes(texts, folders) == []
    assert "field/missing" in codes(texts, Folders())


def test_a_sheet_that_cannot_be_read_is_told_once() -> None:
    text, found = decode(b"PK\x03\x04\x00\x00", FOLDERS.facts)
    assert text is None
    texts = {"content/a.md": "# A\n", FOLDERS.glossary: PAGES[FOLDERS.glossary].replace("facts: ", "also: ")}
    told = examine(SourceTree(texts, frozenset()), found, Wishes(folders=FOLDERS)).diagnostics
    assert [each.rule.code for each in told if each.span.path == FOLDERS.facts] == ["file/binary"]


def test_a_project_without_sheets_hears_nothing_of_facts() -> None:
    texts = {"content/a.md": f"---\nfacts: [F-9]\n---\n# A\n\n```facts\nF-9\n```\n\n```quiz\n{CHOICE}```\n"}
    assert codes(texts, Folders()) == []


@pytest.mark.parametrize(
    ("mark", "fence", "weak"),
    [("A", CHOICE, 0), ("B", CHOICE, 0), ("C", CHOICE, 1), ("D", CHOICE, 1), ("C", ESSAY, 0)],
)
def test_only_scored_questions_need_facts_that_were_seen(mark: str, fence: str, weak: int) -> None:
    lesson = f"# A\n\n```quiz\n{fence}```\n"
    others = (FACT.format("F-KIP-01", "A"), FACT.format("F-JP-03", "A"))
    texts = {**with_facts(FACT.format("F-1", mark), *others), "content/a.md": lesson}
    assert codes(texts).count("facts/weak-key") == weak


def test_a_survey_scores_nothing() -> None:
    question = "  - " + CHOICE.replace("\n", "\n    ")
    quiz = f"id: kuis\ntitle: Kuis\nrole: {{}}\nquestions:\n{question}\n"
    others = (FACT.format("F-KIP-01", "A"), FACT.format("F-JP-03", "A"))
    texts = {**with_facts(FACT.format("F-1", "C"), *others), "content/a.md": "# A\n\n```quiz\nkuis\n```\n"}
    assert "facts/weak-key" not in codes({**texts, "quizzes/kuis.yaml": quiz.format("survey")})
    assert "facts/weak-key" in codes({**texts, "quizzes/kuis.yaml": quiz.format("pretest")})


@pytest.mark.parametrize(
    ("anchor", "page", "arrives"),
    [
        ("f-kip-01", "index.md", True),
        ("f-jp-03", "index.md", True),
        ("f-jp-04", "index.md", False),
        ("ppid", "istilah.md", True),
        ("ppid", "index.md", False),
        ("f-kip-01", "istilah.md", False),
    ],
)
def test_a_written_link_arrives_at_a_fact_or_term_where_it_is_listed(anchor: str, page: str, arrives: bool) -> None:  # noqa: FBT001 - a column of the table
    texts = {**PAGES, "content/a.md": f"# A\n\n[fakta](rujukan/{page}#{anchor})\n"}
    assert (codes(texts) == []) is arrives
