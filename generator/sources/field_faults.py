"""What pydantic finds → diagnostics: one for each value, of a union only what concerns the member that was meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.diagnostics.rule import Diagnostic
from generator.sources.field_diagnose import Fault, diagnose, wrong_type
from generator.sources.field_where import Where, count_of, is_labelled
from generator.sources.shapes import Either, Member


@dataclass(slots=True)
class _Told:
    """Unions that have been spoken of."""

    unions: set[tuple[str | int, ...]] = field(default_factory=set)


def faults(error: ValidationError, start: Where) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each fault; of a union only for the member that the author meant."""
    told = _Told()
    for each in error.errors(include_url=False):
        yield from _one(each, start, told)


def _one(each: Fault, start: Where, told: _Told) -> Iterator[Diagnostic]:
    loc: tuple[str | int, ...] = each["loc"]
    where = start
    for at, part in enumerate(loc):
        shape = where.shape
        if isinstance(shape, Either) and where.there and is_labelled(shape):
            if where.trail not in told.unions:
                told.unions.add(where.trail)
                yield from _union(each, where, shape)
            return
        if part == "[key]" and at == len(loc) - 1:
            break
        where = where.down(part)
    if not _is_echo(each, where):
        yield diagnose(each, where)


def _is_echo(each: Fault, where: Where) -> bool:
    """Say whether a fault only repeats another.

    A list is called too short when its faulty items, told of already, were not counted; and of several values that a
    list of fixed length lacks, the first tells of all.
    """
    if each["type"] == "missing" and isinstance(where.trail[-1], int) and where.above:
        return where.trail[-1] > count_of(where.above.node)
    return each["type"] == "too_short" and where.there and count_of(where.node) >= each["ctx"]["min_length"]


def _union(each: Fault, where: Where, union: Either) -> Iterator[Diagnostic]:
    member = union.pick(where.node)
    if member is None:
        yield wrong_type(each, where)
        return
    chosen = Where(where.node, member.shape, where.trail, owner=where.owner, known=where.known)
    try:
        _adapter(member).validate_python(member.shape.data(where.node))
    except ValidationError as error:
        if any(not found["loc"] and found["type"].endswith("_type") for found in error.errors()):
            yield wrong_type(each, where)
        else:
            yield from faults(error, chosen)
    else:
        yield diagnose(each, where)


@cache
def _adapter(member: Member) -> TypeAdapter[Any]:
    return TypeAdapter(member.annotation)
