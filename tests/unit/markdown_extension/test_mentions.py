"""Ids of facts and first uses of terms become links in running text, and nothing else changes."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from sheets import FOLDERS, ISTILAH, PAGES, RUJUKAN

from generator.loading.project import Folders, load
from generator.markdown_extension.extension import QuizExtension
from generator.markdown_extension.page import PageLibrary
from generator.sources.tree import SourceTree

HERE = "kursus/satu.md"
KIP = '<a class="t-fact" href="../rujukan/index.md#f-kip-01">F-KIP-01</a>'
TERMS = "../rujukan/istilah.md"
PPID = f'<a class="t-term" href="{TERMS}#ppid">PPID</a>'
CONFLICT = f'<a class="t-term" href="{TERMS}#konflik-kepentingan'
DEADLINE = f'<a class="t-term" href="{TERMS}#deadline" lang="en">deadline</a>'
OTHERWISE = "benturan kepentingan"
PLAIN_DEADLINE = f'<a class="t-term" href="{TERMS}#deadline">deadline</a>'
NOTE = '<div class="admonition note">\n<p class="admonition-title">PPID</p>'
ENGLISH = '<span lang="en">deadline</span>'
NOTHING: Mapping[str, str] = MappingProxyType({})
WITH = ("abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc")


def shown(text: str, path: str = HERE, more: Mapping[str, str] = NOTHING, folders: Folders = FOLDERS) -> str:
    """Return a page of a project with facts and terms, in a course where it lies below `kursus/`."""
    texts = {**PAGES, "content/kursus/index.md": "# Kursus\n", **more, f"content/{path}": text}
    library = PageLibrary(loaded=load(SourceTree(texts), folders), path=path)
    return Markdown(extensions=[*WITH, QuizExtension(library=library)]).convert(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("F-KIP-01", f"<p>{KIP}</p>"),
        ("**F-KIP-01**, ([F-KIP-01]).", f"<p><strong>{KIP}</strong>, ([{KIP}]).</p>"),
        ("F-KIP-011, X-F-KIP-01, F-KIP-01-a", "<p>F-KIP-011, X-F-KIP-01, F-KIP-01-a</p>"),
        ("f-kip-01, F-KIP-09", "<p>f-kip-01, F-KIP-09</p>"),
        ("`F-KIP-01`", "<p><code>F-KIP-01</code></p>"),
        ("    F-KIP-01 PPID", "<pre><code>F-KIP-01 PPID\n</code></pre>"),
        ("[F-KIP-01 PPID](dua.md)", '<p><a href="dua.md">F-KIP-01 PPID</a></p>'),
        ("## F-KIP-01 PPID", '<h2 id="f-kip-01-ppid">F-KIP-01 PPID</h2>'),
        ('<a href="dua.md">F-KIP-01</a> F-KIP-01', f'<p><a href="dua.md">F-KIP-01</a> {KIP}</p>'),
        ("<kbd>PPID</kbd> <b>PPID</b>", f"<p><kbd>PPID</kbd> <b>{PPID}</b></p>"),
        ("<kbd>PPID\n\nPPID", f"<p><kbd>PPID</p>\n<p>{PPID}</p>"),
        ("</kbd> &amp; PPID", f"<p></kbd> &amp; {PPID}</p>"),
        ("- PPID\n- PPID", f"<ul>\n<li>{PPID}</li>\n<li>PPID</li>\n</ul>"),
        ("Konflik\nkepentingan aktual", f'<p>{CONFLICT}-aktual">Konflik\nkepentingan aktual</a></p>'),
        ("Konflik kepentingan, benturan kepentingan", f'<p>{CONFLICT}">Konflik kepentingan</a>, {OTHERWISE}</p>'),
        ("KONFLIK KEPENTINGAN, ppid", "<p>KONFLIK KEPENTINGAN, ppid</p>"),
        ("PPID-nya, konflik kepentingannya", "<p>PPID-nya, konflik kepentingannya</p>"),
        ("a *deadline* deadline", f"<p>a <em>{DEADLINE}</em> {ENGLISH}</p>"),
        ("[satu deadline](dua.md)", f'<p><a href="dua.md">satu {ENGLISH}</a></p>'),
        ('*deadline*{: lang="en" }', f'<p><em lang="en">{PLAIN_DEADLINE}</em></p>'),
        ('!!! note "PPID"\n    PPID', f"{NOTE}\n<p>{PPID}</p>\n</div>"),
        ("PPID\n\n*[PPID]: Pejabat", f'<p><abbr title="Pejabat">{PPID}</abbr></p>'),
        ("> PPID", f"<blockquote>\n<p>{PPID}</p>\n</blockquote>"),
        ("Istilah\n:   PPID deadline F-KIP-01", f"<dl>\n<dt>Istilah</dt>\n<dd>PPID {ENGLISH} {KIP}</dd>\n</dl>"),
    ],
)  # fmt: skip
def test_a_text_reads_so(text: str, wanted: str) -> None:
    assert shown(text) == wanted


def test_cells_name_facts_and_languages_but_link_no_terms() -> None:
    page = shown("| PPID | deadline |\n|---|---|\n| F-KIP-01 | PPID |\n\nPPID")
    assert f"<th>PPID</th>\n<th>{ENGLISH}</th>" in page
    assert f"<td>{KIP}</td>\n<td>PPID</td>" in page
    assert page.endswith(f"<p>{PPID}</p>")


def test_quizzes_are_left_alone() -> None:
    quiz = (
        "```quiz\nid: a\nkind: choice\nfacts: [F-KIP-01]\nprompt: PPID F-KIP-01 deadline?\noptions:\n"
        "  - {text: PPID, correct: true, feedback: F-KIP-01}\n  - {text: Lain}\n```\n"
    )
    page = shown(f"{quiz}\nPPID")
    assert "t-fact" not in page
    assert page.count("t-term") == 1
    assert page.endswith(f"<p>{PPID}</p>")


@pytest.mark.parametrize("path", ["index.md", "kursus/index.md", "rujukan/lain.md"])
def test_terms_are_linked_in_lessons_only(path: str) -> None:
    page = shown("PPID deadline F-KIP-01", path)
    assert "t-term" not in page
    assert ENGLISH in page
    assert "#f-kip-01" in page


def test_a_workshop_beside_lessons_links_terms() -> None:
    more = {"content/kursus/satu.md": "# Satu\n", "content/kursus/workshop.md": "# Workshop\n"}
    assert PPID in shown("PPID", "kursus/workshop.md", more)


def test_the_page_of_terms_links_none_of_them() -> None:
    page = shown(ISTILAH, "rujukan/istilah.md")
    assert "t-term" not in page.replace("t-terms", "")
    assert '<dt><dfn lang="en">deadline</dfn></dt>' in page
    assert '<div id="ppid">\n<dt><dfn>PPID</dfn> <span class="t-also">Pejabat Pengelola</span></dt>' in page
    assert '<a class="t-fact" href="index.md#f-kip-01">F-KIP-01</a>' in page
    assert f"memengaruhi <em>{ENGLISH}</em>." in page


def test_the_page_of_facts_lists_those_that_begin_so() -> None:
    page = shown(RUJUKAN.partition("---\n\n")[2], "rujukan/index.md")
    first, second = page.split('<dl class="t-facts">')[1:]
    assert re.findall(r'<div id="([^"]*)"', first) == ["f-kip-01", "f-kip-02"]
    assert re.findall(r'<div id="([^"]*)"', second) == ["f-jp-03"]
    assert '<strong>10 hari kerja</strong>. Lihat <a class="t-fact" href="#f-jp-03">F-JP-03</a>' in first
    assert "diubah dengan UU 1/2024" in first
    assert "24 November 2026" in second


def test_an_empty_fence_lists_every_fact() -> None:
    page = shown("- Daftar\n\n    ```facts\n    ```\n", "rujukan/semua.md")
    assert re.findall(r'<div id="([^"]*)"', page) == ["f-kip-01", "f-kip-02", "f-jp-03"]


def test_a_fact_that_no_page_lists_is_only_named() -> None:
    assert shown("F-KIP-01", more={"content/rujukan/index.md": "# Kosong\n"}) == "<p>F-KIP-01</p>"


def test_without_a_sheet_a_fence_is_code_and_a_text_stays() -> None:
    text = "F-KIP-01 PPID\n\n```facts\nF-KIP\n```\n\n```glossary\n```"
    assert "<dl" in shown(text)
    assert shown(text, folders=Folders()) == Markdown(extensions=WITH).convert(text)


FOLDERS_OF_LANGUAGES: Mapping[str, str] = {
    **{
        f"content/{lang}/{path}": "# A\n"
        for lang in ("id", "en")
        for path in ("index.md", "kom/index.md", "kom/satu.md")
    },
    "content/id/rujukan.md": "# Rujukan\n\n```facts\n```\n",
    "content/en/rujukan.md": "# Rujukan\n\n```facts\n```\n",
    "content/id/istilah.md": ISTILAH,
}


@pytest.mark.parametrize("suffix", ["", ".id", ".en"])
def test_translations_beside_their_originals_link_no_terms_of_those(suffix: str) -> None:
    page = shown("F-KIP-01 PPID", f"kursus/satu{suffix}.md", {"content/kursus/satu.md": "# Satu\n"})
    assert '<a class="t-fact" href="../rujukan/index.md#f-kip-01">' in page
    assert (f"{TERMS}#ppid" in page) is (suffix != ".en")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_pages_link_to_the_lists_of_their_own_language(lang: str) -> None:
    page = shown("F-KIP-01 PPID", f"{lang}/kom/satu.md", FOLDERS_OF_LANGUAGES)
    assert '<a class="t-fact" href="../rujukan.md#f-kip-01">' in page
    assert ("../istilah.md#ppid" in page) is (lang == "id")


WORDS = st.sampled_from(
    ["F-KIP-01", "PPID", "konflik", "kepentingan", "aktual", "deadline", " ", "\n", "\n\n", "- ", "> ", "# ", "`", "*",
     "**", "[", "](dua.md)", "<a>", "</a>", "<kbd>", "</kbd>", "<b>", "</b>", "&amp;", "|", "|---|", "    ", "\\", "x"]
)  # fmt: skip


def bare(page: str) -> str:
    """Return a page without what this adds."""
    return re.sub(
        r'<a class="t-(?:term|fact)"[^>]*>([^<]*)</a>', r"\1", re.sub(r'<span lang="en">([^<]*)</span>', r"\1", page)
    )


@given(st.lists(WORDS, max_size=40).map("".join))
def test_only_links_and_languages_are_added(text: str) -> None:
    with_sheets, without = shown(text), shown(text, folders=Folders())
    assert html.unescape(bare(with_sheets)) == html.unescape(without)
    assert not re.search(r"<a[^>]*>[^<]*<a ", with_sheets.replace("<a>", ""))


def test_one_pass_finds_everything_however_long_the_page() -> None:
    page = shown("\n\n".join(["F-KIP-01 deadline PPID kata lain."] * 500))
    assert page.count("#f-kip-01") == 500
    assert page.count("t-term") == 2
    assert page.count(ENGLISH) == 499
