"""Diagnostics as text: with the source line, on one line, as JSON, or for GitHub. Pure strings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping

from generator.diagnostics.rule import NO_FACTS, Diagnostic, Severity
from generator.diagnostics.snippet import MIN_GUTTER, snippet, visible
from generator.diagnostics.span import Span
from generator.text import Lang, Text, fill

Paint = Callable[[str, str], str]
"""(text, style) → text; the styles are `error`, `warning`, `place`, `gutter`, `hint`."""

SEVERITIES = {Severity.ERROR: Text(id="galat", en="error"), Severity.WARNING: Text(id="peringatan", en="warning")}
HINT = Text(id="saran", en="hint")
SEE = Text(id="lihat", en="see")
NOTHING = Text(id="tidak ada masalah", en="nothing is wrong")


def unpainted(text: str, _style: str) -> str:
    """Return the text as it is."""
    return text


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return them by path, line, column, then code."""
    return sorted(diagnostics, key=lambda each: (each.span, each.rule.code))


def message(diagnostic: Diagnostic, lang: Lang) -> str:
    """Return what is wrong."""
    return fill(diagnostic.rule.message, lang, diagnostic.facts)


def hint(diagnostic: Diagnostic, lang: Lang) -> str:
    """Return what to do."""
    return fill(diagnostic.rule.hint, lang, diagnostic.facts)


def full(diagnostics: Iterable[Diagnostic], lang: Lang, sources: Mapping[str, str], paint: Paint = unpainted) -> str:
    """Return each with its source line, its hint and its related places, an empty line between them."""
    lines: dict[str, list[str]] = {}
    for each in (found := in_order(diagnostics)):
        path = each.span.path
        if path in sources and path not in lines:
            lines[path] = sources[path].split("\n")
    return "\n".join(_full(each, lang, lines.get(each.span.path, []), paint) for each in found)


def _full(each: Diagnostic, lang: Lang, lines: list[str], paint: Paint) -> str:
    gutter = " " * max(MIN_GUTTER, len(str(each.span.line)))
    out = [_headline(each, lang, paint)]
    if 0 < each.span.line <= len(lines):
        row, marks = snippet(lines[each.span.line - 1], each.span)
        number = str(each.span.line).rjust(len(gutter))
        out.append(paint(f"{gutter} |", "gutter"))
        out.append(f"{paint(f'{number} |', 'gutter')} {row}".rstrip())
        out.append(f"{paint(f'{gutter} |', 'gutter')} {paint(marks, str(each.severity))}")
    said = visible(hint(each, lang))
    if said:
        out.append(f"{gutter} {paint(f'= {HINT.say(lang)}:', 'hint')} {said}")
    for span, why in each.related:
        out.append(f"{gutter} {paint(f'= {SEE.say(lang)}:', 'hint')} {_place(span)}: {visible(why.say(lang))}")
    return "\n".join(out) + "\n"


def _place(span: Span) -> str:
    return f"{visible(span.path)}:{span.line}:{span.column}"


def _headline(each: Diagnostic, lang: Lang, paint: Paint) -> str:
    severity = paint(f"{SEVERITIES[each.severity].say(lang)} {each.rule.code}:", str(each.severity))
    return f"{paint(f'{_place(each.span)}:', 'place')} {severity} {visible(message(each, lang))}"


def short(diagnostics: Iterable[Diagnostic], lang: Lang, paint: Paint = unpainted) -> str:
    """Return each on one line: `file:line:column: severity code: message`."""
    return "".join(f"{_headline(each, lang, paint)}\n" for each in in_order(diagnostics))


def counts(diagnostics: Iterable[Diagnostic]) -> tuple[int, int]:
    """Return how many errors and how many warnings there are."""
    severities = [each.severity for each in diagnostics]
    return severities.count(Severity.ERROR), severities.count(Severity.WARNING)


def summary(diagnostics: Iterable[Diagnostic], lang: Lang) -> str:
    """Return the counts in words: `2 galat, 1 peringatan`."""
    errors, warnings = counts(diagnostics)
    parts = [
        f"{count} {SEVERITIES[severity].say(lang)}{'s' if lang == 'en' and count > 1 else ''}"
        for severity, count in ((Severity.ERROR, errors), (Severity.WARNING, warnings))
        if count
    ]
    return ", ".join(parts) or NOTHING.say(lang)


def as_json(diagnostics: Iterable[Diagnostic], lang: Lang, more: Mapping[str, object] = NO_FACTS) -> str:
    """Return one JSON document, with `more` at its end; columns count characters from 1, ends are exclusive."""
    found = in_order(diagnostics)
    errors, warnings = counts(found)
    document = {
        "version": 1,
        "summary": {"errors": errors, "warnings": warnings},
        "diagnostics": [_record(each, lang) for each in found],
        **more,
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8", "replace").decode() + "\n"


def _record(each: Diagnostic, lang: Lang) -> dict[str, object]:
    return {
        "path": each.span.path,
        "line": each.span.line,
        "column": each.span.column,
        "end_line": each.span.end_line,
        "end_column": each.span.end_column,
        "severity": str(each.severity),
        "code": each.rule.code,
        "message": message(each, lang),
        "hint": hint(each, lang),
        "lang": lang,
    }


def github(diagnostics: Iterable[Diagnostic], lang: Lang) -> str:
    """Return workflow commands, so that each stands beside its line in a pull request."""
    return "".join(f"{_command(each, lang)}\n" for each in in_order(diagnostics))


def _command(each: Diagnostic, lang: Lang) -> str:
    span = each.span
    facts: dict[str, object] = {"file": span.path, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:  # GitHub refuses columns over several lines
        facts |= {"col": span.column, "endColumn": span.end_column}
    facts["title"] = each.rule.code
    said = hint(each, lang)
    body = message(each, lang) + (f"\n{HINT.say(lang)}: {said}" if said else "")
    properties = ",".join(f"{name}={_property(str(fact))}" for name, fact in facts.items())
    return f"::{each.severity} {properties}::{_data(body)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
