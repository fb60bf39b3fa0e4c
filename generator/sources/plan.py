"""Python annotations → shapes, made once for each model."""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin

from pydantic import BaseModel, RootModel

from generator.sources.shapes import (
    Anything,
    Day,
    Either,
    Exact,
    Many,
    Member,
    Named,
    Nothing,
    OneOf,
    Record,
    Row,
    Shape,
    Words,
)
from generator.text import Text

_RECORDS: dict[type[BaseModel], Record] = {}
_SIMPLE: dict[object, Shape] = {
    str: Words(),
    bool: Exact(bool, Text(id="`true` atau `false`", en="`true` or `false`")),
    int: Exact(int, Text(id="bilangan bulat", en="a whole number")),
    float: Exact(float, Text(id="angka", en="a number")),
    dt.date: Day(),
    None: Nothing(),
    type(None): Nothing(),
    Any: Anything(),
    object: Anything(),
}
_MAPPINGS = (dict, Mapping)


def record_of(model: type[BaseModel]) -> Record:
    """Return the plan of a model; made once."""
    known = _RECORDS.get(model)
    if known is not None:
        return known
    fields: dict[str, Shape] = {}
    record = _RECORDS[model] = Record(model, fields, takes_text=_has_before(model))
    for name, field in model.model_fields.items():
        key = field.validation_alias if isinstance(field.validation_alias, str) else field.alias or name
        fields[key] = shape_of(field.annotation)
    return record


def _has_before(model: type[BaseModel]) -> bool:
    decorators = model.__pydantic_decorators__.model_validators
    return any(each.info.mode in {"before", "wrap"} for each in decorators.values())


def shape_of(annotation: Any) -> Shape:  # noqa: ANN401 - an annotation may be anything
    """Return the shape of an annotation; what is not known here goes to pydantic as it is."""
    simple = _simple(annotation)
    if simple is not None:
        return simple
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return shape_of(args[0])
    if origin is Literal:
        return OneOf(tuple(each.value if isinstance(each, Enum) else each for each in args))
    if origin in {Union, types.UnionType}:
        return Either(tuple(_members(annotation)))
    return _of_container(origin, args)


def _of_container(origin: object, args: tuple[Any, ...]) -> Shape:
    if origin is tuple and args[-1:] != (...,):
        places = tuple(shape_of(each) for each in args)
        return Row(places, Text(id=f"daftar berisi {len(places)} nilai", en=f"a list of {len(places)} values"))
    if isinstance(origin, type) and issubclass(origin, _MAPPINGS):
        return Named(shape_of(args[1]))
    if isinstance(origin, type) and issubclass(origin, (Sequence, set, frozenset)):
        return Many(shape_of(args[0]))
    return Anything()


def _simple(annotation: Any) -> Shape | None:  # noqa: ANN401 - an annotation may be anything
    """Return the shape of what has no parts, or of a class."""
    if isinstance(annotation, NewType):
        return shape_of(annotation.__supertype__)
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    return _of_class(annotation) if isinstance(annotation, type) and get_origin(annotation) is None else None


def _of_class(annotation: type) -> Shape | None:
    if issubclass(annotation, RootModel):
        return shape_of(annotation.model_fields["root"].annotation)
    if issubclass(annotation, BaseModel):
        return record_of(annotation)
    return OneOf(tuple(each.value for each in annotation)) if issubclass(annotation, Enum) else None


def _members(annotation: Any) -> list[Member]:  # noqa: ANN401 - an annotation may be anything
    """Return the members of a union, those of inner unions among them."""
    found: list[Member] = []
    for each in get_args(annotation):
        bare = get_args(each)[0] if get_origin(each) is Annotated else each
        if get_origin(bare) in {Union, types.UnionType}:
            found += _members(bare)
        else:
            found.append(Member(shape_of(each), each))
    return found
