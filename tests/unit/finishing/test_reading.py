"""One reading of a page finds its requests, its inline scripts, its names and its sections."""

from __future__ import annotations

import base64
import hashlib

from generator.finishing.reading import page_of


def digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_every_way_to_ask_for_a_file_is_found() -> None:
    page = page_of(
        "index.html",
        """<head><link rel="stylesheet" href="a.css"><link rel="preload" as=font href="b.woff2">
        <link rel=canonical href="https://x.example/"><link rel="shortcut icon" href="c.ico">
        <meta http-equiv="refresh" content="3; url='d.html'"><style>p{background:url(e.png)}@import "f.css";</style>
        </head><body background="g.png"><img src="h.png" srcset="i.png 1x, j.png 2x"><img loading=lazy src="k.png">
        <video src="l.mp4" poster="m.png"><source src="n.webm"></video><iframe src="o.html"></iframe>
        <iframe srcdoc="<img src='p.png'>"></iframe><object data="q.svg"></object><form action="r"></form>
        <svg><use href="s.svg#x"/></svg><p style="background:url('t.png')"><a href="u.html" ping="v">w</a>
        <script src="x.js"></script></body>""",
    )
    assert {(each.use, each.url) for each in page.references} == {
        ("style", "a.css"), ("preload", "b.woff2"), ("page", "https://x.example/"), ("icon", "c.ico"),
        ("refresh", "d.html"), ("image", "e.png"), ("image", "f.css"), ("image", "g.png"), ("image", "h.png"),
        ("image", "i.png"), ("image", "j.png"), ("lazy", "k.png"), ("media", "l.mp4"), ("image", "m.png"),
        ("media", "n.webm"), ("frame", "o.html"), ("image", "p.png"), ("object", "q.svg"), ("form", "r"),
        ("image", "s.svg#x"), ("image", "t.png"), ("link", "u.html"), ("ping", "v"), ("script", "x.js"),
    }  # fmt: skip
    assert {each.url for each in page.references if not each.loads} == {"https://x.example/", "u.html"}


def test_only_scripts_that_run_are_hashed() -> None:
    page = page_of(
        "index.html",
        '<script>a()</script><script type="module">b()</script><script type="application/json">{"c": 1}</script>'
        '<script type=text/template><p></script><script src="d.js">e()</script>',
    )
    assert [each.digest for each in page.scripts] == [digest("a()"), digest("b()")]


def test_line_ends_are_hashed_as_browsers_see_them() -> None:
    page = page_of("index.html", "<script>a()\r\nb()\rc()</script><style>p{}\r\n</style>")
    assert page.scripts[0].digest == digest("a()\nb()\nc()")
    assert page.styles[0].digest == digest("p{}\n")


def test_scripts_in_attributes_are_noted() -> None:
    page = page_of("index.html", '<button onclick="a()"></button><a href="javascript:b()">x</a><p data-on="c">')
    assert [each.name for each in page.handlers] == ["onclick", "href"]


def test_names_are_ids_and_names_of_links() -> None:
    assert page_of("index.html", '<p id="a"><a name="b"></a><input name="c">').ids == {"a", "b"}


PAGE = """<html lang="id"><head><title>Judul - Situs</title></head><body><nav>menu</nav>
<main><nav>jejak</nav><article><h1 id="judul">Judul<a class="headerlink" href="#judul">¶</a></h1>
<p>Pem<b>buka</b>an &amp; salam.<p>Alinea dua.
<h2 id="inti">Inti</h2><ul><li>satu<li>dua</ul>
<quiz-activity id="kuis-a" data="{&quot;key&quot;: 1}" data-search-exclude="true"><h3 id="soal">Soal</h3>
<template data-text="right">Pembahasan <b>rahasia</b>.</template></quiz-activity>
<p hidden>tersembunyi</p><svg><title>gambar</title></svg><button>tombol</button>
<h3 id="rinci">Rincian</h3><p>Isi.</p><h4 id="kecil">Kecil</h4><p>Ikut bagian di atasnya.</p>
<footer>sebelumnya</footer></article><aside>samping</aside></main></body></html>"""


def test_sections_hold_what_is_read_and_nothing_else() -> None:
    assert [tuple(each) for each in page_of("index.html", PAGE).sections] == [
        ("", "Judul", "Pembukaan & salam. Alinea dua."),
        ("inti", "Inti", "satu dua"),
        ("rinci", "Rincian", "Isi. Kecil Ikut bagian di atasnya."),
    ]


def test_hidden_texts_of_a_quiz_are_known() -> None:
    assert page_of("index.html", PAGE).quiz_texts == ("Pembahasan", "rahasia", ".")


def test_a_page_of_cards_is_read_whole() -> None:
    page = page_of("index.html", "<title>T</title><main><h1>Kursus</h1><article>Kartu</article><p>Sapa</p></main>")
    assert [tuple(each) for each in page.sections] == [("", "Kursus", "Kartu Sapa")]


def test_without_a_main_part_the_body_counts_but_an_excluded_one_does_not() -> None:
    assert page_of("index.html", "<title>T</title><body><p>Isi</p>").sections[0].text == "Isi"
    assert page_of("index.html", "<body>a<main data-search-exclude><p>Isi</p></main>").sections[0].text == ""


def test_the_end_of_the_head_is_where_tags_go() -> None:
    page = "<html><head><script>'</head>'</script></head><body>"
    assert page[page_of("index.html", page).head_end :] == "</head><body>"
    assert page_of("index.html", "<p>tanpa kepala").head_end == 0


def test_the_worker_in_the_settings_of_material_is_a_request() -> None:
    page = page_of("a/b.html", '<script id="__config" type="application/json">{"search": "../w.js"}</script>')
    assert [(each.use, each.url) for each in page.references] == [("worker", "../w.js")]
    assert page_of("b.html", '<script id="__config">{not json</script>').references == ()
