"""The commands: what can be said on the command line, in the reader's language."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from generator import __version__
from generator.cli import words
from generator.cli.build import build, serve
from generator.cli.check import check
from generator.cli.explain import explain
from generator.cli.finish import finish
from generator.cli.new import NEW_COMMANDS
from generator.cli.output import FORMATS, say
from generator.cli.schema import schema
from generator.cli.settings import Settings, find, read_settings
from generator.text import LANGS, Lang

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def main() -> None:
    """Run the command line in the language that the reader wants."""
    app(language(sys.argv[1:]))()


def language(words_said: list[str]) -> Lang:
    """Return the language: as said by `--lang`, else `TUNTAS_LANG`, else that of the project, else Indonesian."""
    for at, word in enumerate(words_said):
        said = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and at + 1 < len(words_said):
            said = words_said[at + 1]
        for lang in LANGS:
            if said == lang:
                return lang
    stated = os.environ.get("TUNTAS_LANG")
    for lang in LANGS:
        if stated == lang:
            return lang
    file = find(Path.cwd())
    return read_settings(file).lang if file else "id"


def app(lang: Lang) -> click.Group:
    """Return the commands with their help in one language."""

    @click.group(help=words.APP.say(lang), context_settings={"help_option_names": ["-h", "--help"]})
    @click.version_option(__version__, prog_name="tuntas", help=words.OPT_VERSION.say(lang))
    def tuntas() -> None:
        pass

    options = _Options(lang)
    for made in (
        _build(options),
        _serve(options),
        _check(options),
        _explain(options),
        _schema(options),
        _finish(options),
    ):
        tuntas.add_command(made)
    new = click.Group("new", help=words.NEW.say(lang))
    for make in NEW_COMMANDS:
        new.add_command(make(lang, options.lang_option))
    tuntas.add_command(new)
    return tuntas


class _Options:
    """The options that several commands share."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang
        self.lang_option = click.option(
            "--lang", type=click.Choice(LANGS), default=lang, expose_value=False, help=words.OPT_LANG.say(lang)
        )
        self.form = click.option(
            "--format", "form", type=click.Choice(FORMATS), default="full", help=words.OPT_FORMAT.say(lang)
        )
        self.strict = click.option("--strict", is_flag=True, help=words.OPT_STRICT.say(lang))
        self.file = click.option(
            "-f", "--config-file", "file", type=click.Path(path_type=Path), help=words.OPT_FILE.say(lang)
        )

    def project(self, file: Path | None) -> Settings:
        """Return the project, or end with status 2 where there is none."""
        found = file if file is not None and file.is_file() else (find(Path.cwd()) if file is None else None)
        if found is None:
            say(words.NO_PROJECT, self.lang)
            raise SystemExit(2)
        return read_settings(found.resolve())


def _build(options: _Options) -> click.Command:
    @click.command("build", help=words.BUILD.say(options.lang))
    @click.option("-d", "--site-dir", "site", type=click.Path(path_type=Path), help=words.OPT_SITE.say(options.lang))
    @options.file
    @options.form
    @options.strict
    @options.lang_option
    def run(site: Path | None, file: Path | None, form: str, *, strict: bool) -> None:
        raise SystemExit(build(options.project(file), site, form, options.lang, strict=strict))

    return run


def _serve(options: _Options) -> click.Command:
    @click.command("serve", help=words.SERVE.say(options.lang))
    @click.option("-a", "--address", default="127.0.0.1:8000", help=words.OPT_ADDRESS.say(options.lang))
    @click.option("--open", "open_in_browser", is_flag=True, help=words.OPT_OPEN.say(options.lang))
    @options.file
    @options.lang_option
    def run(address: str, file: Path | None, *, open_in_browser: bool) -> None:
        raise SystemExit(serve(options.project(file), address, options.lang, open_in_browser=open_in_browser))

    return run


def _check(options: _Options) -> click.Command:
    @click.command("check", help=words.CHECK.say(options.lang))
    @options.file
    @options.form
    @options.strict
    @options.lang_option
    def run(file: Path | None, form: str, *, strict: bool) -> None:
        raise SystemExit(check(options.project(file), form, options.lang, strict=strict))

    return run


def _explain(options: _Options) -> click.Command:
    @click.command("explain", help=words.EXPLAIN.say(options.lang))
    @click.argument("code", required=False)
    @options.lang_option
    def run(code: str | None) -> None:
        raise SystemExit(explain(code, options.lang))

    return run


def _schema(options: _Options) -> click.Command:
    @click.command("schema", help=words.SCHEMA.say(options.lang))
    @click.option(
        "-o", "--out", type=click.Path(path_type=Path), default=Path(".vscode"), help=words.OPT_OUT.say(options.lang)
    )
    @options.lang_option
    def run(out: Path) -> None:
        raise SystemExit(schema(out, options.lang))

    return run


def _finish(options: _Options) -> click.Command:
    @click.command("finish", help=words.FINISH.say(options.lang))
    @click.argument("site", type=click.Path(path_type=Path))
    @options.form
    @options.strict
    @options.lang_option
    def run(site: Path, form: str, *, strict: bool) -> None:
        raise SystemExit(finish(site, form, options.lang, strict=strict))

    return run
