"""What a first visit costs."""

from __future__ import annotations

from generator.finishing.built import built_of
from generator.finishing.site import site_of
from generator.finishing.weight import weigh

FILES: dict[str, bytes | str] = {
    "index.html": '<link rel="stylesheet" href="a.css"><link rel="icon" href="i.svg"><script src="b.js"></script>'
    '<script src="b.js?v=2"></script><img src="c.png"><img loading="lazy" src="d.png"><a href="kom/">x</a>',
    "kom/index.html": '<link rel="stylesheet" href="../a.css">',
    "404.html": "x" * 9000,
    "a.css": "@font-face{src:url(f.woff2)}" + " " * 1000,
    "b.js": "a()" * 500,
    "c.png": b"\0" * 700,
    "d.png": b"\0" * 9000,
    "f.woff2": b"\0" * 300,
    "i.svg": "<svg/>",
}


def test_a_page_weighs_what_it_loads_at_once() -> None:
    weight = weigh(built_of(site_of(FILES)))
    first, second = weight.pages
    assert (first.path, second.path) == ("index.html", "kom/index.html")
    assert first.requests == 6
    plain = {part: size.plain for part, size in first.parts.items()}
    assert plain == {
        "html": len(FILES["index.html"]), "css": 1028, "js": 1500, "font": 300, "image": 706, "other": 0,
    }  # fmt: skip
    assert first.parts["js"].packed < 60
    assert first.parts["font"].packed == 300
    assert first.total.plain == sum(plain.values())
    assert (weight.files, weight.site) == (len(FILES), sum(map(len, FILES.values())))
