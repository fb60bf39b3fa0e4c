"""Pages converted by Python-Markdown alone, without a host and without the disk."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from markdown import Markdown

from generator.loading.project import Folders, load
from generator.markdown_extension.extension import QuizExtension
from generator.markdown_extension.page import PageLibrary
from generator.sources.tree import SourceTree
from generator.text import Lang

QUIZ = """id: kuis-a
title: Kuis A
questions:
  - id: satu
    kind: choice
    prompt: Apa **ini**?
    options:
      - {text: Ini, correct: true, feedback: Betul.}
      - {text: Itu}
"""
PLAIN = ("admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "tables", "abbr")
USUAL = (
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.details",
    "pymdownx.superfences",
    "pymdownx.tabbed",
)
MANY = (
    *USUAL,
    "sane_lists",
    "smarty",
    *(
        f"pymdownx.{name}"
        for name in (
            "arithmatex",
            "betterem",
            "blocks.admonition",
            "blocks.details",
            "blocks.html",
            "blocks.tab",
            "caret",
            "critic",
            "emoji",
            "fancylists",
            "highlight",
            "inlinehilite",
            "keys",
            "magiclink",
            "mark",
            "progressbar",
            "saneheaders",
            "smartsymbols",
            "snippets",
            "striphtml",
            "tasklist",
            "tilde",
        )
    ),
)
HOSTS = {
    "plain": (PLAIN, {}),
    "usual": (USUAL, {}),
    "many": (MANY, {"pymdownx.tabbed": {"alternate_style": True}}),
}
NOTHING: Mapping[str, Any] = MappingProxyType({})


def converted(
    text: str,
    extensions: tuple[str, ...] = (),
    quizzes: Mapping[str, str] = MappingProxyType({"kuis-a": QUIZ}),
    *,
    lang: Lang = "id",
    configs: Mapping[str, Any] = NOTHING,
) -> str:
    """Return the HTML of a lesson in a project that has these quizzes."""
    files = {"content/a.md": text, **{f"quizzes/{name}.yaml": quiz for name, quiz in quizzes.items()}}
    loaded = load(SourceTree(files=files), Folders())
    library = PageLibrary(loaded=loaded, lang=lang, path="a.md")
    md = Markdown(extensions=[*extensions, QuizExtension(library=library)], extension_configs=dict(configs))
    return md.convert(text)


def tree_of(html: str) -> ET.Element:
    """Return a converted page as a tree; Python-Markdown writes XHTML but for a few bare attributes."""
    bare = re.sub(r" (disabled|checked)(?=[ />])", r' \1=""', html)
    return ET.fromstring(f"<page>{bare.replace('&nbsp;', ' ')}</page>")


def around(root: ET.Element, tag: str) -> list[ET.Element]:
    """Return the elements around the first of that name, nearest first."""
    parents = {child: parent for parent in root.iter() for child in parent}
    at = next(root.iter(tag))
    found = []
    while at in parents:
        at = parents[at]
        found.append(at)
    return found
