"""A lesson is taken apart into what others need, each part with its place, and slips of its shape are said."""

from __future__ import annotations

import pytest
from told import faults, lesson

from generator.diagnostics.span import Span
from generator.sources.lesson import parse
from generator.sources.yaml import Scalar


def quizzes(text: str) -> list[tuple[str, int, int]]:
    return [(each.text, each.line, each.column) for each in lesson(text).fences]


# Front matter


def test_front_matter_is_read_with_its_places() -> None:
    source = lesson("---\ntitle: Halo\nminutes: 08\n---\n\n# Isi\n")
    assert source.front
    title = source.front.get("title")
    assert isinstance(title, Scalar)
    assert title.span == Span("l.md", 2, 8, 2, 12)
    assert source.body_line == 5
    assert source.headings[0].span.line == 6


@pytest.mark.parametrize(
    "text", ["", "# Isi\n", "---\n", "---\n\nteks\n\n---\n", "teks\n", "---\n---\n", "---\n# x\n---\n"]
)
def test_a_lesson_needs_no_front_matter(text: str) -> None:
    assert lesson(text).front is None


@pytest.mark.parametrize("text", ["---\na: 1\n...\nx\n", "---  \na: 1\n---\t\nx\n", "---\na: 1\n---"])
def test_front_matter_ends_as_mkdocs_ends_it(text: str) -> None:
    source = lesson(text)
    assert source.front
    assert source.body_line == 4


def test_faults_in_front_matter_have_their_place_in_the_file() -> None:
    assert faults("---\ntitle: a: b\n---\n") == [("yaml/colon-in-text", "2:9")]
    assert faults("---\nid: a\nid: b\n---\n") == [("yaml/duplicate-key", "3:1")]
    assert faults("---\n- a\n---\n") == [("lesson/front-matter", "2:1")]
    assert faults("---\ntitle: a\n\n# Isi\n") == [("lesson/open-front-matter", "1:1")]
    assert faults("\n\n---\ntitle: a\n---\n# Isi\n") == [("lesson/late-front-matter", "3:1")]
    assert faults("Catatan: dibaca dulu\n\n# Isi\n") == [("lesson/swallowed-line", "1:1")]


def test_a_link_in_the_first_line_is_no_front_matter() -> None:
    assert lesson("https://contoh.example adalah alamat\n").words > 0


# Headings


def headings(text: str) -> list[tuple[int, str, str]]:
    return [(each.level, each.text, each.anchor) for each in lesson(text).headings]


def test_headings_have_level_text_and_anchor() -> None:
    assert headings("# Satu\n\nDua\n===\n\nTiga\n---\n\n###### Empat ##\n") == [
        (1, "Satu", "satu"),
        (1, "Dua", "dua"),
        (2, "Tiga", "tiga"),
        (6, "Empat", "empat"),
    ]


def test_the_same_heading_again_gets_a_number() -> None:
    assert [each for _, _, each in headings("# A\n# A\n# A_1\n# A\n# B {#a}\n# !!!\n")] == [
        "a_1",
        "a_2",
        "a_3",
        "a_4",
        "a",
        "_1",
    ]


def test_a_number_that_an_author_took_is_passed_over() -> None:
    assert [each for _, _, each in headings("# A\n\n# B {#a_1}\n\n# A\n")] == ["a", "a_1", "a_2"]


def test_the_text_of_a_heading_reads_as_it_will() -> None:
    text = "## *Mendengar* `aktif` & [tautan](x.md) ![gambar](y.png) &amp; <b>tebal</b> \\* {: #dengar .x }\n"
    assert headings(text) == [(2, "Mendengar aktif & tautan  & tebal *", "dengar")]


def test_a_heading_stands_where_it_does() -> None:
    source = lesson("\n## Inti  \n\nDua\n===\n")
    assert [each.span for each in source.headings] == [Span("l.md", 2, 1, 2, 8), Span("l.md", 4, 1, 5, 4)]


