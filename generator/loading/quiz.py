"""Quiz file → Quiz; the registry is asked for the body of each question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Place, Span
from generator.loading import rules
from generator.loading.guess import nearest
from generator.loading.links import links_of, links_of_head
from generator.model.quiz import Alternative, Common, Passage, Question, Quiz, Settings
from generator.questions.contract import QuestionType
from generator.questions.registry import TYPES
from generator.sources.facilitator import has_mark
from generator.sources.places import place_of
from generator.sources.validate import validate
from generator.sources.yaml import Mapping, Node, Scalar, Sequence, parse
from generator.sources.yaml_syntax import DASH_SPACE
from generator.text import LANGS, Text

COMMON = frozenset(Common.model_fields)
Found = tuple[Diagnostic, ...]


def load_quiz(text: str, path: str) -> tuple[Quiz | None, Found]:
    """Return the quiz of a file; questions that cannot be read are left out and said."""
    node, found = parse(text, path)
    if node is None:
        return None, found or (rules.NOT_A_QUIZ.at(Span(path)),)
    if not isinstance(node, Mapping):
        return None, (*found, rules.NOT_A_QUIZ.at(node.span))
    quiz, more = quiz_of(node)
    return quiz, (*found, *more)


def quiz_of(node: Mapping) -> tuple[Quiz | None, Found]:
    """Return the quiz that a mapping with `questions` holds."""
    settings, place, found = validate(
        node.without(("questions",)), Settings, known=("questions",), owner=Text(id="kuis ini", en="this quiz")
    )
    questions, more = _questions(node, settings.id if settings else "?")
    found = (*found, *more)
    marked = tuple(_marked(settings, place)) if settings else ()
    if settings is None or marked:
        return None, (*found, *marked)
    quiz = Quiz(settings=settings, questions=questions, place=place, head_links=tuple(links_of_head(settings, place)))
    return quiz, found


def _marked(settings: Settings, place: Place) -> Iterator[Diagnostic]:
    """Find marks of a part for the facilitator in the head of a quiz, where they hide nothing."""
    for name in ("title", "description"):
        if has_mark(getattr(settings, name) or ""):
            yield rules.FACILITATOR_MARK.at(place.of(name))


def _questions(node: Mapping, quiz: str) -> tuple[tuple[Question[Any], ...], Found]:
    listed = node.get("questions")
    if not isinstance(listed, Sequence) or not listed.items:
        return (), (_no_questions(listed, node, quiz),)
    questions: list[Question[Any]] = []
    found: list[Diagnostic] = []
    seen: dict[str, Span] = {}
    for item in listed.items:
        question, more = load_question(item)
        found += more
        if question is None:
            continue
        name, span = question.id, question.place.of("id")
        if name in seen:
            first = (seen[name], Text(id="pertama kali dipakai di sini", en="first used here"))
            found.append(rules.DOUBLED_QUESTION.at(span, (first,), question=name, quiz=quiz))
            continue
        seen[name] = span
        questions.append(question)
    return tuple(questions), tuple(found)


def _no_questions(listed: Node | None, node: Mapping, quiz: str) -> Diagnostic:
    """Say that there are no questions, or that the space after a dash is missing, which makes a name of it."""
    if isinstance(listed, Mapping) and listed.entries and listed.entries[0][0].written.startswith("-"):
        return DASH_SPACE.at(listed.entries[0][0].span)
    return rules.NO_QUESTIONS.at((listed or node).span, quiz=quiz)


def load_question(node: Node) -> tuple[Question[Any] | None, Found]:
    """Return the question of a mapping, with everything that is wrong with it."""
    if not isinstance(node, Mapping):
        return None, (rules.NOT_A_QUESTION.at(node.span, found=_what(node)),)
    kind = node.get("kind")
    if not isinstance(kind, Scalar):
        return None, (rules.NO_KIND.at((kind or node).span),)
    found_type = TYPES.get(kind.written)
    if found_type is None:
        return None, (rules.UNKNOWN_KIND.at(kind.span, kind=kind.written, guess=_kind_meant(kind.written)),)
    return _typed(node, found_type)


def _kind_meant(written: str) -> Text:
    """Return the kind that was probably meant: by its word, or by its name in either language."""
    names = {name.say(lang).casefold(): kind for kind, each in TYPES.items() for name in (each.name,) for lang in LANGS}
    words = {**names, **{kind: kind for kind in TYPES}}
    near = nearest(written, words)
    if near is not None:
        return Text(id=f"mungkin maksud Anda `{words[near]}`", en=f"perhaps you meant `{words[near]}`")
    kinds = ", ".join(f"`{kind}`" for kind in TYPES)
    return Text(id=f"pilih salah satu: {kinds}", en=f"choose one of: {kinds}")


def _typed(node: Mapping, kind: QuestionType[Any]) -> tuple[Question[Any] | None, Found]:
    own, owner = tuple(kind.body.model_fields), _owner(node)
    common, _, found = validate(node.only(COMMON), Common, known=own, owner=owner)
    body, _, more = validate(node.without(COMMON), kind.body, known=tuple(Common.model_fields), owner=owner)
    found = (*found, *more)
    if common is None or body is None:
        return None, found
    whole = place_of(node)
    passages = tuple(_passages(common, body, kind, whole))
    marked = tuple(rules.FACILITATOR_MARK.at(each.span) for each in passages if has_mark(each.text))
    if marked:
        return None, (*found, *marked)
    question = Question(
        common=common,
        body=body,
        place=whole,
        alternatives=tuple(Alternative(text, key, whole.of(*at)) for at, text, key in kind.alternatives(body)),
        passages=passages,
        links=tuple(links_of(passages, common, body, whole)),
        scored=kind.scored,
    )
    return question, (*found, *kind.check(question))


def _passages(common: Common, body: Any, kind: QuestionType[Any], place: Place) -> Iterator[Passage]:  # noqa: ANN401
    yield Passage(common.prompt, place.of("prompt"))
    for text in common.hints:
        yield Passage(text, place.of("hint"))
    if common.explanation:
        yield Passage(common.explanation, place.of("explanation"))
    for name in ("right", "partly", "wrong"):
        said = getattr(common.feedback, name)
        if said:
            yield Passage(said, place.of("feedback", name))
    for at, text in kind.texts(body):
        yield Passage(text, place.of(*at))


def _owner(node: Mapping) -> Text:
    """Return how messages call the question: by its id where it has one."""
    name = node.get("id")
    if isinstance(name, Scalar) and name.written:
        return Text(id=f"soal `{name.written}`", en=f"question `{name.written}`")
    return Text(id="soal ini", en="this question")


def _what(node: Node) -> Text:
    if isinstance(node, Sequence):
        return Text(id="daftar", en="a list")
    if isinstance(node, Scalar) and node.value is None:
        return Text(id="butir kosong", en="an empty item")
    return Text(id="teks", en="a text")
