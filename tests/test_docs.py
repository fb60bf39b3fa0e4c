"""The guide is complete and fresh, its examples work, and its links lead somewhere."""

from __future__ import annotations

import importlib
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli.app import app
from generator.cli.rules import RULES
from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import Wishes, examine
from generator.loading.quiz import load_question, load_quiz
from generator.mkdocs_plugin.config import TuntasConfig
from generator.mkdocs_plugin.curriculum_words import CURRICULUM
from generator.mkdocs_plugin.option_words import OPTIONS
from generator.model.curriculum import Curriculum
from generator.questions.descriptions import DESCRIPTIONS, describe
from generator.questions.registry import TYPES
from generator.sources.tree import SourceTree, read
from generator.sources.yaml import parse
from generator.text import LANGS, Lang

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
MADE = {
    "en": {name: f"reference/{name}.md" for name in ("kinds", "rules", "options", "commands")},
    "id": {
        "kinds": "panduan/jenis-soal.md",
        "rules": "panduan/pesan.md",
        "options": "panduan/pengaturan.md",
        "commands": "panduan/perintah.md",
    },
}
BY_HAND = sorted(
    path
    for path in [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "changes").glob("*.md"), *DOCS.rglob("*.md")]
    if path.relative_to(DOCS if path.is_relative_to(DOCS) else ROOT).as_posix()
    not in {*MADE["en"].values(), *MADE["id"].values()}
)
FENCE = re.compile(r"^(?P<fence>`{3,})(?P<name>[a-z]*)\n(?P<text>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
HEADINGS_OF_CHANGES = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def made() -> dict[str, str]:
    """Return the pages as the code makes them now."""
    sys.path.insert(0, str(DOCS))
    try:
        pages: dict[str, str] = importlib.import_module("reference").pages()
    finally:
        sys.path.remove(str(DOCS))
    return pages


def page(name: str, lang: Lang) -> str:
    return made()[MADE[lang][name]]


# --- the reference


@pytest.mark.parametrize("path", [path for names in MADE.values() for path in names.values()])
def test_the_reference_is_fresh(path: str) -> None:
    assert (DOCS / path).read_text("utf-8") == made()[path], "run `make docs`"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", TYPES)
def test_every_kind_is_told_with_every_field_and_an_example(kind: str, lang: Lang) -> None:
    text = page("kinds", lang)
    start = text.index(f"## `{kind}`")
    section = text[start : text.index("\n## ", start + 1)]
    for key in TYPES[kind].fields:
        assert describe(f"{kind}/{key}", lang) in section or "." in key
        if "." in key and key.partition(".")[0] != "Unit":
            assert f"`{key.partition('.')[2]}`" in section
    assert f"kind: {kind}" in section


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("key", [key for key in DESCRIPTIONS if "/" not in key and "." in key])
def test_every_common_field_is_told(key: str, lang: Lang) -> None:
    assert " ".join(describe(key, lang).split()).replace("|", "\\|") in page("kinds", lang)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", RULES)
def test_every_rule_is_told_with_its_reason(code: str, lang: Lang) -> None:
    text = page("rules", lang)
    start = text.index(f"### `{code}`\n")
    end = text.find("\n### ", start + 1)
    assert RULES[code].why.say(lang) in text[start : end if end > 0 else None]


@pytest.mark.parametrize("lang", LANGS)
def test_most_rules_are_told_with_an_example(lang: Lang) -> None:
    sections = page("rules", lang).split("\n### ")[1:]
    assert len(sections) == len(RULES)
    assert sum("```" in each for each in sections) > 0.9 * len(sections)


@pytest.mark.parametrize("lang", LANGS)
def test_every_option_is_told_with_its_default(lang: Lang) -> None:
    names = [name for name, _ in TuntasConfig._schema]  # noqa: SLF001 - how MkDocs lists options
    assert set(names) == set(OPTIONS)
    for name in names:
        assert f"| `{name}` | " in page("options", lang)
        assert " ".join(OPTIONS[name].say(lang).split()) in page("options", lang)


@pytest.mark.parametrize("lang", LANGS)
def test_every_wish_for_the_curriculum_is_told(lang: Lang) -> None:
    assert list(CURRICULUM) == list(Curriculum.model_fields)
    for name, text in CURRICULUM.items():
        assert f"| `{name}` | {' '.join(text.say(lang).split())} |" in page("options", lang)


@pytest.mark.parametrize("lang", LANGS)
def test_every_command_is_told(lang: Lang) -> None:
    told = page("commands", lang)
    for name, command in app(lang).commands.items():
        assert f"## `tuntas {name}`" in told
        for below in getattr(command, "commands", {}):
            assert f"## `tuntas {name} {below}`" in told


# --- what was written by hand


def fences(path: Path) -> list[tuple[str, str]]:
    return [(found["name"], found["text"]) for found in FENCE.finditer(path.read_text("utf-8"))]


EXAMPLES = [
    pytest.param(name, text, id=f"{path.name}-{number}")
    for path in BY_HAND
    for number, (name, text) in enumerate(fences(path), 1)
    if name in {"yaml", "markdown"} and path.name not in {"adding-a-kind.md", "testing.md", "decisions.md"}
]


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_an_example_works(name: str, text: str) -> None:
    assert [f"{each.span.line}: {each.rule.code}" for each in judged(name, text)] == []


def judged(name: str, text: str) -> list[Diagnostic]:
    """Return what is wrong with an example: a lesson, a quiz, a question, or the settings of a project."""
    if name == "markdown":
        return judged_lesson(text)
    told: dict[str, Any] = yaml.safe_load(text)
    if "questions" in told:
        return list(load_quiz(text, "kuis.yaml")[1])
    if "kind" in told:
        node, found = parse(text, "soal.yaml")
        assert node is not None
        return [*found, *load_question(node)[1]]
    options = next(each["tuntas"] for each in told["plugins"] if isinstance(each, dict))
    assert set(options) <= set(OPTIONS)
    return []


@cache
def site() -> SourceTree:
    tree, _ = read(ROOT, ("content", "quizzes"))
    return tree


def judged_lesson(text: str) -> list[Diagnostic]:
    """Return what is wrong with a lesson of the guide, among the quizzes of the site and that of the README."""
    path = "content/komunikasi/99-contoh.md"
    quizzes = {each: quiz for each, quiz in site().files.items() if each.startswith("quizzes/")}
    quizzes["quizzes/welcome.yaml"] = README_QUIZ
    lesson = text if text.startswith(("---", "#")) else f"# Contoh\n\n{text}"
    found = examine(SourceTree({path: lesson, **quizzes}, site().others), (), Wishes()).diagnostics
    return [each for each in found if each.span.path == path]


README_QUIZ = next(text for name, text in fences(ROOT / "README.md") if name == "yaml")


def test_the_quiz_of_the_readme_has_about_ten_lines_and_works_in_a_site() -> None:
    assert README_QUIZ.count("\n") <= 11
    texts = {"content/index.md": "# A\n\n```quiz\nwelcome\n```\n", "quizzes/welcome.yaml": README_QUIZ}
    loaded = examine(SourceTree(texts), (), Wishes(weights={"quality/*": "warning"}))
    assert loaded.diagnostics == ()
    assert list(loaded.course.quizzes) == ["welcome"]


def anchors(text: str) -> set[str]:
    """Return the anchors that GitHub makes of the headings of a page."""
    bare = FENCE.sub("", text)
    kept = (
        "".join(each for each in title.lower() if each.isalnum() or each in " -_") for title in HEADING.findall(bare)
    )
    return {each.replace(" ", "-") for each in kept}


@pytest.mark.parametrize(
    "path", [*BY_HAND, *(DOCS / each for names in MADE.values() for each in names.values())], ids=named
)
def test_every_link_leads_somewhere(path: Path) -> None:
    text = FENCE.sub("", path.read_text("utf-8"))
    text = re.sub(r"`[^`\n]*`", "", text)
    for target in LINK.findall(text):
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), target
        if anchor and there.suffix == ".md":
            assert anchor in anchors(there.read_text("utf-8")), target


