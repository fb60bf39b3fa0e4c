"""JSON Schemas of quiz files and front matter, in the form that lets editors complete every kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from generator.model.course import CourseMatter, LessonMatter
from generator.model.quiz import Common, Settings
from generator.questions.descriptions import describe
from generator.questions.registry import TYPES
from generator.text import Lang

DIALECT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]


def quiz_schema(lang: Lang) -> Schema:
    """Return the schema of a quiz file.

    Kinds are told apart by `if` and `then` on an enumerated `kind`: with `oneOf` editors offer the first kind only.
    """
    definitions: Schema = {}
    head = _schema_of(Settings, definitions, lang)
    head["properties"]["questions"] = {
        "type": "array",
        "minItems": 1,
        "items": {"$ref": "#/definitions/Question"},
        "description": describe("Quiz.questions", lang),
    }
    head["required"] = [*head["required"], "questions"]
    definitions["Question"] = _question(definitions, lang)
    return {"$schema": DIALECT, "title": describe("Quiz", lang), **head, "definitions": definitions}


def question_schema(lang: Lang) -> Schema:
    """Return the schema of one question, as it is written right in a lesson."""
    definitions: Schema = {}
    question = _question(definitions, lang)
    return {"$schema": DIALECT, "title": describe("Question", lang), **question, "definitions": definitions}


def matter_schema(lang: Lang, *, course: bool) -> Schema:
    """Return the schema of a lesson's front matter, or of a course page's; fields of others are welcome."""
    definitions: Schema = {}
    schema = _schema_of(CourseMatter if course else LessonMatter, definitions, lang)
    schema["additionalProperties"] = True
    title = describe("CourseMatter" if course else "LessonMatter", lang)
    return {"$schema": DIALECT, "title": title, **schema, "definitions": definitions}


def _question(definitions: Schema, lang: Lang) -> Schema:
    common = _schema_of(Common, definitions, lang)
    common["properties"]["kind"] = {"enum": list(TYPES), "description": describe("Common.kind", lang)}
    branches = []
    for kind in TYPES.values():
        body = _schema_of(kind.body, definitions, lang, f"{kind.kind}/")
        own: Mapping[str, Any] = body["properties"]
        then: Schema = {
            "properties": {**{name: True for name in common["properties"]}, **own},
            "additionalProperties": False,
        }
        if body.get("required"):
            then["required"] = body["required"]
        branches.append({"if": {"properties": {"kind": {"const": kind.kind}}, "required": ["kind"]}, "then": then})
    return {
        "type": "object",
        "properties": common["properties"],
        "required": ["id", "kind", "prompt"],
        "allOf": branches,
    }


def _schema_of(model: type[BaseModel], definitions: Schema, lang: Lang, room: str = "") -> Schema:
    """Return the schema of a model; models inside it go to the definitions, named after their room."""
    pointer = room.replace("/", "~1")
    schema = model.model_json_schema(ref_template=f"#/definitions/{pointer}{{model}}")
    for name, each in schema.pop("$defs", {}).items():
        definitions[f"{room}{name}"] = _told(each, f"{room}{name}", lang)
    return _told(schema, f"{room}{model.__name__}", lang)


def _told(schema: Schema, owner: str, lang: Lang) -> Schema:
    """Return the schema with descriptions in the language, and without titles made from names."""
    told = {name: value for name, value in schema.items() if name not in {"title", "description"}}
    if "properties" in told:
        told["properties"] = {
            name: {**_plain(field), "description": describe(f"{owner}.{name}", lang)}
            for name, field in told["properties"].items()
        }
    return told


def _plain(field: Schema) -> Schema:
    """Return a field's schema without title and default, and a list where pydantic says tuple."""
    return {name: value for name, value in field.items() if name not in {"title", "description", "default"}}
