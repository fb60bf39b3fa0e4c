"""What mkdocs.yml says counts, and what is wrong in it has a place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import Said, Terminal, add, change, write_project

from generator.cli import words

WARNED = """\
id: sepi
title: Sepi
questions:
  - {id: a, kind: order, prompt: Urutkan., items: [satu, dua], explanation: Ya.}
"""


@pytest.fixture
def tuntas(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a new project, and stand in it."""
    root = write_project(tmp_path / "proyek")
    monkeypatch.chdir(root)
    monkeypatch.delenv("TUNTAS_LANG", raising=False)
    return root


MISTAKES = [
    ("docs_dir: content", "docs_dir: ¦isi", "config/no-lessons"),
    ("quality/*: warning", "¦qualty/*: warning", "config/unknown-rule"),
    ("quality/*: warning", "quality/*: ¦peringatan", "config/weight"),
    ("      site: ", "      ¦sitte: ", "config/unknown-option"),
    ("site_name: ", "site_name: ¦[", "yaml/open-bracket"),
]


@pytest.mark.parametrize(("before", "after", "code"), MISTAKES, ids=[each[2] for each in MISTAKES])
def test_what_is_wrong_in_mkdocs_yml_has_a_place(
    tuntas: Terminal, project: Path, before: str, after: str, code: str
) -> None:
    change(project, before, after)
    text = (project / "mkdocs.yml").read_text("utf-8")
    start = text[: text.index("¦")]
    change(project, "¦", "")
    said = tuntas("check", "--format", "short", "--strict")
    assert said.code == 1
    assert f"mkdocs.yml:{start.count(chr(10)) + 1}:{len(start) - start.rfind(chr(10))}: " in said.out
    assert f" {code}: " in said.out


@pytest.mark.parametrize("written", ["off", '"off"', "warning", "error"])
def test_a_rule_weighs_what_the_project_says(tuntas: Terminal, project: Path, written: str) -> None:
    add(project, "quizzes/sepi.yaml", WARNED)
    change(project, "quality/*: warning", f"course/unshown-quiz: {written}")
    bare = written.strip('"')
    code, said = {"off": (0, ""), "warning": (0, "1 peringatan"), "error": (1, "1 galat")}[bare]
    for command in ("check", "build"):
        told = tuntas(command)
        assert told.code == code, told.err
        assert said in told.out


def test_a_rule_about_the_built_site_can_be_switched_off(tuntas: Terminal, project: Path) -> None:
    add(project, "content/kursus-pertama/02-luar.md", "# Luar\n\n<img src='https://example.com/a.png' alt='a'>\n")
    said = tuntas("build", "--format", "short")
    assert said.code == 1
    assert "site/foreign-host" in said.out
    change(project, "quality/*: warning", '"site/*": off')
    assert tuntas("build", "--strict").code == 0


