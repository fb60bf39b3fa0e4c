"""JSON Schemas of quiz files, front matter and sheets, in the form that lets editors complete every kind."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from generator.model.course import CourseMatter, LessonMatter
from generator.model.fact import Fact
from generator.model.folding import Fold
from generator.model.quiz import Common, Settings
from generator.model.term import Term
from generator.model.words import ID_PATTERN, Image
from generator.questions.contract import QuestionType
from generator.questions.descriptions import describe
from generator.questions.registry import TYPES
from generator.text import Lang

DIALECT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]
SHARED = frozenset({Image.__name__, Fold.__name__})
SAID_BY_US = frozenset({"title", "description", "default"})
OWN = frozenset({"properties", "required", "type", "additionalProperties"})
# A text is taken as it was written, so `5` is one; `true` is left out, or editors would offer it in every text.
WRITTEN = ["string", "number"]


def quiz_schema(lang: Lang) -> Schema:
    """Return the schema of a quiz file."""
    words = _Words(lang)
    head = words.model(Settings)
    questions = {
        "type": "array",
        "minItems": 1,
        "items": {"$ref": "#/definitions/Question"},
        "description": describe("Quiz.questions", lang),
    }
    head["properties"] = {**head["properties"], "questions": questions}
    head["required"] = [*head["required"], "questions"]
    words.definitions["Question"] = _question(words)
    return _whole("Quiz", head, words)


def question_schema(lang: Lang) -> Schema:
    """Return the schema of one question, as it is written right in a lesson."""
    words = _Words(lang)
    return _whole("Question", _question(words), words)


def matter_schema(lang: Lang, *, course: bool) -> Schema:
    """Return the schema of a lesson's front matter, or of a course page's; fields of others are welcome."""
    words = _Words(lang)
    model = CourseMatter if course else LessonMatter
    return _whole(model.__name__, {**words.model(model), "additionalProperties": True}, words)


def facts_schema(lang: Lang) -> Schema:
    """Return the schema of the sheet of facts."""
    return _list("Facts", "facts", Fact, lang)


def glossary_schema(lang: Lang) -> Schema:
    """Return the schema of the glossary."""
    return _list("Glossary", "terms", Term, lang)


def _list(key: str, name: str, item: type[BaseModel], lang: Lang) -> Schema:
    """Return the schema of a file that holds one list."""
    words = _Words(lang)
    words.definitions[item.__name__] = words.model(item)
    items = {"$ref": f"#/definitions/{item.__name__}"}
    told = {"type": "array", "items": items, "description": describe(f"{key}.{name}", lang)}
    head = {"type": "object", "properties": {name: told}, "required": [name], "additionalProperties": False}
    return _whole(key, head, words)


def _whole(key: str, schema: Schema, words: _Words) -> Schema:
    title = describe(key, words.lang)
    return {"$schema": DIALECT, "title": title, **schema, "definitions": dict(sorted(words.definitions.items()))}


def _question(words: _Words) -> Schema:
    """Return what a question may hold.

    Kinds are told apart by `if` and `then` on an enumerated `kind`: with `oneOf` editors offer the first kind only.
    """
    common = words.model(Common)
    kind = {
        "enum": list(TYPES),
        "markdownEnumDescriptions": [_told(each, words.lang) for each in TYPES.values()],
        "description": describe("Common.kind", words.lang),
    }
    properties = {**common["properties"], "kind": kind}
    branches = [_branch(each, list(properties), words) for each in TYPES.values()]
    return {"type": "object", "properties": properties, "required": ["id", "kind", "prompt"], "allOf": branches}


def _told(kind: QuestionType[Any], lang: Lang) -> str:
    """Return what a kind is called and what it asks of learners."""
    return f"**{kind.name.say(lang)}**: {describe(f'{kind.kind}/{kind.body.__name__}', lang)}"


def _branch(kind: QuestionType[Any], common: list[str], words: _Words) -> Schema:
    body = words.model(kind.body, f"{kind.kind}/")
    then: Schema = {
        "properties": {**dict.fromkeys(common, True), **body["properties"]},
        "additionalProperties": False,
        **{name: each for name, each in body.items() if name not in OWN},
    }
    if body.get("required"):
        then["required"] = body["required"]
    # Without `type` an empty item, which is no mapping, would fit every kind, and editors would offer all their fields.
    of_kind = {"type": "object", "properties": {"kind": {"const": kind.kind}}, "required": ["kind"]}
    return {"if": of_kind, "then": then}


class _Words:
    """Turns pydantic's schemas into ours: descriptions in one language, and only what editors understand."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang
        self.definitions: Schema = {}

    def model(self, model: type[BaseModel], room: str = "") -> Schema:
        """Return the schema of a model; models inside it go to the definitions, named after their room."""
        told = model.model_json_schema(ref_template="{model}")
        inner: Schema = told.pop("$defs", {})
        for name, each in inner.items():
            if "enum" not in each:
                self.definitions[_name(name, room)] = self._record(each, name, room, inner)
        return self._record(told, model.__name__, room, inner)

    def _record(self, schema: Schema, owner: str, room: str, inner: Schema) -> Schema:
        """Return a model's own schema, each field with its description."""
        told = {name: each for name, each in schema.items() if name not in SAID_BY_US}
        key = owner if owner in SHARED else f"{room}{owner}"
        told["properties"] = {
            name: {**self._plain(each, room, inner), "description": describe(f"{key}.{name}", self.lang)}
            for name, each in schema["properties"].items()
        }
        return told

    def _plain(self, schema: Any, room: str, inner: Schema) -> Any:  # noqa: ANN401 - any piece of a schema
        """Return a piece of a schema: names resolved, `null` left out, lists of fixed length as Draft 7 has them."""
        if isinstance(schema, list):
            return [self._plain(each, room, inner) for each in schema]
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return self._named(schema["$ref"], room, inner)
        told = {name: self._plain(each, room, inner) for name, each in schema.items() if name not in SAID_BY_US}
        if "prefixItems" in told:
            told["items"] = told.pop("prefixItems")
        if "anyOf" in told:
            return _without_null(told)
        takes_numbers = told.get("type") == "string" and not {"enum", "format"} & set(told)
        if takes_numbers and told.get("pattern", ID_PATTERN) == ID_PATTERN:
            told["type"] = WRITTEN
        return told

    def _named(self, name: str, room: str, inner: Schema) -> Schema:
        """Return a pointer to a model, or the words to pick from themselves, each with what it means."""
        if "enum" not in inner[name]:
            return {"$ref": f"#/definitions/{_name(name, room)}"}
        values = inner[name]["enum"]
        key = name if name in SHARED or not room else f"{room}{name}"
        told = [describe(f"{key}.{value}", self.lang) for value in values]
        return {"enum": values, "markdownEnumDescriptions": told}


def _name(model: str, room: str) -> str:
    return model if model in SHARED else f"{room.replace('/', '.')}{model}"


def _without_null(schema: Schema) -> Schema:
    """Return a union without `null`, which editors would offer as a value; a union of one is that one."""
    members = [each for each in schema["anyOf"] if each != {"type": "null"}]
    rest = {name: each for name, each in schema.items() if name != "anyOf"}
    return {**rest, **members[0]} if len(members) == 1 else {**rest, "anyOf": members}
