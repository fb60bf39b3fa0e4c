"""`tuntas explain`: what a rule means, why it is there, and what to do."""

from __future__ import annotations

import difflib

import click

from generator.cli import words
from generator.cli.output import paint, say
from generator.cli.rules import RULES
from generator.diagnostics.report import HINT, SEVERITIES
from generator.diagnostics.rule import Rule
from generator.text import Lang

WRONG_USE = 2


def explain(code: str | None, lang: Lang) -> int:
    """Print one rule, or the list of all; return the exit status."""
    if code is None:
        for rule in RULES.values():
            click.echo(f"{paint(rule.code, str(rule.severity))}  {without_gaps(rule.message.say(lang))}")
        return 0
    found = RULES.get(code)
    if found is None:
        say(words.UNKNOWN_RULE, lang, code=code)
        near = nearest(code)
        if near:
            say(words.NEAR, lang, near=" / ".join(f"`{each}`" for each in near))
        else:
            say(words.ALL_RULES, lang)
        return WRONG_USE
    _print(found, lang)
    return 0


def nearest(code: str) -> list[str]:
    """Return the rules that were probably meant: those with that name in any room, else those spelt alike."""
    named = [each for each in RULES if each.endswith(f"/{code.rpartition('/')[2]}")]
    return named or difflib.get_close_matches(code, RULES, n=3)


def _print(rule: Rule, lang: Lang) -> None:
    click.echo(f"{paint(rule.code, str(rule.severity))} ({SEVERITIES[rule.severity].say(lang)})\n")
    click.echo(f"{without_gaps(rule.message.say(lang))}\n")
    click.echo(f"{rule.why.say(lang)}\n")
    hint = without_gaps(rule.hint.say(lang))
    if hint.strip("… "):
        click.echo(f"= {HINT.say(lang)}: {hint}")
    if rule.optional:
        room = rule.code.partition("/")[0]
        click.echo(f"= {words.OPTIONAL.say(lang).format(how=f'`rules: {{{room}/*: warning}}`')}")


def without_gaps(sentence: str) -> str:
    """Return the sentence with its gaps as an ellipsis, since here there is no case to fill them from."""
    out, depth = [], 0
    for sign in sentence.replace("{{", "\0").replace("}}", "\1"):
        if sign == "{":
            depth += 1
            out.append("…")
        elif sign == "}":
            depth -= 1
        elif not depth:
            out.append(sign)
    return "".join(out).replace("……", "…").replace("\0", "{").replace("\1", "}")
