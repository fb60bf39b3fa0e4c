"""Marks that Git leaves where two versions of a file disagree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Span
from generator.text import Text

CONFLICT = Rule(
    code="file/merge-conflict",
    message=Text(
        id="ada tanda konflik Git `{mark}` yang belum diselesaikan", en="a Git conflict mark `{mark}` is still here"
    ),
    hint=Text(
        id="pilih bagian yang benar, lalu hapus baris `<<<<<<<`, `=======`, dan `>>>>>>>`",
        en="keep the part that is right, then delete the lines `<<<<<<<`, `=======` and `>>>>>>>`",
    ),
    why=Text(
        id="Saat dua orang mengubah baris yang sama, Git menyimpan kedua versi dan memberi tanda di antaranya. Selama "
        "tanda itu masih ada, tidak jelas versi mana yang berlaku, jadi berkas ini tidak dibaca.",
        en="When two people change the same lines, Git keeps both versions with marks between them. While the marks "
        "stand it is not clear which version counts, so this file is not read.",
    ),
)

_MARK = re.compile(r"^(<{7}|>{7}|\|{7}|={7})(?:[ \t].*)?$", re.MULTILINE)


def conflicts(text: str, path: str, *, line: int = 1, column: int = 1) -> Iterator[Diagnostic]:
    """Yield the first line of each conflict; `=======` alone is a Markdown heading and does not count."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return
    inside = False
    at, counted = line, 0
    for found in _MARK.finditer(text):
        mark = found.group(1)
        if mark[0] == "<" or (mark[0] == ">" and not inside):
            at += text.count("\n", counted, found.start())
            counted = found.start()
            yield CONFLICT.at(Span(path, at, column, at, column + len(found.group())), mark=mark)
        inside = mark[0] == "<" or (inside and mark[0] != ">")


RULES = (CONFLICT,)
