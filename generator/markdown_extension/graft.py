"""Well-formed XHTML with Markdown in it becomes part of the page's own tree, so that nothing is converted twice."""

from __future__ import annotations

import html
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString

from generator.markdown_extension.clean import (
    INLINE,
    INSIDE,
    clean_element,
    clean_html,
    clean_opening,
    closed,
    is_safe,
    opened,
)
from generator.markdown_extension.slots import fill_slots

PREPROCESSORS = ("fenced_code_block", "html_block")
MAY_BE_RAW = "<`~&"


@dataclass(slots=True)
class Grafted:
    """A quiz in the page's tree, and what of it is ours, with the attributes that we gave it."""

    root: ET.Element
    own: dict[ET.Element, dict[str, str]]


def graft(parser: BlockParser, parent: ET.Element, xhtml: str) -> Grafted:
    """Append the XHTML below `parent`; `markdown="block"` and `"line"` say whose text is Markdown.

    Here its blocks are parsed. Its inline marks are read with those of the page, and `settle` makes it safe after that.
    """
    root = ET.fromstring(xhtml)  # noqa: S314 - our own template's output, never the author's markup
    texts = [(each, each.attrib.pop("markdown")) for each in root.iter() if "markdown" in each.attrib]
    grafted = Grafted(root, {each: dict(each.attrib) for each in root.iter()})
    in_paragraphs = {each for paragraph in root.iter("p") for each in paragraph.iter()}
    _seal(root)
    for element, mode in texts:
        _convert(parser, element, mode if element not in in_paragraphs else "words")
        if mode == "line":
            grafted.own.update({line: {"class": "quiz-line"} for line in _unwrap(element)})
    parent.append(root)
    return grafted


def _seal(root: ET.Element) -> None:
    """Mark our own texts as finished, so that no mark is read in them."""
    for element in root.iter():
        if element.text:
            element.text = AtomicString(element.text)
        if element.tail:
            element.tail = AtomicString(element.tail)


def _convert(parser: BlockParser, element: ET.Element, mode: str) -> None:
    text, element.text = element.text or "", None
    if not text.strip():
        return
    if mode == "words":
        element.text = " ".join(text.split())
        return
    lines = text.strip("\n").split("\n")
    if any(sign in text for sign in MAY_BE_RAW):
        for name in PREPROCESSORS:
            if name in parser.md.preprocessors:
                lines = parser.md.preprocessors[name].run(lines)
    known = set(parser.md.references)
    with _without_footnotes(parser):
        parser.parseChunk(element, "\n".join(lines))
    for name in set(parser.md.references) - known:
        if not is_safe(parser.md.references[name][0]):
            del parser.md.references[name]


@contextmanager
def _without_footnotes(parser: BlockParser) -> Iterator[None]:
    """Let nobody define footnotes: their text would stand at the end of the page, out of our sight."""
    registry = parser.blockprocessors
    definer: Any = registry["footnote"] if "footnote" in registry else None  # noqa: SIM401 - it has no `get`
    if definer is None:
        yield
        return
    definer.test = lambda *_: False
    try:
        yield
    finally:
        del definer.test


def _unwrap(element: ET.Element) -> list[ET.Element]:
    """Let a single paragraph be plain text, and several be lines, which are returned: labels hold no blocks."""
    children = list(element)
    if any(child.tag != "p" for child in children):
        return []
    if len(children) == 1 and not children[0].attrib:
        only = children[0]
        element.remove(only)
        element.text = only.text
        element.extend(list(only))
        return []
    for child in children:
        child.tag = "span"
    return children


def settle(md: Markdown, grafted: Grafted) -> None:
    """Put controls into texts, take everything out of the authors' texts that may not be there, restore what is ours.

    Runs after every extension that changes a tree, such as `attr_list`, and before `toc` collects headings.
    """
    root, own = grafted.root, grafted.own
    for owner in [each for each in root.iter() if each.find("quiz-slots") is not None]:
        fill_slots(owner)
    inline = {each for paragraph in root.iter("p") if not _is_one_block(paragraph) for each in paragraph.iter()}
    for element in root.iter():
        _balance(md, element, inline=element in inline)
    for element in list(root.iter()):
        if element in own:
            _restore(element, own[element])
        else:
            clean_element(element)
        for child in element:
            if child not in own and element.tag not in INSIDE.get(str(child.tag), {element.tag}):
                child.tag = "div"


def _is_one_block(paragraph: ET.Element) -> bool:
    """Say whether a paragraph only stands for a block of raw HTML, for which Python-Markdown will take it away."""
    return len(paragraph) == 0 and HTML_PLACEHOLDER_RE.fullmatch((paragraph.text or "").strip()) is not None


def _restore(element: ET.Element, attributes: dict[str, str]) -> None:
    element.attrib.clear()
    element.attrib.update(attributes)
    if element.tag == "img" and not is_safe(attributes.get("src", ""), picture=True):
        element.set("src", "")


def _balance(md: Markdown, element: ET.Element, *, inline: bool) -> None:
    """Make the raw HTML in the texts of one element safe; a tag without its partner is shown as it was written."""
    stash = md.htmlStash.rawHtmlBlocks
    waiting: list[tuple[str, int]] = []
    for at in _stashed(element):
        raw = _raw(md, at)
        starts, ends = opened(raw), closed(raw)
        if starts in INLINE:
            waiting.append((starts, at))
        elif ends in {name for name, _ in waiting}:
            while waiting[-1][0] != ends:
                _show(stash, waiting.pop()[1])
            _, first = waiting.pop()
            stash[first], stash[at] = clean_opening(str(stash[first])), f"</{ends}>"
        elif starts or ends:
            _show(stash, at)
        else:
            _clean(md, at, inline=inline)
    for _, at in waiting:
        _show(stash, at)


def _raw(md: Markdown, at: int) -> str:
    """Return a piece of raw HTML; what `md_in_html` has read into a tree is written out again."""
    stash = md.htmlStash.rawHtmlBlocks
    raw: Any = stash[at] if at < len(stash) else ""
    return raw if isinstance(raw, str) else str(md.serializer(raw))


def _clean(md: Markdown, at: int, *, inline: bool) -> None:
    """Clean a piece of raw HTML, and the pieces in it."""
    raw = _raw(md, at)
    if at < len(md.htmlStash.rawHtmlBlocks):
        md.htmlStash.rawHtmlBlocks[at] = clean_html(raw, inline=inline)
    for found in HTML_PLACEHOLDER_RE.finditer(raw):
        if int(found[1]) != at:
            _clean(md, int(found[1]), inline=inline)


def _stashed(element: ET.Element) -> Iterator[int]:
    """Yield the numbers of the pieces of raw HTML right in an element, in their order."""
    for text in _texts(element):
        if text:
            for found in HTML_PLACEHOLDER_RE.finditer(text):
                yield int(found[1])


def _texts(element: ET.Element) -> Iterable[str | None]:
    yield element.text
    for child in element:
        yield child.tail


def _show(stash: list[str | ET.Element], at: int) -> None:
    stash[at] = html.escape(str(stash[at]))
