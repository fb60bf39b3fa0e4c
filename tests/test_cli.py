"""The commands as people use them: what they print, how they end, what they leave behind."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest
from command_line import Said, Terminal, add, change, program, write_project

from generator import __version__
from generator.cli import complaints, help_words, words
from generator.cli.output import FORMATS
from generator.cli.rules import RULES
from generator.questions.descriptions import describe
from generator.questions.registry import TYPES
from generator.text import LANGS, Lang, Text, fill

COMMANDS = ["build", "check", "explain", "finish", "new", "schema", "serve"]
NEW = ["course", "lesson", "project", "question", "quiz"]
EVERY_HELP = [[], *([each] for each in COMMANDS), *(["new", each] for each in NEW)]
BROKEN = """\
id: kur-1
title: Rusak
questions:
  - id: a
    kind: chois
    prompt: Apa?
"""
SHOWN = "quizzes/kursus-pertama/kur-1.yaml"
WARNED = """\
id: sepi
title: Sepi
questions:
  - {id: a, kind: order, prompt: Urutkan., items: [satu, dua], explanation: Ya.}
"""
ENGLISH = re.compile(r"\b(the|of|usage|options|commands|show|error|invalid|missing|no such|and exit)\b", re.IGNORECASE)


@pytest.fixture
def tuntas(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a new project, and stand in it."""
    root = write_project(tmp_path / "proyek")
    monkeypatch.chdir(root)
    return root


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder that belongs to no project."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TUNTAS_LANG", raising=False)


# --- help and wrong use


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("words", EVERY_HELP, ids=" ".join)
def test_help_is_whole_in_both_languages(tuntas: Terminal, words: list[str], lang: Lang) -> None:
    said = tuntas(*words, "--help", "--lang", lang)
    assert (said.code, said.err) == (0, "")
    found = {each.lower() for each in ENGLISH.findall(said.out)}
    assert bool(found) == (lang == "en"), found
    assert ("Cara pakai:" in said.out, "Usage:" in said.out) == (lang == "id", lang == "en")


@pytest.mark.parametrize("words", [[], ["new"]], ids=["tuntas", "new"])
def test_a_group_alone_shows_its_commands(tuntas: Terminal, words: list[str]) -> None:
    said = tuntas(*words)
    assert said.code == 0
    assert all(f"\n  {name} " in said.out for name in (NEW if words else COMMANDS))


def test_the_version_is_told(tuntas: Terminal) -> None:
    assert tuntas("--version") == Said(0, f"tuntas {__version__}\n", "")


Wrong = tuple[str, Text, dict[str, object]]
WRONG: list[Wrong] = [
    ("chek", complaints.NO_COMMAND, {"name": "chek"}),
    ("new quizz", complaints.NO_COMMAND, {"name": "quizz"}),
    ("check --fromat json", complaints.NO_OPTION, {"name": "--fromat"}),
    ("check --format", complaints.NEEDS_VALUE, {"name": "--format"}),
    ("check --strict=ya", complaints.TAKES_NONE, {"name": "--strict"}),
    ("check semua", complaints.TOO_MANY, {"words": "semua"}),
]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("wrong", WRONG, ids=[each[0] for each in WRONG])
def test_wrong_use_is_said_in_the_language(tuntas: Terminal, wrong: Wrong, lang: Lang) -> None:
    said, text, facts = wrong
    told = tuntas("--lang", lang, *said.split())
    assert (told.code, told.out) == (2, "")
    assert fill(text, lang, facts) in told.err
    assert "--help`." in told.err
    assert lang == "en" or not ENGLISH.search(told.err)


@pytest.mark.parametrize(("words", "near"), [("chek", "check"), ("new quizz", "quiz"), ("check --fromat", "--format")])
def test_the_nearest_word_is_offered(tuntas: Terminal, words: str, near: str) -> None:
    assert fill(complaints.NEAREST, "id", {"near": near}) in tuntas(*words.split()).err


