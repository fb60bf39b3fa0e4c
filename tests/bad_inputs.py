"""Bad inputs as values that tests take as parameters: what an author wrote, what is said of it, and where."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from examples import INVALID

from generator.cli.check import examined
from generator.cli.settings import read_settings
from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import Wishes
from generator.model.curriculum import Curriculum

HERE = Path(__file__).parent / "bad"
LESSON = "content/a.md"
QUIZ = "quizzes/kuis.yaml"
SHOWING = "# Judul\n\n```quiz\nkuis\n```\n"
HEAD = "id: kuis\ntitle: Kuis\nquestions:\n"
MARK = "¦"
TODAY = dt.date(2026, 11, 24)


@dataclass(frozen=True)
class Bad:
    """A project of a few texts, and the one thing that is expected to be said of it."""

    name: str
    rule: str
    texts: dict[str, str] = field(hash=False)
    path: str
    line: int
    column: int | None
    raw: dict[str, bytes] = field(default_factory=dict, hash=False)
    others: frozenset[str] = frozenset()
    weights: dict[str, str] = field(default_factory=dict, hash=False)
    curriculum: dict[str, Any] | None = field(default=None, hash=False)

    def __str__(self) -> str:
        return self.name

    @property
    def wishes(self) -> Wishes:
        """Return what the project says in mkdocs.yml, and the day on which it is looked at."""
        stated = None if self.curriculum is None else Curriculum.model_validate(self.curriculum)
        return Wishes(weights=self.weights, curriculum=stated, today=TODAY)


def _texts(told: dict[str, Any]) -> dict[str, str | None]:
    """Return the files of a case: a quiz (with a lesson that shows it), a question, a lesson, or whatever is listed."""
    if "repeat" in told:
        piece = told["repeat"]
        return {LESSON: SHOWING, QUIZ: piece["before"] + piece["mark"] * piece["times"]}
    if "question" in told:
        return {LESSON: SHOWING, QUIZ: HEAD + item(told["question"])}
    if "quiz" in told:
        return {LESSON: SHOWING, QUIZ: told["quiz"]}
    return {LESSON: told["lesson"]} if "lesson" in told else dict(told.get("files", {}))


def item(question: str) -> str:
    """Return a question as an item of `questions`."""
    first, *rest = question.rstrip("\n").split("\n")
    return "\n".join([f"  - {first}", *(f"    {line}" if line else "" for line in rest)]) + "\n"


def _bad(name: str, told: dict[str, Any]) -> Bad:
    files = _texts(told)
    texts = {path: text for path, text in files.items() if text is not None}
    raw = {path: bytes.fromhex(digits) for path, digits in told.get("hex", {}).items()}
    marked = next((path for path, text in texts.items() if MARK in text), None)
    path, line, column = told.get("path") or marked or next(iter(raw), QUIZ), told.get("at", 1), None
    if marked is not None:
        before = texts[marked][: texts[marked].index(MARK)]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return Bad(
        name=name,
        rule=told["rule"],
        texts={each: text.replace(MARK, "") for each, text in texts.items()},
        path=path,
        line=line,
        column=column,
        raw=raw,
        others=frozenset(each for each, text in files.items() if text is None),
        weights=told.get("weights", {}),
        curriculum=told.get("curriculum"),
    )


def _of(file: str) -> list[Bad]:
    listed = yaml.safe_load((HERE / f"{file}.yaml").read_text("utf-8"))
    return [_bad(f"{file}-{number}-{told['rule']}", told) for number, told in enumerate(listed, 1)]


def _of_kinds() -> list[Bad]:
    """Return the invalid examples of all kinds, each as the only question of a quiz file."""
    found = []
    for number, example in enumerate(INVALID, 1):
        line, _, column = example.at.partition(":")
        texts = {LESSON: SHOWING, QUIZ: HEAD + item(example.text)}
        name = f"kinds-{number}-{example.rule}"
        row = int(line) + HEAD.count("\n")
        found.append(Bad(name, example.rule, texts, QUIZ, row, int(column) + len("  - ")))
    return found


def said_of_config(bad: Bad, root: Path) -> tuple[Diagnostic, ...]:
    """Return what is said of a case whose project is written into that folder."""
    for path, text in {LESSON: "# Judul\n", **bad.texts}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    _, loaded = examined(read_settings(root / "mkdocs.yml"))
    return loaded.diagnostics


BAD = [
    bad
    for file in ("yaml", "fields", "quiz", "lesson", "quality", "curriculum", "language", "files")
    for bad in _of(file)
]
OF_KINDS = _of_kinds()
OF_CONFIG = [*_of("config"), *_of("sheets")]
OF_SITES: list[dict[str, Any]] = yaml.safe_load((HERE / "site.yaml").read_text("utf-8"))
