"""Texts of quizzes are Markdown of the page, and leave the page's own outline, notes and words alone."""

from __future__ import annotations

import json

from pages import converted, tree_of

FENCE = "```quiz\nkuis\n```"
EXTENSIONS = ("abbr", "attr_list", "footnotes", "tables", "toc", "smarty", "def_list", "pymdownx.superfences")


def page(prompt: str, lesson: str = FENCE, option: str = "Ya") -> str:
    quiz = (
        f"id: kuis\ntitle: T\nquestions:\n  - id: satu\n    kind: choice\n    prompt: {json.dumps(prompt)}\n"
        f"    options: [{{text: {json.dumps(option)}, correct: true}}, {{text: Tidak}}]\n"
    )
    return converted(lesson, EXTENSIONS, {"kuis": quiz})


def test_headings_in_a_prompt_are_no_headings_of_the_page() -> None:
    html = page("## Judul soal\n\nIsi", f"[TOC]\n\n## Bagian\n\n{FENCE}")
    assert "<strong>Judul soal</strong>" in html
    assert "judul-soal" not in html
    assert html.count("<h2") == 1


def test_abbreviations_notes_and_addresses_of_the_lesson_work_in_a_prompt() -> None:
    lesson = f"{FENCE}\n\nTeks[^1]\n\n[^1]: Catatan\n\n[situs]: https://contoh.example/\n\n*[ASN]: Aparatur\n"
    html = page("ASN [situs] x[^1]", lesson)
    assert '<abbr title="Aparatur">ASN</abbr>' in html
    assert '<a href="https://contoh.example/">situs</a>' in html
    assert html.count('class="footnote-ref"') == 2


def test_words_of_ours_are_not_read_as_markdown() -> None:
    lesson = f"{FENCE}\n\n*[Periksa jawaban]: x\n"
    assert ">Periksa jawaban</button>" in page("Apa?", lesson)


def test_columns_stay_aligned_without_styles() -> None:
    html = page("| a | b |\n|:-:|--:|\n| 1 | 2 |")
    assert 'align="center"' in html
    assert "style=" not in html


def test_code_is_highlighted_in_prompt_and_option() -> None:
    code = "```python\nprint(1)\n```"
    html = page(code, option=code)
    assert html.count('<span class="nb">print</span>') == 2


def test_lists_and_lines_in_an_option_stay_in_it() -> None:
    root = tree_of(page("Apa?", option="Satu\n\nDua"))
    lines = [each.text for each in root.iter("span") if each.get("class") == "quiz-line"]
    assert lines == ["Satu", "Dua"]
    listed = tree_of(page("Apa?", option="- satu\n- dua"))
    assert [len(each) for each in listed.iter("ul")] == [2]


def test_attributes_of_ours_cannot_be_changed() -> None:
    html = page("Teks\n{: id=kuis-kuis class=quiz-says data-do=submit role=alert }")
    assert html.count('id="kuis-kuis"') == 1
    assert html.count('data-do="submit"') == 1
    assert "quiz-says" not in html.split("quiz-body")[0]


def test_a_fence_that_no_block_took_is_shown_as_it_was_written() -> None:
    html = converted("<div>\n```quiz\n<script>alert(1)</script>\n```\n</div>\n", ())
    assert "<script>" not in html
    assert "tuntas:" not in html
