"""The sheet of facts and the glossary → values, and whether what lessons name is in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import BaseModel

from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Place, Span
from generator.loading import sheet_rules as rules
from generator.loading.guess import nearest
from generator.loading.names import slug
from generator.model.course import Lesson
from generator.model.fact import Fact
from generator.model.quiz import Quiz
from generator.model.term import Term
from generator.model.words import Frozen
from generator.sources.validate import validate
from generator.sources.yaml import Mapping as MappingNode
from generator.sources.yaml import Node, Scalar, Sequence, parse
from generator.text import Text

FIRST = Text(id="pertama kali di sini", en="first here")
Model = TypeVar("Model", bound=BaseModel)
Found = tuple[Diagnostic, ...]
Named = tuple[str, Span]


class Head(Frozen):
    """What stands beside the list in such a file: nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts by id, and every id that was written, also of a fact that could not be read."""

    by_id: Mapping[str, Fact] = field(default_factory=dict)
    written: frozenset[str] = frozenset()


def load_facts(text: str, path: str) -> tuple[Facts, Found]:
    """Return the sheet; facts that cannot be read are left out and said."""
    nodes, found = _items(text, path, "facts", rules.NOT_FACTS)
    by_id: dict[str, Fact] = {}
    first: dict[str, Span] = {}
    for node in nodes:
        fact, place, more = validate(node, Fact, owner=Text(id="fakta ini", en="this fact"))
        found = (*found, *more)
        if fact is None:
            continue
        here = place.of("id")
        if first.setdefault(fact.anchor, here) is here:
            by_id[fact.id] = fact
        else:
            found = (*found, rules.DOUBLED_FACT.at(here, ((first[fact.anchor], FIRST),), fact=fact.id))
    return Facts(by_id=by_id, written=frozenset((*by_id, *_ids(nodes)))), found


def load_terms(text: str, path: str) -> tuple[Mapping[str, Term], tuple[Named, ...], Found]:
    """Return the terms by their anchors, the facts that they name with their places, and what is wrong."""
    nodes, found = _items(text, path, "terms", rules.NOT_TERMS)
    terms: dict[str, Term] = {}
    named: list[Named] = []
    first: dict[str, Span] = {}
    for node in nodes:
        term, place, more = validate(node, Term, owner=Text(id="istilah ini", en="this term"))
        found = (*found, *more)
        if term is None:
            continue
        terms[_anchor(term.term, terms)] = term
        named += [(name, place.of("facts", at)) for at, name in enumerate(term.facts)]
        found = (*found, *_doubled(term, place, first))
    return terms, tuple(named), found


def _doubled(term: Term, place: Place, first: dict[str, Span]) -> Iterator[Diagnostic]:
    """Yield the spellings that other terms have, or this one has twice; only capitals make no difference to others."""
    own: dict[str, Span] = {}
    for spelling, here in _spellings(term, place):
        known = own.setdefault(spelling, here)
        known = first.get(spelling.casefold(), known)
        if known is not here:
            yield rules.DOUBLED_TERM.at(here, ((known, FIRST),), term=spelling)
    for spelling, here in own.items():
        first.setdefault(spelling.casefold(), here)


def _items(text: str, path: str, name: str, none: Rule) -> tuple[tuple[Node, ...], Found]:
    """Return the items of the one list in a file."""
    node, found = parse(text, path)
    if node is None:
        return (), found or (none.at(Span(path)),)
    listed = node.get(name) if isinstance(node, MappingNode) else None
    if not isinstance(node, MappingNode) or not isinstance(listed, Sequence):
        return (), (*found, none.at((listed or node).span))
    _, _, more = validate(node.without((name,)), Head, known=(name,))
    return listed.items, (*found, *more)


def _ids(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        name = node.get("id") if isinstance(node, MappingNode) else None
        if isinstance(name, Scalar):
            yield name.written


def _spellings(term: Term, place: Place) -> Iterator[Named]:
    yield term.term, place.of("term")
    for at, spelling in enumerate(term.also):
        yield spelling, place.of("also", at)


def _anchor(term: str, used: Mapping[str, Term]) -> str:
    """Return the anchor of a term; two whose letters agree are told apart by a number."""
    name = slug(term)
    count = sum(1 for each in used if each == name or each.rpartition("_")[0] == name)
    return f"{name}_{count}" if count else name


def unknown_facts(facts: Facts, pages: Iterable[Lesson], quizzes: Iterable[Quiz], terms: Iterable[Named]) -> Found:
    """Return what names a fact that the sheet does not have; nothing without a sheet."""
    if not facts.written:
        return ()
    listed = tuple(pages)
    named = (*_in_pages(listed), *_in_quizzes(quizzes), *terms)
    unknown = ((name, span) for name, span in named if name not in facts.written)
    wrong = (rules.UNKNOWN_FACT.at(span, fact=name, guess=_guess(name, facts)) for name, span in unknown)
    return (*wrong, *_beginnings(facts, listed))


def _in_pages(pages: Iterable[Lesson]) -> Iterator[Named]:
    for page in pages:
        for at, name in enumerate(getattr(page.matter, "facts", ())):
            yield name, page.place.of("facts", at)


def _in_quizzes(quizzes: Iterable[Quiz]) -> Iterator[Named]:
    for quiz in quizzes:
        for question in quiz.questions:
            for at, name in enumerate(question.common.facts):
                yield name, question.place.of("facts", at)


def _beginnings(facts: Facts, pages: Iterable[Lesson]) -> Iterator[Diagnostic]:
    for page in pages:
        for listing in page.listings:
            for line in listing.lines if listing.name == "facts" else ():
                if not any(name.startswith(line.text) for name in facts.written):
                    hint = _guess(line.text, facts)
                    yield rules.UNKNOWN_BEGINNING.at(line.span, beginning=line.text, guess=hint)


def _guess(name: str, facts: Facts) -> Text:
    """Return the id that was probably meant; ids are compared whatever their capitals."""
    names = {each.casefold(): each for each in facts.written}
    near = nearest(name, names)
    if near is None:
        return Text(
            id="tambahkan ke lembar fakta, atau hapus dari sini", en="add it to the sheet of facts, or remove it"
        )
    return Text(id=f"mungkin maksud Anda `{names[near]}`", en=f"perhaps you meant `{names[near]}`")
