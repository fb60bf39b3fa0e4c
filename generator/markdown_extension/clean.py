"""Which HTML the texts of questions may hold: no script, no handler, no style, no tag that leaves its own text."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import nh3

_INLINE_TAGS = (
    "a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup"
    " time u var wbr"
)
_BLOCK_TAGS = (
    "blockquote caption col colgroup dd details div dl dt figcaption figure hr li ol p pre summary table tbody td tfoot"
    " th thead tr ul"
)
INLINE = frozenset(_INLINE_TAGS.split())
BLOCKS = frozenset(_BLOCK_TAGS.split())
LONE = frozenset({"br", "hr", "img", "wbr", "col", "path", "circle", "rect"})
SHAPES = {
    "svg": {"xmlns", "viewBox", "width", "height", "role", "aria-hidden"},
    "path": {"d", "fill", "fill-rule", "stroke"},
    "circle": {"cx", "cy", "r", "fill"},
    "rect": {"x", "y", "width", "height", "rx", "fill"},
}
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TAGS = INLINE | BLOCKS | set(SHAPES)
CELL = {"align", "colspan", "rowspan", "headers"}
OF_TAG = {
    **SHAPES,
    "a": {"href", "hreflang", "target", "rel", "name", "download"},
    "img": {"alt", "src", "width", "height", "align", "loading"},
    "td": CELL,
    "th": CELL | {"scope"},
    "col": {"span"},
    "colgroup": {"span"},
    "ol": {"start", "type", "reversed"},
    "li": {"value"},
    "details": {"open"},
    "time": {"datetime"},
    "data": {"value"},
    "del": {"cite", "datetime"},
    "ins": {"cite", "datetime"},
    "blockquote": {"cite"},
    "q": {"cite"},
    "span": {"data-linenos"},
    "div": {"data-tabs"},
    # Of extensions, such as task lists and tabs; raw HTML may not have them.
    "input": {"type", "checked", "disabled", "name"},
    "label": {"for"},
}
EVERYWHERE = frozenset({"class", "dir", "id", "lang", "title"})
ATTRIBUTES = {tag: set(OF_TAG.get(tag, ())) | EVERYWHERE for tag in TAGS}
MADE_BY_EXTENSIONS = ("__", "fn:", "fnref", "footnote-")
LINKS = frozenset({"href", "src", "cite"})
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel", "sms", "geo"})
# What browsers pass over in an address, and how Python-Markdown writes a character until the page is finished.
PASSED_OVER = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
SET_ASIDE = re.compile("\x02([0-9]{1,7})\x03")
AMPERSAND = "\x02amp\x03"
STASHED = re.compile("\x02wzxhzdk:[0-9]+\x03")
INPUTS = frozenset({"checkbox", "radio"})
INSIDE = {"li": {"ul", "ol"}, "dt": {"dl"}, "dd": {"dl"}, "figcaption": {"figure"}, "summary": {"details"}}
OPENING = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]*|/)?>")
CLOSING = re.compile(r"</\s*([A-Za-z][A-Za-z0-9-]*)\s*>")
ALIGNED = re.compile(r"text-align:\s*(left|right|center)")


def clean_html(raw: str, *, inline: bool = False) -> str:
    """Return raw HTML without scripts, handlers, styles and foreign schemes, every tag closed where it belongs."""
    cleaned = nh3.clean(
        raw,
        tags=set(TAGS - BLOCKS if inline else TAGS),
        attributes={tag: names for tag, names in ATTRIBUTES.items() if not inline or tag not in BLOCKS},
        attribute_filter=kept,
        link_rel=None,
    )
    return _Settled(cleaned).html if "<" in cleaned else cleaned


def opened(raw: str) -> str | None:
    """Return the name of the tag that a piece of HTML opens and leaves open; None for every other piece."""
    found = OPENING.fullmatch(raw.strip())
    name = found[1].lower() if found else None
    return name if name and name not in LONE and not raw.rstrip().endswith("/>") else None


def closed(raw: str) -> str | None:
    """Return the name of the tag that a piece of HTML closes, where it does nothing else."""
    found = CLOSING.fullmatch(raw.strip())
    return found[1].lower() if found else None


def clean_opening(raw: str) -> str:
    """Return a lone opening tag with only what it may have."""
    name = opened(raw) or ""
    return nh3.clean(
        raw, tags=set(INLINE), attributes={name: ATTRIBUTES[name]}, attribute_filter=kept, link_rel=None
    ).removesuffix(f"</{name}>")


def kept(tag: str, name: str, value: str) -> str | None:
    """Return the value that an attribute may have; None for one that may not be there."""
    if name not in EVERYWHERE and name not in OF_TAG.get(tag, ()):
        return None
    if name in LINKS:
        return value if is_safe(value, picture=tag == "img") else None
    if name in {"id", "for"} or (tag == "input" and name == "name"):
        return value if value.startswith(MADE_BY_EXTENSIONS) else None
    if name == "class":
        return " ".join(each for each in value.split() if not each.startswith("quiz")) or None
    if name == "type" and tag == "input":
        return value if value in INPUTS else "checkbox"
    return value


def is_safe(address: str, *, picture: bool = False) -> bool:
    """Say whether following or loading an address runs nothing, however it is written."""
    told = SET_ASIDE.sub(lambda found: chr(min(int(found[1]), 0x10FFFF)), address.replace(AMPERSAND, "&"))
    told = PASSED_OVER.sub("", html.unescape(html.unescape(told))).lower()
    if picture and told.startswith("data:image/"):
        return True
    scheme = SCHEME.match(told)
    return scheme is None or scheme[1] in SAFE_SCHEMES


def clean_element(element: ET.Element) -> None:
    """Leave an element of an author's text only what it may be; headings become bold text, so no outline is broken."""
    named: object = element.tag
    tag = named if isinstance(named, str) else ""
    if tag in HEADINGS:
        _embolden(element)
    elif tag not in TAGS and tag not in OF_TAG:
        element.tag, element.text = "span", "" if tag in {"", "script", "style"} else element.text
        for child in list(element) if not tag or tag in {"script", "style"} else ():
            element.remove(child)
    aligned = ALIGNED.search(element.get("style") or "")
    for name, value in list(element.attrib.items()):
        new = kept(str(element.tag), name, STASHED.sub("", value or ""))
        if new is None:
            del element.attrib[name]
        else:
            element.set(name, new)
    if aligned and element.tag in {"td", "th"}:
        element.set("align", aligned[1])


def _embolden(element: ET.Element) -> None:
    bold = ET.Element("strong")
    bold.text, element.text = element.text, None
    for child in list(element):
        element.remove(child)
        bold.append(child)
    element.tag = "p"
    element.append(bold)


class _Settled(HTMLParser):
    """Balanced HTML without the tags that browsers would take for the end of something around it."""

    def __init__(self, balanced: str) -> None:
        super().__init__(convert_charrefs=False)
        self.out: list[str] = []
        self.open: list[tuple[str, bool]] = []
        self.feed(balanced)
        self.close()

    @property
    def html(self) -> str:
        return "".join(self.out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as it is written
        around = self.open[-1][0] if self.open else ""
        fits = tag not in INSIDE or around in INSIDE[tag]
        if tag not in LONE or (tag in SHAPES and not (self.get_starttag_text() or "").endswith("/>")):
            self.open.append((tag, fits))
        if fits:
            self.out.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1][0] == tag and self.open.pop()[1]:
            self.out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.out.append(data)

    def handle_entityref(self, name: str) -> None:
        self.out.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.out.append(f"&#{name};")
