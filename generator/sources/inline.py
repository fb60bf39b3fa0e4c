"""Links, pictures, scripts and words in the prose of a lesson. Places are offsets into the text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_RUN = re.compile(r"(?<!\\)`+")
_BLANK_LINE = re.compile(r"\n[ \t>]*\n")
_TOKEN = re.compile(r"\\.|!?\[|\]", re.DOTALL)
_DEFINITION = re.compile(r"^[ \t>]*\[([^\]\n^][^\]\n]*)\]:[ \t]*\n?[ \t]*<?([^\s<>]+)>?", re.MULTILINE)
_TAG = re.compile(r"""<([A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
_ANY_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?""")
_ATTR_LIST_HANDLER = re.compile(r"\{:?[^{}\n]{0,500}?\bon[a-z]{1,40}\s*=[^{}\n]{0,500}\}", re.IGNORECASE)
_HIDDEN = re.compile(r"<(script|style)\b[^<>]*>", re.IGNORECASE)
_PARENTHESES = re.compile(r"""\\.|(?<=\s)(?:"[^"\n]*"|'[^'\n]*')(?=\s*\))|[()]""", re.DOTALL)
_TITLE = re.compile(r"""[ \t\n]+("[^"]*"|'[^']*')[ \t\n]*$""", re.DOTALL)
_WORD = re.compile(r"[^\W_](?:[\w'’-]*[^\W_])?")
_SCRIPT_ADDRESS = ("javascript:", "vbscript:", "data:text/html", "data:image/svg")
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Found:
    """A link or picture: where it points, what it says, and from which offset to which."""

    target: str
    text: str
    start: int
    end: int
    image: bool


def without_code(prose: str) -> str:
    """Return the prose with code spans and the insides of scripts blanked out, at the same offsets."""
    if "`" in prose:
        parts: list[str] = []
        at = 0
        for start, end in _code_spans(prose):
            parts += (prose[at:start], blanks(prose[start:end]))
            at = end
        prose = "".join((*parts, prose[at:]))
    return _without_scripts(prose) if "</s" in prose.lower() else prose


def _without_scripts(prose: str) -> str:
    lowered = prose.lower()
    parts: list[str] = []
    at = 0
    for tag in _HIDDEN.finditer(prose):
        if tag.start() < at:
            continue
        end = lowered.find(f"</{tag.group(1).lower()}", tag.end())
        if end < 0:  # an open script takes the rest, as in a browser
            end = len(prose)
        parts += (prose[at : tag.end()], blanks(prose[tag.end() : end]))
        at = end
    return "".join((*parts, prose[at:]))


def blanks(text: str) -> str:
    """Return as many blanks as the text has characters; its lines stay."""
    return "".join("\n" if each == "\n" else " " for each in text)


def _code_spans(prose: str) -> Iterator[tuple[int, int]]:
    """Yield the spans between equal runs of backticks within a paragraph."""
    borders = [found.start() for found in _BLANK_LINE.finditer(prose)]
    runs = [(found.start(), found.end()) for found in _RUN.finditer(prose)]
    partner: dict[int, int] = {}
    seen: dict[tuple[int, int], int] = {}
    border = len(borders)
    for index in range(len(runs) - 1, -1, -1):
        start, end = runs[index]
        while border and borders[border - 1] >= start:
            border -= 1
        key = (end - start, border)
        if key in seen:
            partner[index] = seen[key]
        seen[key] = index
    index = 0
    while index < len(runs):
        close = partner.get(index)
        if close is not None:
            yield runs[index][0], runs[close][1]
            index = close
        index += 1


def links(prose: str, source: str) -> list[Found]:
    """Return the links and pictures of Markdown and of raw HTML; `source` has the text that `prose` blanks out."""
    addresses = {_folded(found.group(1)): found.group(2) for found in _DEFINITION.finditer(prose)}
    found = [*_markdown_links(prose, source, addresses), *_html_links(prose)]
    return sorted(found, key=lambda each: (each.start, each.end))


def _folded(name: str) -> str:
    return " ".join(name.lower().split())


def _markdown_links(prose: str, source: str, addresses: dict[str, str]) -> Iterator[Found]:
    if "](" not in prose and not addresses:
        return
    borders = [found.start() for found in _BLANK_LINE.finditer(prose)] + [len(prose)]
    closing = _pairs(prose)
    border = after = 0
    open_at: list[tuple[int, bool]] = []
    for token in _TOKEN.finditer(prose):
        at, sign = token.start(), token.group()
        if at < after:
            continue
        while at > borders[border]:
            border, open_at = border + 1, []
        if sign in {"[", "!["}:
            open_at.append((at, sign[0] == "!"))
        elif sign == "]" and open_at:
            start, image = open_at.pop()
            text = slice(start + 1 + image, min(at, start + _LONGEST))
            target, end = _target(prose, at + 1, closing, prose[text], addresses)
            if target is not None and end <= borders[border]:
                after = end
                yield Found(target, source[text], start, end, image)


def _pairs(prose: str) -> dict[int, int]:
    """Return for each `(` where it is closed; brackets in the title of a link do not count."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for token in _PARENTHESES.finditer(prose):
        if token.group() == "(":
            opened.append(token.start())
        elif token.group() == ")" and opened:
            closing[opened.pop()] = token.start()
    return closing


def _target(
    prose: str, at: int, closing: dict[int, int], text: str, addresses: dict[str, str]
) -> tuple[str | None, int]:
    """Return the address after `[text]`, and where the link ends."""
    following = prose[at : at + 1]
    if following == "(":
        end = closing.get(at, -1)
        return (None, at) if end < 0 else (_address(prose[at + 1 : end]), end + 1)
    if following == ":" or text.startswith("^"):
        return None, at
    if following == "[":
        end = prose.find("]", at, at + _LONGEST)
        return (None, at) if end < 0 else (addresses.get(_folded(prose[at + 1 : end] or text)), end + 1)
    return addresses.get(_folded(text)), at


def _address(inside: str) -> str:
    bare = (inside if len(inside) > _LONGEST else _TITLE.sub("", inside)).strip()
    return bare[1:-1] if bare.startswith("<") and bare.endswith(">") else bare


def _html_links(prose: str) -> Iterator[Found]:
    for tag in _TAG.finditer(prose):
        name = tag.group(1).lower()
        if name not in {"a", "img"}:
            continue
        attributes = _attributes(tag.group(2))
        target = attributes.get("href" if name == "a" else "src")
        if target is not None:
            text = attributes.get("alt", "") if name == "img" else _TAG.sub(_alt, _up_to(prose, tag.end(), "</a"))
            yield Found(target, text, tag.start(), tag.end(), name == "img")


def _up_to(prose: str, at: int, mark: str) -> str:
    piece = prose[at : at + _LONGEST]
    end = piece.lower().find(mark)
    return piece[:end] if end >= 0 else ""


def _alt(tag: re.Match[str]) -> str:
    """Return what a picture says in place of its tag, nothing for other tags."""
    return _attributes(tag.group(2)).get("alt", "") if tag.group(1).lower() == "img" else ""


def _attributes(text: str) -> dict[str, str]:
    return {
        found.group(1).lower(): html.unescape((found.group(2) or "").strip("\"'"))
        for found in _ATTRIBUTE.finditer(text)
    }


def scripts(prose: str, targets: list[Found]) -> list[tuple[int, int]]:
    """Return where the author's HTML would run a script: a tag, a handler, or an address."""
    found = [(tag.start(), tag.end()) for tag in _TAG.finditer(prose) if _runs(tag.group(1), tag.group(2))]
    found += [(each.start(), each.end()) for each in _ATTR_LIST_HANDLER.finditer(prose)]
    found += [(each.start, each.end) for each in targets if is_script(each.target)]
    return sorted(set(found))


def _runs(tag: str, rest: str) -> bool:
    if tag.lower() == "script":
        return True
    attributes = _attributes(rest)
    return any(name.startswith("on") and len(name) > len("on") for name in attributes) or any(
        is_script(value)
        for name, value in attributes.items()
        if name in {"href", "src", "action", "formaction", "data", "xlink:href"}
    )


def is_script(address: str) -> bool:
    """Say whether an address runs a script; blanks and entities in it do not hide that."""
    bare = "".join(each for each in html.unescape(address) if each > " ").lower()
    return bare.startswith(_SCRIPT_ADDRESS)


def count_words(prose: str) -> int:
    """Return how many words are there to read; tags and addresses do not count."""
    bare = re.sub(r"\]\([^()\n]*\)", "]", _ANY_TAG.sub(" ", _DEFINITION.sub(" ", prose)))
    return len(_WORD.findall(bare))
