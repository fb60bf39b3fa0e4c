"""Raw HTML and links in the texts of questions are made safe; the HTML of the lesson itself is the author's."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import nh3

INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "br",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    ]
)
SHAPES = {
    "svg": {"xmlns", "viewBox", "width", "height", "role", "aria-hidden"},
    "path": {"d", "fill", "fill-rule", "stroke"},
    "circle": {"cx", "cy", "r", "fill"},
    "rect": {"x", "y", "width", "height", "rx", "fill"},
    "title": set(),
}
TAGS = nh3.ALLOWED_TAGS | {"figure", "figcaption", "details", "summary"} | set(SHAPES)
ATTRIBUTES = {
    **{tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()},
    **SHAPES,
    "*": {"class", "id", "lang", "title", "dir"},
}
LINKS = ("href", "src", "action", "formaction", "xlink:href", "poster", "background")
UNSAFE_SCHEMES = ("javascript:", "vbscript:", "data:", "file:")
OPENING = re.compile(r"<([A-Za-z][\w-]*)\b[^>]*>")
CLOSING = re.compile(r"</\s*([A-Za-z][\w-]*)\s*>")
BLANKS = re.compile(r"[\x00-\x20\u200b-\u200f\u2028\u2029]+")


def clean_html(html: str) -> str:
    """Return raw HTML without scripts, handlers and foreign schemes; a lone tag stays a lone tag."""
    lone = html.strip()
    closing = CLOSING.fullmatch(lone)
    if closing:
        return lone if closing[1].lower() in INLINE else ""
    opening = OPENING.fullmatch(lone)
    if opening:
        tag = opening[1].lower()
        kept = nh3.clean(lone, tags=TAGS & INLINE | {"img"}, attributes=ATTRIBUTES, link_rel=None)
        return kept.removesuffix(f"</{tag}>")
    return nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, link_rel=None)


def clean_tree(root: ET.Element) -> None:
    """Take handlers, inline styles and links with a scripting scheme out of a tree, wherever they came from."""
    for element in root.iter():
        for name in list(_unsafe(element)):
            del element.attrib[name]


def _unsafe(element: ET.Element) -> Iterator[str]:
    for name, value in element.attrib.items():
        if (
            name.lower().startswith("on")
            or name.lower() == "style"
            or (name.lower() in LINKS and _scheme_is_unsafe(str(value), image=element.tag == "img"))
        ):
            yield name


def _scheme_is_unsafe(value: str, *, image: bool) -> bool:
    told = BLANKS.sub("", value).lower()
    if image and told.startswith("data:image/"):
        return False
    return told.startswith(UNSAFE_SCHEMES)
