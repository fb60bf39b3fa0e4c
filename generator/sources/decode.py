"""Bytes of a file → text, or why they are not text."""

from __future__ import annotations

import codecs

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.span import Span
from generator.text import Text

_WHY = Text(
    id="Berkas teks menyimpan huruf sebagai angka, dan UTF-8 adalah aturan yang dipakai hampir semua program sekarang. "
    "Sebagian editor Windows lama menyimpan dengan aturan lain, sehingga tanda kutip, tanda pisah dan huruf beraksen "
    "dapat berubah saat dibuka di tempat lain.",
    en="Text files store letters as numbers, and UTF-8 is the rule that nearly every program uses today. Some old "
    "Windows editors save by another rule, so that quotes, dashes and accented letters change when opened elsewhere.",
)
_SAVE = Text(
    id="simpan ulang sebagai UTF-8 (di Notepad: Simpan Sebagai, Pengodean: UTF-8)",
    en="save it again as UTF-8 (in Notepad: Save As, Encoding: UTF-8)",
)

NOT_UTF8 = Rule(
    code="file/not-utf8",
    severity=Severity.WARNING,
    message=Text(
        id="berkas ini bukan UTF-8; dibaca sebagai {encoding}", en="this file is not UTF-8; it was read as {encoding}"
    ),
    hint=_SAVE,
    why=_WHY,
)
UNDECODABLE = Rule(
    code="file/undecodable",
    message=Text(
        id="byte ke-{offset} (0x{byte:02X}) di baris {line} bukan teks dalam {encoding}",
        en="byte {offset} (0x{byte:02X}) on line {line} is not text in {encoding}",
    ),
    hint=_SAVE,
    why=_WHY,
)
BINARY = Rule(
    code="file/binary",
    message=Text(
        id="byte ke-{offset} di baris {line} bernilai nol; berkas ini bukan teks",
        en="byte {offset} on line {line} is zero; this file is not text",
    ),
    hint=Text(
        id="periksa apakah ini dokumen Word, gambar, atau berkas rusak yang salah nama",
        en="see whether this is a Word document, a picture or a damaged file with the wrong name",
    ),
    why=Text(
        id="Byte bernilai nol tidak pernah ada dalam teks UTF-8 biasa. Berkas seperti ini biasanya dokumen lain yang "
        "diberi akhiran .md atau .yaml, atau berkas yang rusak karena komputer mati saat menyimpan.",
        en="A byte of zero never stands in ordinary UTF-8 text. Such a file is usually another document that was "
        "given the ending .md or .yaml, or one damaged when a computer went off while saving.",
    ),
)

_UTF16 = ((codecs.BOM_UTF16_LE, "UTF-16", "utf-16-le"), (codecs.BOM_UTF16_BE, "UTF-16", "utf-16-be"))
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_CONTROL = frozenset(range(32)) - {9, 10, 12, 13}
_MOSTLY = 10


def decode(raw: bytes, path: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Return the text with `\\n` line ends and without a byte-order mark, or none and why."""
    for mark, name, codec in _UTF16:
        if raw.startswith(mark) and not raw.startswith(_UTF32):
            return _other(raw[len(mark) :], path, name, codec)
    bare = raw.removeprefix(codecs.BOM_UTF8)
    shift = len(raw) - len(bare)
    zero = bare.find(0)
    if zero >= 0:
        line = _line(bare[:zero])
        return None, (BINARY.at(Span(path, line), offset=zero + shift, line=line),)
    try:
        return _lines(bare.decode("utf-8")), ()
    except UnicodeDecodeError as fault:
        if shift or not _plausible(bare):
            return None, (_undecodable(bare, fault.start, shift, path, "UTF-8"),)
    return _other(bare, path, "Windows-1252", "cp1252")


def _other(raw: bytes, path: str, name: str, codec: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Read by another rule and say so."""
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as fault:
        shift = 0 if codec == "cp1252" else len(codecs.BOM_UTF16_LE)
        return None, (_undecodable(raw, fault.start, shift, path, name, codec),)
    if "\0" in text:
        at = text.index("\0")
        line = text.count("\n", 0, at) + 1
        return None, (BINARY.at(Span(path, line), offset=at * 2 + 2, line=line),)
    return _lines(text), (NOT_UTF8.at(Span(path), encoding=name),)


def _plausible(raw: bytes) -> bool:
    """Say whether the bytes could be Western text: no control codes, and letters of ASCII by far the most."""
    high = sum(1 for each in raw if each >= 0x80)
    return not any(each in _CONTROL for each in raw) and high * _MOSTLY <= len(raw) * 3


def _undecodable(raw: bytes, at: int, shift: int, path: str, name: str, codec: str = "latin-1") -> Diagnostic:
    before = _lines(raw[:at].decode(codec, "replace"))
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    return UNDECODABLE.at(
        Span(path, line, column), offset=at + shift, byte=raw[at] if at < len(raw) else 0, line=line, encoding=name
    )


def _line(raw: bytes) -> int:
    return _lines(raw.decode("latin-1")).count("\n") + 1


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


RULES = (NOT_UTF8, UNDECODABLE, BINARY)
