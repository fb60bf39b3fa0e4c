"""What pydantic finds → diagnostics: our words, the author's place, and one for each value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Span
from generator.sources import field_rules as rules
from generator.sources.field_words import choices_of, form, guess, how_to_write, shortened, subject, written
from generator.sources.shapes import Anything, Either, Many, Member, Named, Nothing, OneOf, Record, Row, Shape, is_null
from generator.sources.yaml import Mapping as MappingNode
from generator.sources.yaml import Node, Scalar
from generator.sources.yaml import Sequence as ListNode
from generator.text import Text

_ADAPTERS: dict[str, TypeAdapter[Any]] = {}


@dataclass(frozen=True, slots=True)
class Where:
    """A value on the way down: its node (or the nearest owner's), its shape, and the names that led there."""

    node: Node
    shape: Shape
    trail: tuple[str | int, ...] = ()
    there: bool = True
    owner: Text | None = None
    known: tuple[str, ...] = ()
    above: Where | None = None

    @property
    def key(self) -> Span:
        """Return the span of the name before the value."""
        owner = self.above.node if self.above else None
        key = owner.key(str(self.trail[-1])) if isinstance(owner, MappingNode) else None
        return key.span if key else self.node.span

    @property
    def siblings(self) -> tuple[str, ...]:
        """Return the names that could have stood there."""
        shape = _strip(self.above.shape) if self.above else None
        return tuple(shape.fields) if isinstance(shape, Record) else ()

    @property
    def name(self) -> Text:
        return self.owner if self.owner and not self.trail else subject(self.trail)

    def down(self, part: str | int) -> Where:
        """Return where that name or number leads; without a node for it the owner stays."""
        node, shape = _child(self.node, part) if self.there else None, _inner(self.shape, part)
        return Where(node or self.node, shape, (*self.trail, part), node is not None, self.owner, self.known, self)


@dataclass(slots=True)
class _Told:
    """Unions that have been spoken of."""

    unions: set[tuple[str | int, ...]] = field(default_factory=set)


def faults(error: ValidationError, start: Where) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each fault; of a union only for the member that the author meant."""
    told = _Told()
    for each in error.errors(include_url=False):
        yield from _one(each, start, told)


def _one(each: Any, start: Where, told: _Told) -> Iterator[Diagnostic]:  # noqa: ANN401 - pydantic's dict
    loc: tuple[str | int, ...] = each["loc"]
    where = start
    for at, part in enumerate(loc):
        shape = where.shape
        if isinstance(shape, Either) and where.there and shape.labelled:
            if where.trail not in told.unions:
                told.unions.add(where.trail)
                yield from _union(each, where, shape)
            return
        if part == "[key]" and at == len(loc) - 1:
            break
        where = where.down(part)
    yield diagnose(each, where)


def _union(each: Any, where: Where, union: Either) -> Iterator[Diagnostic]:  # noqa: ANN401 - pydantic's dict
    member = union.pick(where.node)
    if member is None:
        yield _type(each, where)
        return
    chosen = Where(where.node, member.shape, where.trail, owner=where.owner, known=where.known)
    try:
        _adapter(member).validate_python(member.shape.data(where.node))
    except ValidationError as error:
        yield from faults(error, chosen)
    else:
        yield diagnose(each, where)


def _adapter(member: Member) -> TypeAdapter[Any]:
    key = repr(member.annotation)
    if key not in _ADAPTERS:
        _ADAPTERS[key] = TypeAdapter(member.annotation)
    return _ADAPTERS[key]


def _child(node: Node, part: str | int) -> Node | None:
    if isinstance(node, MappingNode):
        return node.get(str(part))
    if isinstance(node, ListNode) and isinstance(part, int) and 0 <= part < len(node.items):
        return node.items[part]
    return None


def _inner(shape: Shape, part: str | int) -> Shape:
    shape = _strip(shape)
    if isinstance(shape, Record):
        return shape.fields.get(str(part), Anything())
    if isinstance(shape, Many):
        return shape.item
    if isinstance(shape, Row) and isinstance(part, int) and part < len(shape.places):
        return shape.places[part]
    return shape.value if isinstance(shape, Named) else Anything()


def _strip(shape: Shape) -> Shape:
    """Return the shape within `X | None`."""
    if isinstance(shape, Either):
        return next((each.shape for each in shape.members if not isinstance(each.shape, Nothing)), shape)
    return shape


def diagnose(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401 - pydantic's dict
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
    """A rule that a validator of ours brought along, with its facts and perhaps the name of a field (`at`)."""
    facts = {name: fact for name, fact in context.items() if name not in {"rule", "facts", "at"}}
    facts |= context.get("facts") or {}
    for part in str(context["at"]).split(".") if "at" in context else ():
        below = where.down(int(part) if part.isdecimal() else part)
        where = below if below.there else where
    return rule.at(where.node.span, **facts)


def _unknown(where: Where) -> Diagnostic:
    name = str(where.trail[-1])
    top = len(where.trail) == 1
    owner = where.owner if top and where.owner else subject(where.trail[:-1])
    advice = guess(name, where.siblings, also=where.known if top else ())
    return rules.UNKNOWN.at(where.key, owner=owner, name=name, advice=advice)


def _missing(where: Where) -> Diagnostic:
    owner = where.owner if len(where.trail) == 1 and where.owner else subject(where.trail[:-1])
    return rules.MISSING.at(where.node.span, owner=owner, name=where.trail[-1], wanted=where.shape.words)


def _type(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401, ARG001 - one signature for all makers
    if is_null(where.node) and where.there:
        return rules.EMPTY.at(where.node.span, name=where.name, wanted=where.shape.words)
    return rules.TYPE.at(
        where.node.span,
        name=where.name,
        written=written(where.node),
        wanted=where.shape.words,
        advice=how_to_write(where.node, where.shape, where.name),
    )


def _one_of(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401 - pydantic's dict
    if not isinstance(where.node, Scalar):
        return _type(each, where)
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
        return rules.EMPTY.at(where.node.span, name=where.name, wanted=where.shape.words)
    said = shortened(where.node.written)
    return rules.NOT_ONE_OF.at(where.node.span, name=where.name, written=said, advice=guess(said, values))


_LETTERS = Text(id="huruf", en="characters")
_ITEMS = Text(id="butir", en="items")


def _length(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401 - pydantic's dict
    context = each["ctx"]
    count = context.get("actual_length")
    if count is None:
        count = len(where.node.written.strip()) if isinstance(where.node, Scalar) else 0
    short = each["type"].endswith("too_short")
    limit = context.get("min_length" if short else "max_length")
    if short and not count:
        return rules.EMPTY.at(where.node.span, name=where.name, wanted=where.shape.words)
    unit = _LETTERS if each["type"].startswith("string") else _ITEMS
    rule = rules.TOO_SHORT if short else rules.TOO_LONG
    return rule.at(where.node.span, name=where.name, count=count, unit=unit, limit=limit)


_BOUNDS = {
    "greater_than": ("gt", Text(id="lebih dari", en="more than")),
    "greater_than_equal": ("ge", Text(id="paling sedikit", en="at least")),
    "less_than": ("lt", Text(id="kurang dari", en="less than")),
    "less_than_equal": ("le", Text(id="paling banyak", en="at most")),
    "multiple_of": ("multiple_of", Text(id="kelipatan", en="a multiple of")),
}


def _range(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401 - pydantic's dict
    name, words = _BOUNDS.get(each["type"], ("", Text(id="terbatas", en="finite")))
    limit = each.get("ctx", {}).get(name, "")
    limit = int(limit) if isinstance(limit, float) and limit.is_integer() else limit
    bound = Text(id=f"{words.id} {limit}".strip(), en=f"{words.en} {limit}".strip())
    said = shortened(where.node.written) if isinstance(where.node, Scalar) else ""
    return rules.OUT_OF_RANGE.at(where.node.span, name=where.name, written=said, bound=bound)


def _pattern(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401 - pydantic's dict
    pattern = str(each["ctx"]["pattern"])
    said = where.node.written if isinstance(where.node, Scalar) else ""
    if is_null(where.node) or not said.strip():
        return rules.EMPTY.at(where.node.span, name=where.name, wanted=where.shape.words)
    choices = choices_of(pattern)
    if choices:
        advice = guess(said, choices)
        return rules.NOT_ONE_OF.at(where.node.span, name=where.name, written=shortened(said), advice=advice)
    return rules.PATTERN.at(where.node.span, name=where.name, written=shortened(said), advice=form(pattern, said))


def _date(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401 - pydantic's dict
    if not isinstance(where.node, Scalar) or is_null(where.node):
        return _type(each, where)
    return rules.DATE.at(where.node.span, name=where.name, written=shortened(where.node.written))


def _value(each: Any, where: Where) -> Diagnostic:  # noqa: ANN401 - pydantic's dict
    said = str(each["msg"]).removeprefix("Value error, ").removeprefix("Assertion failed, ")
    return rules.VALUE.at(where.node.span, name=where.name, said=said)


_MAKERS: tuple[tuple[tuple[str, ...], Callable[[Any, Where], Diagnostic]], ...] = (
    (("literal_error", "enum", "union_tag"), _one_of),
    (("too_short", "too_long"), _length),
    (("greater_than", "less_than", "multiple_of", "finite_number"), _range),
    (("string_pattern_mismatch",), _pattern),
    (("date", "time"), _date),
    (("_type", "_parsing", "int_from_float", "is_instance_of", "string_unicode", "none_required"), _type),
)
