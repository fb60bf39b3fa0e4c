"""The commands: what can be said on the command line, in the reader's language."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from generator import __version__
from generator.cli import help_words, words
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.complaints import complaint
from generator.cli.explain import explain
from generator.cli.finish import finish
from generator.cli.new import new_commands
from generator.cli.output import FORMATS, say
from generator.cli.schema import schema
from generator.cli.serve import serve
from generator.cli.settings import Settings, find, read_settings
from generator.cli.speech import Decorator, Speech
from generator.text import LANGS, Lang

WRONG_USE = 2


def main() -> None:
    """Be the command `tuntas`."""
    _speak_utf8()
    sys.exit(run(sys.argv[1:]))


def run(said: Sequence[str]) -> int:
    """Do what was said and return the exit status: 0 fine, 1 faults found, 2 wrong use. Never a traceback."""
    lang = language(said)
    try:
        return int(app(lang).main(list(said), prog_name="tuntas", standalone_mode=False) or 0)
    except click.ClickException as error:
        click.echo(complaint(error, lang), err=True)
        return WRONG_USE
    except (click.Abort, KeyboardInterrupt):
        say(words.STOPPED, lang)
        return 1
    except OSError as fault:
        say(words.MACHINE, lang, fault=fault)
        return WRONG_USE
    except Exception as fault:
        if os.environ.get("TUNTAS_DEBUG"):
            raise
        say(words.BUG, lang, fault=f"{type(fault).__name__}: {fault}")
        return WRONG_USE


def language(said: Sequence[str]) -> Lang:
    """Return the language: as said by `--lang`, else `TUNTAS_LANG`, else that of the project, else Indonesian."""
    after = [said[at + 1] for at, word in enumerate(said[:-1]) if word == "--lang"]
    joined = [word.removeprefix("--lang=") for word in said if word.startswith("--lang=")]
    for stated in (*after, *joined, os.environ.get("TUNTAS_LANG")):
        for lang in LANGS:
            if stated == lang:
                return lang
    file = find(Path.cwd())
    return read_settings(file).lang if file else "id"


def _speak_utf8() -> None:
    """Let output be UTF-8 wherever it goes to a file or a pipe, and never fail on a letter that a screen lacks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if not stream.isatty() and "PYTHONIOENCODING" not in os.environ:
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="replace")


def app(lang: Lang) -> click.Group:
    """Return the commands with their help in one language."""
    speech = Speech(lang)
    new = speech.group("new", help_words.NEW, new_commands(speech))
    made = [make(speech) for make in (_build, _serve, _check, _explain, _schema, _finish)]
    tuntas = speech.group("tuntas", help_words.APP, [*made, new])
    version = speech.option(
        "--version", text=help_words.VERSION, is_flag=True, is_eager=True, expose_value=False, callback=_show_version
    )
    version(tuntas)
    return tuntas


def _show_version(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - as click has it
    if asked:
        click.echo(f"tuntas {__version__}")
        ctx.exit()


def _form(speech: Speech) -> Decorator:
    return speech.choice("--format", "form", text=help_words.FORMAT, words=FORMATS, default="full")


def _strict(speech: Speech) -> Decorator:
    return speech.option("--strict", text=help_words.STRICT, is_flag=True)


def _file(speech: Speech) -> Decorator:
    return speech.option(
        "-f", "--config-file", "file", text=help_words.FILE, metavar=help_words.A_FILE, type=click.Path(path_type=Path)
    )


def _project(file: Path | None, lang: Lang) -> Settings:
    """Return the project, or say that there is none and end with status 2."""
    if file is not None and not file.is_file():
        say(words.NO_FILE, lang, file=file)
        raise SystemExit(WRONG_USE)
    found = file or find(Path.cwd())
    if found is None:
        say(words.NO_PROJECT, lang)
        raise SystemExit(WRONG_USE)
    return read_settings(found.resolve())


def _build(speech: Speech) -> click.Command:
    folder = click.Path(path_type=Path)

    @speech.command("build", help_words.BUILD)
    @speech.option("-d", "--site-dir", "site", text=help_words.SITE_DIR, metavar=help_words.A_FOLDER, type=folder)
    @_file(speech)
    @_form(speech)
    @_strict(speech)
    @speech.in_lang
    def command(site: Path | None, file: Path | None, form: str, *, strict: bool) -> int:
        return build(_project(file, speech.lang), site, form, speech.lang, strict=strict)

    return command


def _serve(speech: Speech) -> click.Command:
    @speech.command("serve", help_words.SERVE)
    @speech.option("-a", "--address", text=help_words.ADDRESS, metavar=help_words.AN_ADDRESS, default="127.0.0.1:8000")
    @speech.option("--open", "open_in_browser", text=help_words.OPEN, is_flag=True)
    @_file(speech)
    @speech.in_lang
    def command(address: str, file: Path | None, *, open_in_browser: bool) -> int:
        return serve(_project(file, speech.lang), address, speech.lang, open_in_browser=open_in_browser)

    return command


def _check(speech: Speech) -> click.Command:
    @speech.command("check", help_words.CHECK)
    @_file(speech)
    @_form(speech)
    @_strict(speech)
    @speech.option("--stats", text=help_words.STATS, is_flag=True)
    @speech.in_lang
    def command(file: Path | None, form: str, *, strict: bool, stats: bool) -> int:
        return check(_project(file, speech.lang), form, speech.lang, strict=strict, stats=stats)

    return command


def _explain(speech: Speech) -> click.Command:
    @speech.command("explain", help_words.EXPLAIN)
    @speech.argument("code", help_words.A_CODE, required=False)
    @speech.in_lang
    def command(code: str | None) -> int:
        return explain(code, speech.lang)

    return command


def _schema(speech: Speech) -> click.Command:
    @speech.command("schema", help_words.SCHEMA)
    @speech.option(
        "-o",
        "--out",
        text=help_words.OUT,
        metavar=help_words.A_FOLDER,
        type=click.Path(path_type=Path),
        default=Path(".vscode"),
    )
    @speech.in_lang
    def command(out: Path) -> int:
        return schema(out, speech.lang)

    return command


def _finish(speech: Speech) -> click.Command:
    @speech.command("finish", help_words.FINISH)
    @speech.argument("site", help_words.A_FOLDER, type=click.Path(path_type=Path))
    @speech.option("--allow-host", "hosts", text=help_words.ALLOW_HOST, metavar=help_words.A_HOST, multiple=True)
    @_form(speech)
    @_strict(speech)
    @speech.in_lang
    def command(site: Path, hosts: tuple[str, ...], form: str, *, strict: bool) -> int:
        return finish(site, hosts, form, speech.lang, strict=strict)

    return command
