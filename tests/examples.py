"""Every example of every kind of question, as values that tests take as parameters."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "generator" / "questions"
KINDS = sorted(folder.name for folder in QUESTIONS.iterdir() if (folder / "examples.yaml").exists())


@dataclass(frozen=True)
class Valid:
    """A question that is right, and how some responses to it are scored."""

    kind: str
    name: str
    text: str
    responses: tuple[dict[str, Any], ...]

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


@dataclass(frozen=True)
class Invalid:
    """A question that breaks a rule at a place."""

    kind: str
    rule: str
    at: str
    text: str

    def __str__(self) -> str:
        return f"{self.rule} at {self.at}"


def _examples(kind: str) -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((QUESTIONS / kind / "examples.yaml").read_text("utf-8"))
    return told


VALID = [
    Valid(kind, each["name"], each["yaml"], tuple(each.get("responses", ())))
    for kind in KINDS
    for each in _examples(kind)["valid"]
]
INVALID = [
    Invalid(kind, each["rule"], str(each["at"]), each["yaml"])
    for kind in KINDS
    for each in _examples(kind).get("invalid", ())
]