@pytest.mark.parametrize(
    "text",
    [
        "0\n> =",
        "```\n# a\n```\n",
        "    # a\n",
        "<!--\n# a\n-->\n",
        "teks\ndua\n===\n",
        "teks\n\n---\n",
        "| a |\n|---|\n",
        "\\# a\n",
    ],
)
def test_what_is_shown_as_code_or_hidden_is_no_heading(text: str) -> None:
    assert headings(text) == []


# Fences


def test_a_fence_is_found_with_where_its_text_begins() -> None:
    text = "# A\n\n```quiz\nkom/a\n```\n\nteks\n"
    assert quizzes(text) == [("kom/a", 4, 1)]
    assert lesson(text).fences[0].span == Span("l.md", 3, 1, 5, 4)


@pytest.mark.parametrize(
    "opening", ["```quiz", "``` quiz", "~~~quiz", "````quiz", "``` {.quiz}", "```{ .quiz }", "```.quiz"]
)
def test_every_way_to_open_a_fence_is_known(opening: str) -> None:
    mark = opening[: len(opening) - len(opening.lstrip("`~"))]
    assert quizzes(f"{opening}  \nid: a\n\n  b\n{mark}  \n") == [("id: a\n\n  b", 2, 1)]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("!!! note\n\n    ```quiz\n    id: a\n\n      b\n    ```\n", 4, 5),
        ("??? note\n    ```quiz\n    id: a\n\n      b\n    ```\n", 3, 5),
        ('=== "Tab"\n\n    !!! tip\n\n        ~~~quiz\n        id: a\n\n          b\n        ~~~\n', 6, 9),
        ("- satu\n\n    ```quiz\n    id: a\n\n      b\n    ```\n- dua\n", 4, 5),
        ("- satu\n\n  ```quiz\n  id: a\n\n    b\n  ```\n", 4, 3),
        ("1. satu\n\n    - dua\n\n        ```quiz\n        id: a\n\n          b\n        ```\n", 6, 9),
        ("> ```quiz\n> id: a\n>\n>   b\n> ```\n", 2, 3),
        ("> > ```quiz\n> > id: a\n> >\n> >   b\n> > ```\n", 2, 5),
        ("!!! note\n\n\t```quiz\n\tid: a\n\n\t  b\n\t```\n", 4, 2),
        ("[^1]: catatan\n\n    ```quiz\n    id: a\n\n      b\n    ```\n", 4, 5),
        ("teks\n   ```quiz\n   id: a\n\n     b\n   ```\n", 3, 4),
    ],
    ids=["box", "fold", "tab", "list", "list 2", "nested list", "quote", "quotes", "tab character", "footnote", "text"],
)
def test_a_fence_in_something_is_freed_of_its_indentation(text: str, line: int, column: int) -> None:
    assert quizzes(text) == [("id: a\n\n  b", line, column)]


@pytest.mark.parametrize(
    "text",
    [
        "````md\n```quiz\na\n```\n````\n",
        "~~~\n```quiz\na\n```\n~~~\n",
        "    ```quiz\n    a\n    ```\n",
        "- satu\n\n        ```quiz\n        a\n        ```\n",
        "teks\n\n    > ```quiz\n    > a\n    > ```\n",
        "<!--\n```quiz\na\n```\n-->\n",
        "```python\na\n```\n",
        "```quiz-lain\na\n```\n",
        "``quiz\na\n``\n",
        "`quiz` dan ```quiz``` di teks\n",
    ],
    ids=["longer", "tilde", "code", "code in list", "quote in code", "comment", "python", "other", "two ticks", "span"],
)
def test_what_only_shows_a_fence_is_none(text: str) -> None:
    assert quizzes(text) == []


def test_a_fence_within_the_text_of_a_fence_belongs_to_it() -> None:
    text = "```quiz\nid: a\nprompt: |\n  ```python\n  x\n  ```\n```\n"
    assert quizzes(text) == [("id: a\nprompt: |\n  ```python\n  x\n  ```", 2, 1)]


def test_an_unclosed_fence_is_said_where_it_opens_and_the_rest_is_read() -> None:
    text = "# A\n\n```quiz\nid: a\n\n## B\n"
    assert faults(text) == [("lesson/unclosed-fence", "3:1")]
    assert [each.text for each in parse(text, "l.md")[0].headings] == ["A", "B"]


