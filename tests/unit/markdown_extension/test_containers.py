"""A fence renders once, and inside whatever the author put it in; what only shows a fence stays code."""

from __future__ import annotations

import textwrap

import pytest
from pages import HOSTS, USUAL, around, converted, tree_of

FENCE = "```quiz\nkuis-a\n```"


def deep(columns: int, fence: str = FENCE) -> str:
    return textwrap.indent(fence, " " * columns)


# Name, lesson, the tag and class that must be around the quiz, and the extensions without which it means nothing.
PLACES = [
    ("alone", FENCE, "page", ""),
    ("right below text", f"Teks\n{FENCE}\nTeks", "page", ""),
    ("below a table", f"| a | b |\n|---|---|\n| 1 | 2 |\n{FENCE}\n", "page", ""),
    ("below a heading with attributes", f"## Kuis {{#k .x}}\n\n{FENCE}\n", "page", ""),
    ("with attributes", "``` {.quiz}\nkuis-a\n```\n", "page", ""),
    ("of tildes", "~~~quiz\nkuis-a\n~~~\n", "page", ""),
    ("of many ticks", "`````quiz\nkuis-a\n`````\n", "page", ""),
    ("beside an abbreviation", f"*[HTML]: Bahasa\n\nHTML\n\n{FENCE}\n", "page", ""),
    ("after Windows line ends", f"Teks\n\n{FENCE}\n\nAkhir".replace("\n", "\r\n"), "page", ""),
    ("in a list", f"1. Satu\n\n{deep(4)}\n\n2. Dua\n", "li", ""),
    ("in a tight list", f"1. Satu\n{deep(4)}\n2. Dua\n", "li", ""),
    ("in a bullet list", f"- Satu\n\n{deep(4)}\n\n- Dua\n", "li", ""),
    ("behind a tab", "- a\n\n\t```quiz\n\tkuis-a\n\t```\n", "li", ""),
    ("in a nested list", f"- Satu\n\n    - Dua\n\n{deep(8)}\n\n    - Tiga\n", "li", ""),
    ("in a nested numbered list", f"1. Satu\n    1. Dua\n\n{deep(8)}\n\n    2. Tiga\n\n2. X\n", "li", ""),
    ("in a quotation", f"> Kata\n>\n{textwrap.indent(FENCE, '> ')}\n>\n> Lagi\n", "blockquote", ""),
    ("in a quotation of its own", f"{textwrap.indent(FENCE, '> ')}\n", "blockquote", ""),
    ("right below a quotation", f"> Kata\n>\n{FENCE}\n", "page", ""),
    ("in an admonition", f'!!! note "J"\n\n{deep(4)}\n\n    Teks\n', "div", "admonition"),
    ("in a tight admonition", f"!!! note\n    Teks\n{deep(4)}\n    Teks\n", "div", "admonition"),
    ("in an admonition in a list", f"- a\n\n    !!! tip\n\n{deep(8)}\n", "div", "admonition"),
    ("in a footnote", f"Teks[^1]\n\n[^1]:\n    Catatan\n\n{deep(4)}\n", "div", "footnote"),
    ("in a footnote below text", f"Teks[^1]\n\n[^1]: Catatan\n\n{deep(4)}\n", "div", "footnote"),
    ("in a definition", f"Istilah\n\n:   Arti\n\n{deep(4)}\n", "dd", ""),
    ("in HTML with Markdown", f"<div markdown>\n\n{FENCE}\n\n</div>\n", "div", ""),
    ("in HTML of blocks", f'<div markdown="block" class="grid">\n{FENCE}\n</div>\n', "div", "grid"),
    ("in a list in HTML", f'<div class="grid cards" markdown>\n\n- Kartu\n\n{deep(4)}\n\n</div>\n', "li", ""),
]
USUAL_PLACES = [
    ("in details", f'??? note "J"\n\n{deep(4)}\n', "details", ""),
    ("in open details", f'???+ note "J"\n{deep(4)}\n', "details", ""),
    ("in a tab", f'=== "A"\n\n{deep(4)}\n\n=== "B"\n\n    lain\n', "div", "tabbed-set"),
    ("in the second tab", f'=== "A"\n\n    x\n\n=== "B"\n\n    lain\n\n{deep(4)}\n', "div", "tabbed-set"),
    ("in a tab in an admonition", f'!!! tip\n\n    === "A"\n\n{deep(8)}\n', "div", "tabbed-set"),
    ("in an admonition in a tab", f'=== "A"\n\n    !!! tip\n\n{deep(8)}\n', "div", "admonition"),
]
MANY_PLACES = [
    ("in a block admonition", f"/// note | J\n\n{FENCE}\n\n///\n", "div", "admonition"),
    ("in a tight block", f"/// details | J\n{FENCE}\n///\n", "details", ""),
    ("in a block tab", f"/// tab | J\n\n{FENCE}\n\n///\n", "div", "tabbed-set"),
    ("in a block of HTML", f"/// html | div.x\n{FENCE}\n///\n", "div", "x"),
    ("in a task list", f"- [ ] a\n\n{deep(4)}\n", "li", "task-list-item"),
]
CASES = [
    pytest.param(host, text, tag, name, id=f"{host}: {place}")
    for host, places in (
        ("plain", PLACES),
        ("usual", [*PLACES, *USUAL_PLACES]),
        ("many", [*PLACES, *USUAL_PLACES, *MANY_PLACES]),
    )
    for place, text, tag, name in places
]
CODE = {
    "in a longer fence": f"````markdown\n{FENCE}\n````\n",
    "in tildes": f"~~~~markdown\n{FENCE}\n~~~~\n",
    "indented": f"Teks\n\n{deep(4)}\n\nteks\n",
    "indented in a list": f"- a\n\n{deep(8)}\n",
    "in a longer fence in an admonition": f"!!! note\n\n    ````markdown\n{deep(4)}\n    ````\n",
    "between backticks": "Tulis `` ```quiz `` lalu namanya.\n",
    "in pre": f"<pre>\n{FENCE}\n</pre>\n",
}