@pytest.mark.parametrize("path", BY_HAND, ids=named)
def test_what_is_named_exists(path: Path) -> None:
    """Files, rules and commands that the guide names are there."""
    text = path.read_text("utf-8")
    for name in re.findall(r"`((?:generator|tests|docs)/[\w./-]+)`", text):
        if "oddone" not in name and "<" not in name:
            assert (ROOT / name).exists(), name
    for command in re.findall(r"`(?:TUNTAS_DEBUG=1 )?tuntas ([a-z]+)", text):
        assert command in app("id").commands, command
    for code in re.findall(r"`((?:choice|course|quality|curriculum|language|yaml|field|quiz|lesson)/[a-z-]+)`", text):
        assert code in RULES, code


@pytest.mark.parametrize("path", sorted((ROOT / "changes").glob("*.md")), ids=lambda path: path.stem)
def test_a_change_begins_with_its_heading(path: Path) -> None:
    if path.name != "README.md":
        first, empty, rest = path.read_text("utf-8").split("\n", 2)
        assert first.removeprefix("### ") in HEADINGS_OF_CHANGES
        assert empty == ""
        assert rest.strip().endswith(".")


@pytest.mark.parametrize("path", BY_HAND, ids=named)
def test_the_guide_speaks_of_the_product_only(path: Path) -> None:
    assert not re.search(r"\.\./shared|/work/|/root/|\bprompt engineer|language model", path.read_text("utf-8"))
