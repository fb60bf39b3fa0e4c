"""Markdown → the words alone, for the places of a page that hold no markup, such as the lines of a select box."""

from __future__ import annotations

import re

LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
TAG = re.compile(r"</?[A-Za-z][^>]*>")
MARK = re.compile(r"[*`]+(?=\S)|(?<=\S)[*`]+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|~~|==")
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!])")


def plain(markdown: str) -> str:
    """Return the text without emphasis, code marks, links and tags, on one line."""
    text = MARK.sub("", TAG.sub("", LINK.sub(r"\1", markdown)))
    return " ".join(ESCAPE.sub(r"\1", text).split())
