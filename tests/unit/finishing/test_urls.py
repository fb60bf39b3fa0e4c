"""Where an address leads."""

from __future__ import annotations

import pytest

from generator.finishing.css import requests
from generator.finishing.urls import relative, target_of


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("c.html", ("inside", "a/c.html", "")),
        ("c.html?x=1#y", ("inside", "a/c.html", "y")),
        ("../c/", ("inside", "c/index.html", "")),
        ("..", ("inside", "index.html", "")),
        (".", ("inside", "a/index.html", "")),
        ("./", ("inside", "a/index.html", "")),
        ("", ("inside", "a/b.html", "")),
        ("#bagian%20satu", ("inside", "a/b.html", "bagian satu")),
        ("surat%20dinas.html", ("inside", "a/surat dinas.html", "")),
        ("c\\d.html", ("inside", "a/c/d.html", "")),
        ("../../x", ("outside", "../x", "")),
        ("/x.css", ("absolute", "/x.css", "")),
        ("//cdn.example/x", ("foreign", "cdn.example", "")),
        ("HTTPS://User@Cdn.Example:8/x", ("foreign", "cdn.example", "")),
        ("ht\ntps://cdn.example", ("foreign", "cdn.example", "")),
        ("https:cdn.example/x", ("foreign", "cdn.example", "")),
        ("wss://cdn.example", ("foreign", "cdn.example", "")),
        ("https://[x", ("foreign", "https://[x", "")),
        ("mailto:a@b.example", ("other", "mailto", "")),
        ("data:image/png;base64,AA", ("other", "data", "")),
    ],
)
def test_an_address_leads_there(url: str, target: tuple[str, str, str]) -> None:
    assert tuple(target_of("a/b.html", url)) == target


def test_an_address_is_written_relative_to_the_page() -> None:
    assert relative("index.html", "assets/a b.js") == "assets/a%20b.js"
    assert relative("x/y/index.html", "assets/a.js") == "../../assets/a.js"


@pytest.mark.parametrize(
    ("style", "urls"),
    [
        ("p{background:url(a.png)}", ["a.png"]),
        ("p{background:URL( 'a b.png' ), url(\"c.png\")}", ["a b.png", "c.png"]),
        ("@import 'a.css';@import url(b.css);", ["a.css", "b.css"]),
        ("/* url(a.png) */p{}", []),
        (r"p{background:url(a\)b.png)}@import '\68ttps://c\2e example'", ["a)b.png", "https://c.example"]),
        ("p{content:'\\0'}@import '\\0a';", ["\n"]),
        ("p{content:'/*'}q{background:url('data:image/*,x')}b{background:url(a.png)}/**/", ["data:image/*,x", "a.png"]),
        ("p{color:red}", []),
    ],
)
def test_a_style_sheet_asks_for_these(style: str, urls: list[str]) -> None:
    assert [url for url, _ in requests(style)] == urls
