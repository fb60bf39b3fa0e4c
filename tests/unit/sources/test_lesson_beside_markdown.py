"""What is found in a lesson is what Python-Markdown, with the extensions of the site, makes of it."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import USUAL

from generator.sources.lesson import parse

CONFIGS = {"pymdownx.tabbed": {"alternate_style": True}}
HEADINGS = frozenset(f"h{level}" for level in range(1, 7))


class _Page(HTMLParser):
    """The headings and addresses of a page, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.headings: list[tuple[int, str]] = []
        self.targets: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what matters from a tag."""
        given_here = {name: value or "" for name, value in attrs}
        if tag in HEADINGS:
            self.headings.append((int(tag[1]), given_here.get("id", "")))
        elif tag in {"a", "img"} and "footnote" not in given_here.get("class", ""):
            target = given_here.get("href", given_here.get("src"))
            if target is not None:
                self.targets.append(target)


def both(text: str) -> tuple[_Page, _Page]:
    html = markdown.markdown(text, extensions=USUAL, extension_configs=CONFIGS)
    source, _ = parse(text, "l.md")
    ours = _Page("")
    ours.headings = [(each.level, each.anchor) for each in source.headings]
    ours.targets = [each.target for each in source.links]
    return ours, _Page(html)


WORDS = [
    "Satu",
    "dua_tiga",
    "*empat*",
    "__lima__",
    "`enam`",
    "tujuh!",
    "é",
    "8.",
    "**a**b",
    "&amp;",
    "C++",
    "a-b",
    "\\*x\\*",
]
BLOCKS = [
    "teks biasa",
    "- satu\n- dua",
    "1. satu\n2. dua",
    "- satu\n\n    lanjut",
    "- satu\n\n        kode [x](y.md)",
    "    # kode",
    "```\n# kode\n```",
    "~~~python\n# kode\n[x](y.md)\n~~~",
    "````\n```quiz\n# x\n```\n````",
    "```quiz\nid: a\n\n# b\n```",
    "!!! note\n\n    # Dalam\n\n    [x](y.md)",
    "!!! note\n    teks\n\n    ```quiz\n    # x\n    ```",
    '??? tip "Judul"\n\n    ## Lipat',
    '=== "Satu"\n\n    ## Tab\n\n=== "Dua"\n\n    [x](z.md)',
    "> # Kutipan\n>\n> [x](q.md)",
    "> teks\n> lagi",
    "| a | b |\n|---|---|\n| [x](t.md) | # c |",
    "<!-- # sembunyi -->",
    "<!--\n# sembunyi\n\n[x](y.md)\n-->",
    "[a](b.md) dan ![c](d.png)",
    "[![c](d.png)](e.md)",
    "`[a](b.md)`",
    "``a ` [a](b.md)``",
    '[a](b.md "judul (x)")',
    "[a](b_(c).md)",
    "[a][r] dan [r][] dan [tidak]",
    "[r]: r.md",
    "- [ ] tugas",
    "catatan[^1]\n\n[^1]: isi [x](f.md)",
    "istilah\n:   arti [x](g.md)",
    "---",
    "teks\n---",
    "teks\n===\nlagi",
    "teks\nlagi\n===",
    "# A\n## B\nteks",
    "teks\n# C",
    "#D",
    "# E #",
    "# F \\#",
    "# G {#g}",
    "## H { .x }",
    "\\# bukan",
    "####### tujuh",
    "* * *",
    "* * *\n\n    # kode",
    "- - -\n\n    # kode",
    "* *\n\n    # dalam daftar",
    "- # dalam daftar",
    '<div markdown="1">\n\n# Dalam div\n\n</div>',
    "a <b>c</b>\n[x](h.md)",
    "[a](b.md){ .x }",
    "\\[a](b.md)",
]
heading = st.builds(
    "{} {}".format,
    st.sampled_from(["#", "##", "###"]),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
)
lessons = st.lists(st.one_of(st.sampled_from(BLOCKS), heading), min_size=1, max_size=8).map("\n\n".join)


@pytest.mark.parametrize("text", BLOCKS)
def test_each_block_has_the_headings_and_links_of_markdown(text: str) -> None:
    ours, theirs = both(f"{text}\n\n# Akhir [akhir](akhir.md)\n\n[r]: r.md\n")
    assert ours.headings == theirs.headings
    assert sorted(ours.targets) == sorted(theirs.targets)  # footnotes come at the end of the page


@given(lessons)
def test_a_lesson_of_blocks_has_the_headings_of_markdown(text: str) -> None:
    ours, theirs = both(text)
    assert ours.headings == theirs.headings


@given(lessons)
def test_a_lesson_of_blocks_has_the_links_of_markdown(text: str) -> None:
    ours, theirs = both(text)
    assert set(ours.targets) == set(theirs.targets)  # of a footnote defined twice Markdown keeps one


INDENTED = ["!!! note", '=== "Tab"', "- satu", "1. satu", "??? tip", "[^1]:"]
FENCES = ["```quiz", "~~~ quiz", "````quiz", "``` {.quiz}", "```python", "~~~"]


def _block(owners: list[str], opening: str, *, quoted: bool) -> str:
    mark = opening[: len(opening) - len(opening.lstrip("`~"))]
    lines = [opening, "id: a", "", "  b: # c", mark]
    lines = [f"> {line}".rstrip() for line in lines] if quoted else lines
    for owner in reversed(owners):
        lines = [owner, "", *(f"    {line}".rstrip() for line in lines)]
    return "\n".join(lines)


fences = st.builds(
    _block, st.lists(st.sampled_from(INDENTED), max_size=3), st.sampled_from(FENCES), quoted=st.booleans()
)


@given(st.lists(st.one_of(fences, st.sampled_from(BLOCKS)), min_size=1, max_size=5).map("\n\n".join))
def test_the_fences_found_are_those_that_superfences_hands_over(text: str) -> None:
    handed: list[str] = []

    def keep(source: str, *_: object, **__: object) -> str:
        handed.append(source)
        return "<p></p>"

    custom = [{"name": "quiz", "class": "quiz", "format": keep}]
    configs: dict[str, dict[str, Any]] = {**CONFIGS, "pymdownx.superfences": {"custom_fences": custom}}
    markdown.markdown(text, extensions=USUAL, extension_configs=configs)
    assert [each.text for each in parse(text, "l.md")[0].fences] == handed
