"""The words of a match."""

from __future__ import annotations

from generator.text import Text

HOW = Text(id="Pasangkan setiap baris dengan satu jawaban.", en="Match each row with one response.")
HOW_EXTRA = Text(
    id="Pasangkan setiap baris dengan satu jawaban. Ada {extra} jawaban yang tidak terpakai.",
    en="Match each row with one response. {extra} of the responses belong to no row.",
)
HOW_ONE_EXTRA = Text(
    id="Pasangkan setiap baris dengan satu jawaban. Satu jawaban tidak terpakai.",
    en="Match each row with one response. One response belongs to no row.",
)


def how(extra: int) -> Text:
    """Return what is wanted, and how many responses stay unused."""
    if extra <= 1:
        return HOW_ONE_EXTRA if extra else HOW
    return Text(id=HOW_EXTRA.id.format(extra=extra), en=HOW_EXTRA.en.format(extra=extra))
