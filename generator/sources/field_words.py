"""How a value, a field and a remedy are named when something is wrong with them."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterable, Sequence

from generator.sources.shapes import Either, Exact, Many, Record, Row, Shape, Words
from generator.sources.yaml import Mapping as MappingNode
from generator.sources.yaml import Node, Scalar
from generator.sources.yaml import Sequence as ListNode
from generator.text import Text

THIS = Text(id="bagian ini", en="this part")
THE_WHOLE = "…"
_SHOWN = 60
_NEAR = 0.6
_MANY = 20


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
    if isinstance(node.value, bool) or (isinstance(node.value, float) and not math.isfinite(node.value)):
        return Text(id=f"`{shown}`", en=f"`{shown}`")
    if isinstance(node.value, int | float):
        return Text(id=f"angka `{shown}`", en=f"the number `{shown}`")
    return Text(id=f"teks `{shown}`", en=f"the text `{shown}`")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was most likely meant."""
    folded = {each.lower().replace("_", "-"): each for each in known}
    found = difflib.get_close_matches(word.lower().replace("_", "-"), folded, n=1, cutoff=_NEAR)
    return folded[found[0]] if found else None


def guess(word: str, known: Sequence[str], *, also: Sequence[str] = ()) -> Text:
    """Return the nearest name as a question, or all there are."""
    bare = word.removeprefix("-")
    if bare != word and bare in known:
        return Text(
            id=f"tulis spasi sesudah tanda hubung: `- {bare}: …`", en=f"put a space after the dash: `- {bare}: …`"
        )
    near = nearest(word, [*known, *also])
    if near is not None:
        return Text(id=f"mungkin maksud Anda `{near}`?", en=f"perhaps you meant `{near}`?")
    every = list(dict.fromkeys([*known, *also]))
    if not every:
        return Text(id="hapus baris ini", en="delete this line")
    names = ", ".join(f"`{each}`" for each in every[:_MANY]) + (", …" if len(every) > _MANY else "")
    return Text(id=f"yang dikenal: {names}", en=f"known names: {names}")


def how_to_write(node: Node | None, shape: Shape, name: Text) -> Text:
    """Return how to write the type that is asked for."""
    item = name.id.startswith("butir")
    bare = name.id.strip("`") if name.id.startswith("`") else THE_WHOLE
    if isinstance(shape, Many):
        return Text(
            id=f"tulis setiap butir di baris baru dengan `- ` di bawah `{bare}:`",
            en=f"write each item on a new line with `- ` below `{bare}:`",
        )
    if isinstance(node, MappingNode) and any(isinstance(each, Words) for each in _members(shape)):
        return Text(
            id="bila `: ` ini bagian dari teks, apit seluruh teks dengan tanda kutip",
            en="if the `: ` is part of the text, put the whole text between quotes",
        )
    if isinstance(node, Scalar):
        shown = _of_text(node, shape, bare, item=item)
        if shown is not None:
            return shown
    if isinstance(shape, Words) and item:
        return Text(id="tulis teksnya sesudah `- `", en="write the text after `- `")
    if isinstance(shape, Words):
        return Text(
            id=f"tulis teksnya sesudah `{bare}:`, atau di bawah `{bare}: |`",
            en=f"write the text after `{bare}:`, or below `{bare}: |`",
        )
    return Text(id=f"tulis {shape.words.id}", en=f"write {shape.words.en}")


def _members(shape: Shape) -> tuple[Shape, ...]:
    return tuple(each.shape for each in shape.members) if isinstance(shape, Either) else (shape,)


def _of_text(node: Scalar, shape: Shape, bare: str, *, item: bool) -> Text | None:
    """Return how a single value that stands there could become what is asked for."""
    if isinstance(shape, Exact) and isinstance(node.value, str):
        return _exact(node.written, shape)
    if isinstance(shape, Row):
        numbers = re.findall(r"\d+(?:\.\d+)?", node.written)[: len(shape.places)]
        example = ", ".join(numbers if len(numbers) == len(shape.places) else map(str, range(1, len(shape.places) + 1)))
        return Text(
            id=f"tulis dalam kurung siku, misalnya `{bare}: [{example}]`",
            en=f"write it in square brackets, such as `{bare}: [{example}]`",
        )
    if isinstance(shape, Record) and shape.fields and (item or bare != THE_WHOLE):
        first, said = next(iter(shape.fields)), shortened(node.written)
        if item:
            return Text(id=f"tulis `- {first}: {said}`", en=f"write `- {first}: {said}`")
        return Text(
            id=f"tulis `{first}: {said}` di baris baru yang lebih menjorok di bawah `{bare}:`",
            en=f"write `{first}: {said}` on a new line below `{bare}:`, indented more",
        )
    return None


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
