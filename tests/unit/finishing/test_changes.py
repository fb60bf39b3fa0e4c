"""Steps that change the site: assets, pruning, the page for missing ones, the map, a theme's own search."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping

from generator.finishing.assets import bring_assets
from generator.finishing.built import Built, Step, built_of
from generator.finishing.bundles import bundles
from generator.finishing.keys import hide_keys
from generator.finishing.not_found import stand_alone
from generator.finishing.options import Options
from generator.finishing.prune import prune
from generator.finishing.servers import write_servers
from generator.finishing.site import site_of
from generator.finishing.sitemap import settle_sitemap

QUIZ = '<html><head></head><body><quiz-activity data="{}"></quiz-activity></body></html>'
DIALOG = '<html><head>{}</head><body><dialog data-search-index="assets/tuntas/search-index.js"></dialog></body></html>'


def after(step: Step, files: Mapping[str, str | bytes], **options: object) -> Built:
    built = built_of(site_of(files))
    changed, found = step(built, Options(**options))  # type: ignore[arg-type]
    assert found == ()
    assert step(changed, Options(**options))[0].site.files == changed.site.files  # type: ignore[arg-type]
    return changed


def test_a_page_with_a_quiz_gets_its_script_and_style() -> None:
    built = after(bring_assets, {"a/b.html": QUIZ, "c.html": "<p>"})
    assert built.site.read_text("a/b.html").startswith(
        '<html><head><link rel="stylesheet" href="../assets/tuntas/quiz.css">'
        '<script src="../assets/tuntas/quiz.js" defer></script></head>'
    )
    assert built.site.read("assets/tuntas/quiz.js") == (bundles() / "quiz.js").read_bytes()
    assert built.site.read_text("c.html") == "<p>"
    assert [each.use for each in built.pages["a/b.html"].references] == ["style", "script"]


def test_what_a_page_loads_already_is_not_loaded_twice() -> None:
    loads = '<link rel=stylesheet href="assets/tuntas/quiz.css?v=1"><script src="assets/tuntas/quiz.js"></script>'
    page = QUIZ.replace("<head>", f"<head>{loads}")
    files = {"index.html": page, "assets/tuntas/quiz.js": "milik penulis", "assets/tuntas/quiz.css": ""}
    built = after(bring_assets, files)
    assert built.site.files == built_of(site_of(files)).site.files


def test_the_search_script_comes_unless_the_script_of_the_site_fetches_it() -> None:
    built = after(bring_assets, {"index.html": DIALOG.format("")})
    assert '<script src="assets/tuntas/search.js" defer></script></head>' in built.site.read_text("index.html")
    page = DIALOG.format('<script src="assets/tuntas/site.js" defer></script>')
    for script, fetches in (("load('search.js')", True), ("", False)):
        built = after(bring_assets, {"index.html": page, "assets/tuntas/site.js": script})
        assert (built.site.read_text("index.html") == page) is fetches
        assert "assets/tuntas/search.js" in built.site


MATERIAL = {
    "assets/javascripts/bundle.0123abcd.min.js": "a()",
    "assets/javascripts/bundle.0123abcd.min.js.map": "{}",
    "assets/javascripts/workers/search.0123abcd.min.js": "b()",
    "assets/javascripts/lunr/min/lunr.stemmer.support.min.js": "",
    "assets/javascripts/lunr/min/lunr.multi.min.js": "",
    "assets/javascripts/lunr/min/lunr.de.min.js": "",
    "assets/javascripts/lunr/min/lunr.th.min.js": "",
    "assets/javascripts/lunr/wordcut.js": "",
    "assets/stylesheets/main.0123abcd.min.css": "p{}",
    "assets/stylesheets/palette.0123abcd.min.css": "p{}",
    "assets/images/favicon.png": "x",
    "search/search_index.json": '{"config": {"lang": ["en"]}, "docs": []}',
}
THEIRS = """<head><link rel="icon" href="assets/images/favicon.png">
<link rel="stylesheet" href="assets/stylesheets/main.0123abcd.min.css"></head>
<div class="md-search"></div><script id="__config" type="application/json">
{"search": "assets/javascripts/workers/search.0123abcd.min.js"}</script>
<script src="assets/javascripts/bundle.0123abcd.min.js"></script>"""
AUTHORS = {
    "assets/javascripts/ekstra.js": "c()",
    "assets/images/peta.map": "peta",
    "data/bundle.js.map": "peta",
    "assets/stylesheets/ekstra.css": "p{}",
}


def left(files: Mapping[str, str], **options: object) -> set[str]:
    return set(after(prune, files, **options).site.files)


def test_what_no_page_loads_is_removed_and_authors_files_are_not() -> None:
    assert left({**MATERIAL, **AUTHORS, "index.html": "<p>"}) == {"index.html", *AUTHORS}


def test_what_the_stock_theme_uses_stays() -> None:
    assert left({**MATERIAL, "index.html": THEIRS}) == {
        "index.html",
        "assets/javascripts/bundle.0123abcd.min.js",
        "assets/javascripts/workers/search.0123abcd.min.js",
        "assets/stylesheets/main.0123abcd.min.css",
        "assets/images/favicon.png",
        "search/search_index.json",
    }


def test_the_languages_of_the_search_stay() -> None:
    index = {"search/search_index.json": '{"config": {"lang": ["en", "th"]}, "docs": []}'}
    gone = set(MATERIAL) - left({**MATERIAL, **index, "index.html": THEIRS})
    assert gone == {
        "assets/javascripts/bundle.0123abcd.min.js.map",
        "assets/javascripts/lunr/min/lunr.de.min.js",
        "assets/stylesheets/palette.0123abcd.min.css",
    }


def test_a_file_that_an_authors_script_names_stays() -> None:
    files = {**MATERIAL, "index.html": "<p>", "js/a.js": "show('../assets/images/favicon.png')"}
    assert "assets/images/favicon.png" in left(files)


def test_pruning_can_be_switched_off() -> None:
    assert left({**MATERIAL, "index.html": "<p>"}, prune=False) == {*MATERIAL, "index.html"}


OURS = {
    "assets/tuntas/site.css": "@font-face{src:url(fonts/jakarta.woff2)}",
    "assets/tuntas/fonts/jakarta.woff2": "",
    "assets/tuntas/fonts/OFL.txt": "",
    "assets/tuntas/site.js": "load('search.js')",
    "assets/tuntas/search.js": "",
    "assets/tuntas/quiz.js": "",
}


def test_of_our_own_files_those_stay_that_a_page_a_style_or_a_script_of_ours_asks_for() -> None:
    page = '<link rel="stylesheet" href="assets/tuntas/site.css"><script src="assets/tuntas/site.js"></script>'
    extra = {"index.html": page, "assets/tuntas/milik-penulis.js": ""}
    assert set(OURS) - left({**OURS, **extra}) == {"assets/tuntas/quiz.js"}
    assert left({**OURS, **extra, "index.html": "<p>"}) == set(extra)


NEEDS_FILES = (
    """<html lang="{}"><head><title>Situs</title><link rel="stylesheet" href="/assets/a.css"></head><h1>404</h1>"""
)


def test_the_page_for_missing_ones_asks_for_no_file() -> None:
    built = after(stand_alone, {"404.html": NEEDS_FILES.format("id"), "en/404.html": NEEDS_FILES.format("en-GB")})
    page = built.pages["404.html"]
    assert [each.url for each in page.references] == ["data:,", "/"]
    assert (page.title, page.lang) == ("Halaman tidak ditemukan - Situs", "id")
    assert built.pages["en/404.html"].title == "Page not found - Situs"


def test_a_page_for_missing_ones_that_needs_nothing_is_the_authors() -> None:
    page = '<h1>Tersesat</h1><a href="/">Beranda</a><a href="#x">x</a><a href="https://a.example">y</a>'
    assert after(stand_alone, {"404.html": page}).site.read_text("404.html") == page
    kept = NEEDS_FILES.format("id")
    assert after(stand_alone, {"404.html": kept}, not_found=False).site.read_text("404.html") == kept


ENTRY = "<url><loc>https://a.example/{}</loc>\n<lastmod>{}</lastmod></url>"


def test_a_map_without_addresses_is_removed() -> None:
    files: dict[str, str | bytes] = {
        "index.html": "",
        "sitemap.xml": "<urlset></urlset>",
        "sitemap.xml.gz": gzip.compress(b"<urlset></urlset>"),
    }
    assert set(after(settle_sitemap, files).site.files) == {"index.html"}


def test_the_day_of_the_build_is_not_in_the_map() -> None:
    text = "<urlset>" + ENTRY.format("a", "2026-11-24") + ENTRY.format("b", "2026-11-24") + "</urlset>"
    built = after(settle_sitemap, {"sitemap.xml": text, "sitemap.xml.gz": gzip.compress(text.encode(), mtime=99)})
    assert "lastmod" not in built.site.read_text("sitemap.xml")
    assert gzip.decompress(built.site.read("sitemap.xml.gz")) == built.site.read("sitemap.xml")
    assert built.site.read("sitemap.xml.gz")[4:8] == b"\0\0\0\0"


def test_days_of_real_changes_stay_in_the_map() -> None:
    text = "<urlset>" + ENTRY.format("a", "2026-11-24") + ENTRY.format("b", "2026-11-20") + "</urlset>"
    assert after(settle_sitemap, {"sitemap.xml": text}).site.read_text("sitemap.xml") == text


def test_hidden_texts_of_quizzes_leave_a_themes_own_index() -> None:
    quiz = "<quiz-activity><p>Soal</p><template>Sebab <b>begini</b>.</template></quiz-activity>"
    docs = [{"location": "a/", "title": "A", "text": "Isi Soal Sebab begini . &amp; lain"}, {"text": "Isi saja"}]
    index = json.dumps({"config": {"lang": ["en"]}, "docs": docs})
    built = after(hide_keys, {"a/index.html": quiz, "search/search_index.json": index})
    (first, second) = json.loads(built.site.read("search/search_index.json"))["docs"]
    assert first == {"location": "a/", "title": "A", "text": "Isi Soal . &amp; lain"}
    assert second == {"text": "Isi saja"}


def test_servers_are_told_the_policy() -> None:
    name = "assets/javascripts/bundle.0123abcd.min.js"
    built = after(write_servers, {"index.html": "<script>a()</script>", name: ""}, frame_ancestors=("none",))
    for path in ("_headers", "server/nginx.conf", "server/apache.htaccess", "server/Caddyfile"):
        text = built.site.read_text(path)
        assert "script-src 'self' 'sha256-" in text
        assert "X-Frame-Options" in text
        assert "nosniff" in text
        assert "immutable" in text
    assert f"/{name}\n  Cache-Control: public" in built.site.read_text("_headers")
    assert ".htaccess" not in built.site
    assert 'location ~* "' in built.site.read_text("server/nginx.conf")  # nginx stops at a brace without quotes
    assert "not path_regexp" in built.site.read_text("server/Caddyfile")  # else the wider rule comes last and wins
    assert set(after(write_servers, {"index.html": ""}, servers=False).site.files) == {"index.html"}
