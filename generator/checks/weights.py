"""What each rule weighs in a project: as written in mkdocs.yml, else as the rule itself says."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.span import Span
from generator.text import Text

OFF = "off"

UNKNOWN_RULE = Rule(
    code="config/unknown-rule",
    severity=Severity.WARNING,
    message=Text(id="tidak ada aturan bernama `{code}`", en="there is no rule called `{code}`"),
    hint=Text(id="jalankan `tuntas explain` untuk melihat semua aturan", en="run `tuntas explain` to see all rules"),
    why=Text(
        id="Aturan yang salah eja di `mkdocs.yml` tidak mematikan atau menyalakan apa pun, dan Anda mengira sudah "
        "diatur. Nama aturan berbentuk `ruang/nama`; `ruang/*` berarti semua aturan ruang itu.",
        en="A misspelt rule in `mkdocs.yml` switches nothing on or off while you believe it does. Rules are called "
        "`room/name`; `room/*` means all rules of that room.",
    ),
)

RULES = (UNKNOWN_RULE,)


def weigh(found: Iterable[Diagnostic], weights: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Yield what is left when rules that are off are dropped, each with the severity that the project gives it."""
    for each in found:
        weight = weight_of(each.rule, weights)
        if weight is None:
            if not each.rule.optional:
                yield each
        elif weight != OFF:
            yield dataclasses.replace(each, severity_override=Severity(weight))


def weight_of(rule: Rule, weights: Mapping[str, str]) -> str | None:
    """Return what the project says of a rule; its own name counts more than a pattern, a later pattern more."""
    if rule.code in weights:
        return weights[rule.code]
    fitting = [weight for pattern, weight in weights.items() if fnmatchcase(rule.code, pattern)]
    return fitting[-1] if fitting else None


def unknown_rules(weights: Iterable[str], codes: Iterable[str], places: Mapping[str, Span]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each name that fits no rule, where it stands if that is known."""
    known = tuple(codes)
    for pattern in weights:
        if not any(fnmatchcase(code, pattern) for code in known):
            yield UNKNOWN_RULE.at(places.get(pattern, Span("mkdocs.yml")), code=pattern)
