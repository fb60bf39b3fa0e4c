"""A project's folders are read once, in order, and whatever cannot be read is said."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from generator.diagnostics.report import message
from generator.sources import tree_rules
from generator.sources.tree import SourceTree, read


def write(root: Path, path: str, content: bytes = b"x") -> Path:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(content)
    return root / path


def codes(root: Path, *folders: str) -> list[tuple[str, str]]:
    return [(each.rule.code, each.span.path) for each in read(root, folders or ("content",))[1]]


def test_texts_are_read_and_other_files_named(tmp_path: Path) -> None:
    for path in (
        "content/b.md",
        "content/a/x.markdown",
        "content/A.MD",
        "quizzes/q.yaml",
        "quizzes/r.yml",
        "other/z.md",
    ):
        write(tmp_path, path, path.encode())
    write(tmp_path, "content/img/a.png", b"\0")
    tree, found = read(tmp_path, ["quizzes", "content"])
    assert list(tree.files) == [
        "content/A.MD",
        "content/a/x.markdown",
        "content/b.md",
        "quizzes/q.yaml",
        "quizzes/r.yml",
    ]
    assert tree.files["content/b.md"] == "content/b.md"
    assert tree.others == {"content/img/a.png"}
    assert not found


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    for path in ("content/.git/a.md", "content/.x.md", "content/a.md"):
        write(tmp_path, path)
    assert list(read(tmp_path, ["content"])[0].files) == ["content/a.md"]


def test_a_folder_that_is_not_there_is_empty_and_the_same_folder_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "content/a.md")
    assert read(tmp_path, ["none"]) == (SourceTree(), ())
    assert list(read(tmp_path, ["content", "content"])[0].files) == ["content/a.md"]


def test_the_project_itself_can_be_the_folder(tmp_path: Path) -> None:
    write(tmp_path, "a.md")
    write(tmp_path, "b/c.md")
    assert list(read(tmp_path, ["."])[0].files) == ["a.md", "b/c.md"]


def test_what_the_decoder_says_is_passed_on(tmp_path: Path) -> None:
    write(tmp_path, "content/a.md", b"\0")
    write(tmp_path, "content/b.md", "“a” b c d e f".encode("cp1252"))
    tree, found = read(tmp_path, ["content"])
    assert [each.rule.code for each in found] == ["file/binary", "file/not-utf8"]
    assert list(tree.files) == ["content/b.md"]


def test_a_file_too_large_is_said_and_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree_rules, "MAX_BYTES", 10)
    write(tmp_path, "content/a.md", b"x" * 11)
    write(tmp_path, "content/a.png", b"x" * 11)
    assert codes(tmp_path) == [("file/too-large", "content/a.md")]


def test_a_link_within_the_project_is_followed(tmp_path: Path) -> None:
    write(tmp_path, "shared/a.md", b"hello")
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").symlink_to("../shared/a.md")
    (tmp_path / "content/all").symlink_to(tmp_path / "shared")
    tree, found = read(tmp_path, ["content"])
    assert dict(tree.files) == {"content/a.md": "hello", "content/all/a.md": "hello"}
    assert not found


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "secret.md")
    write(tmp_path, "project/content/a.md")
    write(tmp_path, "project2/x.md")
    (tmp_path / "project/content/b.md").symlink_to(tmp_path / "secret.md")
    (tmp_path / "project/content/c").symlink_to(tmp_path / "project2")
    assert codes(tmp_path / "project") == [
        ("file/symlink-outside", "content/b.md"),
        ("file/symlink-outside", "content/c"),
    ]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path, "content/a/b.md")
    (tmp_path / "content/a/up").symlink_to(tmp_path / "content")
    (tmp_path / "content/self.md").symlink_to("self.md")
    assert codes(tmp_path) == [("file/symlink-loop", "content/a/up"), ("file/symlink-loop", "content/self.md")]


def test_a_broken_link_is_said(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").symlink_to("none.md")
    _, found = read(tmp_path, ["content"])
    assert message(found[0], "en") == "this file or folder cannot be read: what it points to does not exist"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_ordinary_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    os.mkfifo(tmp_path / "content/a.md")
    assert codes(tmp_path) == [("file/unreadable", "content/a.md")]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_text_is_said_as_well_as_it_can(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    with open(os.fsencode(tmp_path) + b"/content/a\xff.md", "wb"):  # noqa: PTH123 - a path of bytes
        pass
    assert codes(tmp_path) == [("file/name", "content/a\ufffd.md")]


def test_a_file_where_a_folder_is_expected_is_said(tmp_path: Path) -> None:
    write(tmp_path, "content")
    assert codes(tmp_path) == [("file/unreadable", "content")]


def test_what_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "content/a.md")
    write(tmp_path, "content/b.md")

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    _, found = read(tmp_path, ["content"])
    assert [each.span.path for each in found] == ["content/a.md", "content/b.md"]
    assert "izin" in message(found[0], "id")


def test_an_unknown_reason_is_said_as_the_machine_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "content/a.md")

    def fail(_: Path) -> bytes:
        raise OSError(9999, "strange things happened")

    monkeypatch.setattr(Path, "read_bytes", fail)
    _, found = read(tmp_path, ["content"])
    assert message(found[0], "en").endswith("strange things happened")


@pytest.mark.parametrize("folder", ["a\0b", "x" * 5000])
def test_a_folder_name_that_the_machine_refuses_is_said(tmp_path: Path, folder: str) -> None:
    assert [code for code, _ in codes(tmp_path, folder)] == ["file/unreadable"]


def test_single_files_are_read_wherever_they_lie_and_once(tmp_path: Path) -> None:
    for path in ("content/a.md", "content/fakta.yaml", "content/b.txt", "data/istilah.yaml"):
        write(tmp_path, path, path.encode())
    wanted = ["content/fakta.yaml", "content/b.txt", "data/istilah.yaml", "data/tidak-ada.yaml"]
    tree, found = read(tmp_path, ["content"], wanted)
    assert list(tree.files) == ["content/a.md", "content/fakta.yaml", "data/istilah.yaml"]
    assert found == ()


def test_a_single_file_that_cannot_be_read_is_said_once(tmp_path: Path) -> None:
    write(tmp_path, "content/fakta.yaml", b"PK\x03\x04\x00\x00")
    write(tmp_path, "istilah.yaml", b"PK\x03\x04\x00\x00")
    tree, found = read(tmp_path, ["content"], ["content/fakta.yaml", "istilah.yaml"])
    assert tree.files == {}
    assert [(each.rule.code, each.span.path) for each in found] == [
        ("file/binary", "content/fakta.yaml"),
        ("file/binary", "istilah.yaml"),
    ]
