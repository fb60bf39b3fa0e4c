"""`tuntas schema`: writes the JSON Schemas that editors use, and tells VS Code of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator.cli import words
from generator.cli.output import say, shown
from generator.cli.settings import find, read_settings
from generator.loading.project import Folders
from generator.questions.schema import facts_schema, glossary_schema, matter_schema, question_schema, quiz_schema
from generator.text import Lang

VS_CODE = ".vscode"
MKDOCS_TAGS = ("!ENV scalar", "!ENV sequence", "!relative scalar")
EXTENSIONS = ("redhat.vscode-yaml",)
NONE: Mapping[str, str] = MappingProxyType({})


def schema_files(lang: Lang) -> dict[str, str]:
    """Return the text of each schema by its file name."""
    schemas = {
        "quiz.schema.json": quiz_schema(lang),
        "question.schema.json": question_schema(lang),
        "lesson.schema.json": matter_schema(lang, course=False),
        "course.schema.json": matter_schema(lang, course=True),
        "facts.schema.json": facts_schema(lang),
        "glossary.schema.json": glossary_schema(lang),
    }
    return {name: _json(told) for name, told in schemas.items()}


def editor_files(folders: Folders) -> dict[str, str]:
    """Return the settings of VS Code that put the schemas of YAML files to use, and the extension that reads them."""
    quizzes = [f"{folders.quizzes}/**/*.yaml", f"{folders.quizzes}/**/*.yml"]
    files = {"quiz": quizzes, "facts": [folders.facts], "glossary": [folders.glossary]}
    settings = {
        "yaml.schemas": {f"./{VS_CODE}/{name}.schema.json": each for name, each in files.items() if all(each)},
        "yaml.customTags": list(MKDOCS_TAGS),
        "files.associations": {"*.yaml": "yaml", "*.yml": "yaml", "*.md": "markdown"},
        "files.encoding": "utf8",
        "files.eol": "\n",
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2, "editor.wordWrap": "on"},
        "[markdown]": {"editor.insertSpaces": True, "editor.tabSize": 4, "editor.wordWrap": "on"},
    }
    return {"settings.json": _json(settings), "extensions.json": _json({"recommendations": list(EXTENSIONS)})}


def _json(told: object) -> str:
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def schema(out: Path, lang: Lang) -> int:
    """Write the schemas into a folder; into `.vscode` also settings, unless there are some already."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in schema_files(lang).items():
        _write(out / name, text, lang)
    file = find(Path.cwd())
    folders = read_settings(file).wishes.folders if file else Folders()
    for name, text in (editor_files(folders) if out.name == VS_CODE else NONE).items():
        if (out / name).exists():
            say(words.KEPT, lang, path=shown(out / name))
        else:
            _write(out / name, text, lang)
    return 0


def _write(path: Path, text: str, lang: Lang) -> None:
    path.write_text(text, "utf-8", newline="\n")
    say(words.WROTE, lang, path=shown(path))
