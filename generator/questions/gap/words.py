"""The words of a text with blanks."""

from __future__ import annotations

from generator.questions.gap.model import Gap
from generator.text import Text

BLANK = Text(id="Isian", en="Blank")
PICK = Text(id="Pilih …", en="Choose …")
TYPE_IT = Text(id="Ketik isian yang kosong.", en="Fill in the blanks.")
PICK_IT = Text(id="Pilih isian yang kosong.", en="Choose what belongs in each blank.")
BOTH = Text(id="Ketik atau pilih isian yang kosong.", en="Type or choose what belongs in each blank.")


def how(body: Gap) -> Text:
    """Return whether to type or to pick."""
    typed = {bool(blank.answers) for blank in body.blanks.values()}
    return BOTH if len(typed) > 1 else TYPE_IT if True in typed else PICK_IT
