"""A built site as a frozen value, and the two functions that take it from the disk and put back what changed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType

NOT_OURS = frozenset({".git", ".hg", ".svn"})


@dataclass(frozen=True, slots=True)
class Site:
    """Files by posix path. What was not changed stays on the disk until it is read: no page is held twice."""

    files: Mapping[str, bytes | Path]

    def __contains__(self, path: object) -> bool:
        """Tell whether there is such a file."""
        return path in self.files

    @property
    def paths(self) -> tuple[str, ...]:
        """Return every path, sorted."""
        return tuple(sorted(self.files))

    def read(self, path: str) -> bytes:
        """Return the bytes of a file."""
        held = self.files[path]
        return held if isinstance(held, bytes) else held.read_bytes()

    def read_text(self, path: str) -> str:
        """Return a file as text; bytes that are not UTF-8 come back unharmed by `encoded`."""
        return self.read(path).decode("utf-8", "surrogateescape")

    def size(self, path: str) -> int:
        """Return how many bytes a file has."""
        held = self.files[path]
        return len(held) if isinstance(held, bytes) else held.stat().st_size

    def with_changes(self, written: Mapping[str, bytes], removed: Iterable[str] = ()) -> Site:
        """Return the site with these files written and those removed; a file written as it was is no change."""
        files = {path: held for path, held in self.files.items() if path not in frozenset(removed)}
        for path, data in written.items():
            if path not in files or self.read(path) != data:
                files[path] = data
        return Site(MappingProxyType(files))


def encoded(text: str) -> bytes:
    """Return the bytes of text that `read_text` gave."""
    return text.encode("utf-8", "surrogateescape")


def site_of(files: Mapping[str, bytes | str]) -> Site:
    """Return a site that lives in memory only."""
    held = {path: data.encode() if isinstance(data, str) else data for path, data in files.items()}
    return Site(MappingProxyType(held))


def read_site(folder: Path) -> Site:
    """List a built site; its files are read when a step asks for them."""
    found: dict[str, bytes | Path] = {}
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in NOT_OURS)
        for name in sorted(names):
            path = Path(here, name)
            found[path.relative_to(folder).as_posix()] = path
    return Site(MappingProxyType(found))


def write_changes(before: Site, after: Site, folder: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write what is new or differs, remove what is gone and the folders it leaves empty; return both lists."""
    written = tuple(path for path in after.paths if after.files[path] is not before.files.get(path))
    removed = tuple(path for path in before.paths if path not in after)
    for path in written:
        _write_file(folder / path, after.read(path))
    for path in removed:
        (folder / path).unlink(missing_ok=True)
    _write_off_empty(folder, removed)
    return written, removed


def _write_file(path: Path, data: bytes) -> None:
    """Write beside and swap in, so that a killed run leaves the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(data)
    beside.replace(path)


def _write_off_empty(folder: Path, removed: Iterable[str]) -> None:
    """Remove folders that hold nothing any more, deepest first."""
    left = {parent for path in removed for parent in PurePosixPath(path).parents if parent.name}
    for each in sorted(left, key=lambda parent: (-len(parent.parts), parent)):
        if (folder / each).is_dir() and not any((folder / each).iterdir()):
            (folder / each).rmdir()
