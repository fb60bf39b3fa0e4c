"""Whatever an author writes, it is said what is wrong and where, and nothing breaks."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bad_inputs import (
    BAD,
    HEAD,
    LESSON,
    MARK,
    OF_CONFIG,
    OF_KINDS,
    OF_SITES,
    QUIZ,
    SHOWING,
    TODAY,
    Bad,
    said_of_config,
)
from hypothesis import example, given
from hypothesis import strategies as st

from generator.cli.rules import RULES
from generator.diagnostics import report
from generator.diagnostics.rule import Diagnostic
from generator.finishing.options import Options
from generator.finishing.steps import finish
from generator.loading.examine import Wishes, examine
from generator.model.curriculum import Curriculum
from generator.sources.decode import decode
from generator.sources.tree import SourceTree, read
from generator.sources.tree_rules import MAX_BYTES
from generator.text import LANGS

ENOUGH = 150
COURSE = {"content/k/index.md": "---\nid: k\n---\n# K\n"}
STRICT = Curriculum.model_validate(
    {
        "sections": ["Kasus", "Inti"],
        "fields": ["id", "checked"],
        "objectives": 1,
        "inline": 1,
        "items": 9,
        "kinds": 9,
        "recall": "ulang",
        "feedback_words": 9,
        "key_positions": [40, 50],
        "bloom": {"C1": 0, "C3": 100},
        "sentence_mean": 1,
        "sentence_max": 1,
        "checked_months": 1,
        "story_label": "Rekaan",
        "decisions": [9, 9],
        "repair": True,
        "law_note": "Rekaan",
        "law_facts": True,
        "spelling": "ejaan.yaml",
        "names": ["a b"],
    }
)
# pydantic's own condition on a value: none of our models has one today, and a validator that is added needs its words.
NOBODY_CAN = {"field/value"}


def found_in(bad: Bad) -> tuple[Diagnostic, ...]:
    """Return everything that is said of a case."""
    texts = dict(bad.texts)
    found: tuple[Diagnostic, ...] = ()
    for path, raw in bad.raw.items():
        text, more = decode(raw, path)
        found = (*found, *more)
        if text is not None:
            texts[path] = text
    return examine(SourceTree(texts, bad.others), found, bad.wishes).diagnostics


def places(found: tuple[Diagnostic, ...]) -> list[tuple[str, str, int, int]]:
    return [(each.rule.code, each.span.path, each.span.line, each.span.column) for each in found]


def assert_sound(found: tuple[Diagnostic, ...], texts: dict[str, str]) -> None:
    """Every span lies inside its file, and every message fills in both languages and all forms."""
    for each in found:
        span = each.span
        if span.path in texts:
            lines = texts[span.path].split("\n")
            assert 1 <= span.line <= span.end_line <= len(lines), each
            assert 1 <= span.column <= len(lines[span.line - 1]) + 1, each
            assert 1 <= span.end_column <= len(lines[span.end_line - 1]) + 1, each
            assert (span.line, span.column) <= (span.end_line, span.end_column), each
    for lang in LANGS:
        assert report.full(found, lang, texts).count("{question}") == 0
        for form in (report.short, report.as_json, report.github):
            assert isinstance(form(found, lang), str)


@pytest.mark.parametrize("bad", [*BAD, *OF_KINDS], ids=str)
def test_a_bad_input_is_told_there(bad: Bad) -> None:
    found = found_in(bad)
    if bad.column is None:
        assert (bad.rule, bad.path, bad.line) in [(code, path, line) for code, path, line, _ in places(found)]
    else:
        assert (bad.rule, bad.path, bad.line, bad.column) in places(found)
    assert_sound(found, bad.texts)


@pytest.mark.parametrize("bad", OF_CONFIG, ids=str)
def test_a_bad_configuration_is_told_there(tmp_path: Path, bad: Bad) -> None:
    found = said_of_config(bad, tmp_path)
    assert (bad.rule, bad.path, bad.line, bad.column) in places(found)
    assert_sound(found, bad.texts)


@pytest.mark.parametrize("bad", [*BAD, *OF_KINDS], ids=str)
def test_a_bad_input_is_told_in_words_that_people_use(bad: Bad) -> None:
    for each in found_in(bad):
        for lang in LANGS:
            for said in (report.message(each, lang), report.hint(each, lang)):
                assert said == said.strip()
                assert not said.endswith(".")
                assert "{" not in said or "`" in said
                assert "None" not in said
            assert report.message(each, lang)


@pytest.mark.parametrize("code", sorted(RULES))
def test_the_words_of_a_rule_are_written_with_care(code: str) -> None:
    """No blame, no capital, no full stop; what the author writes stands between backticks that close."""
    rule = RULES[code]
    for lang in LANGS:
        for text in (rule.message, rule.hint):
            said = text.say(lang)
            assert said == said.strip()
            assert "  " not in said
            assert not said.endswith(".")
            assert said.count("`") % 2 == 0 or "```" in said
            assert not said[0].isupper() or said.split()[0] in {"MkDocs", "Tuntas"}
            assert not re.search(r"\b(invalid|unexpected|failed|illegal|wrong input|gagal|ilegal|tidak valid)\b", said)
        assert rule.why.say(lang).endswith(".")
        assert rule.message.say(lang)


def test_there_are_enough_bad_inputs() -> None:
    assert len(BAD) + len(OF_SITES) >= ENOUGH


def test_every_rule_has_a_bad_input() -> None:
    shown = {each.rule for each in (*BAD, *OF_KINDS, *OF_CONFIG)} | {each["rule"] for each in OF_SITES} | set(ON_DISK)
    assert set(RULES) - shown == NOBODY_CAN
    assert shown <= set(RULES)


# --- files on disk that cannot be read


def _too_large(root: Path) -> str:
    (root / "content" / "besar.md").write_bytes(b"x" * (MAX_BYTES + 1))
    return "content/besar.md"


def _loop(root: Path) -> str:
    (root / "content" / "lagi").symlink_to(root / "content", target_is_directory=True)
    return "content/lagi"


def _outside(root: Path) -> str:
    secret = root.parent / "rahasia.md"
    secret.write_text("rahasia", "utf-8")
    (root / "content" / "luar.md").symlink_to(secret)
    return "content/luar.md"


def _dangling(root: Path) -> str:
    (root / "content" / "putus.md").symlink_to(root / "content" / "hilang.md")
    return "content/putus.md"


def _socket(root: Path) -> str:
    here = Path.cwd()
    os.chdir(root / "content")
    try:
        with socket.socket(socket.AF_UNIX) as each:
            each.bind("soket.md")
    finally:
        os.chdir(here)
    return "content/soket.md"


def _name(root: Path) -> str:
    (root / "content" / os.fsdecode(b"catatan-\xff.md")).write_text("# A\n", "utf-8")
    return "content/catatan-\ufffd.md"


def _ring(root: Path) -> str:
    (root / "content" / "satu.md").symlink_to(root / "content" / "dua.md")
    (root / "content" / "dua.md").symlink_to(root / "content" / "satu.md")
    return "content/dua.md"


ON_DISK: dict[str, list[Callable[[Path], str]]] = {
    "file/too-large": [_too_large],
    "file/symlink-loop": [_loop, _ring],
    "file/symlink-outside": [_outside],
    "file/unreadable": [_dangling, _socket],
    "file/name": [_name],
}


@pytest.mark.skipif(os.name == "nt", reason="Windows has other links and names")
@pytest.mark.parametrize(
    ("rule", "make"),
    [(rule, make) for rule, makers in ON_DISK.items() for make in makers],
    ids=lambda each: each if isinstance(each, str) else each.__name__,
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, rule: str, make: Callable[[Path], str]) -> None:
    root = tmp_path / "proyek"
    (root / "content").mkdir(parents=True)
    (root / "content" / "baik.md").write_text("# Baik\n", "utf-8")
    path = make(root)
    tree, found = read(root, ("content", "quizzes"))
    said = examine(tree, found, Wishes()).diagnostics
    assert (rule, path) in [(each.rule.code, each.span.path) for each in said]
    assert "content/baik.md" in tree.files
    assert_sound(said, dict(tree.files))


# --- built sites


@pytest.mark.parametrize("told", OF_SITES, ids=lambda told: str(told["rule"]))
def test_a_page_that_would_not_stand_alone_is_told(tmp_path: Path, told: dict[str, Any]) -> None:
    scripts = "".join(f"<script>let a{each} = 1</script>" for each in range(told.get("scripts", 0)))
    page = f'<!doctype html>\n<html lang="id"><head><title>A</title></head><body>\n{told.get("page", "")}{scripts}'
    before, _, after = page.partition(MARK)
    (tmp_path / "index.html").write_text(before + after, "utf-8")
    _, found = finish(tmp_path, Options(name="site"))
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    wanted = (told["rule"], "site/index.html", *((line, column) if after else (told["at"], 1)))
    assert wanted in places(found)


# --- anything at all

PIECES = st.sampled_from(
    [
        "```quiz\n", "```\n", "~~~\n", "---\n", "    ", "\t", "- ", "!!! note\n\n", '=== "Tab"\n\n', "# ", "#### ",
        "id: ", "kind: ", "choice\n", "gap\n", "scenario\n", "prompt: ", "questions:\n", "options:\n", "text: ",
        "[[a]]", "[", "]", "{", "}", ": ", '"', "'", "|\n", ">\n", "&a ", "*a", "!!x ", "\n", "\r\n", "\r", "\ufeff",
        "\x00", "\u2028", "\x85", "é", "漢", "🙂", "<script>", "<p onclick=x>", "![](x.png)", "[a](b#c)", "kuis\n",
        "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "minutes: ", "1e999", "0x1F", ".inf", "2026-02-30", "~", "null",
    ]
)  # fmt: skip
ANYTHING = st.one_of(
    st.text(),
    st.lists(PIECES, max_size=60).map("".join),
    st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=40).map("".join),
)
Kind = st.sampled_from(
    ["choice", "order", "gap", "text", "number", "scenario", "essay", "matrix", "hotspot", "hottext"]
)


def examined(texts: dict[str, str]) -> tuple[Diagnostic, ...]:
    """Return what is said of texts as they would come from disk."""
    read_texts = {path: text.replace("\r\n", "\n").replace("\r", "\n") for path, text in texts.items()}
    wishes = Wishes(weights={"quality/*": "warning"}, curriculum=STRICT, today=TODAY)
    found = examine(SourceTree(read_texts | {"ejaan.yaml": "resiko: risiko\n'# %': '#%'\n"}), (), wishes).diagnostics
    assert_sound(found, read_texts)
    return found


@given(ANYTHING)
@example("---\na: [\n---\n# A\n```quiz\nid: a\n")
@example("```quiz\n\ufeffid: a\n```")
def test_any_text_as_a_lesson_never_raises_and_all_spans_lie_inside(text: str) -> None:
    examined({LESSON: text, **COURSE, "content/k/1.md": text})


@given(ANYTHING)
@example("id: a\ntitle: b\nquestions:\n- id: c\n  kind: gap\n  prompt: d\n  text: '[[[[a]]]]'\n  blanks: {a: {}}\n")
def test_any_text_as_a_quiz_file_never_raises_and_all_spans_lie_inside(text: str) -> None:
    examined({LESSON: SHOWING, QUIZ: text, **COURSE, "content/k/1.md": SHOWING})


@given(Kind, ANYTHING)
def test_any_text_as_the_rest_of_a_question_never_raises(kind: str, text: str) -> None:
    body = text.replace("\n", "\n    ")
    examined({LESSON: SHOWING, QUIZ: f"{HEAD}  - id: a\n    kind: {kind}\n    prompt: Apa?\n    {body}"})


@given(st.binary(max_size=300))
def test_any_bytes_as_a_file_never_raise(raw: bytes) -> None:
    text, found = decode(raw, LESSON)
    if text is not None:
        examined({LESSON: text})
    for each in found:
        assert report.short([each], "id")
