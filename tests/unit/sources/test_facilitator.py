"""What only the facilitator sees is cut out of a page: hidden in doubt, kept with its place, and slips are said."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from told import faults, lesson

from generator.diagnostics.span import Span
from generator.sources.facilitator import for_learners
from generator.sources.lesson import parse

OPEN, CLOSE = "<!-- fasilitator -->", "<!-- /fasilitator -->"
PART = f"{OPEN}\nrahasia\n{CLOSE}"


# What learners get


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("", ""),
        ("# A\n", "# A\n"),
        (f"# A\n\n{PART}\n\nB\n", "# A\n\nB\n"),
        (f"A\n{PART}\nB\n", "A\n\nB\n"),
        (PART, ""),
        (f"{PART}\n", ""),
        (f"A\n{PART}", "A"),
        (f"A\n{OPEN}\n{CLOSE}\nB", "A\n\nB"),
        (f"A\n{PART}\n{PART}\nB", "A\n\nB"),
        (f"1. a\n\n    {OPEN}\n    rahasia\n    {CLOSE}\n\n2. b\n", "1. a\n\n2. b\n"),
        (f"> a\n> {OPEN}\n> rahasia\n> {CLOSE}\n> b\n", "> a\n>\n> b\n"),
        (f"> {OPEN}\n> rahasia\n> {CLOSE}\n> b\n", "> b\n"),
        (f"A\r\n\r\n{OPEN}\r\nrahasia\r\n{CLOSE}\r\n\r\nB\r\n", "A\n\nB\n"),
        (f"A\r{OPEN}\rrahasia\r{CLOSE}\rB", "A\n\nB"),
        ("A\r\nB", "A\r\nB"),
    ],
)
def test_learners_get_the_page_without_the_parts(text: str, left: str) -> None:
    assert for_learners(text) == left


@pytest.mark.parametrize(
    "mark",
    [
        OPEN,
        "<!-- facilitator -->",
        "<!--fasilitator-->",
        "<!--   FASILITATOR   -->",
        "<!--\u00a0Fasilitator\u00a0-->",
        "\t<!-- fasilitator -->  ",
        "    <!-- fasilitator -->",
        "> > <!-- fasilitator -->",
    ],
)
def test_a_mark_may_be_written_in_several_ways(mark: str) -> None:
    source = lesson(f"A\n\n{mark}\nrahasia\n{CLOSE}\n")
    assert len(source.facilitator) == 1
    assert source.words == 1


@pytest.mark.parametrize(
    "shown",
    [
        f"```\n{PART}\n```",
        f"```markdown\n{PART}\n```",
        f"~~~ {{.markdown}}\n{PART}\n~~~",
        f'``` markdown title="Contoh"\n{PART}\n```',
        f"````\n```text\n{PART}\n```\n````",
        f"- a\n\n    ```text\n    {OPEN}\n    ```",
        f"Tulis `{OPEN}` dan ``{CLOSE}`` di sekitarnya.",
        "<!-- fasilitas kantor -->",
        "<!-- factor -->",
        "<!-- catatan: fasilitator -->",
        "fasilitator",
    ],
)
def test_code_and_other_comments_are_left_alone(shown: str) -> None:
    assert for_learners(shown) == shown
    assert lesson(shown).facilitator == ()


@pytest.mark.parametrize(
    "text",
    [
        f"```text\nlupa ditutup\n\n{PART}\n\n```text\nkode\n```\n",
        f"```\nlupa ditutup\n\n{PART}\n\n```\nkode\n```\n",
        f"``` lupa ditutup ya\n\n{PART}\n\n```\n",
        f"```quiz\nkind: essay\n{PART}\n```\n",
        f"<!--\n{PART}\n-->\n",
        f"<div>\n{PART}\n</div>\n",
        f"    kode\n\n    {OPEN}\n    rahasia\n    {CLOSE}\n",
        f"`a\n{PART}\nb`\n",
        f"A {OPEN} rahasia {CLOSE} B\n",
        f"- {OPEN}\n  rahasia\n{CLOSE}\n",
        f"A {OPEN}\nrahasia\n{CLOSE} B\n",
        f"A\n{OPEN}\nrahasia",
        f"A\n{OPEN}\n{PART}\nrahasia\n",
        f"rahasia\n{CLOSE}\nA\n",
        f"{PART}\nrahasia\n{CLOSE}\nA\n",
        f"<!— fasilitator —>\nrahasia\n{CLOSE}\n",
        f"<!-- fasiltator -->\nrahasia\n{CLOSE}\n",
        f"<!-- fasilitator: rubrik -->\nrahasia\n{CLOSE}\n",
        f"<!-- facilitators -->\nrahasia\n{CLOSE}\n",
        "<!-- fasilitator\nrahasia\n-->\n",
        "<!--\nfasilitator\n-->\nrahasia\n",
        f"{OPEN}\nrahasia\n<!-- \\fasilitator -->\n",
        f"{OPEN}\nrahasia\n<!-- akhir fasilitator -->\nrahasia\n",
        f"{OPEN}\n```text\n{CLOSE}\n```\nrahasia\n",
        f"<!--\n{PART}\n```\n{PART}\n```\n",
    ],
)
def test_in_doubt_a_secret_is_hidden(text: str) -> None:
    assert "rahasia" not in for_learners(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "A",
                "# A",
                "===",
                "",
                "> b",
                "- c",
                "```",
                "```text",
                "````",
                "~~~",
                "`d",
                "<!--",
                "-->",
                "    e",
                PART,
                OPEN,
                CLOSE,
            ]
        ),
        max_size=12,
    ).map("\n".join)
)
@example(f"===\n===\n<!--\n{PART}\n```\n{CLOSE}\n```")
@example(f"<!--\n{PART}\n```\n{PART}\n```")
def test_what_the_source_keeps_for_learners_is_what_learners_get(text: str) -> None:
    """Blanks in place of parts, which keep the lines, read as the page without them does."""
    ours, _ = parse(text, "l.md")
    theirs, _ = parse(for_learners(text), "l.md")
    assert ours.words == theirs.words
    assert [each.anchor for each in ours.headings] == [each.anchor for each in theirs.headings]


# What is kept


def test_a_part_is_kept_with_its_place_and_what_it_holds() -> None:
    inside = f"{OPEN}\n    ## Kunci [a](b.md)\n\n    ```quiz\n    kuis\n    ```\n      <b onclick=x>c\n    {CLOSE}"
    text = f"# A\n\n1. satu\n\n    {inside}\n"
    (aside,) = lesson(text).facilitator
    assert aside.text == "## Kunci [a](b.md)\n\n```quiz\nkuis\n```\n  <b onclick=x>c"
    assert aside.span == Span("l.md", 5, 5, 12, 26)
    assert [(each.text, each.span.line) for each in aside.headings] == [("Kunci a", 6)]
    assert [(each.target, each.span.line) for each in aside.links] == [("b.md", 6)]
    assert [(each.text, each.line, each.column) for each in aside.fences] == [("kuis", 9, 5)]
    assert [each.line for each in aside.scripts] == [11]


def test_nothing_of_a_part_is_among_what_learners_see() -> None:
    source = lesson(f"# A\n\n{OPEN}\n## A\n[a](b.md) <b onclick=x>\n\n```quiz\nkuis\n```\n{CLOSE}\n\n## A\n")
    assert [each.anchor for each in source.headings] == ["a", "a_1"]
    assert (source.fences, source.links, source.scripts, source.words) == ((), (), (), 2)
    assert [each.anchor for each in source.facilitator[0].headings] == ["a_1"]


def test_a_quotation_is_kept_without_its_marks() -> None:
    (aside,) = lesson(f"> {OPEN}\n> a\n>\n> > b\n> {CLOSE}\n").facilitator
    assert aside.text == "a\n\n> b"


def test_parts_come_in_order() -> None:
    source = lesson(f"{OPEN}\na\n{CLOSE}\nB\n{OPEN}\nc\n\n{CLOSE}\n")
    assert [each.text for each in source.facilitator] == ["a", "c\n"]


# What is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"A\n\n{OPEN}\nb\n", [("lesson/unclosed-facilitator", "3:1")]),
        (f"A\n{CLOSE}\n{OPEN}\nb\n{CLOSE}\n", [("lesson/unopened-facilitator", "2:1")]),
        (f"{OPEN}\na\n{CLOSE}\nb\n{CLOSE}\n", [("lesson/unopened-facilitator", "5:1")]),
        (f"{OPEN}\na\n {OPEN}\nb\n{CLOSE}\n", [("lesson/nested-facilitator", "3:2")]),
        (f"{OPEN}\na\n{OPEN}\nb\n{CLOSE}\nc\n{CLOSE}\n", [("lesson/nested-facilitator", "3:1")]),
        (f"- {OPEN}\n  a\n{CLOSE}\n", [("lesson/facilitator-place", "1:3")]),
        (f"{OPEN}\na\n{CLOSE} b\n", [("lesson/facilitator-place", "3:1")]),
        (f"a {CLOSE}\n", [("lesson/facilitator-place", "1:3")]),
        (f"```quiz\nkuis\n{CLOSE}\n```\n", [("lesson/facilitator-place", "3:1"), ("lesson/unclosed-fence", "4:1")]),
        (f"---\ndescription: |\n  {OPEN}\n---\n# A\n", [("lesson/facilitator-place", "3:3")]),
        (f"<!-- fasilitator: kunci -->\na\n{CLOSE}\n", [("lesson/facilitator-mark", "1:1")]),
        (
            f"<!-- fasilitator: kunci -->\na\n{OPEN}\nb\n",
            [("lesson/facilitator-mark", "1:1"), ("lesson/nested-facilitator", "3:1")],
        ),
        (f"{OPEN}\na\n<!-- fasilitator selesai -->\nb\n", [("lesson/facilitator-mark", "3:1")]),
        ("<!—/fasilitator—>\n", [("lesson/facilitator-mark", "1:1")]),
        (f"```text\n{OPEN}\n```\na\n{CLOSE}\n", [("lesson/unopened-facilitator", "5:1")]),
        (f"{OPEN}\n```text\na\n{CLOSE}\n", [("lesson/unclosed-fence", "2:1")]),
    ],
)
def test_a_slip_is_said_once_at_its_place(text: str, said: list[tuple[str, str]]) -> None:
    assert faults(text) == said


def test_a_fence_that_the_marks_cut_in_two_is_said() -> None:
    assert faults(f"```quiz\nkuis\n\n{OPEN}\n```\n{CLOSE}\n")[0][0] == "lesson/facilitator-place"


def test_what_is_wrong_within_a_part_is_said_once() -> None:
    text = f"# A\n\n```kuis\n```\n\n{OPEN}\n```kuis\n```\n{CLOSE}\n"
    assert faults(text) == [("lesson/fence-name", "3:1"), ("lesson/fence-name", "7:1")]
