"""The file of spellings that are not wanted → pairs of each and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics.rule import Diagnostic, Rule
from generator.diagnostics.span import Place, Span
from generator.sources.yaml import Mapping as MappingNode
from generator.sources.yaml import Node, Scalar, parse
from generator.text import Text

NO_SPELLING = Rule(
    code="config/no-spelling",
    message=Text(
        id="berkas ejaan `{path}` tidak ada atau tidak terbaca", en="there is no file of spellings `{path}` to read"
    ),
    hint=Text(
        id="buat berkas itu, atau perbaiki `spelling`; alamatnya dihitung dari folder mkdocs.yml",
        en="make that file, or mend `spelling`; its path is counted from the folder of mkdocs.yml",
    ),
    why=Text(
        id="Daftar ejaan dibaca dari berkas yang disebut `spelling` pada mkdocs.yml. Tanpa berkas itu tidak ada kata "
        "yang diperiksa, padahal Anda mengira sudah.",
        en="The list of spellings is read from the file that `spelling` in mkdocs.yml names. Without it no word is "
        "looked at, while you believe that they are.",
    ),
)
NOT_A_PAIR = Rule(
    code="config/spelling",
    message=Text(
        id="di sini seharusnya ada ejaan yang salah dan penggantinya",
        en="an unwanted spelling with what to write instead is expected here",
    ),
    hint=Text(
        id="tulis satu pasang per baris, misalnya `resiko: risiko`", en="write one pair a line: `resiko: risiko`"
    ),
    why=Text(
        id="Berkas ejaan adalah daftar pasangan: yang tidak dipakai, titik dua, lalu penggantinya. Tanda `#` mewakili "
        "bilangan apa saja, dan kata yang dipasangkan dengan dirinya sendiri boleh dipakai.",
        en="The file of spellings is a list of pairs: what is not wanted, a colon, what to write instead. `#` stands "
        "for any number, and words that are paired with themselves may be used.",
    ),
)

RULES = (NO_SPELLING, NOT_A_PAIR)


def load_spelling(
    texts: Mapping[str, str], files: tuple[str, ...], place: Place
) -> tuple[dict[str, str], tuple[Diagnostic, ...]]:
    """Return the pairs of the file that `spelling` names, if any, and what is wrong there."""
    words: dict[str, str] = {}
    found: list[Diagnostic] = []
    for path in files:
        if path not in texts:
            found.append(NO_SPELLING.at(place.of("spelling"), path=path))
            continue
        node, more = parse(texts[path], path)
        found += (*more, *_not_pairs(node, path, told=bool(more)))
        words |= dict(_pairs(node))
    return words, tuple(found)


def _pairs(node: Node | None) -> Iterator[tuple[str, str]]:
    for word, instead in node.entries if isinstance(node, MappingNode) else ():
        if isinstance(instead, Scalar) and _is_text(word) and _is_text(instead):
            yield word.written, instead.written


def _not_pairs(node: Node | None, path: str, *, told: bool) -> Iterator[Diagnostic]:
    if not isinstance(node, MappingNode):
        if node is not None or not told:
            yield NOT_A_PAIR.at(node.span if node is not None else Span(path))
        return
    for word, instead in node.entries:
        if not (_is_text(word) and _is_text(instead)):
            yield NOT_A_PAIR.at(instead.span)


def _is_text(node: Node) -> bool:
    return isinstance(node, Scalar) and bool(node.written.strip()) and node.value is not None