@pytest.mark.parametrize("words", ["check --format xml", "--lang jv check", "new question choise"])
def test_a_word_that_is_none_of_some_brings_all_of_them(tuntas: Terminal, words: str) -> None:
    said = tuntas(*words.split())
    assert (said.code, said.out) == (2, "")
    for each in FORMATS if "xml" in words else LANGS if "jv" in words else TYPES:
        assert f"`{each}`" in said.err


@pytest.mark.parametrize(
    ("words", "name"), [("new question", help_words.A_KIND), ("finish", help_words.A_FOLDER)], ids=["kind", "folder"]
)
def test_a_missing_word_is_called_as_help_calls_it(tuntas: Terminal, words: str, name: Text) -> None:
    for lang in LANGS:
        said = tuntas(*words.split(), "--lang", lang)
        assert said.code == 2
        assert fill(complaints.MISSING, lang, {"name": name.say(lang)}) in said.err


@pytest.mark.parametrize(
    "command", [["check"], ["build"], ["serve"], ["new", "course", "X"], ["new", "lesson", "x/Y"], ["new", "quiz", "x"]]
)
def test_outside_a_project_one_is_told_what_to_do(tuntas: Terminal, command: list[str]) -> None:
    said = tuntas(*command)
    assert (said.code, said.out) == (2, "")
    assert said.err == f"{words.NO_PROJECT.id}\n"


@pytest.mark.usefixtures("project")
def test_a_configuration_that_is_not_there_is_named(tuntas: Terminal) -> None:
    said = tuntas("check", "-f", "tidak-ada.yml")
    assert said == Said(2, "", fill(words.NO_FILE, "id", {"file": "tidak-ada.yml"}) + "\n")


# --- language


def all_well(lang: Lang) -> str:
    return fill(words.ALL_WELL, lang, {"pages": 3, "quizzes": 2}) + "\n"