@pytest.mark.parametrize(
    ("text", "places", "found"),
    [
        ("```quiz\na\n\n```quiz\nb\n```\n", ["1:1"], ["b"]),
        ("```\na\n\n```quiz\nb\n```\n", ["1:1"], ["b"]),
        ("```quiz\na\n\n```python\nb\n```\n", ["1:1"], []),
        ("!!! x\n\n    ```quiz\n    a\n\nteks\n\n```quiz\nb\n```\n", ["3:5"], ["b"]),
        ("~~~\na\n\n~~~\nb\n", [], []),
        ("!!! x\n\n    ```quiz\n    a\n  b\n\nteks\n", ["3:5"], []),
        ("~~~ a\n~~~~ b\n```quiz\nc\n```\n", ["1:1"], ["c"]),
    ],
)
def test_a_fence_that_swallows_another_was_not_closed(text: str, places: list[str], found: list[str]) -> None:
    assert [place for code, place in faults(text) if code == "lesson/unclosed-fence"] == places
    assert [each.text for each in parse(text, "l.md")[0].fences] == found


def test_a_line_with_too_little_indentation_is_said() -> None:
    assert faults("!!! x\n\n    ```quiz\n  id: a\n    b: c\n    ```\n") == [("lesson/fence-indent", "4:1")]
    assert faults("!!! x\n\n    ```quiz\n    id: a\n```\n") == [("lesson/fence-indent", "5:1")]
    assert faults("> ```quiz\n> id: a\nb: c\n> ```\n") == [("lesson/fence-indent", "3:1")]


@pytest.mark.parametrize("text", ["- ```quiz\n", "Soal: ```quiz\n", "1. a ~~~ {.quiz}\n"])
def test_a_fence_beside_text_is_said(text: str) -> None:
    assert [code for code, _ in faults(f"# A\n\n{text}")] == ["lesson/fence-beside"]


@pytest.mark.parametrize("name", ["Quiz", "kuis", "quis", "quiz title=x", "{.kuis}"])
def test_a_name_like_quiz_is_said(name: str) -> None:
    assert faults(f"```{name}\na\n```\n") == [("lesson/fence-name", "1:1")]


def test_marks_of_git_are_said_alone() -> None:
    text = "# A\n\n<<<<<<< HEAD\n```quiz\na\n=======\nb\n>>>>>>> x\n"
    assert faults(text) == [("file/merge-conflict", "3:1")]
    shown = "```text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n"
    assert faults(shown) == []


# Links


def links(text: str) -> list[tuple[str, str, bool]]:
    return [(each.target, each.text, each.image) for each in lesson(text).links]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](b.md)", [("b.md", "a", False)]),
        ('![a](b.png "judul")', [("b.png", "a", True)]),
        ("[**a** `b`](c.md 'j')", [("c.md", "a b", False)]),
        ("[a](<b c.md>)", [("b c.md", "a", False)]),
        ("[a](b_(c).md)", [("b_(c).md", "a", False)]),
        ('[a](b.md "satu) dua")', [("b.md", "a", False)]),
        ("[a](b c.md)", [("b c.md", "a", False)]),
        ("[a]()", [("", "a", False)]),
        ("[![x](a.png)](b.md)", [("b.md", "x", False), ("a.png", "x", True)]),
        ("[a][r]\n\n[r]: b.md", [("b.md", "a", False)]),
        ("[R][] dan [r]\n\n[r]: <b.md> 'j'", [("b.md", "R", False), ("b.md", "r", False)]),
        ("![x][r]\n\n[r]:\n  b.png", [("b.png", "x", True)]),
        ('<img alt="x" src="a.png"> <IMG SRC=b.png>', [("a.png", "x", True), ("b.png", "", True)]),
        ("<a href='b.md'>satu <b>dua</b></a>", [("b.md", "satu dua", False)]),
        ('<a href="b.md"><img src="c.png" alt="x"></a>', [("b.md", "x", False), ("c.png", "x", True)]),
        ("[a\nb](c.md)", [("c.md", "a\nb", False)]),
        (
            "> [a](b.md)\n\n- [c](d.md)\n\n!!! x\n\n    [e](f.md)",
            [("b.md", "a", False), ("d.md", "c", False), ("f.md", "e", False)],
        ),
        ("| [a](b.md) | [c](d.md) |", [("b.md", "a", False), ("d.md", "c", False)]),
        ("# [a](b.md)", [("b.md", "a", False)]),
    ],
)
def test_links_and_pictures_are_found(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert links(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "`[a](b.md)`",
        "``[a](b.md) ` ``",
        "    [a](b.md)",
        "```\n[a](b.md)\n```",
        "```quiz\n[a](b.md)\n```",
        "<!-- [a](b.md) -->",
        "<!--\n[a](b.md)\n-->",
        "\\[a](b.md)",
        "[a][tidak-ada]",
        "- [ ] tugas\n- [x] selesai",
        "[^1]\n\n[^1]: catatan",
        "<https://contoh.example>",
        "https://contoh.example",
        "<script>'[a](b.md)'</script>",
        "<style>[a](b.md)<script>x</style><style>y",
        "[a\n\nb](c.md)",
        "[a](b.md",
        "<a name='x'>",
    ],
)
def test_what_is_no_link_is_not_found(text: str) -> None:
    assert links(text) == []


