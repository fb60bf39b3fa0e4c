"""The pages of commands and of options: the help of each command, and each option of mkdocs.yml with its default."""

from __future__ import annotations

from collections.abc import Iterator

import click
from reference_markdown import code, page, table

from generator.cli.app import app
from generator.mkdocs_plugin.config import TuntasConfig
from generator.mkdocs_plugin.option_words import OPTIONS
from generator.text import Lang, Text

WIDTH = 100

COMMANDS = Text(id="Semua perintah", en="All commands")
ABOUT_COMMANDS = Text(
    id="Setiap perintah berakhir dengan status 0 bila semua baik, 1 bila ada yang perlu diperbaiki, dan 2 bila "
    "perintahnya keliru ditulis. Bahasa pesan mengikuti bahasa situs; `--lang en` atau variabel `TUNTAS_LANG=en` "
    "mengubahnya.",
    en="Every command ends with status 0 when all is well, 1 when something needs mending, and 2 when the command was "
    "used wrongly. Messages are in the language of the site; `--lang en`, or the variable `TUNTAS_LANG=en`, changes "
    "that.",
)
SETTINGS = Text(id="Semua pengaturan di mkdocs.yml", en="All options in mkdocs.yml")
ABOUT_SETTINGS = Text(
    id="Tuntas adalah pengaya MkDocs. Pengaturannya ditulis di bawah `- tuntas:` pada `plugins`; semuanya boleh "
    "ditiadakan. Pengaturan MkDocs sendiri, seperti `site_name`, `docs_dir`, dan `nav`, berlaku seperti biasa.",
    en="Tuntas is a plugin of MkDocs. Its options stand below `- tuntas:` in `plugins`; all of them may be left out. "
    "MkDocs' own settings, such as `site_name`, `docs_dir` and `nav`, work as ever.",
)
OPTION = Text(id="Pengaturan", en="Option")
DEFAULT = Text(id="Bawaan", en="Default")
MEANING = Text(id="Artinya", en="Meaning")
EXAMPLE = """\
site_name: Belajar Melayani
docs_dir: content
theme:
  name: material
  language: id
  font: false
plugins:
  - search
  - tuntas:
      site: belajar-melayani
      licence: "Materi: CC BY-SA 4.0"
      notice: Sarana belajar mandiri, bukan laman resmi.
      rules:
        quality/*: warning
watch:
  - quizzes
"""


def commands_page(lang: Lang) -> str:
    """Return the page of commands."""
    return page(lang, COMMANDS.say(lang), ABOUT_COMMANDS.say(lang), *_commands(app(lang), "tuntas", lang))


def _commands(command: click.Command, path: str, lang: Lang) -> Iterator[str]:
    context = click.Context(command, info_name=path, terminal_width=WIDTH, max_content_width=WIDTH)
    yield f"## `{path}`"
    yield code(command.get_help(context), "text")
    if isinstance(command, click.Group):
        for name, each in sorted(command.commands.items()):
            yield from _commands(each, f"{path} {name}", lang)


def options_page(lang: Lang) -> str:
    """Return the page of options."""
    rows = [[f"`{name}`", _default(option.default), OPTIONS[name].say(lang)] for name, option in TuntasConfig._schema]  # noqa: SLF001 - how MkDocs lists options
    head = [OPTION.say(lang), DEFAULT.say(lang), MEANING.say(lang)]
    return page(lang, SETTINGS.say(lang), ABOUT_SETTINGS.say(lang), code(EXAMPLE, "yaml"), table(head, rows))


def _default(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, list):
        return f"`[{', '.join(repr(each) if each == '*' else str(each) for each in value)}]`"
    return f"`{value}`" if value else "–"
