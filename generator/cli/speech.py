"""Commands that speak one language throughout: help, headings, and what they say when they are used wrongly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from generator.cli import complaints, help_words
from generator.text import LANGS, Lang, Text, fill

USAGE = Text(id="Cara pakai:", en="Usage:")
OPTIONS = Text(id="Pilihan", en="Options")
COMMANDS = Text(id="Perintah", en="Commands")
OPTIONS_METAVAR = Text(id="[PILIHAN]", en="[OPTIONS]")
COMMAND_METAVAR = Text(id="PERINTAH …", en="COMMAND …")
WIDEST = 100

Function = Callable[..., Any]
Decorator = Callable[[Function], Function]


class Spoken(click.Command):
    """A command in one language."""

    def __init__(self, *args: Any, lang: Lang, **rest: Any) -> None:  # noqa: ANN401 - as click has it
        settings = {"help_option_names": ["-h", "--help"], "max_content_width": WIDEST, "allow_extra_args": True}
        rest |= {"options_metavar": OPTIONS_METAVAR.say(lang), "context_settings": settings}
        super().__init__(*args, **rest)
        self.lang: Lang = lang

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help` with its words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = help_words.HELP.say(self.lang)
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how it is called."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{USAGE.say(self.lang)} ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options below their heading."""
        rows = [each.get_help_record(ctx) for each in self.get_params(ctx) if isinstance(each, click.Option)]
        with formatter.section(OPTIONS.say(self.lang)):
            formatter.write_dl([row for row in rows if row is not None])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words of the command line; one too many is said in our language."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if ctx.args and not isinstance(self, click.Group):
            raise click.UsageError(fill(complaints.TOO_MANY, self.lang, {"words": " ".join(ctx.args)}), ctx)
        return rest


class SpokenGroup(Spoken, click.Group):
    """A command with commands below it."""

    def __init__(self, *args: Any, lang: Lang, **rest: Any) -> None:  # noqa: ANN401 - as click has it
        metavar = COMMAND_METAVAR.say(lang)
        super().__init__(*args, lang=lang, invoke_without_command=True, subcommand_metavar=metavar, **rest)
        self.callback = show_help

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        rows = [(name, each.get_short_help_str(WIDEST)) for name, each in sorted(self.commands.items())]
        with formatter.section(COMMANDS.say(self.lang)):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command of that name; an unknown one is said with the nearest there is."""
        if args[0] not in self.commands:
            raise click.UsageError(complaints.unknown(args[0], self.commands, complaints.NO_COMMAND, self.lang), ctx)
        return super().resolve_command(ctx, args)


@click.pass_context
def show_help(ctx: click.Context, /) -> int:
    """Show what there is when only the group was named."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
    return 0


def one_of(words: Sequence[str], lang: Lang) -> Callable[[click.Context, click.Parameter, str], str]:
    """Return what lets through one of some words; another one is said with all there are."""

    def checked(ctx: click.Context, param: click.Parameter, value: str) -> str:
        if value not in words:
            raise click.BadParameter(complaints.not_one_of(value, words, lang), ctx, param)
        return value

    return checked


class Speech:
    """Makes commands, options and arguments in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang
        self.in_lang = self.choice(
            "--lang", "lang", text=help_words.LANG, words=LANGS, default=lang, expose_value=False
        )

    def command(self, name: str, text: Text) -> Callable[[Function], click.Command]:
        """Make a command of a function."""
        return click.command(name, cls=Spoken, lang=self.lang, help=text.say(self.lang))

    def group(self, name: str, text: Text, commands: Sequence[click.Command]) -> click.Group:
        """Make a group of commands."""
        inside = {str(each.name): each for each in commands}
        group = SpokenGroup(name, commands=inside, lang=self.lang, help=text.say(self.lang))
        self.in_lang(group)
        return group

    def option(self, *names: str, text: Text, metavar: Text | None = None, **rest: Any) -> Decorator:  # noqa: ANN401
        """Make an option."""
        shown = metavar.say(self.lang) if metavar else None
        return click.option(*names, help=text.say(self.lang), metavar=shown, **rest)

    def choice(self, *names: str, text: Text, words: Sequence[str], **rest: Any) -> Decorator:  # noqa: ANN401
        """Make an option that takes one of some words."""
        shown, check = f"[{'|'.join(words)}]", one_of(words, self.lang)
        return click.option(*names, help=text.say(self.lang), metavar=shown, callback=check, **rest)

    def argument(self, name: str, metavar: Text, **rest: Any) -> Decorator:  # noqa: ANN401
        """Make an argument."""
        return click.argument(name, metavar=metavar.say(self.lang), **rest)
