"""Only what changed is written, and a site is never half written."""

from __future__ import annotations

from pathlib import Path

from generator.finishing.site import encoded, read_site, site_of, write_changes


def put(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def test_what_was_not_changed_stays_untouched(tmp_path: Path) -> None:
    put(tmp_path, {"a.html": b"a", "b/c.html": b"c", "d/e/f.map": b"f", ".git/config": b"g"})
    before = read_site(tmp_path)
    stamp = (tmp_path / "a.html").stat().st_mtime_ns
    after = before.with_changes({"a.html": b"a", "b/c.html": b"C", "neu/g.txt": b"g"}, removed=["d/e/f.map"])
    assert write_changes(before, after, tmp_path) == (("b/c.html", "neu/g.txt"), ("d/e/f.map",))
    assert (tmp_path / "a.html").stat().st_mtime_ns == stamp
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()) == [
        ".git/config", "a.html", "b/c.html", "neu/g.txt",
    ]  # fmt: skip
    assert not (tmp_path / "d").exists()


def test_bytes_that_are_not_utf8_survive() -> None:
    site = site_of({"a.html": b"<p>caf\xe9</p>"})
    assert encoded(site.read_text("a.html")) == b"<p>caf\xe9</p>"


def test_a_site_is_a_value() -> None:
    site = site_of({"b": "1", "a": "2"})
    changed = site.with_changes({"c": b"3"}, removed=["a"])
    assert (site.paths, changed.paths) == (("a", "b"), ("b", "c"))
    assert changed.size("c") == 1
    assert "a" not in changed