def test_the_language_is_that_of_the_project_of_the_environment_or_as_said(
    tuntas: Terminal, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tuntas("check").err == all_well("id")
    assert tuntas("check", "--lang", "en").err == all_well("en")
    assert tuntas("--lang=en", "check").err == all_well("en")
    change(project, "language: id", "language: en")
    assert tuntas("check").err == all_well("en")
    monkeypatch.setenv("TUNTAS_LANG", "id")
    assert tuntas("check").err == all_well("id")
    assert tuntas("check", "--lang", "en").err == all_well("en")


# --- check


@pytest.mark.usefixtures("project")
def test_check_is_silent_on_standard_output_when_all_is_well(tuntas: Terminal) -> None:
    assert tuntas("check", "--strict") == Said(0, "", all_well("id"))


def test_check_works_from_a_folder_inside_the_project(
    tuntas: Terminal, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(project, SHOWN, BROKEN)
    monkeypatch.chdir(project / "content" / "kursus-pertama")
    said = tuntas("check", "--format", "short")
    assert said.out.startswith(f"{SHOWN}:5:11: galat quiz/unknown-kind: ")


def test_an_error_ends_with_1_and_a_warning_only_under_strict(tuntas: Terminal, project: Path) -> None:
    add(project, "quizzes/sepi.yaml", WARNED)
    assert tuntas("check").code == 0
    assert tuntas("check", "--strict").code == 1
    add(project, SHOWN, BROKEN)
    assert tuntas("check").code == 1


def test_full_shows_the_line_the_hint_and_the_counts(tuntas: Terminal, project: Path) -> None:
    add(project, SHOWN, BROKEN)
    said = tuntas("check")
    head, bar, line, marks, hint, empty, counts = said.out.splitlines()
    assert head.startswith(f"{SHOWN}:5:11: galat quiz/unknown-kind: ")
    assert [bar, line, marks, empty] == ["     |", "   5 |     kind: chois", "     |           ^^^^^", ""]
    assert hint.startswith("     = saran: ")
    assert "`choice`" in hint
    assert counts == "1 galat"


def test_github_gives_commands_that_it_shows_beside_the_lines(tuntas: Terminal, project: Path) -> None:
    add(project, SHOWN, BROKEN)
    said = tuntas("check", "--format", "github")
    assert said.err == ""
    place = f"file={SHOWN},line=5,endLine=5,col=11,endColumn=16,title=quiz/unknown-kind"
    assert said.out.startswith(f"::error {place}::")
    assert said.out.count("\n") == 1
    assert "%0A" in said.out


def test_json_is_one_document_as_promised(tuntas: Terminal, project: Path) -> None:
    add(project, SHOWN, BROKEN)
    add(project, "quizzes/a/sepi.yaml", WARNED)
    said = tuntas("check", "--format", "json", "--lang", "en")
    assert (said.code, said.err) == (1, "")
    document = json.loads(said.out)
    assert list(document) == ["version", "summary", "diagnostics"]
    assert document["version"] == 1
    assert document["summary"] == {"errors": 1, "warnings": 1}
    warning, error = document["diagnostics"]
    facts: dict[str, object] = {"kind": "chois"}
    assert {name: fact for name, fact in error.items() if name != "hint"} == {
        "path": SHOWN,
        "line": 5,
        "column": 11,
        "end_line": 5,
        "end_column": 16,
        "severity": "error",
        "code": "quiz/unknown-kind",
        "message": fill(RULES["quiz/unknown-kind"].message, "en", facts),
        "lang": "en",
    }
    assert "`choice`" in error["hint"]
    assert (warning["path"], warning["severity"]) == ("quizzes/a/sepi.yaml", "warning")


@pytest.mark.usefixtures("project")
def test_json_of_a_clean_project_is_a_document_too(tuntas: Terminal) -> None:
    for command in ("check", "build"):
        said = tuntas(command, "--format", "json")
        assert (said.code, said.err) == (0, "")
        assert json.loads(said.out) == {"version": 1, "summary": {"errors": 0, "warnings": 0}, "diagnostics": []}


@pytest.mark.parametrize("form", ["short", "json", "github"])
def test_check_and_build_say_the_same(tuntas: Terminal, project: Path, form: str) -> None:
    add(project, SHOWN, BROKEN)
    add(project, "quizzes/sepi.yaml", WARNED)
    assert tuntas("check", "--format", form).out == tuntas("build", "--format", form).out


# --- explain


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_is_explained(tuntas: Terminal, code: str, lang: Lang) -> None:
    said = tuntas("explain", code, "--lang", lang)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"{code} (")
    assert RULES[code].why.say(lang) in said.out


def test_without_a_code_all_rules_are_listed(tuntas: Terminal) -> None:
    said = tuntas("explain")
    assert said.code == 0
    assert [line.split()[0] for line in said.out.splitlines()] == list(RULES)


@pytest.mark.parametrize(
    ("code", "near"),
    [("choice/no-kye", "`choice/no-key`"), ("no-key", "`gap/no-key`"), ("unshown-quiz", "`course/unshown-quiz`")],
)
def test_an_unknown_rule_brings_the_nearest(tuntas: Terminal, code: str, near: str) -> None:
    said = tuntas("explain", code)
    assert (said.code, said.out) == (2, "")
    assert near in said.err


def test_a_rule_like_no_other_brings_the_way_to_the_list(tuntas: Terminal) -> None:
    assert "`tuntas explain`" in tuntas("explain", "xyzzy").err


# --- schema and finish


def test_schema_writes_what_vs_code_needs_and_keeps_settings(tuntas: Terminal, tmp_path: Path) -> None:
    assert tuntas("schema").code == 0
    names = {each.name for each in (tmp_path / ".vscode").iterdir()}
    assert names >= {"quiz.schema.json", "question.schema.json", "settings.json", "extensions.json"}
    (tmp_path / ".vscode" / "settings.json").write_text("{}", "utf-8")
    said = tuntas("schema", "--lang", "en")
    assert fill(words.KEPT, "en", {"path": ".vscode/settings.json"}) in said.err
    assert (tmp_path / ".vscode" / "settings.json").read_text("utf-8") == "{}"
    assert describe("Common.prompt", "en") in (tmp_path / ".vscode" / "quiz.schema.json").read_text("utf-8")


def test_schema_elsewhere_writes_schemas_alone(tuntas: Terminal, tmp_path: Path) -> None:
    tuntas("schema", "-o", "skema")
    assert {each.name for each in (tmp_path / "skema").iterdir()} == {
        f"{name}.schema.json" for name in ("quiz", "question", "lesson", "course", "facts", "glossary")
    }


def test_finish_makes_any_site_self_contained(tuntas: Terminal, tmp_path: Path) -> None:
    page = '<!doctype html><html lang="id"><title>A</title><h1>A</h1><img src="https://example.com/x.png" alt="x">'
    add(tmp_path, "jadi/index.html", page)
    said = tuntas("finish", "jadi", "--format", "short")
    assert said.code == 1
    assert said.out.startswith("jadi/index.html:1:")
    assert "site/foreign-host" in said.out
    assert tuntas("finish", "jadi", "--allow-host", "example.com").code == 0


@pytest.mark.parametrize("folder", ["tidak-ada", "kosong"])
def test_finish_wants_a_built_site(tuntas: Terminal, tmp_path: Path, folder: str) -> None:
    (tmp_path / "kosong").mkdir()
    said = tuntas("finish", folder)
    assert said == Said(2, "", fill(words.NO_SITE, "id", {"site": folder}) + "\n")


# --- serve


@pytest.mark.parametrize("address", ["sini", "127.0.0.1:99999", "127.0.0.1:", "a b:80"])
@pytest.mark.usefixtures("project")
def test_serve_wants_an_address(tuntas: Terminal, address: str) -> None:
    said = tuntas("serve", "-a", address)
    assert said.code == 2
    assert said.err == fill(words.NOT_AN_ADDRESS, "id", {"address": address}) + "\n"


# --- a program among others


@pytest.mark.parametrize(
    "environ",
    [
        {"LC_ALL": "C", "PYTHONIOENCODING": "", "PYTHONUTF8": "", "LANG": ""},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
    ],
    ids=["C", "C without UTF-8 mode", "ascii"],
)
def test_output_is_never_a_traceback_whatever_the_locale(project: Path, environ: dict[str, str]) -> None:
    add(project, SHOWN, BROKEN.replace("Apa?", "“Apa?” → é 漢字").replace("a\n", "é\n"))
    for command in (["check"], ["explain", "choice/two-keys"], ["check", "--format", "json"]):
        said = program(*command, cwd=project, **environ)
        assert "Traceback" not in said.err
        assert said.code == (0 if command[0] == "explain" else 1)
        if command[-1] == "json":
            assert json.loads(said.out)["summary"]["errors"] > 0


@pytest.mark.usefixtures("project")
def test_a_reader_that_goes_away_is_no_trouble() -> None:
    code = "import sys; from generator.cli.app import main; sys.argv[1:] = ['explain']; main()"
    pipe = os.popen(f'"{sys.executable}" -c "{code}" 2>&1 | head -n 1')  # noqa: S605
    assert "Traceback" not in pipe.read()
    pipe.close()


@pytest.mark.usefixtures("project")
def test_a_fault_of_ours_is_told_without_a_traceback(tuntas: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def burst(*_: object, **__: object) -> int:
        message = "meledak"
        raise RuntimeError(message)

    monkeypatch.setattr("generator.cli.app.check", burst)
    said = tuntas("check")
    assert (said.code, said.out) == (2, "")
    assert "RuntimeError: meledak" in said.err
    assert "Traceback" not in said.err
    monkeypatch.setenv("TUNTAS_DEBUG", "1")
    with pytest.raises(RuntimeError):
        tuntas("check")


@pytest.mark.usefixtures("project")
def test_a_folder_that_cannot_be_written_is_told(tuntas: Terminal) -> None:
    said = tuntas("build", "-d", "mkdocs.yml/situs")
    assert (said.code, said.out) == (1, "")
    assert "mkdocs.yml" in said.err
    assert words.NOT_BUILT.id in said.err


def test_the_words_of_all_commands_fit_their_functions(tuntas: Terminal) -> None:
    """Every help text names only commands that there are."""
    for command in EVERY_HELP:
        for name in re.findall(r"tuntas (\w+)", tuntas(*command, "--help").out):
            assert name in COMMANDS
