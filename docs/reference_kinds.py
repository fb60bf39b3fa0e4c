"""The page of kinds: every kind with every field and examples that work, and the fields that all share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from reference_markdown import anchor, code, page, table

import generator
from generator.model.course import CourseMatter, LessonMatter
from generator.model.fact import Fact, Mark, State
from generator.model.folding import Fold
from generator.model.quiz import Bloom, Common, Settings
from generator.model.scoring import Feedback, Reveal, Role
from generator.model.term import Term
from generator.questions.contract import QuestionType
from generator.questions.descriptions import describe
from generator.questions.registry import TYPES
from generator.sources.plan import shape_of
from generator.sources.shapes import Either, Many, Named, Record, Shape
from generator.text import Lang, Text

QUESTIONS = Path(generator.__file__).parent / "questions"

TITLE = Text(id="Jenis soal dan semua bidangnya", en="Kinds of question and all their fields")
LEAD = Text(
    id="Satu berkas di folder kuis adalah satu kuis. Setiap soal menyebut jenisnya dengan `kind`. Di bawah ini setiap "
    "jenis dengan contoh yang dapat disalin; contoh yang sama dicetak oleh `tuntas new question JENIS`. Semua teks "
    "boleh memakai Markdown.",
    en="One file in the folder of quizzes is one quiz. Each question says its kind by `kind`. Below is every kind with "
    "examples that can be copied; `tuntas new question KIND` prints the first of them. Every text may hold Markdown.",
)
FIELD = Text(id="Bidang", en="Field")
HOLDS = Text(id="Isi", en="Holds")
DEFAULT = Text(id="Tanpa bidang ini", en="Without it")
MEANING = Text(id="Artinya", en="Meaning")
REQUIRED = Text(id="**wajib**", en="**required**")
NONE = Text(id="–", en="–")
OF_QUIZ = Text(id="Bidang kuis", en="Fields of a quiz")
OF_ALL = Text(id="Bidang semua soal", en="Fields of every question")
OF_LESSON = Text(id="Kepala pelajaran", en="Front matter of a lesson")
OF_COURSE = Text(id="Kepala halaman kursus", en="Front matter of a course page")
WORDS = Text(id="Kata-kata pilihan", en="Words to pick from")
EXAMPLE = Text(id="Contoh: {name}", en="Example: {name}")
FULL_EXAMPLE = Text(id="Contoh lengkap", en="A full example")
SHORT_EXAMPLE = Text(id="Contoh paling ringkas", en="The shortest example")
EACH = Text(id="Isi `{path}`", en="What `{path}` holds")
QUESTIONS_FIELD = Text(id="daftar soal", en="a list of questions")
CHOICES = Text(id="Pilihannya", en="Words")


def kinds_page(lang: Lang) -> str:
    """Return the page."""
    contents = "\n".join(
        f"- [`{kind.kind}`](#{anchor(_heading(kind, lang))}): {describe(_body_key(kind), lang)}"
        for kind in TYPES.values()
    )
    return page(
        lang,
        TITLE.say(lang),
        LEAD.say(lang),
        contents,
        *(block for kind in TYPES.values() for block in _kind(kind, lang)),
        f"## {OF_ALL.say(lang)}",
        *_models(Common, "", lang, own_heading=False),
        f"## {OF_QUIZ.say(lang)}",
        *_models(Settings, "", lang, own_heading=False),
        f"## {WORDS.say(lang)}",
        *_words(lang),
        f"## {OF_LESSON.say(lang)}",
        *_models(LessonMatter, "", lang, own_heading=False),
        f"## {OF_COURSE.say(lang)}",
        *_models(CourseMatter, "", lang, own_heading=False),
        f"## {describe('Facts', lang)}",
        f"`facts`: {describe('Facts.facts', lang)}",
        *_models(Fact, "", lang, own_heading=False),
        *_enums((("mark", Mark), ("state", State)), lang),
        f"## {describe('Glossary', lang)}",
        f"`terms`: {describe('Glossary.terms', lang)}",
        *_models(Term, "", lang, own_heading=False),
    )


def _heading(kind: QuestionType[Any], lang: Lang) -> str:
    return f"`{kind.kind}`: {kind.name.say(lang)}"


def _body_key(kind: QuestionType[Any]) -> str:
    return f"{kind.kind}/{kind.body.__name__}"


def _kind(kind: QuestionType[Any], lang: Lang) -> Iterator[str]:
    yield f"## {_heading(kind, lang)}"
    yield describe(_body_key(kind), lang)
    examples = [str(each["yaml"]) for each in _examples(kind.kind)]
    yield f"**{FULL_EXAMPLE.say(lang)}**"
    yield code(examples[0], "yaml")
    shortest = min(examples, key=len)
    if shortest != examples[0]:
        yield f"**{SHORT_EXAMPLE.say(lang)}**"
        yield code(shortest, "yaml")
    yield from _models(kind.body, f"{kind.kind}/", lang, own_heading=False)


def _examples(kind: str) -> list[dict[str, Any]]:
    told = yaml.safe_load((QUESTIONS / kind / "examples.yaml").read_text("utf-8"))
    return list(told["valid"])


def _models(
    model: type[BaseModel], room: str, lang: Lang, path: str = "", *, own_heading: bool = True
) -> Iterator[str]:
    """Yield the table of a model, then those of the models in it."""
    if own_heading:
        yield f"**{EACH.say(lang).format(path=path)}**"
    head = [text.say(lang) for text in (FIELD, HOLDS, DEFAULT, MEANING)]
    rows = [_row(model, name, field, room, lang) for name, field in model.model_fields.items()]
    if model is Settings:
        rows.append(["`questions`", QUESTIONS_FIELD.say(lang), REQUIRED.say(lang), describe("Quiz.questions", lang)])
    yield table(head, rows)
    for name, field in model.model_fields.items():
        for inner, suffix in _inside(shape_of(field.annotation)):
            yield from _models(inner, room, lang, f"{path}.{field.alias or name}{suffix}".lstrip("."))


def _row(model: type[BaseModel], name: str, field: FieldInfo, room: str, lang: Lang) -> list[str]:
    key = field.alias or name
    owner = model.__name__
    shared = owner == "Image"
    told = describe(f"{'' if shared else room}{owner}.{key}", lang)
    return [f"`{key}`", _holds(shape_of(field.annotation), lang), _default(field, lang), told]


def _holds(shape: Shape, lang: Lang) -> str:
    """Return in words what a field holds; of a list also what its items are."""
    if isinstance(shape, Many):
        return f"{shape.words.say(lang)}: {_holds(shape.item, lang)}"
    if isinstance(shape, Record):
        return f"{', '.join(f'`{name}`' for name in shape.fields)}"
    if isinstance(shape, Either):
        members = [each.shape for each in shape.members if each.shape.words.en != "nothing"]
        link = " atau " if lang == "id" else " or "
        return link.join(dict.fromkeys(_holds(each, lang) for each in members))
    return shape.words.say(lang)


def _default(field: FieldInfo, lang: Lang) -> str:
    if field.is_required():
        return REQUIRED.say(lang)
    value = field.default
    if value in (None, PydanticUndefined, ()) or isinstance(value, BaseModel):
        return NONE.say(lang)
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        return f"`[{', '.join(map(str, value))}]`"
    return f"`{value}`"


def _inside(shape: Shape) -> Iterator[tuple[type[BaseModel], str]]:
    """Yield the models that a field holds, with what is behind its name on the way there."""
    if isinstance(shape, Record):
        yield shape.model, ""
    elif isinstance(shape, Many):
        yield from ((model, "[]") for model, _ in _inside(shape.item))
    elif isinstance(shape, Named):
        yield from ((model, ".…") for model, _ in _inside(shape.value))
    elif isinstance(shape, Either):
        for member in shape.members:
            yield from _inside(member.shape)


def _words(lang: Lang) -> Iterator[str]:
    """Yield what each word of the fixed lists of quizzes means."""
    enums = (("role", Role), ("feedback", Feedback), ("reveal", Reveal), ("bloom", Bloom), ("fold", Fold))
    yield from _enums(enums, lang)


def _enums(enums: Sequence[tuple[str, type[StrEnum]]], lang: Lang) -> Iterator[str]:
    for name, enum in enums:
        yield f"**`{name}`**"
        rows = [[f"`{each.value}`", describe(f"{enum.__name__}.{each.value}", lang)] for each in enum]
        yield table([CHOICES.say(lang), MEANING.say(lang)], rows)
