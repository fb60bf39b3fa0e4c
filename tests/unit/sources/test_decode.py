"""Bytes become text in the encodings that authors really use; what cannot be read safely is said, never guessed."""

from __future__ import annotations

import codecs

import pytest

from generator.diagnostics.report import short
from generator.sources.decode import decode


def test_utf_8_is_read_with_or_without_a_mark_and_with_any_line_ends() -> None:
    assert decode("é\r\nb\rc\n".encode(), "x.md") == ("é\nb\nc\n", ())
    assert decode(codecs.BOM_UTF8 + b"a\r\nb", "x.md") == ("a\nb", ())
    assert decode(b"", "x.md") == ("", ())


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_recognised_by_its_mark_and_said(codec: str) -> None:
    text, found = decode("\ufeffjudul: é\r\nb".encode(codec), "x.yaml")
    assert text == "judul: é\nb"
    assert [each.rule.code for each in found] == ["file/not-utf8"]
    assert "UTF-16" in short(found, "id")


def test_windows_1252_is_read_and_said() -> None:
    text, found = decode("“Permisi” — kata warga itu".encode("cp1252"), "x.md")
    assert text == "“Permisi” — kata warga itu"
    assert [(each.rule.code, str(each.severity)) for each in found] == [("file/not-utf8", "warning")]


@pytest.mark.parametrize(
    ("raw", "offset", "line", "column"),
    [
        (b"satu\ndua \x81 tiga empat lima", 10, 2, 5),
        (b"\xef\xbb\xbfsatu\r\ndua \xff", 14, 2, 5),
        ("baris é\n".encode() + b"lalu \x93 kutip", 15, 2, 6),
        (b"\xff\xfea\x00b", 5, 1, 2),
        (b"\xe9\xe8\xea\xeb", 1, 1, 1),
        (b"teks \x93 dengan \x1b kendali", 6, 1, 6),
    ],
    ids=["undefined in cp1252", "marked utf-8", "mixed", "half a character", "hardly ascii", "control codes"],
)
def test_what_cannot_be_decoded_is_said_with_byte_and_line(raw: bytes, offset: int, line: int, column: int) -> None:
    text, found = decode(raw, "x.md")
    assert text is None
    assert [each.rule.code for each in found] == ["file/undecodable"]
    assert (found[0].facts["offset"], found[0].facts["line"]) == (offset, line)
    assert (found[0].span.line, found[0].span.column) == (line, column)
    assert f"byte ke-{offset}" in short(found, "id")
    assert f"byte {offset}" in short(found, "en")


@pytest.mark.parametrize(
    ("raw", "offset"),
    [(b"a\nb\0c", 4), (b"\xef\xbb\xbf\n\0", 5), (b"\xff\xfe\n\0\0\0", 5), (codecs.BOM_UTF32_LE + b"a\0\0\0", 3)],
)
def test_a_byte_of_zero_is_no_text(raw: bytes, offset: int) -> None:
    text, found = decode(raw, "x.md")
    assert text is None
    assert [each.rule.code for each in found] == ["file/binary"]
    assert found[0].facts["offset"] == offset
