"""Diagnostics read well on a terminal, on a line, in a program and on GitHub."""

from __future__ import annotations

import json

import pytest

from generator.diagnostics import report
from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.snippet import snippet, visible
from generator.diagnostics.span import Span
from generator.text import Text

RULE = Rule(
    code="choice/two-keys",
    message=Text(
        id="soal `{question}` punya {count} kunci tetapi hanya satu yang boleh dipilih",
        en="question `{question}` has {count} keys but only one option may be picked",
    ),
    hint=Text(id="tulis `multiple: true`, atau sisakan satu kunci", en="write `multiple: true`, or keep one key"),
    why=Text(id="Sebab.", en="Because."),
)
SOFT = Rule(
    code="x/soft", severity=Severity.WARNING, message=Text(id="halo", en="hello"), hint=Text(id="", en=""), why=RULE.why
)
LINE = '      - {text: "4", correct: true}'
SOURCES = {"quizzes/kuis-1.yaml": "\n" * 14 + LINE + "\nend\n"}
HARD = RULE.at(Span("quizzes/kuis-1.yaml", 15, 9, 15, 35), question="q1", count=2)


def test_the_full_form_shows_the_line_and_the_hint() -> None:
    assert report.full([HARD], "id", SOURCES) == (
        "quizzes/kuis-1.yaml:15:9: galat choice/two-keys: "
        "soal `q1` punya 2 kunci tetapi hanya satu yang boleh dipilih\n"
        "     |\n"
        '  15 |       - {text: "4", correct: true}\n'
        "     |         ^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "     = saran: tulis `multiple: true`, atau sisakan satu kunci\n"
    )
    assert report.full([HARD], "en", {}) == (
        "quizzes/kuis-1.yaml:15:9: error choice/two-keys: question `q1` has 2 keys but only one option may be picked\n"
        "     = hint: write `multiple: true`, or keep one key\n"
    )


def test_related_places_follow_the_hint_and_an_empty_hint_is_left_out() -> None:
    first = (Span("a.yaml", 3, 5), Text(id="yang pertama di sini", en="the first is here"))
    found = SOFT.at(Span("a.yaml", 9), (first,))
    assert report.full([found], "id", {}) == (
        "a.yaml:9:1: peringatan x/soft: halo\n     = lihat: a.yaml:3:5: yang pertama di sini\n"
    )


def test_an_empty_line_stands_between_two() -> None:
    assert report.full([HARD, HARD], "id", {}).count("\n\n") == 1
    assert report.full([], "id", {}) == ""


def test_the_gutter_grows_with_the_line_number() -> None:
    text = report.full([SOFT.at(Span("a", 123456))], "id", {"a": "\n" * 123455 + "x"})
    assert text.splitlines()[1:] == ["       |", "123456 | x", "       | ^"]


def test_a_line_that_is_not_in_the_text_is_not_shown() -> None:
    assert report.full([SOFT.at(Span("a", 3))], "id", {"a": "x"}) == "a:3:1: peringatan x/soft: halo\n"


def test_the_short_form_is_one_line_in_order_of_places() -> None:
    found = [SOFT.at(Span("b", 1)), SOFT.at(Span("a", 10, 2)), SOFT.at(Span("a", 9, 7)), SOFT.at(Span("a", 9, 3))]
    assert report.short(found, "en") == (
        "a:9:3: warning x/soft: hello\na:9:7: warning x/soft: hello\na:10:2: warning x/soft: hello\n"
        "b:1:1: warning x/soft: hello\n"
    )


def test_paint_gets_each_part_with_its_style() -> None:
    painted = report.full([HARD], "id", SOURCES, lambda text, style: f"<{style}>{text}</>")
    assert painted.startswith("<place>quizzes/kuis-1.yaml:15:9:</> <error>galat choice/two-keys:</> soal")
    assert "<gutter>  15 |</>       - {text" in painted
    assert "<error>        ^^^^" in painted
    assert "<hint>= saran:</> tulis" in painted
    assert report.short([SOFT.at(Span("a"))], "id", lambda _, style: style) == "place warning halo\n"


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        ([], "tidak ada masalah", "nothing is wrong"),
        ([HARD], "1 galat", "1 error"),
        ([HARD, HARD, SOFT.at(Span("a"))], "2 galat, 1 peringatan", "2 errors, 1 warning"),
        ([SOFT.at(Span("a"))] * 3, "3 peringatan", "3 warnings"),
    ],
)
def test_the_summary_counts_in_words(found: list[Diagnostic], indonesian: str, english: str) -> None:
    assert report.summary(found, "id") == indonesian
    assert report.summary(found, "en") == english