def test_a_link_stands_where_it_does() -> None:
    source = lesson("---\na: 1\n---\n\nLihat 日本 [a](b.md) lalu\n\n> ![x](y.png)\n")
    assert [each.span for each in source.links] == [Span("l.md", 5, 10, 5, 19), Span("l.md", 7, 3, 7, 14)]


def test_backticks_of_two_paragraphs_are_no_code() -> None:
    assert links("satu ` dua\n\n[a](b.md) ` tiga") == [("b.md", "a", False)]


def test_a_comment_that_never_ends_and_one_shown_as_code_hide_nothing() -> None:
    assert links("<!-- lupa\n\n[a](b.md)\n") == [("b.md", "a", False)]
    assert links("`<!--` [a](b.md) `-->`\n") == [("b.md", "a", False)]


# Words and scripts


def test_words_of_prose_are_counted() -> None:
    prose = "# Satu dua\n\nTiga [empat](lima.md) *enam-tujuh*, 8.\n\n<b>sembilan</b> <!-- x -->\n"
    assert lesson(f"---\ntitle: a b c\n---\n{prose}\n```\nx y\n```\n\n    kode\n").words == 7


@pytest.mark.parametrize(
    "text",
    [
        "<script>x</script>",
        "<SCRIPT src='a.js'></SCRIPT>",
        '<p onclick="x()">a</p>',
        "<img src=a.png onerror=x()>",
        "<a href='javascript:x()'>a</a>",
        "[a](javascript:x())",
        "[a]( JavaScript:x )",
        "[a](java&#115;cript:x)",
        '<a href="java\tscript:x">a</a>',
        "[a](data:text/html,x)",
        "[a](b.md){onclick='x()'}",
        "<svg/onload=x()>",
        "[a][r]\n\n[r]: javascript:x",
    ],
)
def test_scripts_of_the_author_are_found(text: str) -> None:
    assert len(lesson(f"# A\n\n{text}\n").scripts) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "`<script>`",
        "```\n<script>\n```",
        "kontrol onclick=x di teks",
        "<a href='x.md'>on</a>",
        "<p data-on='x'>",
        "[a](x.md#javascript:)",
    ],
)
def test_what_only_speaks_of_scripts_is_none(text: str) -> None:
    assert lesson(f"# A\n\n{text}\n").scripts == ()


def test_a_script_stands_where_it_does() -> None:
    assert lesson("# A\n\nx <script>y</script>\n").scripts == (Span("l.md", 3, 3, 3, 11),)


def test_all_line_ends_are_read() -> None:
    source = lesson("---\r\na: 1\r\n---\r\n# A\r\n\r\n```quiz\r\nx: 1\r\ny: 2\r\n```\r\n")
    assert source.fences[0].text == "x: 1\ny: 2"
    assert source.headings[0].span == Span("l.md", 4, 1, 4, 4)