def test_tags_of_mkdocs_do_no_harm(tuntas: Terminal, project: Path) -> None:
    change(project, "site_name: ", "extra: {token: !ENV TOKEN}\nsite_name: ")
    assert tuntas("check", "--strict").code == 0


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tuntas: Terminal, project: Path) -> None:
    text = (project / "mkdocs.yml").read_text("utf-8").replace("\n", "\r\n")
    (project / "mkdocs.yml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert tuntas("check", "--strict").code == 0


def test_without_the_plugin_build_says_how_to_add_it(tuntas: Terminal, project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: X\ndocs_dir: content\ntheme: {name: mkdocs}\n", "utf-8")
    for command in ("build", "serve"):
        said = tuntas(command, *(["-a", "0"] if command == "serve" else []))
        assert said.code == 2
        assert said.err == f"{words.NO_PLUGIN.id}\n"


# --- what mkdocs.yml inherits


def inherit(project: Path, base: str, own: str = "") -> None:
    """Let mkdocs.yml inherit from a file beside the project, and say no more than `own`."""
    (project.parent / "dasar.yml").write_text(base, "utf-8")
    (project / "mkdocs.yml").write_text(f"INHERIT: ../dasar.yml\n{own}", "utf-8")


def test_what_mkdocs_yml_inherits_counts_as_mkdocs_has_it(tuntas: Terminal, project: Path) -> None:
    add(project, "quizzes/sepi.yaml", WARNED)
    base = (project / "mkdocs.yml").read_text("utf-8").replace("language: id", "language: en")
    inherit(project, base.replace("quality/*: warning", "course/unshown-quiz: error"))
    for command in ("check", "build"):
        said = tuntas(command)
        assert said.code == 1
        assert "1 error" in said.out
    (project.parent / "dasar.yml").write_text(base.replace("quality/*: warning", "course/unshown-quiz: off"), "utf-8")
    assert tuntas("check", "--strict").code == 0
    assert tuntas("build", "--strict").code == 0
    # A list is replaced, a mapping is joined.
    own = "theme: {language: id}\nplugins: [search, {tuntas: {rules: {course/unshown-quiz: error}}}]\n"
    inherit(project, base, own)
    assert "1 galat" in tuntas("check").out
    assert "1 galat" in tuntas("build").out


def test_what_is_wrong_in_a_base_has_its_place_there(tuntas: Terminal, project: Path) -> None:
    inherit(project, (project / "mkdocs.yml").read_text("utf-8").replace("      site: ", "      sitte: "))
    said = tuntas("check", "--format", "full")
    assert re.search(r"^\.\./dasar\.yml:\d+:7: peringatan config/unknown-option: ", said.out, re.MULTILINE)
    assert "|       sitte: " in said.out
    inherit(project, "site_name: X\ndocs_dir: isi\n")
    assert "../dasar.yml:2:11: galat config/no-lessons: " in tuntas("check").out


CHAINS = {
    "config/no-base": ({"mkdocs.yml": "site_name: X\nINHERIT: hilang.yml\n"}, "mkdocs.yml:2:10"),
    "config/base-loop": ({"mkdocs.yml": "INHERIT: a.yml\n", "a.yml": "INHERIT: ./mkdocs.yml\n"}, "a.yml:1:10"),
    "config/not-a-base": ({"mkdocs.yml": "INHERIT: [a.yml]\n"}, "mkdocs.yml:1:10"),
    "yaml/open-bracket": ({"mkdocs.yml": "INHERIT: a.yml\n", "a.yml": "site_name: [\n"}, "a.yml:1:12"),
    "file/unreadable": ({"mkdocs.yml": "INHERIT: content\n"}, "content:1:1"),
}


@pytest.mark.parametrize("code", CHAINS)
def test_a_chain_that_does_not_end_well_is_told_by_every_command(tuntas: Terminal, project: Path, code: str) -> None:
    files, place = CHAINS[code]
    for path, text in files.items():
        add(project, path, text)
    for command in ("check", "build", "serve"):
        for lang, word in (("id", "galat"), ("en", "error")):
            said = tuntas(command, "--lang", lang)
            assert said.code == 1
            assert f"{place}: {word} {code}: " in said.out, said.err
            assert said.out.splitlines()[-1].startswith("1 ")


# --- what is asked of the curriculum


def ask(project: Path, *lines: str) -> None:
    """Write a curriculum into mkdocs.yml."""
    listed = "".join(f"        {line}\n" for line in lines)
    change(project, "      rules:\n", f"      curriculum:\n{listed}      rules:\n")


def told(said: Said) -> list[str]:
    """Return the place and the code of everything that was said, without the message."""
    return [line.split(": ", 2)[0] + line.split(": ", 2)[1] for line in said.out.splitlines()]


def test_check_and_build_ask_the_same(tuntas: Terminal, project: Path) -> None:
    add(project, "content/kursus-pertama/02-lagi.md", "# Lagi\n\nKamu tahu resiko itu.\n")
    add(project, "content/ejaan.yaml", "resiko: risiko\nanalisa:\n")
    ask(project, "objectivs: 3", "sections: [Inti]", "inline: 9", "spelling: content/ejaan.yaml")
    checked, built = (tuntas(command, "--format", "short") for command in ("check", "build"))
    assert told(checked) == told(built)
    assert {each.split()[-1] for each in told(checked)} >= {
        "config/unknown-option",
        "config/spelling",
        "curriculum/sections",
        "curriculum/inline",
        "language/spelling",
        "language/address",
    }


def test_a_curriculum_that_cannot_be_read_stops_a_build_and_has_its_place(tuntas: Terminal, project: Path) -> None:
    ask(project, "items: enam")
    for command in ("check", "build"):
        said = tuntas(command, "--format", "short")
        assert said.code == 1
        assert re.match(r"mkdocs\.yml:\d+:16: galat field/type: ", said.out)
    change(project, "curriculum:\n        items: enam\n", "curriculum:\n")
    for command in ("check", "build"):
        assert "galat field/empty: " in tuntas(command).out


def test_rules_of_the_curriculum_weigh_what_the_project_says(tuntas: Terminal, project: Path) -> None:
    ask(project, "sections: [Bagian yang tidak ada]")
    assert tuntas("check").code == 0
    assert tuntas("check", "--strict").code == 1
    change(project, "rules:\n", "rules:\n        curriculum/*: error\n")
    assert tuntas("build").code == 1
    change(project, "curriculum/*: error", '"curriculum/*": off')
    assert tuntas("check", "--strict").code == 0


def test_only_check_knows_the_day(tuntas: Terminal, project: Path) -> None:
    add(project, "content/kursus-pertama/02-lama.md", "---\nid: lama\nchecked: 2001-01-01\n---\n# Lama\n")
    ask(project, "checked_months: 12")
    assert "02-lama.md:3:10: peringatan curriculum/stale: " in tuntas("check").out
    assert "curriculum/stale" not in tuntas("build").out


def test_a_project_in_english_has_no_indonesian_words_to_avoid(tuntas: Terminal, project: Path) -> None:
    add(project, "content/kursus-pertama/02-lagi.md", "# Lagi\n\nKamu.\n")
    ask(project, "items: 5")
    assert "language/address" in tuntas("check").out
    change(project, "language: id", "language: en")
    for command in ("check", "build"):
        said = tuntas(command)
        assert "curriculum/items" in said.out
        assert "language/address" not in said.out
