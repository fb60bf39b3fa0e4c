"""What only the facilitator sees is not in the page, whatever stands around it and whatever is included later."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import HOSTS, QUIZ, converted

HIDDEN = "Kunciterlarang"
OPEN, CLOSE = "<!-- fasilitator -->", "<!-- /fasilitator -->"
INSIDES = [
    HIDDEN,
    f"## {HIDDEN}",
    f"| a | b |\n|---|---|\n| {HIDDEN} | c |",
    f"- {HIDDEN}\n\n    1. {HIDDEN}",
    f'!!! note "{HIDDEN}"\n\n    {HIDDEN}',
    f'=== "{HIDDEN}"\n\n    a',
    f"```text\n{HIDDEN}\n```",
    f"```quiz\nkind: essay\nid: {HIDDEN.lower()}\nprompt: {HIDDEN}\n```",
    f'<p title="{HIDDEN}">{HIDDEN}</p>',
    f"[^1]: {HIDDEN}",
    f"*[A]: {HIDDEN}",
    f"[r]: {HIDDEN}.md",
    f"> {HIDDEN}\n",
    f'<div markdown="1">\n{HIDDEN}\n\n</div>',
    f"    {HIDDEN}",
    f"{HIDDEN}\n===",
]
AROUND = [
    "A",
    "# Judul",
    "",
    "- satu\n- dua",
    "1. satu",
    "> kutipan",
    "| a | b |\n|---|---|\n| c | d |",
    "```text\nkode\n```",
    "~~~\nkode\n~~~",
    "```quiz\nkuis-a\n```",
    "    kode",
    "<div>",
    "</div>",
    "catatan[^1] A [r]",
    "[^1]: isi",
    "istilah\n:   arti",
    "!!! note",
    '=== "Tab"',
    "`kode",
    "teks\n===",
]
INDENTS = ["", "    ", "> ", "  ", "        "]


def part(secret: str, indent: str = "") -> str:
    return "\n".join(f"{indent}{line}".rstrip() for line in f"{OPEN}\n{secret}\n{CLOSE}".split("\n"))


parts = st.builds(part, st.sampled_from(INSIDES), st.sampled_from(INDENTS))
pages = st.lists(st.one_of(st.sampled_from(AROUND), parts), min_size=1, max_size=7).flatmap(
    lambda blocks: st.sampled_from(["\n", "\n\n"]).map(lambda between: between.join(blocks))
)


def has_secret(html: str) -> bool:
    return HIDDEN.lower() in html.lower()


@pytest.mark.parametrize("host", list(HOSTS))
@pytest.mark.parametrize("indent", INDENTS)
@pytest.mark.parametrize("secret", INSIDES)
def test_a_part_is_not_in_the_page(secret: str, indent: str, host: str) -> None:
    extensions, configs = HOSTS[host]
    text = f"# A\n\n1. satu\n\n{part(secret, indent)}\n\nB\n"
    html = converted(text, extensions, configs=configs)
    assert not has_secret(html)
    assert "B" in html


@given(pages, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["usual", "plain"]))
def test_no_page_shows_a_part(text: str, ending: str, host: str) -> None:
    extensions, configs = HOSTS[host]
    assert not has_secret(converted(text.replace("\n", ending), extensions, configs=configs))


@pytest.mark.parametrize("secret", INSIDES)
def test_the_rest_of_the_page_is_as_if_the_part_were_not_there(secret: str) -> None:
    extensions, configs = HOSTS["usual"]
    before, after = "# A\n\n- satu\n- dua[^1]\n", "\n## A\n\n[^1]: isi\n"
    plain = converted(before + after, extensions, configs=configs)
    assert converted(f"{before}\n{part(secret)}\n{after}", extensions, configs=configs) == plain


def test_a_list_and_a_footnote_go_on_behind_a_part() -> None:
    text = f"1. satu\n\n{part(HIDDEN, '    ')}\n\n2. dua[^1]\n\n[^1]: isi\n\n{part(HIDDEN, '    ')}\n\n    lagi\n"
    html = converted(text, HOSTS["usual"][0])
    assert html.count("<ol>") == 2  # the list, and that of the footnotes
    assert html.index("isi") < html.index("lagi") < html.index("footnote-backref")


def test_a_quiz_beside_a_part_is_shown() -> None:
    other = part("```quiz\nkuis-b\n```")
    html = converted(f"```quiz\nkuis-a\n```\n{other}\n", quizzes={"kuis-a": QUIZ})
    assert html.count("<quiz-activity") == 1
    assert "quiz-broken" not in html


def test_what_another_extension_includes_is_cut_as_well(tmp_path: Path) -> None:
    (tmp_path / "lain.md").write_text(f"Umum.\n\n{part(HIDDEN)}\n", "utf-8")
    configs = {"pymdownx.snippets": {"base_path": [str(tmp_path)]}}
    html = converted('# A\n\n--8<-- "lain.md"\n', (*HOSTS["usual"][0], "pymdownx.snippets"), configs=configs)
    assert "Umum." in html
    assert not has_secret(html)


def test_a_fence_shows_how_the_marks_are_written() -> None:
    html = converted(f"```markdown\n{part('contoh')}\n```\n", HOSTS["usual"][0])
    assert "&lt;!-- fasilitator --&gt;" in html
    assert "contoh" in html
