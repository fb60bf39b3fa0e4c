"""A project's folders → its texts and the names of its other files. The only reader of disk below the shells."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import tree_rules as rules
from generator.sources.decode import decode
from generator.text import Text

TEXTS = frozenset({".md", ".markdown", ".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class SourceTree:
    """What is on disk, by path relative to the project with `/`: the texts, and the names of all other files."""

    files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _File:
    """One file on its way in: its text, or nothing for a file that is only named."""

    path: str
    text: str | None = None


def read(root: Path, folders: Sequence[str], files: Sequence[str] = ()) -> tuple[SourceTree, tuple[Diagnostic, ...]]:
    """Return all sources of these folders, and these files, in order of their paths, and what could not be read.

    `files` are single ones, read as well where they lie elsewhere. Never raises.
    """
    found: list[Diagnostic] = []
    texts: dict[str, str] = {}
    others: set[str] = set()
    inside = _real(root)
    for folder in sorted(set(folders)):
        for each in _read_folder(root, folder, inside, (), found):
            if each.text is None:
                others.add(each.path)
            else:
                texts[each.path] = each.text
    for path in sorted(set(files) - set(texts) - others):
        text, more = read_file(root, path)
        found += [each for each in more if each not in found]
        if text is not None:
            texts[path] = text
    return SourceTree(MappingProxyType(dict(sorted(texts.items()))), frozenset(others)), tuple(found)


def read_file(root: Path, path: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Return the text of one file, or why there is none; of a file that is not there, nothing. Never raises."""
    found: list[Diagnostic] = []
    full = root / path
    try:
        texts = [each.text for each in _read_text(full, path, found)] if full.exists() else []
    except (OSError, ValueError) as fault:
        return None, (rules.UNREADABLE.at(Span(_shown(path)), said=_said(fault)),)
    return (texts[0] if texts else None), tuple(found)


def _real(path: Path) -> str:
    return os.path.realpath(path)


def _read_folder(
    root: Path, folder: str, inside: str, above: tuple[str, ...], found: list[Diagnostic]
) -> Iterator[_File]:
    """Yield the files of a folder and of those below it; `above` are the real folders that led here."""
    where = root / folder
    try:
        real = _real(where)
        names = sorted(each.name for each in where.iterdir())
    except FileNotFoundError:
        return
    except (OSError, ValueError) as fault:
        found.append(rules.UNREADABLE.at(Span(_shown(folder)), said=_said(fault)))
        return
    if real in above:
        found.append(rules.LOOP.at(Span(folder)))
        return
    for name in names:
        if not name.startswith("."):
            yield from _read_entry(
                root, f"{folder}/{name}" if folder not in {"", "."} else name, inside, (*above, real), found
            )


def _read_entry(root: Path, path: str, inside: str, above: tuple[str, ...], found: list[Diagnostic]) -> Iterator[_File]:
    if _shown(path) != path:
        found.append(rules.NAME.at(Span(_shown(path))))
        return
    full = root / path
    try:
        if full.is_symlink() and not _within(_real(full), inside):
            found.append(rules.OUTSIDE.at(Span(path), target=_shown(str(full.readlink()))))
            return
        mode = full.stat().st_mode
        if stat.S_ISDIR(mode):
            yield from _read_folder(root, path, inside, above, found)
        elif not stat.S_ISREG(mode):
            found.append(rules.UNREADABLE.at(Span(path), said=rules.NOT_A_FILE))
        elif full.suffix.lower() in TEXTS:
            yield from _read_text(full, path, found)
        else:
            yield _File(path)
    except (OSError, ValueError) as fault:
        found.append(rules.LOOP.at(Span(path)) if _loops(fault) else rules.UNREADABLE.at(Span(path), said=_said(fault)))


def _read_text(full: Path, path: str, found: list[Diagnostic]) -> Iterator[_File]:
    size = full.stat().st_size
    if size > rules.MAX_BYTES:
        found.append(rules.TOO_LARGE.at(Span(path), size=size, limit=rules.MAX_BYTES))
        return
    text, diagnostics = decode(full.read_bytes(), path)
    found.extend(diagnostics)
    if text is not None:
        yield _File(path, text)


def _within(real: str, inside: str) -> bool:
    return real == inside or real.startswith(inside.rstrip(os.sep) + os.sep)


def _loops(fault: Exception) -> bool:
    return isinstance(fault, OSError) and (
        fault.errno == rules.LOOP_ERRNO or getattr(fault, "winerror", 0) == rules.LOOP_WINERROR
    )


def _shown(name: str) -> str:
    """Return a name as text; bytes that are not come out as `\ufffd`."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _said(fault: Exception) -> Text:
    """Return the reason that the machine gives, in words."""
    known = rules.REASONS.get(fault.errno or 0) if isinstance(fault, OSError) else None
    plain = (fault.strerror if isinstance(fault, OSError) else None) or str(fault)
    return known or Text(id=plain, en=plain)
