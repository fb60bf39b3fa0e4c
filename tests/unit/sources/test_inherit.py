"""A configuration and those below it are read as MkDocs reads them, and what is wrong with the chain has a place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics.rule import Diagnostic
from generator.diagnostics.span import Span
from generator.sources import yaml
from generator.sources.inherit import Configuration, configuration, merged, options_of
from generator.sources.tree import read_file
from generator.sources.tree_rules import UNREADABLE


def read(files: Mapping[str, str], name: str = "mkdocs.yml") -> Configuration:
    def give(path: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
        if files.get(path) == "!":
            return None, (UNREADABLE.at(Span(path), said="x"),)
        return files.get(path), ()

    return configuration(name, give)


def places(made: Configuration) -> list[tuple[str, str, int, int]]:
    return [(each.rule.code, each.span.path, each.span.line, each.span.column) for each in made.found]


def test_a_chain_is_followed_from_the_file_that_names_each() -> None:
    made = read(
        {
            "mkdocs.yml": "INHERIT: ../dasar/situs.yml\nsite_name: Atas\n",
            "../dasar/situs.yml": "INHERIT: umum.yml\nsite_name: Tengah\ndocs_dir: isi\n",
            "../dasar/umum.yml": "docs_dir: lain\ntheme: {name: material, language: en}\n",
        }
    )
    assert made.whole
    assert made.told == {"site_name": "Atas", "docs_dir": "isi", "theme": {"name": "material", "language": "en"}}
    assert list(made.texts) == ["mkdocs.yml", "../dasar/situs.yml", "../dasar/umum.yml"]
    assert made.root is not None
    assert set(made.root.keys()) - {"INHERIT"} == set(made.told)
    where = made.root.get("docs_dir")
    assert where is not None
    assert (where.span.path, where.span.line) == ("../dasar/situs.yml", 3)


def test_mappings_are_joined_and_lists_are_replaced() -> None:
    base: dict[str, Any] = {"a": {"b": 1, "c": {"d": [1, 2]}}, "e": [1], "f": {"g": 1}, "h": 1}
    over = {"a": {"c": {"d": [3], "i": 4}}, "e": [2], "f": None, "h": {"j": 1}}
    assert merged(base, over) == {"a": {"b": 1, "c": {"d": [3], "i": 4}}, "e": [2], "f": None, "h": {"j": 1}}
    assert base["a"]["c"] == {"d": [1, 2]}


def test_places_are_joined_as_values_are() -> None:
    made = read({"mkdocs.yml": "INHERIT: b.yml\na: {x: 1}\nl: [1]\n", "b.yml": "a: {y: 2, x: 0}\nl: [2]\nm: {z: 1}\n"})
    assert made.root is not None
    inner = made.root.get("a")
    assert isinstance(inner, yaml.Mapping)
    assert {key.written: key.span.path for key, _ in inner.entries} == {"x": "mkdocs.yml", "y": "b.yml"}
    assert [made.root.get(name).span.path for name in "lm" if made.root.get(name)] == ["mkdocs.yml", "b.yml"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"mkdocs.yml": "a: 1\nINHERIT: hilang.yml\n"}, ("config/no-base", "mkdocs.yml", 2, 10)),
        ({"mkdocs.yml": "INHERIT: b.yml\n", "b.yml": "INHERIT: c.yml\n"}, ("config/no-base", "b.yml", 1, 10)),
        ({"mkdocs.yml": "a: 1\nINHERIT: ./mkdocs.yml\n"}, ("config/base-loop", "mkdocs.yml", 2, 10)),
        (
            {"mkdocs.yml": "INHERIT: x/b.yml\n", "x/b.yml": "a: 1\nINHERIT: ../mkdocs.yml\n"},
            ("config/base-loop", "x/b.yml", 2, 10),
        ),
        ({"mkdocs.yml": "INHERIT: [a.yml, b.yml]\n"}, ("config/not-a-base", "mkdocs.yml", 1, 10)),
        ({"mkdocs.yml": "INHERIT:\n"}, ("config/not-a-base", "mkdocs.yml", 1, 9)),
        ({"mkdocs.yml": "INHERIT: ' '\n"}, ("config/not-a-base", "mkdocs.yml", 1, 10)),
        ({"mkdocs.yml": "INHERIT: 3\n"}, ("config/not-a-base", "mkdocs.yml", 1, 10)),
        ({"mkdocs.yml": "INHERIT: b.yml\n", "b.yml": "a: [\n"}, ("yaml/open-bracket", "b.yml", 1, 4)),
        ({"mkdocs.yml": "INHERIT: b.yml\n", "b.yml": "!"}, ("file/unreadable", "b.yml", 1, 1)),
    ],
)
def test_what_is_wrong_with_a_chain_is_told_there(files: dict[str, str], place: tuple[str, str, int, int]) -> None:
    made = read(files)
    assert not made.whole
    assert places(made) == [place]


@pytest.mark.parametrize("below", ["", "- a\n- b\n", "teks\n"])
def test_a_base_that_says_nothing_adds_nothing(below: str) -> None:
    made = read({"mkdocs.yml": "INHERIT: b.yml\na: 1\n", "b.yml": below})
    assert (made.told, made.whole, made.found) == ({"a": 1}, True, ())


@pytest.mark.parametrize("written", ["!ENV BASE", "!ENV [BASE, b.yml]"])
def test_a_base_that_only_the_host_knows_is_left_to_it(written: str) -> None:
    made = read({"mkdocs.yml": f"INHERIT: {written}\na: 1\n"})
    assert (made.told, made.whole, made.found) == ({"a": 1}, True, ())


@pytest.mark.parametrize(
    ("plugins", "options"),
    [
        (["search", {"tuntas": {"lang": "en"}}], {"lang": "en"}),
        ({"search": {}, "tuntas": {"lang": "en"}}, {"lang": "en"}),
        (["tuntas", {"tuntas": None}], {}),
        (None, {}),
    ],
)
def test_the_options_of_a_plugin_are_found(plugins: object, options: dict[str, str]) -> None:
    assert options_of(plugins, "tuntas") == options


def test_one_file_is_read_or_told(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("a: 1\n", "utf-8")
    (tmp_path / "folder").mkdir()
    assert read_file(tmp_path, "a.yml") == ("a: 1\n", ())
    assert read_file(tmp_path, "b.yml") == (None, ())
    text, found = read_file(tmp_path, "folder")
    assert text is None
    assert [each.rule.code for each in found] == ["file/unreadable"]
