"""How a value, a field and a remedy are named when something is wrong with them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence

from generator.sources.shapes import Exact, Many, Shape, Words
from generator.sources.yaml import Mapping as MappingNode
from generator.sources.yaml import Node, Scalar
from generator.sources.yaml import Sequence as ListNode
from generator.text import Text

THIS = Text(id="bagian ini", en="this part")
_SHOWN = 60
_NEAR = 0.6
_MANY = 12


def subject(trail: Sequence[str | int]) -> Text:
    """Return the name of the field at the end of that trail, in words."""
    last = trail[-1]
    if isinstance(last, str):
        return Text(id=f"`{last}`", en=f"`{last}`")
    owner = next((f" `{each}`" for each in reversed(trail) if isinstance(each, str)), "")
    of = f" of{owner}" if owner else ""
    return Text(id=f"butir ke-{last + 1}{owner}", en=f"item {last + 1}{of}")


def shortened(text: str) -> str:
    """Return the text on one line, cut where it grows long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def written(node: Node) -> Text:
    """Return what stands there: its sort, and a single value itself."""
    if isinstance(node, ListNode):
        return Text(id="daftar", en="a list")
    if not isinstance(node, Scalar):
        return Text(id="bagian dengan nama dan isi", en="a part with names and values")
    shown = shortened(node.written)
    if isinstance(node.value, bool):
        return Text(id=f"`{shown}`", en=f"`{shown}`")
    if isinstance(node.value, int | float):
        return Text(id=f"angka `{shown}`", en=f"the number `{shown}`")
    return Text(id=f"teks `{shown}`", en=f"the text `{shown}`")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was most likely meant."""
    folded = {each.lower().replace("_", "-"): each for each in known}
    found = difflib.get_close_matches(word.lower().replace("_", "-"), folded, n=1, cutoff=_NEAR)
    return folded[found[0]] if found else None


def guess(word: str, known: Sequence[str], *, also: Iterable[str] = ()) -> Text:
    """Return the nearest name as a question, or all there are."""
    bare = word.removeprefix("-")
    if bare != word and bare in known:
        return Text(
            id=f"tulis spasi sesudah tanda hubung: `- {bare}: …`", en=f"put a space after the dash: `- {bare}: …`"
        )
    near = nearest(word, [*known, *also])
    if near is not None:
        return Text(id=f"mungkin maksud Anda `{near}`?", en=f"perhaps you meant `{near}`?")
    if not known:
        return Text(id="hapus baris ini", en="delete this line")
    names = ", ".join(f"`{each}`" for each in known[:_MANY]) + (", …" if len(known) > _MANY else "")
    return Text(id=f"yang dikenal: {names}", en=f"known names: {names}")


def how_to_write(node: Node | None, shape: Shape, name: Text) -> Text:
    """Return how to write the type that is asked for."""
    field = name.id if name.id.startswith("`") else "`…`"
    bare = field.strip("`")
    if isinstance(shape, Many):
        return Text(
            id=f"tulis setiap butir di baris baru dengan `- ` di bawah `{bare}:`",
            en=f"write each item on a new line with `- ` below `{bare}:`",
        )
    if isinstance(shape, Exact) and isinstance(node, Scalar) and isinstance(node.value, str):
        return _exact(node.written, shape)
    if isinstance(shape, Words) and isinstance(node, MappingNode):
        return Text(
            id="bila `: ` ini bagian dari teks, apit seluruh teks dengan tanda kutip",
            en="if the `: ` is part of the text, put the whole text between quotes",
        )
    if isinstance(shape, Words) and not name.id.startswith("`"):
        return Text(id="tulis teksnya sesudah `- `", en="write the text after `- `")
    if isinstance(shape, Words):
        return Text(
            id=f"tulis teksnya sesudah `{bare}:`, atau di bawah `{bare}: |`",
            en=f"write the text after `{bare}:`, or below `{bare}: |`",
        )
    return Text(id=f"tulis {shape.words.id}", en=f"write {shape.words.en}")


_TRUE = frozenset({"ya", "yes", "y", "on", "benar", "betul", "1"})
_FALSE = frozenset({"tidak", "no", "n", "off", "salah", "0"})


def _exact(said: str, shape: Exact) -> Text:
    word = said.strip().lower()
    if shape.type is bool:
        meant = "true" if word in _TRUE else "false" if word in _FALSE else word if word in {"true", "false"} else None
        if meant:
            return Text(id=f"tulis `{meant}` tanpa tanda kutip", en=f"write `{meant}` without quotes")
        return Text(id="tulis `true` atau `false`", en="write `true` or `false`")
    number = re.search(r"[-+]?\d+(?:[.,]\d+)?", said)
    if number:
        plain = number.group().replace(",", ".")
        return Text(id=f"tulis angkanya saja, misalnya `{plain}`", en=f"write the number alone, such as `{plain}`")
    return Text(id=f"tulis {shape.words.id}", en=f"write {shape.words.en}")


_CLASS = re.compile(r"\^?(?:\[([^\]]+)\][*+]?|[-.])+\$?")
_CHOICE = re.compile(r"\^?\(?(?:\?:)?([\w-]+(?:\|[\w-]+)+)\)?\$?")
_PARTS = (
    ("A-Z", Text(id="huruf besar", en="capital letters")),
    ("a-z", Text(id="huruf kecil", en="small letters")),
    ("0-9", Text(id="angka", en="digits")),
    (".", Text(id="titik", en="dots")),
    ("_", Text(id="garis bawah", en="underscores")),
    ("-", Text(id="tanda hubung", en="dashes")),
)


def choices_of(pattern: str) -> tuple[str, ...]:
    """Return the words of a pattern such as `^(objective|tag)$`, none for other patterns."""
    found = _CHOICE.fullmatch(pattern)
    return tuple(found.group(1).split("|")) if found else ()


def form(pattern: str, said: str) -> Text:
    """Return a pattern in words, and what was written as it could be."""
    if not _CLASS.fullmatch(pattern):
        return Text(id=f"ikuti bentuk `{pattern}`", en=f"follow the form `{pattern}`")
    allowed = "".join(re.findall(r"\[([^\]]+)\]", pattern)) + ("-" if "-[" in pattern else "")
    parts: list[Text] = []
    for sign, words in _PARTS:
        if sign in allowed:
            parts.append(words)
            allowed = allowed.replace(sign, "")
    example = _slug(said)
    fits = bool(example) and re.search(pattern, example) is not None
    tail = Text(id=f", misalnya `{example}`", en=f", such as `{example}`") if fits else Text(id="", en="")
    ids, ens = ", ".join(each.id for each in parts), ", ".join(each.en for each in parts)
    return Text(id=f"pakai hanya {ids}{tail.id}", en=f"use only {ens}{tail.en}")


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:_SHOWN]
