"""The files that `tuntas new` writes: valid, commented, ready to be filled in."""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.loading.names import slug

HERE = Path(__file__).parent
QUESTIONS = HERE.parent / "questions"
CODE_LENGTH = 3
LONGEST_ID = 60

Files = Mapping[Path, str]


@functools.cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=False,  # noqa: S701 - these are YAML and Markdown, not HTML
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )


def _fill(name: str, title: str, **facts: str) -> str:
    """Return a template filled in; `title` is the title for YAML, `heading` the same for Markdown."""
    heading = " ".join(title.split()).replace("<", "&lt;")
    return _templates().get_template(f"{name}.jinja").render(title=quoted(title), heading=heading, **facts)


def quoted(title: str) -> str:
    """Return a title as YAML can hold it: plain where that is safe, else in quotes."""
    said = yaml.safe_dump(" ".join(title.split()), allow_unicode=True, width=10**6)
    return said.removesuffix("...\n").strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A lesson to be made: its course's folder, its title, its place in the course and the name it gets."""

    folder: str
    title: str
    number: int
    name: str


def project_files(title: str) -> Files:
    """Return a whole small project: settings, home, one course with a lesson and its quiz."""
    course = "Kursus pertama"
    lesson = Draft(folder=slug(course), title="Pelajaran pertama", number=1, name=f"{code_of(course).lower()}-1")
    return {
        Path("mkdocs.yml"): _fill("mkdocs.yml", title, slug=slug(title)),
        Path("content/index.md"): _fill("home.md", title),
        **course_files(course, Path("content")),
        **lesson_files(lesson, Path("content"), Path("quizzes")),
    }


def name_of(title: str) -> str:
    """Return what a file or folder of that title is called: short enough for an id, too."""
    return slug(title)[:LONGEST_ID].strip("-")


def code_of(course: str) -> str:
    """Return a short code for a course: the first letters of its title."""
    return slug(course).replace("-", "")[:CODE_LENGTH].upper()


def course_files(title: str, lessons: Path) -> Files:
    """Return the page of a course."""
    name = name_of(title)
    return {lessons / name / "index.md": _fill("course.md", title, slug=name, code=code_of(title))}


def lesson_files(draft: Draft, lessons: Path, quizzes: Path) -> Files:
    """Return a lesson and its quiz."""
    quiz = f"{draft.folder}/{draft.name}"
    text = _fill("lesson.md", draft.title, slug=draft.name, quiz=quiz)
    path = lessons / draft.folder / f"{draft.number:02d}-{name_of(draft.title)}.md"
    return {path: text, **quiz_files(draft.folder, draft.name, draft.title, quizzes)}


def quiz_files(folder: str, name: str, title: str, quizzes: Path) -> Files:
    """Return a quiz; its file is called as its id is."""
    path = f"{folder}/{name}" if folder else name
    return {quizzes / f"{path}.yaml": _fill("quiz.yaml", title, slug=name, path=path)}


def free_name(stem: str, taken: Collection[str], number: int | None = None) -> str:
    """Return a name that nobody has yet: the stem, with a number behind it where one is asked for or needed."""
    if number is None:
        if stem not in taken:
            return stem
        number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def question_text(kind: str, *, fence: bool) -> str:
    """Return the first example of a kind: as an item for `questions:`, or as a block for a lesson."""
    told = yaml.safe_load((QUESTIONS / kind / "examples.yaml").read_text("utf-8"))
    text = str(told["valid"][0]["yaml"])
    return f"```quiz\n{text.rstrip()}\n```\n" if fence else _item(text)


def _item(text: str) -> str:
    """Return a mapping as an item of a list, indented as our quiz files are."""
    out, begun = [], False
    for line in text.rstrip().split("\n"):
        opens = not begun and not line.startswith("#")
        begin = "  - " if opens else "    " if begun else "  "
        begun = begun or opens
        out.append(f"{begin}{line}".rstrip())
    return "\n".join(out) + "\n"
