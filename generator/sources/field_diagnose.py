"""One fault that pydantic found → a diagnostic, by its stable code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generator.diagnostics.rule import Diagnostic, Rule
from generator.sources import field_rules as rules
from generator.sources.field_forms import choices_of, form
from generator.sources.field_where import Where, count_of, is_labelled, stripped
from generator.sources.field_words import guess, how_to_write, shortened, subject, written
from generator.sources.shapes import Either, OneOf, Record, Row, is_null
from generator.sources.yaml import Scalar
from generator.text import Text

Fault = Any  # pydantic's dict: type, loc, msg, input, ctx


def diagnose(each: Fault, where: Where) -> Diagnostic:
    """Return the diagnostic of one fault."""
    context: Mapping[str, Any] = each.get("ctx") or {}
    rule = context.get("rule")
    if isinstance(rule, Rule):
        return _own(rule, context, where)
    kind: str = each["type"]
    if kind == "extra_forbidden":
        return _unknown(where)
    if kind == "missing":
        return _missing(where)
    for endings, make in _MAKERS:
        if kind.endswith(endings) or kind.startswith(endings):
            return make(each, where)
    return _value(each, where)


def _own(rule: Rule, context: Mapping[str, Any], where: Where) -> Diagnostic:
    """Return the breach of a rule that a validator of ours brought along, with its facts and perhaps a field (`at`)."""
    facts = {name: fact for name, fact in context.items() if name not in {"rule", "facts", "at"}}
    facts |= context.get("facts") or {}
    for part in str(context["at"]).split(".") if "at" in context else ():
        below = where.down(int(part) if part.isdecimal() else part)
        where = below if below.there else where
    return rule.at(where.node.span, **facts)


def _unknown(where: Where) -> Diagnostic:
    name = str(where.trail[-1])
    top = len(where.trail) == 1
    owner = where.owner if top else subject(where.trail[:-1])
    advice = guess(name, where.siblings, also=where.known if top else ())
    return rules.UNKNOWN.at(where.key, owner=owner, name=name, advice=advice)


def _missing(where: Where) -> Diagnostic:
    if isinstance(where.trail[-1], int) and where.above:
        return _too_few(where.above)
    owner = where.owner if len(where.trail) == 1 else subject(where.trail[:-1])
    return rules.MISSING.at(where.node.span, owner=owner, name=where.trail[-1], wanted=where.shape.words)


def _too_few(where: Where) -> Diagnostic:
    """Say that a list of fixed length has too few values."""
    count, shape = count_of(where.node), stripped(where.shape)
    limit = len(shape.places) if isinstance(shape, Row) else count + 1
    return rules.TOO_SHORT.at(where.node.span, name=where.name, count=count, unit=_ITEMS[count != 1], limit=limit)


def _empty(where: Where) -> Diagnostic:
    """Say that there is nothing; a line that nobody asks for may as well go."""
    owner = stripped(where.above.shape) if where.above else None
    field = owner.model.model_fields.get(str(where.trail[-1])) if isinstance(owner, Record) else None
    needed = field is not None and field.is_required()
    also = Text(id="", en="") if needed else Text(id=", atau hapus barisnya", en=", or delete the line")
    return rules.EMPTY.at(where.node.span, name=where.name, wanted=where.shape.words, also=also)


def wrong_type(each: Fault, where: Where) -> Diagnostic:  # noqa: ARG001 - one signature for all makers
    """Say that something of another sort stands there, or nothing."""
    if is_null(where.node):
        return _empty(where)
    return rules.TYPE.at(
        where.node.span,
        name=where.name,
        written=written(where.node),
        wanted=where.shape.words,
        advice=how_to_write(where.node, where.shape if is_labelled(where.shape) else stripped(where.shape), where.name),
    )


def _one_of(each: Fault, where: Where) -> Diagnostic:
    if each["type"].startswith("union_tag"):
        return _tag(each, where)
    if not isinstance(where.node, Scalar):
        return wrong_type(each, where)
    shape = (
        next((m.shape for m in where.shape.members if isinstance(m.shape, OneOf)), where.shape)
        if isinstance(where.shape, Either)
        else where.shape
    )
    values = (
        [str(value).lower() if isinstance(value, bool) else str(value) for value in shape.values]
        if isinstance(shape, OneOf)
        else []
    )
    if is_null(where.node):
        return _empty(where)
    said = shortened(where.node.written)
    return rules.NOT_ONE_OF.at(where.node.span, name=where.name, written=said, advice=guess(said, values))


def _tag(each: Fault, where: Where) -> Diagnostic:
    """Say that the field which tells several models apart is missing or unknown."""
    name = str(each["ctx"]["discriminator"]).strip("'")
    where = where.down(name)
    if not where.there:
        return _missing(where)
    tags = [tag.strip(" '") for tag in str(each["ctx"].get("expected_tags", "")).split(",")]
    said = shortened(where.node.written) if isinstance(where.node, Scalar) else ""
    return rules.NOT_ONE_OF.at(where.node.span, name=where.name, written=said, advice=guess(said, tags))


_LETTERS = (Text(id="huruf", en="character"), Text(id="huruf", en="characters"))
_ITEMS = (Text(id="butir", en="item"), Text(id="butir", en="items"))


def _length(each: Fault, where: Where) -> Diagnostic:
    context = each["ctx"]
    count = count_of(where.node)
    short = each["type"].endswith("too_short")
    limit = context.get("min_length" if short else "max_length")
    if short and not count:
        return _empty(where)
    unit = (_LETTERS if each["type"].startswith("string") else _ITEMS)[count != 1]
    rule = rules.TOO_SHORT if short else rules.TOO_LONG
    return rule.at(where.node.span, name=where.name, count=count, unit=unit, limit=limit)


_BOUNDS = {
    "greater_than": ("gt", Text(id="lebih dari", en="more than")),
    "greater_than_equal": ("ge", Text(id="paling sedikit", en="at least")),
    "less_than": ("lt", Text(id="kurang dari", en="less than")),
    "less_than_equal": ("le", Text(id="paling banyak", en="at most")),
    "multiple_of": ("multiple_of", Text(id="kelipatan", en="a multiple of")),
}


def _range(each: Fault, where: Where) -> Diagnostic:
    name, words = _BOUNDS.get(each["type"], ("", Text(id="terbatas", en="finite")))
    limit = each.get("ctx", {}).get(name, "")
    limit = int(limit) if isinstance(limit, float) and limit.is_integer() else limit
    bound = Text(id=f"{words.id} {limit}".strip(), en=f"{words.en} {limit}".strip())
    said = shortened(where.node.written) if isinstance(where.node, Scalar) else ""
    return rules.OUT_OF_RANGE.at(where.node.span, name=where.name, written=said, bound=bound)


def _pattern(each: Fault, where: Where) -> Diagnostic:
    pattern = str(each["ctx"]["pattern"])
    said = where.node.written if isinstance(where.node, Scalar) else ""
    if is_null(where.node) or not said.strip():
        return _empty(where)
    choices = choices_of(pattern)
    if choices:
        advice = guess(said, choices)
        return rules.NOT_ONE_OF.at(where.node.span, name=where.name, written=shortened(said), advice=advice)
    return rules.PATTERN.at(where.node.span, name=where.name, written=shortened(said), advice=form(pattern, said))


def _date(each: Fault, where: Where) -> Diagnostic:
    if not isinstance(where.node, Scalar) or is_null(where.node):
        return wrong_type(each, where)
    return rules.DATE.at(where.node.span, name=where.name, written=shortened(where.node.written))


def _value(each: Fault, where: Where) -> Diagnostic:
    said = str(each["msg"]).removeprefix("Value error, ").removeprefix("Assertion failed, ")
    return rules.VALUE.at(where.node.span, name=where.name, said=said)


_MAKERS: tuple[tuple[tuple[str, ...], Callable[[Fault, Where], Diagnostic]], ...] = (
    (("literal_error", "enum", "union_tag"), _one_of),
    (("too_short", "too_long"), _length),
    (("greater_than", "less_than", "multiple_of", "finite_number"), _range),
    (("string_pattern_mismatch",), _pattern),
    (("date", "time"), _date),
    (("_type", "_parsing", "int_from_float", "is_instance_of", "string_unicode", "none_required"), wrong_type),
)
