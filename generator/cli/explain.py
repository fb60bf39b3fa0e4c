"""`tuntas explain`: what a rule means, why it is there, and what to do."""

from __future__ import annotations

import difflib

import click

from generator.cli import words
from generator.cli.output import paint, say
from generator.diagnostics.report import SEVERITIES
from generator.diagnostics.rule import Rule
from generator.finishing.steps import RULES as FINISHING
from generator.loading.catalogue import RULES as LOADING
from generator.text import Lang

RULES: dict[str, Rule] = {rule.code: rule for rule in (*LOADING, *FINISHING)}


def explain(code: str | None, lang: Lang) -> int:
    """Print one rule, or the list of all; return the exit status."""
    if code is None:
        for rule in RULES.values():
            click.echo(f"{paint(rule.code, rule.severity.value)}  {_without_gaps(rule.message.say(lang))}")
        return 0
    found = RULES.get(code)
    if found is None:
        say(words.UNKNOWN_RULE, lang, code=code)
        near = difflib.get_close_matches(code, RULES, n=1)
        if near:
            say(words.NEAR, lang, near=near[0])
        return 2
    click.echo(f"{paint(found.code, found.severity.value)} ({SEVERITIES[found.severity].say(lang)})\n")
    click.echo(f"{_without_gaps(found.message.say(lang))}.\n")
    click.echo(f"{found.why.say(lang)}\n")
    click.echo(f"= {_without_gaps(found.hint.say(lang))}")
    return 0


def _without_gaps(sentence: str) -> str:
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
    return "".join(out).replace("\0", "{").replace("\1", "}")
