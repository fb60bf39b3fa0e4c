"""The words of a choice."""

from __future__ import annotations

from generator.text import Text

TRUE = Text(id="Benar", en="True")
FALSE = Text(id="Salah", en="False")
PICK_ONE = Text(id="Pilih satu.", en="Pick one.")
NUMBERS = (
    Text(id="dua", en="two"),
    Text(id="tiga", en="three"),
    Text(id="empat", en="four"),
    Text(id="lima", en="five"),
    Text(id="enam", en="six"),
    Text(id="tujuh", en="seven"),
    Text(id="delapan", en="eight"),
)


def pick(count: int) -> Text:
    """Return the sentence that says how many to pick."""
    if count == 1:
        return PICK_ONE
    number = NUMBERS[count - 2] if count - 2 < len(NUMBERS) else Text(id=str(count), en=str(count))
    return Text(id=f"Pilih {number.id}.", en=f"Pick {number.en}.")
