"""Bytes of a file → text, or why they are not text."""

from __future__ import annotations

import codecs

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.span import Span
from generator.text import Text

_WHY = Text(
    id="Berkas teks menyimpan huruf sebagai angka, dan UTF-8 adalah aturan yang dipakai hampir semua program sekarang. "
    "Sebagian editor Windows lama menyimpan dengan aturan lain, sehingga tanda kutip, tanda pisah, dan huruf beraksen "
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

_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_NAMES = {"utf-8": "UTF-8", "cp1252": "Windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
_CONTROL = bytes(set(range(32)) - set(b"\t\n\f\r"))
_ASCII = 127


def decode(raw: bytes, path: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Return the text with line feeds for line ends and without a byte-order mark, or none and why."""
    for mark, codec in _UTF16:
        if raw.startswith(mark) and not raw.startswith(_UTF32):
            return _otherwise(raw, len(mark), path, codec)
    start = len(codecs.BOM_UTF8) if raw.startswith(codecs.BOM_UTF8) else 0
    zero = raw.find(0)
    if zero >= 0:
        line = _lines(raw[:zero].decode("latin-1")).count("\n") + 1
        return None, (BINARY.at(Span(path, line), offset=zero + 1, line=line),)
    try:
        return _lines(raw[start:].decode("utf-8")), ()
    except UnicodeDecodeError as fault:
        if start or not _is_western(raw):
            return None, (_undecodable(raw, start + fault.start, path, "utf-8"),)
    return _otherwise(raw, 0, path, "cp1252")


def _otherwise(raw: bytes, start: int, path: str, codec: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Read by another rule than UTF-8, and say so."""
    try:
        text = raw[start:].decode(codec)
    except UnicodeDecodeError as fault:
        return None, (_undecodable(raw, start + fault.start, path, codec),)
    zero = text.find("\0")
    if zero >= 0:
        line = _lines(text[:zero]).count("\n") + 1
        return None, (BINARY.at(Span(path, line), offset=start + len(text[:zero].encode(codec)) + 1, line=line),)
    return _lines(text), (NOT_UTF8.at(Span(path), encoding=_NAMES[codec]),)


def _is_western(raw: bytes) -> bool:
    """Say whether bytes could be Windows-1252: mostly ASCII, no control codes, no UTF-8 among them."""
    high = sum(1 for each in raw if each > _ASCII)
    return (
        high * 10 <= len(raw) * 3 and raw.translate(None, _CONTROL) == raw and raw.decode("utf-8", "ignore").isascii()
    )


def _undecodable(raw: bytes, at: int, path: str, codec: str) -> Diagnostic:
    """Say which byte could not be read; bytes are counted from 1."""
    before = _lines(raw[:at].decode(codec, "replace")).removeprefix("\ufeff")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    span = Span(path, line, column)
    return UNDECODABLE.at(span, offset=at + 1, byte=raw[at], line=line, encoding=_NAMES[codec])


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


RULES = (NOT_UTF8, UNDECODABLE, BINARY)