@pytest.mark.parametrize(("host", "text", "tag", "name"), CASES)
def test_a_fence_renders_once_and_in_its_place(host: str, text: str, tag: str, name: str) -> None:
    extensions, configs = HOSTS[host]
    html = converted(text, extensions, configs=configs)
    assert html.count("<quiz-activity") == html.count("</quiz-activity>") == 1
    assert "tuntas:" not in html
    assert "```" not in html
    outside = around(tree_of(html), "quiz-activity")
    assert any(each.tag == tag and name in (each.get("class") or "") for each in outside)
    assert [each.tag for each in outside].count("page") == 1
    if tag == "page":
        assert [each.tag for each in outside] == ["page"]


@pytest.mark.parametrize("host", ["usual", "many"])
@pytest.mark.parametrize("name", CODE)
def test_what_shows_a_fence_stays_code(host: str, name: str) -> None:
    extensions, configs = HOSTS[host]
    html = converted(CODE[name], extensions, configs=configs)
    assert "<quiz-activity" not in html
    assert "tuntas:" not in html
    assert "\x02" not in html
    assert "quiz" in html


def test_text_after_a_quiz_goes_on_in_the_same_item() -> None:
    root = tree_of(converted(f"1. Satu\n\n{deep(4)}\n\n    Lanjutan\n\n2. Dua\n", USUAL))
    assert [len(each) for each in root.iter("ol")] == [2]
    first = next(root.iter("li"))
    assert [each.tag for each in first] == ["p", "quiz-activity", "p"]


def test_a_quiz_twice_on_a_page_has_unique_ids() -> None:
    root = tree_of(converted(f'{FENCE}\n\n!!! tip\n\n{deep(4)}\n\n=== "A"\n\n{deep(4)}\n', USUAL))
    assert len(list(root.iter("quiz-activity"))) == 3
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    assert len(ids) == len(set(ids))


def test_two_pages_in_a_row_do_not_mix() -> None:
    first = converted(f"{FENCE}\n\nTeks[^1]\n\n[^1]: a\n", USUAL)
    assert first == converted(f"{FENCE}\n\nTeks[^1]\n\n[^1]: a\n", USUAL)
