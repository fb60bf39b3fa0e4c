"""`tuntas new`: a project, course, lesson, quiz or question that is valid and ready to be filled in."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click
import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.cli import new_words, words
from generator.cli.output import say
from generator.cli.settings import find, read_settings
from generator.loading.names import slug
from generator.questions.registry import TYPES
from generator.text import Lang

HERE = Path(__file__).parent
QUESTIONS = HERE.parent / "questions"
CODE_LENGTH = 3

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]
Files = Mapping[Path, str]


@functools.cache
def _templates() -> Environment:
    loader = FileSystemLoader(HERE / "templates")
    # These are YAML and Markdown, not HTML.
    return Environment(loader=loader, autoescape=False, undefined=StrictUndefined, keep_trailing_newline=True)  # noqa: S701


def _fill(name: str, **facts: str) -> str:
    return _templates().get_template(f"{name}.jinja").render(facts)


def quoted(title: str) -> str:
    """Return a title as YAML can hold it: plain where that is safe, else in quotes."""
    return yaml.safe_dump(title, allow_unicode=True, width=10**6, default_style=None).removesuffix("...\n").strip()


def project_files(title: str) -> Files:
    """Return a whole small project: settings, home, one course with a lesson and its quiz."""
    return {
        Path("mkdocs.yml"): _fill("mkdocs.yml", title=quoted(title), slug=slug(title)),
        Path("content/index.md"): _fill("home.md", title=quoted(title)),
        **course_files("Kursus pertama", Path("content")),
        **lesson_files("kursus-pertama/Pelajaran pertama", Path("content"), Path("quizzes")),
    }


def course_files(title: str, lessons: Path) -> Files:
    """Return the page of a course."""
    name = slug(title)
    text = _fill("course.md", title=quoted(title), slug=name, code=name[:CODE_LENGTH].upper())
    return {lessons / name / "index.md": text}


def lesson_files(where: str, lessons: Path, quizzes: Path, number: int = 1) -> Files:
    """Return a lesson and its quiz; `where` is `course/Title of the lesson`, `number` its place in the course."""
    course, _, title = where.rpartition("/")
    folder, name = slug(course), slug(title)
    quiz = f"{folder}/{name}"
    text = _fill("lesson.md", title=quoted(title), slug=name, quiz=quiz)
    return {lessons / folder / f"{number:02d}-{name}.md": text, **quiz_files(quiz, quizzes, title=title)}


def _next(where: str, lessons: Path) -> int:
    """Return the number of the next lesson of the course."""
    return 1 + len(list((lessons / slug(where.rpartition("/")[0])).glob("[0-9][0-9]-*.md")))


def quiz_files(where: str, quizzes: Path, *, title: str | None = None) -> Files:
    """Return a quiz; `where` is `course/name`."""
    course, _, name = where.rpartition("/")
    path = f"{slug(course)}/{slug(name)}" if course else slug(name)
    text = _fill("quiz.yaml", title=quoted(title or name), slug=slug(name), path=path)
    return {quizzes / f"{path}.yaml": text}


def question_text(kind: str) -> str:
    """Return the model example of a kind."""
    told = yaml.safe_load((QUESTIONS / kind / "examples.yaml").read_text("utf-8"))
    return str(told["valid"][0]["yaml"])


def write_files(root: Path, files: Files, lang: Lang) -> int:
    """Write files that do not exist yet, all or none; return the exit status."""
    for path in files:
        if (root / path).exists():
            say(words.EXISTS, lang, path=(root / path).as_posix())
            return 1
    for path, text in files.items():
        full = root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text, "utf-8", newline="\n")
        say(words.WROTE, lang, path=full.as_posix())
    return 0


def _inside(lang: Lang, make: Callable[[Path, Path], Files]) -> int:
    """Write files into the project that one stands in."""
    file = find(Path.cwd())
    if file is None:
        say(words.NO_PROJECT, lang)
        return 2
    folders = read_settings(file).wishes.folders
    made = make(file.parent / folders.lessons, file.parent / folders.quizzes)
    return write_files(file.parent, {path.relative_to(file.parent): text for path, text in made.items()}, lang)


def _project(lang: Lang, option: Decorator) -> click.Command:
    @click.command("project", help=new_words.PROJECT.say(lang))
    @click.argument("folder", type=click.Path(path_type=Path))
    @option
    def run(folder: Path) -> None:
        title = folder.resolve().name.replace("-", " ").capitalize()
        raise SystemExit(write_files(folder, project_files(title), lang))

    return run


def _course(lang: Lang, option: Decorator) -> click.Command:
    @click.command("course", help=new_words.COURSE.say(lang))
    @click.argument("title")
    @option
    def run(title: str) -> None:
        raise SystemExit(_inside(lang, lambda lessons, _: course_files(title, lessons)))

    return run


def _lesson(lang: Lang, option: Decorator) -> click.Command:
    @click.command("lesson", help=new_words.LESSON.say(lang))
    @click.argument("where")
    @option
    def run(where: str) -> None:
        if "/" not in where:
            say(new_words.NO_COURSE, lang)
            raise SystemExit(2)
        raise SystemExit(
            _inside(lang, lambda lessons, quizzes: lesson_files(where, lessons, quizzes, _next(where, lessons)))
        )

    return run


def _quiz(lang: Lang, option: Decorator) -> click.Command:
    @click.command("quiz", help=new_words.QUIZ.say(lang))
    @click.argument("where")
    @option
    def run(where: str) -> None:
        raise SystemExit(_inside(lang, lambda _, quizzes: quiz_files(where, quizzes)))

    return run


def _question(lang: Lang, option: Decorator) -> click.Command:
    @click.command("question", help=new_words.QUESTION.say(lang))
    @click.argument("kind", type=click.Choice(list(TYPES)))
    @option
    def run(kind: str) -> None:
        click.echo(question_text(kind), nl=False)

    return run


NEW_COMMANDS: tuple[Callable[[Lang, Decorator], click.Command], ...] = (_project, _course, _lesson, _quiz, _question)
