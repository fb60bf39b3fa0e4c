"""Translations of one another: `satu.md` and `satu.en.md`, or `id/satu.md` and `en/satu.md` in folders of languages."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.text import LANGS, Lang

INDEX = frozenset({"index.md", "README.md"})
_SUFFIX = re.compile(r"\.([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(?=\.(?:md|markdown)$)")
_PAGE = re.compile(r"\.(?:md|markdown)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """Which languages have a folder of their own below the lessons, and perhaps below the quizzes.

    `elsewhere` are the folders below the lessons where a host looks for what a translation lacks.
    """

    lessons: str = "content"
    quizzes: str = "quizzes"
    known: frozenset[Lang] = frozenset()
    elsewhere: tuple[str, ...] = ()

    def of_folder(self, path: str) -> Lang | None:
        """Return the language whose folder a file lies in."""
        found = self._parts(path)
        return found[1] if found else None

    def of(self, path: str) -> str | None:
        """Return the language that the folder or the name of a file states."""
        suffix = _SUFFIX.search(path)
        return self.of_folder(path) or (suffix[1] if suffix else None)

    def original(self, path: str) -> str:
        """Return the path that all translations of a file share."""
        found = self._parts(path)
        return _SUFFIX.sub("", f"{found[0]}/{found[2]}" if found else path)

    def primary(self, paths: Iterable[str]) -> frozenset[str]:
        """Return one path of each group of translations: one that states no language, else the Indonesian, if any."""
        first: dict[str, str] = {}
        for path in sorted(paths, key=lambda each: (self._rank(self.of(each)), each)):
            first.setdefault(self.original(path), path)
        return frozenset(first.values())

    def readers(self, path: str) -> frozenset[str]:
        """Return the languages whose readers meet a file: that of its folder, else all; a single one has no name."""
        stated = self.of_folder(path)
        return frozenset({stated} if stated else self.known or {""})

    def stand_ins(self, path: str) -> Iterator[str]:
        """Yield where else a page or picture may lie."""
        found = self._parts(path)
        rest = found[2] if found else path.removeprefix(f"{self.lessons}/")
        for folder in self.elsewhere if self.known else ():
            yield posixpath.normpath(f"{self.lessons}/{folder}/{rest}")

    def _parts(self, path: str) -> tuple[str, Lang, str] | None:
        """Return the folder that holds those of languages, the language, and the path in its folder."""
        for base in (self.lessons, self.quizzes):
            for lang in self.known:
                start = f"{base}/{lang}/"
                if path.startswith(start):
                    return base, lang, path[len(start) :]
        return None

    def _rank(self, language: str | None) -> int:
        return 0 if language is None else 1 if language == LANGS[0] else 2


def elsewhere_of(plugin: Mapping[str, object]) -> tuple[str, ...]:
    """Return where MkDocs' plugin for languages, with these options, looks for what a translation lacks."""
    listed = plugin.get("languages")
    if plugin.get("docs_structure") != "folder" or not isinstance(listed, list):
        return ()
    default = (str(each.get("locale")) for each in listed if isinstance(each, Mapping) and each.get("default"))
    return (*(default if plugin.get("fallback_to_default", True) else ()), ".")


def languages_of(paths: Collection[str], lessons: str, quizzes: str, elsewhere: tuple[str, ...] = ()) -> Languages:
    """Return the languages that have folders: right below the lessons, with an index page and folders of pages.

    A course that is called like a language holds its lessons itself, and stays a course.
    """
    known = frozenset(lang for lang in LANGS if _is_language(paths, f"{lessons}/{lang}/"))
    return Languages(lessons=lessons, quizzes=quizzes, known=known, elsewhere=elsewhere)


def _is_language(paths: Iterable[str], start: str) -> bool:
    inside = [path.removeprefix(start) for path in paths if path.startswith(start) and _PAGE.search(path)]
    return not INDEX.isdisjoint(inside) and any("/" in each for each in inside)
