"""Each statement of the text the programme grew from has its pages, and those pages and sections exist."""

from __future__ import annotations

import posixpath
import re
from functools import cache
from pathlib import Path

import pytest

from generator.cli.check import examined
from generator.cli.settings import read_settings
from generator.model.course import Course

ROOT = Path(__file__).parent.parent
ROW = re.compile(r"^\| (?!Pernyataan|---)(?P<said>[^|]+) \| (?P<pages>[^|]+) \|$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]+)\)")
ROWS = {
    each["said"]: LINK.findall(each["pages"]) for each in ROW.finditer((ROOT / "docs/sumber.md").read_text("utf-8"))
}
STATEMENTS = [
    "mutu pelayanan publik",
    "integritas dan etika kerja",
    "budaya kerja yang positif",
    "Manfaat bagi",
    "informasi yang jelas",
    "tepat dan ramah",
    "workshop, dan seminar dengan praktik langsung",
    "menentukan prioritas",
    "keikutsertaan tinggi",
    "Komitmen pemerintah daerah",
    "Rina",
    "cukup berpengalaman",
    "Pimpinan wajib menjelaskan",
    "menolak pelatihan teknologi",
    "setelah manfaatnya ditunjukkan",
    "berlanjut",
    "profesional dan berintegritas",
    "transparan",
    "akuntabel",
    "inovasi",
    "sikap di samping keterampilan",
]


@cache
def course() -> Course:
    _, loaded = examined(read_settings(ROOT / "mkdocs.yml"))
    return loaded.course


@pytest.mark.parametrize("statement", STATEMENTS)
def test_every_statement_has_a_row(statement: str) -> None:
    assert [each for each in ROWS if statement in each], statement


@pytest.mark.parametrize("said", ROWS)
def test_every_row_leads_to_pages_and_sections_of_the_site(said: str) -> None:
    assert ROWS[said]
    for target in ROWS[said]:
        path, _, anchor = target.partition("#")
        page = course().pages.get(posixpath.normpath(posixpath.join("docs", path)))
        assert page is not None, target
        assert not anchor or anchor in {each.anchor for each in page.headings}, target


def test_rina_is_told_of_only_where_the_table_says() -> None:
    (row,) = (each for each in ROWS if each.startswith("Rina"))
    named = {posixpath.normpath(posixpath.join("docs", each.partition("#")[0])) for each in ROWS[row]}
    told = {
        path
        for folder in ("content", "quizzes")
        for file in (ROOT / folder).rglob("*.*")
        if file.suffix in {".md", ".yaml"} and "Rina" in file.read_text("utf-8")
        for path in [file.relative_to(ROOT).as_posix()]
    }
    assert told == named
