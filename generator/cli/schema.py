"""`tuntas schema`: writes the JSON Schemas that editors use."""

from __future__ import annotations

import json
from pathlib import Path

from generator.cli import words
from generator.cli.output import say
from generator.questions.schema import matter_schema, question_schema, quiz_schema
from generator.text import Lang


def schema_files(lang: Lang) -> dict[str, str]:
    """Return the text of each schema by its file name."""
    schemas = {
        "quiz.schema.json": quiz_schema(lang),
        "question.schema.json": question_schema(lang),
        "lesson.schema.json": matter_schema(lang, course=False),
        "course.schema.json": matter_schema(lang, course=True),
    }
    return {name: json.dumps(told, ensure_ascii=False, indent=1) + "\n" for name, told in schemas.items()}


def schema(out: Path, lang: Lang) -> int:
    """Write the schemas into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in schema_files(lang).items():
        path = out / name
        path.write_text(text, "utf-8", newline="\n")
        say(words.WROTE, lang, path=path.as_posix())
    return 0
