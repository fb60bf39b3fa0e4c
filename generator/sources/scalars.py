"""What a plain scalar means by the core rules of YAML 1.2: null, a truth, a number, or else text."""

from __future__ import annotations

import re

Value = str | int | float | bool | None

_WORDS: dict[str, Value] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
    **{sign + word: float(sign + "inf") for sign in ("", "+", "-") for word in (".inf", ".Inf", ".INF")},
}
_MAY_BE_NUMBER = frozenset("0123456789+-.")
_INT = re.compile(r"[-+]?[0-9]+", re.ASCII)
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", re.ASCII)
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_LONGEST_NUMBER = 300


def resolve(written: str) -> Value:
    """Return what a plain scalar means; `no`, `10:30`, `1_000` and dates are text."""
    if written in _WORDS:
        return _WORDS[written]
    if written[0] in _MAY_BE_NUMBER and len(written) <= _LONGEST_NUMBER:
        return _number(written)
    return written


def _number(written: str) -> Value:
    if _INT.fullmatch(written):
        return int(written)
    if _FLOAT.fullmatch(written):
        return float(written)
    if _OCTAL.fullmatch(written):
        return int(written, 0)
    if _HEX.fullmatch(written):
        return int(written, 0)
    return written
