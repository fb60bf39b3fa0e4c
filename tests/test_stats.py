"""`tuntas check --stats` prints the numbers of the courses after what is wrong, in both languages and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import Said, Terminal, add, write_project

from generator.checks.statistics import BankCount, CourseCount, ExamCount, LessonCount, Statistics, Tally
from generator.cli.stats import lines_of, record_of
from generator.model.scoring import Role
from generator.text import LANGS, Lang

BROKEN = "id: rusak\ntitle: Rusak\nquestions: []\n"
COURSE = CourseCount(
    id="kom",
    code="KOM",
    title="Komunikasi",
    lessons=(
        LessonCount(id="kom-1", path="a.md", title="A", words=900, minutes=5, counted_minutes=6.5, items=6, checks=3),
        LessonCount(id="kom-2", path="b.md", title="B", words=90, minutes=None, counted_minutes=0.5, items=0, checks=0),
    ),
    tests=(
        ExamCount(id="awal", title="A", role=Role.PRETEST, path="a.yaml", questions=10, asked=10),
        ExamCount(id="akhir", title="B", role=Role.POSTTEST, path="b.yaml", questions=20, asked=10),
        ExamCount(id="ujian", title="C", role=Role.EXAM, path="c.yaml", questions=20, asked=None),
    ),
    every=Tally(
        questions=9,
        kinds={"choice": 8, "essay": 1},
        bloom={"C1": 1, "C2": 0, "C3": 3, "": 5},
        key_positions=(1, 0, 2),
        true=1,
        false=2,
        scored=8,
        with_feedback=6,
        options=9,
        options_with_feedback=3,
    ),
    items=Tally(questions=6),
    checks=Tally(questions=3),
    tested=Tally(),
)
TOLD = Statistics(courses=(COURSE,), banks=(BankCount(id="bank", path="kom/bank", questions=10),), total=Tally())
LINES: dict[Lang, str] = {
    "id": """Kursus KOM · Komunikasi
  pelajaran        2: 990 kata, 5,5 menit
    kom-1          900 kata, 5 menit (hitungan 6,5), 6 soal kuis, 3 soal di tengah naskah
    kom-2          90 kata, 0,5 menit, 0 soal kuis, 0 soal di tengah naskah
  tes              awal (tes awal) 10 soal; akhir (tes akhir) 10 dari 20 soal; ujian (ujian) diundi dari 20 soal
  soal             9: 6 di kuis, 3 di tengah naskah, 0 di tes
  jenis            choice 8, essay 1
  Bloom            C1 25%, C2 0%, C3 75%; 5 tanpa jenjang
  letak kunci      a 33%, b 0%, c 67% dari 3 pilihan tunggal
  benar–salah      1 benar, 2 salah
  umpan balik      75% soal, 33% pilihan

Bank soal
  kom/bank         10 soal

Seluruh situs
  soal             0""",
    "en": """Course KOM · Komunikasi
  lessons          2: 990 words, 5.5 minutes
    kom-1          900 words, 5 minutes (counted 6.5), 6 quiz questions, 3 questions within the text
    kom-2          90 words, 0.5 minutes, 0 quiz questions, 0 questions within the text
  tests            awal (pre-test) 10 questions; akhir (post-test) 10 of 20 questions; ujian (exam) drawn from 20
  questions        9: 6 in quizzes, 3 within texts, 0 in tests
  kinds            choice 8, essay 1
  Bloom            C1 25%, C2 0%, C3 75%; 5 without a step
  places of keys   a 33%, b 0%, c 67% of 3 single choices
  true or false    1 true, 2 false
  feedback         75% of questions, 33% of options

Banks of questions
  kom/bank         10 questions

The whole site
  questions        0""",
}  # fmt: skip


@pytest.fixture
def tuntas(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Stand in a new project."""
    monkeypatch.delenv("TUNTAS_LANG", raising=False)
    monkeypatch.chdir(write_project(tmp_path / "proyek"))
    return Terminal(capsys)


@pytest.mark.parametrize("lang", LANGS)
def test_the_numbers_are_said_in_both_languages(lang: Lang) -> None:
    assert "\n".join(lines_of(TOLD, lang)) == LINES[lang]


def test_the_record_has_counts_and_percents() -> None:
    record = json.loads(json.dumps(record_of(TOLD)))
    assert list(record) == ["courses", "banks", "total"]
    assert record["banks"] == [{"id": "bank", "path": "kom/bank", "questions": 10}]
    (course,) = record["courses"]
    assert list(course) == ["id", "code", "title", "lessons", "tests", "questions"]
    assert course["lessons"][1]["minutes"] is None
    assert [each["role"] for each in course["tests"]] == ["pretest", "posttest", "exam"]
    assert list(course["questions"]) == ["every", "items", "checks", "tests"]
    assert course["questions"]["every"] == {
        "count": 9,
        "kinds": {"choice": 8, "essay": 1},
        "bloom": {
            "C1": {"count": 1, "percent": 25.0},
            "C2": {"count": 0, "percent": 0.0},
            "C3": {"count": 3, "percent": 75.0},
        },
        "without_bloom": 5,
        "key_positions": [
            {"count": 1, "percent": 33.3},
            {"count": 0, "percent": 0.0},
            {"count": 2, "percent": 66.7},
        ],
        "statements": {"true": 1, "false": 2},
        "feedback": {"questions": 8, "count": 6, "percent": 75.0},
        "option_feedback": {"options": 9, "count": 3, "percent": 33.3},
    }
    assert record["total"]["feedback"] == {"questions": 0, "count": 0, "percent": None}


@pytest.mark.parametrize("form", ["full", "short", "github"])
def test_numbers_come_after_what_is_wrong(tuntas: Terminal, form: str) -> None:
    add(Path(), "quizzes/rusak.yaml", BROKEN)
    plain, told = tuntas("check", "--format", form), tuntas("check", "--format", form, "--stats")
    assert (plain.code, told.code) == (1, 1)
    assert told.out.startswith(plain.out)
    assert "Seluruh situs" in told.out.removeprefix(plain.out)


def test_json_has_the_numbers_beside_what_is_wrong(tuntas: Terminal) -> None:
    add(Path(), "quizzes/rusak.yaml", BROKEN)
    said: Said = tuntas("check", "--format", "json", "--stats")
    document = json.loads(said.out)
    assert list(document) == ["version", "summary", "diagnostics", "stats"]
    assert document["version"] == 1
    assert document["summary"]["errors"] == 1
    assert document["stats"]["courses"][0]["lessons"][0]["items"] > 0


def test_without_the_option_nothing_is_counted(tuntas: Terminal) -> None:
    assert tuntas("check").out == ""
    assert "stats" not in json.loads(tuntas("check", "--format", "json").out)


def test_a_project_that_cannot_be_read_has_no_numbers_but_its_faults(tuntas: Terminal) -> None:
    add(Path(), "mkdocs.yml", "a: [\n")
    said = tuntas("check", "--stats")
    assert said.code == 1
    assert "mkdocs.yml:" in said.out
