"""`tuntas new`: a project, course, lesson, quiz or question that is valid and ready to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

import click

from generator.cli import help_words, new_words, words
from generator.cli.check import examined
from generator.cli.complaints import unknown
from generator.cli.drafts import (
    Draft,
    Files,
    course_files,
    free_name,
    lesson_files,
    name_of,
    project_files,
    question_text,
    quiz_files,
)
from generator.cli.output import say, shown
from generator.cli.settings import Settings, find, read_settings
from generator.cli.speech import Speech, one_of
from generator.loading.names import slug
from generator.model.course import Course, CourseMatter
from generator.questions.registry import TYPES
from generator.text import Lang, Text

WRONG_USE = 2
NUMBER = re.compile(r"(\d+)[-_. ]")


def write_files(root: Path, files: Files, lang: Lang) -> int:
    """Write files that do not exist yet, all or none; return the exit status."""
    for path in files:
        if (root / path).exists():
            say(words.EXISTS, lang, path=shown(root / path))
            return WRONG_USE
    for path, text in files.items():
        full = root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text, "utf-8", newline="\n")
        say(words.WROTE, lang, path=shown(full))
    return 0


def make_project(folder: Path, lang: Lang) -> int:
    """Write a new project into a folder."""
    title = folder.resolve().name.replace("-", " ").replace("_", " ").strip().capitalize()
    status = write_files(folder, project_files(title), lang)
    if status == 0:
        say(new_words.NEXT_PROJECT, lang, folder=folder.as_posix())
    return status


def make_course(title: str, lang: Lang) -> int:
    """Write the page of a new course."""
    if not title.strip():
        say(new_words.NO_TITLE, lang)
        return WRONG_USE
    settings = _settings(lang)
    status = write_files(settings.root, course_files(title, Path(settings.wishes.folders.lessons)), lang)
    if status == 0:
        say(new_words.NEXT_COURSE, lang, course=name_of(title))
    return status


def make_lesson(where: str, lang: Lang) -> int:
    """Write a new lesson and its quiz into a course that there is."""
    course, _, title = (where if "/" in where else where.replace("\\", "/")).partition("/")
    folder, title = slug(course) if course.strip() else "", title.strip()
    if not folder or not title:
        say(new_words.NO_COURSE, lang)
        return WRONG_USE
    settings = _settings(lang)
    _, loaded = examined(settings)
    folders = settings.wishes.folders
    page = loaded.course.pages.get(f"{folders.lessons}/{folder}/index.md")
    if page is None:
        known = [PurePosixPath(path).parent.name for path in loaded.course.pages if path.endswith("/index.md")]
        click.echo(unknown(folder, known, new_words.UNKNOWN_COURSE, lang), err=True)
        return WRONG_USE
    number = 1 + max(_numbers(loaded.course.pages, f"{folders.lessons}/{folder}/"), default=0)
    code = page.matter.code if isinstance(page.matter, CourseMatter) else None
    name = free_name(name_of(code or folder), _names(loaded.course), number)
    draft = Draft(folder=folder, title=title, number=number, name=name)
    return write_files(settings.root, lesson_files(draft, Path(folders.lessons), Path(folders.quizzes)), lang)


def make_quiz(where: str, lang: Lang) -> int:
    """Write a new quiz."""
    *parts, title = where.replace("\\", "/").split("/")
    if not title.strip():
        say(new_words.NO_TITLE, lang)
        return WRONG_USE
    folder = "/".join(name_of(part) for part in parts if part.strip())
    settings = _settings(lang)
    _, loaded = examined(settings)
    name = free_name(name_of(title), _names(loaded.course))
    status = write_files(settings.root, quiz_files(folder, name, title, Path(settings.wishes.folders.quizzes)), lang)
    if status == 0:
        say(new_words.NEXT_QUIZ, lang, path=f"{folder}/{name}" if folder else name)
    return status


def _settings(lang: Lang) -> Settings:
    """Return the project that one stands in, or end with status 2."""
    file = find(Path.cwd())
    if file is None:
        say(words.NO_PROJECT, lang)
        raise SystemExit(WRONG_USE)
    return read_settings(file)


def _numbers(paths: Iterable[str], start: str) -> Iterable[int]:
    """Yield the numbers that files of a folder begin with."""
    for path in paths:
        found = NUMBER.match(path.removeprefix(start)) if path.startswith(start) else None
        if found:
            yield int(found[1])


def _names(course: Course) -> frozenset[str]:
    """Return the names that lessons, quizzes and questions have."""
    questions = (question.id for quiz in course.quizzes.values() for question in quiz.questions)
    return frozenset([*course.quizzes, *questions, *(page.id for page in course.pages.values())])


def new_commands(speech: Speech) -> Sequence[click.Command]:
    """Return the commands below `tuntas new`."""
    return (
        _command(speech, "course", help_words.COURSE, help_words.A_TITLE),
        _command(speech, "lesson", help_words.LESSON, help_words.IN_A_COURSE),
        _command(speech, "quiz", help_words.QUIZ, help_words.IN_A_FOLDER),
        _project(speech),
        _question(speech),
    )


MAKERS = {"course": make_course, "lesson": make_lesson, "quiz": make_quiz}


def _command(speech: Speech, name: str, text: Text, metavar: Text) -> click.Command:
    @speech.command(name, text)
    @speech.argument("where", metavar)
    @speech.in_lang
    def command(where: str) -> int:
        return MAKERS[name](where, speech.lang)

    return command


def _project(speech: Speech) -> click.Command:
    @speech.command("project", help_words.PROJECT)
    @speech.argument("folder", help_words.A_FOLDER, type=click.Path(path_type=Path))
    @speech.in_lang
    def command(folder: Path) -> int:
        return make_project(folder, speech.lang)

    return command


def _question(speech: Speech) -> click.Command:
    kinds = ", ".join(TYPES)
    told = Text(id=f"{help_words.QUESTION.id}\n\nJENIS: {kinds}.", en=f"{help_words.QUESTION.en}\n\nKIND: {kinds}.")

    @speech.command("question", told)
    @speech.argument("kind", help_words.A_KIND, callback=one_of(list(TYPES), speech.lang))
    @speech.option("--fence", text=help_words.FENCE, is_flag=True)
    @speech.in_lang
    def command(kind: str, *, fence: bool) -> int:
        click.echo(question_text(kind, fence=fence), nl=False)
        return 0

    return command