def test_a_severity_that_the_project_sets_is_used() -> None:
    found = Diagnostic(span=Span("a"), rule=SOFT, severity_override=Severity.ERROR)
    assert report.counts([found]) == (1, 0)
    assert "galat" in report.short([found], "id")


def test_json_is_one_document() -> None:
    document = json.loads(report.as_json([SOFT.at(Span("z", 2, 3, 4, 5)), HARD], "id"))
    assert document["version"] == 1
    assert document["summary"] == {"errors": 1, "warnings": 1}
    assert document["diagnostics"][0] == {
        "path": "quizzes/kuis-1.yaml",
        "line": 15,
        "column": 9,
        "end_line": 15,
        "end_column": 35,
        "severity": "error",
        "code": "choice/two-keys",
        "message": "soal `q1` punya 2 kunci tetapi hanya satu yang boleh dipilih",
        "hint": "tulis `multiple: true`, atau sisakan satu kunci",
        "lang": "id",
    }
    assert document["diagnostics"][1]["end_line"] == 4
    assert json.loads(report.as_json([], "en")) == {
        "version": 1,
        "summary": {"errors": 0, "warnings": 0},
        "diagnostics": [],
    }


def test_json_can_always_be_written_as_utf_8() -> None:
    found = RULE.at(Span("a\udcff.md"), question="\ud800", count="é")
    assert json.loads(report.as_json([found], "id").encode())["diagnostics"][0]["path"] == "a?.md"


def test_github_commands_are_escaped() -> None:
    found = RULE.at(Span("a,b:c%.md", 1, 2, 1, 4), question="100%\nx", count=2)
    assert report.github([found], "en") == (
        "::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=2,endColumn=4,title=choice/two-keys::"
        "question `100%25%0Ax` has 2 keys but only one option may be picked"
        "%0Ahint: write `multiple: true`, or keep one key\n"
    )
    over_lines = report.github([SOFT.at(Span("a", 1, 2, 3, 4))], "id")
    assert over_lines == "::warning file=a,line=1,endLine=3,title=x/soft::halo\n"


@pytest.mark.parametrize(
    ("line", "span", "row", "marks"),
    [
        ("abc", Span("", 1, 2, 1, 3), "abc", " ^"),
        ("abc", Span("", 1, 2), "abc", " ^"),
        ("abc", Span("", 1, 4), "abc", "   ^"),
        ("abc", Span("", 1, 9, 1, 12), "abc", "   ^"),
        ("abc", Span("", 1, 2, 5, 1), "abc", " ^^"),
        ("日本 x", Span("", 1, 4, 1, 5), "日本 x", "     ^"),
        ("日本 x", Span("", 1, 2, 1, 3), "日本 x", "  ^^"),
        ("e\u0301x", Span("", 1, 3, 1, 4), "e\u0301x", " ^"),
        ("\tx: y", Span("", 1, 2, 1, 3), "    x: y", "    ^"),
        ("\t", Span("", 1, 1, 1, 2), "    ", "^^^^"),
        ("a\x1b[31m", Span("", 1, 3, 1, 4), "a\ufffd[31m", "  ^"),
        ("", Span("", 1, 1), "", "^"),
    ],
)
def test_marks_stand_under_what_is_meant(line: str, span: Span, row: str, marks: str) -> None:
    assert snippet(line, span) == (row, marks)


@pytest.mark.parametrize("start", [1, 40, 300, 590, 600])
def test_a_long_line_is_cut_around_what_is_meant(start: int) -> None:
    line = "".join(chr(97 + index % 26) for index in range(600))
    row, marks = snippet(line, Span("", 1, start, 1, start + 3))
    assert len(row) <= 102
    assert row[marks.index("^") :].startswith(line[start - 1 : start + 2])
    assert row.startswith("…") == (start > 31)
    assert row.endswith("…") == (start < 500)


def test_a_mark_never_runs_beyond_a_line_that_was_cut() -> None:
    row, marks = snippet("x" * 500, Span("", 1, 1, 1, 501))
    assert len(marks) <= len(row)


def test_nothing_in_a_message_moves_the_cursor() -> None:
    assert visible("a\x1b[2J\rb\nc\td\u200b") == "a\ufffd[2J\ufffdb c    d\ufffd"
    found = RULE.at(Span("a\nb.md"), question="\x1b[31m", count=1)
    text = report.full([found], "id", {}) + report.short([found], "id")
    assert "\x1b" not in text
    assert text.count("\n") == 3
