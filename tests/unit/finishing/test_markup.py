"""The scanner sees what browsers and `html.parser` see."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.finishing.markup import attributes, tokens

Seen = list[tuple[str, str, dict[str, str]]]


class Reference(HTMLParser):
    """The standard parser, writing down tags."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: Seen = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write down a start tag; of two attributes with one name the first counts."""
        found: dict[str, str] = {}
        for name, value in attrs:
            found.setdefault(name, value or "")
        self.seen.append(("start", tag, found))

    def handle_endtag(self, tag: str) -> None:
        """Write down an end tag."""
        self.seen.append(("end", tag, {}))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take it as a start tag, as browsers do."""
        self.handle_starttag(tag, attrs)


def by_reference(page: str) -> Seen:
    parser = Reference()
    parser.feed(page)
    parser.close()
    return parser.seen


def by_scanner(page: str) -> Seen:
    return [
        (kind, name, attributes(rest) if kind == "start" else {})
        for kind, name, rest, _ in tokens(page)
        if kind in {"start", "end"}
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<!doctype html><html lang=id><body><p>satu<p>dua</body></html>",
        '<a href="a>b" title=\'c"d\'>x</a>',
        "<input disabled value=satu checked/>",
        "<img src = 'a.png'  alt = \"\">",
        '<p class="a" class="b">&lt;b&gt;</p>',
        '<div data="{&quot;kunci&quot;: [1, 2]}"></div>',
        "<!-- <script src=x></script> --><p>",
        "<script>if (a < b) document.write('<p>')</script><p>",
        "<style>p::before{content:'<b>'}</style><title>a</title>",
        "<SCRIPT SRC=a.js></SCRIPT><Quiz-Activity></Quiz-Activity>",
        "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
        "a < b and c > d",
    ],
)
def test_tags_and_attributes_are_those_of_the_standard_parser(page: str) -> None:
    assert by_scanner(page) == by_reference(page)


def test_a_quote_opens_a_value_only_after_an_equals_sign() -> None:
    assert by_scanner("<p title=it's>x<b id='y'>") == [
        ("start", "p", {"title": "it's"}),
        ("start", "b", {"id": "y"}),
    ]


def test_offsets_point_at_the_tag() -> None:
    page = "teks\n<p>é <b>tebal</b>"
    assert [page[offset : offset + 2] for kind, _, _, offset in tokens(page) if kind == "start"] == ["<p", "<b"]


def test_what_stands_in_a_script_comes_back_letter_by_letter() -> None:
    page = "<script>\r\nlet a = '&amp;<b>'\n</script >"
    assert [rest for kind, _, rest, _ in tokens(page) if kind == "raw"] == ["\r\nlet a = '&amp;<b>'\n"]


@given(
    st.lists(
        st.sampled_from(["<", ">", "</", "p", "script", "=", '"', "'", " ", "!--", "-->", "a", "/", "\n", "style"])
    )
)
def test_any_text_is_cut_into_tokens_in_order(pieces: list[str]) -> None:
    page = "".join(pieces)
    offsets = [offset for _, _, _, offset in tokens(page)]
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= len(page) for offset in offsets)


def test_a_long_unclosed_tag_costs_little() -> None:
    assert len(list(tokens("<a " + "x='1' " * 200_000))) == 1
