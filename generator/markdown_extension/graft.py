"""Well-formed XHTML with Markdown in it becomes part of the page's own tree, so that nothing is converted twice."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.util import AtomicString

from generator.markdown_extension.clean import clean_html, clean_tree

SLOT = re.compile("\ue000([A-Za-z0-9_-]+)\ue001")
HAS_RAW = re.compile(r"[<`~&]")
PREPROCESSORS = ("fenced_code_block", "html_block")


def graft(parser: BlockParser, parent: ET.Element, xhtml: str) -> None:
    """Append the XHTML below `parent`; `markdown="block"` and `"line"` say whose text is Markdown."""
    md = parser.md
    root = ET.fromstring(xhtml)  # noqa: S314 - our own template's output, never the author's markup
    before = len(md.htmlStash.rawHtmlBlocks)
    for element in [each for each in root.iter() if "markdown" in each.attrib]:
        _convert(parser, element, element.attrib.pop("markdown"))
    md.treeprocessors["inline"].run(root)
    _clean_stash(md, before)
    for owner in [each for each in root.iter() if each.find("quiz-slots") is not None]:
        _fill_slots(owner)
    clean_tree(root)
    _settle(root)
    parent.append(root)


def _convert(parser: BlockParser, element: ET.Element, mode: str) -> None:
    text, element.text = element.text or "", None
    if not text.strip():
        return
    lines = text.strip("\n").split("\n")
    if HAS_RAW.search(text):
        for name in PREPROCESSORS:
            if name in parser.md.preprocessors:
                lines = parser.md.preprocessors[name].run(lines)
    parser.parseChunk(element, "\n".join(lines))
    if mode == "line":
        _unwrap(element)


def _unwrap(element: ET.Element) -> None:
    """Let a single paragraph be plain text, and several be lines, because labels hold no blocks."""
    children = list(element)
    if any(child.tag != "p" for child in children):
        return
    if len(children) == 1 and not children[0].attrib:
        only = children[0]
        element.remove(only)
        element.text = only.text
        element.extend(list(only))
        return
    for child in children:
        child.tag = "span"
        child.set("class", "quiz-line")


def _clean_stash(md: Markdown, before: int) -> None:
    blocks = md.htmlStash.rawHtmlBlocks
    for at in range(before, len(blocks)):
        block = blocks[at]
        if isinstance(block, str):
            blocks[at] = clean_html(block)
        else:
            clean_tree(block)


def _settle(root: ET.Element) -> None:
    """Mark every text as finished, so that the page's own inline pass leaves it alone."""
    for element in root.iter():
        if element.text:
            element.text = AtomicString(element.text)
        if element.tail:
            element.tail = AtomicString(element.tail)


def _fill_slots(owner: ET.Element) -> None:
    """Put each control of `<quiz-slots>` where its token stands in the texts beside it."""
    holder = owner.find("quiz-slots")
    assert holder is not None  # noqa: S101 - the caller looked
    controls = {each.get("data-slot", ""): each for each in holder}
    owner.remove(holder)
    for element in list(owner.iter()):
        _split_text(element, controls)
    for left in controls.values():
        left.tail = None
        owner.append(left)


def _split_text(element: ET.Element, controls: dict[str, ET.Element]) -> None:
    for child in list(element):
        if child.tail and SLOT.search(child.tail):
            text, child.tail = child.tail, None
            _insert(element, list(element).index(child) + 1, text, controls, after=child)
    if element.text and SLOT.search(element.text):
        text, element.text = element.text, None
        _insert(element, 0, text, controls, after=None)


def _insert(
    element: ET.Element, at: int, text: str, controls: dict[str, ET.Element], *, after: ET.Element | None
) -> None:
    last = after
    for piece, name in _pieces(text):
        if last is None:
            element.text = (element.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece
        control = controls.pop(name, None) if name else None
        if control is not None:
            control.tail = None
            element.insert(at, control)
            last, at = control, at + 1


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield each stretch of text with the name of the slot behind it; the last has none."""
    start = 0
    for found in SLOT.finditer(text):
        yield text[start : found.start()], found[1]
        start = found.end()
    yield text[start:], ""
