"""What is said when a command is used wrongly, in both languages."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import click

from generator.text import Lang, Text, fill

WRONG_USE = Text(id="galat", en="error")
SEE_HELP = Text(id="Lihat `{command} --help`.", en="See `{command} --help`.")
NO_COMMAND = Text(id="tidak ada perintah `{name}`", en="there is no command `{name}`")
NO_OPTION = Text(id="tidak ada pilihan `{name}`", en="there is no option `{name}`")
NEAREST = Text(id="; mungkin maksud Anda `{near}`", en="; perhaps you meant `{near}`")
MISSING = Text(id="{name} belum ditulis", en="{name} is missing")
TOO_MANY = Text(id="ada kata yang berlebih: {words}", en="unexpected words: {words}")
NEEDS_VALUE = Text(id="tulis nilainya sesudah `{name}`", en="write a value after `{name}`")
TAKES_NONE = Text(id="`{name}` tidak memakai nilai", en="`{name}` takes no value")
NOT_ONE_OF = Text(id="`{value}` tidak dikenal; pilih {words}", en="`{value}` is not known; choose {words}")
FAULT_AT = Text(id="{name}: {said}", en="{name}: {said}")
OR = Text(id="atau", en="or")
PAIR = 2


def complaint(error: click.ClickException, lang: Lang) -> str:
    """Return what was wrong about the words of the command line, and where help is."""
    lines = [f"{WRONG_USE.say(lang)}: {_said(error, lang)}"]
    context = getattr(error, "ctx", None)
    if context is not None:
        lines.append(fill(SEE_HELP, lang, {"command": context.command_path}))
    return "\n".join(lines)


def _said(error: click.ClickException, lang: Lang) -> str:
    if isinstance(error, click.NoSuchOption):
        return unknown(error.option_name, error.possibilities or (), NO_OPTION, lang)
    if isinstance(error, click.MissingParameter):
        return fill(MISSING, lang, {"name": _name(error.param)})
    if isinstance(error, click.BadOptionUsage):
        flag = _is_flag(error)
        return fill(TAKES_NONE if flag else NEEDS_VALUE, lang, {"name": error.option_name})
    if isinstance(error, click.BadParameter):
        return fill(FAULT_AT, lang, {"name": _name(error.param), "said": error.message})
    return error.format_message()


def unknown(name: str, known: Iterable[str], sentence: Text, lang: Lang) -> str:
    """Return that there is no such name, with the nearest one."""
    near = difflib.get_close_matches(name, list(known), n=1)
    said = fill(sentence, lang, {"name": name})
    return said + fill(NEAREST, lang, {"near": near[0]}) if near else said


def not_one_of(value: str, words: Iterable[str], lang: Lang) -> str:
    """Return which words could have been written."""
    names = [f"`{each}`" for each in words]
    comma = "," if lang == "id" and len(names) > PAIR else ""
    listed = f"{', '.join(names[:-1])}{comma} {OR.say(lang)} {names[-1]}"
    return fill(NOT_ONE_OF, lang, {"value": value, "words": listed})


def _name(param: click.Parameter | None) -> str:
    """Return an option as it is typed, an argument as help shows it."""
    if isinstance(param, click.Option):
        return f"`{max(param.opts, key=len)}`"
    return str(param.metavar or param.name) if param is not None else "?"


def _is_flag(error: click.BadOptionUsage) -> bool:
    params = error.ctx.command.params if error.ctx is not None else []
    return any(isinstance(each, click.Option) and each.is_flag and error.option_name in each.opts for each in params)
