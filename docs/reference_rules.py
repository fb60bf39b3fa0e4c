"""The page of rules: every message with its hint, its reason, and something that causes it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml
from bad_inputs import BAD, LESSON, OF_CONFIG, OF_KINDS, OF_SITES, SHOWING, Bad, said_of_config
from reference_markdown import anchor, code, page

from generator.cli.explain import without_gaps
from generator.cli.rules import RULES
from generator.diagnostics import report
from generator.diagnostics.rule import Diagnostic, Rule
from generator.loading.examine import examine
from generator.sources.tree import SourceTree
from generator.text import Lang, Text

MOST_LINES = 24
LONGEST = 1500

TITLE = Text(id="Arti setiap pesan", en="What every message means")
LEAD = Text(
    id="`tuntas check`, `tuntas build`, dan `tuntas serve` menyebut kekeliruan dengan berkas, baris, kolom, dan kode. "
    "Penjelasan yang sama muncul dengan `tuntas explain KODE`. Galat menghentikan pembangunan situs; peringatan tidak, "
    "kecuali dengan `--strict`. Bobot setiap aturan dapat diubah di `mkdocs.yml`, misalnya:",
    en="`tuntas check`, `tuntas build` and `tuntas serve` name what is wrong with file, line, column and code. "
    "`tuntas explain CODE` gives the same words. An error stops a build; a warning does not, except with `--strict`. "
    "A project may weigh each rule in `mkdocs.yml`, for example:",
)
WEIGHTS = """\
plugins:
  - tuntas:
      rules:
        quality/*: warning
        course/unshown-quiz: "off"
"""
OPTIONAL = Text(
    id="Aturan ini baru bekerja bila dinyalakan di `mkdocs.yml`.",
    en="This rule works only when it is switched on in `mkdocs.yml`.",
)
HINT = Text(id="Saran", en="Hint")
EXAMPLE = Text(id="Misalnya berkas ini", en="For example this file")
ASKED = Text(id="Bila mkdocs.yml menyebut", en="Where mkdocs.yml states")
THIS_FILE = Text(id="berkas ini", en="this file")
GIVES = Text(id="menghasilkan pesan", en="gives")
ROOMS = {
    "file": Text(id="Berkas", en="Files"),
    "yaml": Text(id="Cara menulis YAML", en="Writing YAML"),
    "field": Text(id="Bidang dan isinya", en="Fields and their values"),
    "lesson": Text(id="Pelajaran", en="Lessons"),
    "quiz": Text(id="Kuis", en="Quizzes"),
    "course": Text(id="Seluruh kursus", en="The whole course"),
    "facts": Text(id="Lembar fakta", en="The sheet of facts"),
    "glossary": Text(id="Daftar istilah", en="The glossary"),
    "quality": Text(id="Mutu soal", en="The craft of writing questions"),
    "curriculum": Text(id="Kurikulum", en="The curriculum"),
    "language": Text(id="Bahasa", en="Language"),
    "config": Text(id="Pengaturan", en="Settings"),
    "site": Text(id="Situs yang sudah jadi", en="The built site"),
}
OF_KIND = Text(id="Soal {kind}", en="Questions of kind {kind}")


def rules_page(lang: Lang) -> str:
    """Return the page."""
    rooms = dict.fromkeys(code.partition("/")[0] for code in RULES)
    headings = {room: _heading(room, lang) for room in rooms}
    contents = "\n".join(f"- [{heading}](#{anchor(heading)})" for heading in headings.values())
    blocks = [block for room, heading in headings.items() for block in _room(room, heading, lang)]
    return page(lang, TITLE.say(lang), LEAD.say(lang), code(WEIGHTS, "yaml"), contents, *blocks)


def _heading(room: str, lang: Lang) -> str:
    return ROOMS[room].say(lang) if room in ROOMS else OF_KIND.say(lang).format(kind=f"`{room}`")


def _room(room: str, heading: str, lang: Lang) -> Iterator[str]:
    yield f"## {heading}"
    for rule in RULES.values():
        if rule.code.startswith(f"{room}/"):
            yield from _rule(rule, lang)


def _rule(rule: Rule, lang: Lang) -> Iterator[str]:
    severity = report.SEVERITIES[rule.severity].say(lang)
    yield f"### `{rule.code}`"
    yield f"{severity.capitalize()}: {without_gaps(rule.message.say(lang))}"
    if rule.optional:
        yield OPTIONAL.say(lang)
    yield rule.why.say(lang)
    hint = without_gaps(rule.hint.say(lang))
    if hint.strip("…"):
        yield f"{HINT.say(lang)}: {hint}"
    yield from _example(rule, lang)


def _example(rule: Rule, lang: Lang) -> Iterator[str]:
    """Yield a file that breaks the rule, and what is said of it."""
    for bad in _examples(rule.code):
        text = bad.texts.get(bad.path, "")
        said = _said(bad, lang)
        if said and _can_be_shown(text):
            language = "yaml" if bad.path.endswith((".yaml", ".yml")) else "markdown"
            if bad.curriculum is not None:
                yield ASKED.say(lang)
                yield code(yaml.safe_dump({"curriculum": bad.curriculum}, allow_unicode=True), "text")
            yield f"{(EXAMPLE if bad.curriculum is None else THIS_FILE).say(lang)}"
            yield code(text, language)
            yield f"{GIVES.say(lang)}"
            yield code(said)
            return
    for told in OF_SITES:
        if told["rule"] == rule.code and "page" in told:
            yield f"{EXAMPLE.say(lang)}"
            yield code(told["page"].replace("¦", ""), "html")
            return


def _can_be_shown(text: str) -> bool:
    short = 0 < text.count("\n") <= MOST_LINES and len(text) <= LONGEST
    return short and all(each.isprintable() or each in "\n\t" for each in text)


@cache
def _examples(rule: str) -> list[Bad]:
    return [each for each in (*BAD, *OF_CONFIG, *OF_KINDS) if each.rule == rule]


def _found(bad: Bad) -> tuple[Diagnostic, ...]:
    if bad in OF_CONFIG:
        with tempfile.TemporaryDirectory() as folder:
            return said_of_config(bad, Path(folder))
    return examine(SourceTree({LESSON: SHOWING, **bad.texts}, bad.others), (), bad.wishes).diagnostics


def _said(bad: Bad, lang: Lang) -> str:
    """Return the lines that are printed for the fault itself."""
    found = _found(bad)
    own = [each for each in found if each.rule.code == bad.rule and each.span.path == bad.path]
    if not own:
        return ""
    first = own[0]
    lines = [report.short([first], lang).rstrip("\n")]
    hint = report.hint(first, lang)
    return "\n".join([*lines, f"= {report.HINT.say(lang)}: {hint}"] if hint else lines)
