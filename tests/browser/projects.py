"""Small projects from texts, and their sites."""

from __future__ import annotations

import textwrap
from pathlib import Path

from generator.mkdocs_plugin.build.run import build_site

ROOT = Path(__file__).resolve().parents[2]
CONFIG = """site_name: Uji
docs_dir: content
use_directory_urls: {directories}
theme:
  name: material
  language: {lang}
  font: false
plugins:
  - search
  - tuntas:
      site: uji
      rules:
        quality/*: "off"
markdown_extensions: [admonition, attr_list, md_in_html, tables, pymdownx.superfences]
"""
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 240"><rect width="400" height="240" fill="#cde"/></svg>'
)


def build(config: Path, site: Path) -> None:
    """Build a project; what was found is a fault of the test."""
    outcome = build_site(config, site)
    assert outcome.site, [outcome.found, outcome.said]


class Project:
    """A folder with lessons and quizzes that tests write, build, change and build again."""

    def __init__(self, root: Path, *, lang: str = "id", directories: bool = True) -> None:
        """Begin with a home page only."""
        self.root = root
        self.site = root / "site"
        self.directories = directories
        self.write("mkdocs.yml", CONFIG.format(lang=lang, directories=str(directories).lower()))
        self.write("content/index.md", "# Beranda\n\nSelamat belajar.\n")

    def write(self, path: str, text: str) -> None:
        """Write a file anew."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text).lstrip("\n"), "utf-8")

    def quiz(self, name: str, questions: str, **settings: object) -> None:
        """Write a quiz file."""
        lines = [f"id: {name}", f"title: Kuis {name}", *(f"{key}: {value}" for key, value in settings.items())]
        body = textwrap.indent(textwrap.dedent(questions).strip("\n"), "  ")
        self.write(f"quizzes/{name}.yaml", "\n".join([*lines, "questions:", body, ""]))

    def lesson(self, path: str, *quizzes: str, matter: str = "", text: str = "") -> None:
        """Write a lesson that shows these quizzes."""
        head = f"---\ntitle: {path}\n{textwrap.dedent(matter)}---\n\n"
        fences = "".join(f"\n```quiz\n{name}\n```\n" for name in quizzes)
        self.write(f"content/{path}.md", head + textwrap.dedent(text) + fences)

    def build(self) -> Path:
        """Build it and return the site."""
        build(self.root / "mkdocs.yml", self.site)
        return self.site

    def page(self, path: str) -> str:
        """Return where a lesson is, from the site's home."""
        return f"{path}/index.html" if self.directories else f"{path}.html"
