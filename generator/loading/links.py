"""The links and pictures in the texts of a quiz, each with the field that it stands in."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import get_args

from pydantic import BaseModel

from generator.diagnostics.span import Place
from generator.model.quiz import Common, Link, Passage, Settings
from generator.model.words import Image
from generator.sources.anchors import plain_text
from generator.sources.blocks import scan
from generator.sources.inline import links, without_code

MAY_LINK = ("](", "][", "]:", "<a", "<A", "<i", "<I")
Path = tuple[str | int, ...]


def links_of(passages: Iterable[Passage], common: Common, body: BaseModel, place: Place) -> Iterator[Link]:
    """Yield what the texts and pictures of a question lead to."""
    for passage in passages:
        yield from _in_text(passage)
    for path, image in (*_images(common, ()), *_images(body, ())):
        yield Link(image.src, image.alt, place.of(*path, "src"), image=True)
        if image.caption:
            yield from _in_text(Passage(image.caption, place.of(*path, "caption")))


def links_of_head(settings: Settings, place: Place) -> Iterator[Link]:
    """Yield what the title and the description of a quiz lead to."""
    for name in ("title", "description"):
        text = getattr(settings, name)
        if text:
            yield from _in_text(Passage(text, place.of(name)))


def _in_text(passage: Passage) -> Iterator[Link]:
    if not any(sign in passage.text for sign in MAY_LINK):
        return
    prose = without_code("\n".join(scan(passage.text.split("\n")).prose))
    for found in links(prose, passage.text):
        yield Link(found.target, plain_text(found.text, pictures=True), passage.span, found.image)


@functools.cache
def _has_images(model: type[BaseModel]) -> bool:
    """Say whether a model, or one inside it, has a field for a picture."""
    waiting: list[object] = [field.annotation for field in model.model_fields.values()]
    while waiting:
        each = waiting.pop()
        if each is Image or (isinstance(each, type) and issubclass(each, BaseModel) and _has_images(each)):
            return True
        waiting += get_args(each)
    return False


def _images(value: object, path: Path) -> Iterator[tuple[Path, Image]]:
    """Yield every picture in a model, however deep, with the path of its field."""
    if isinstance(value, Image):
        yield path, value
    elif isinstance(value, BaseModel) and _has_images(type(value)):
        for name in type(value).model_fields:
            yield from _images(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for at, each in enumerate(value):
            if isinstance(each, BaseModel):
                yield from _images(each, (*path, at))
