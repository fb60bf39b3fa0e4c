"""The steps together: a second time changes nothing, and nothing but the site decides."""

from __future__ import annotations

from pathlib import Path

from generator.finishing.built import PAGES, built_of
from generator.finishing.page import Page
from generator.finishing.reading import page_of
from generator.finishing.site import site_of
from generator.finishing.steps import STEPS, finish, finished

PAGE = """<html lang="id"><head><title>{0} - Situs</title><script>a("{0}")</script></head><body><main><h1>{0}</h1>
<p style="color:red">Petugas melayani warga. <a href="/mutlak">x</a></p><quiz-activity data="{{}}"><template>kunci
</template></quiz-activity></main><dialog class="t-search" data-search-index="assets/tuntas/search-index.js"></dialog>
<img src="https://cdn.example/a.png"></body></html>"""
FILES = {
    "index.html": PAGE.format("Beranda"),
    "kom.html": PAGE.format("Komunikasi"),
    "404.html": PAGE.format("404"),
    "assets/javascripts/bundle.0123abcd.min.js": "a()",
    "assets/javascripts/bundle.0123abcd.min.js.map": "{}",
    "sitemap.xml": "<urlset></urlset>",
}


def put(folder: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(FILES[name], "utf-8")


def content(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_finishing_twice_changes_nothing(tmp_path: Path) -> None:
    put(tmp_path, list(FILES))
    report, found = finish(tmp_path)
    once = content(tmp_path)
    assert {each.rule.code for each in found} == {"site/absolute-link", "site/foreign-host"}
    assert "assets/tuntas/search-index.js" in report.written
    assert "sitemap.xml" in report.removed
    assert report.bytes_after == sum(map(len, once.values()))
    again, same = finish(tmp_path)
    assert (again.written, again.removed) == ((), ())
    assert same == found
    assert content(tmp_path) == once


def test_neither_order_nor_folder_decides(tmp_path: Path) -> None:
    one, other = tmp_path / "satu", tmp_path / "lain" / "dalam"
    put(one, list(FILES))
    put(other, list(reversed(FILES)))
    finish(one)
    finish(other)
    assert content(one) == content(other)


def test_a_step_is_a_pure_function() -> None:
    built = built_of(site_of(FILES))
    files = dict(built.site.files)
    for step in STEPS:
        assert callable(step)
    finished(built.site)
    assert dict(built.site.files) == files


def test_pages_that_are_known_need_not_be_read_again() -> None:
    known = {path: page_of(path, text) for path, text in FILES.items() if path.endswith(PAGES)}
    asked: list[str] = []

    def read_page(path: str, _text: str) -> Page:
        asked.append(path)
        return known[path]

    built, found = finished(site_of(FILES), read_page=read_page)
    assert sorted(asked) == sorted(known)
    assert (dict(built.site.files), found) == _plain()


def _plain() -> tuple[dict[str, object], object]:
    built, found = finished(site_of(FILES))
    return dict(built.site.files), found
