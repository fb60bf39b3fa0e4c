"""The words of an order."""

from __future__ import annotations

from generator.text import Text

HOW = Text(id="Tentukan urutannya, dari yang pertama sampai yang terakhir.", en="Find the order, from first to last.")

WORDS = {
    "place": Text(id="–", en="–"),
    "tip": Text(
        id="Pindahkan dengan tombol, tombol panah di papan ketik, atau seret.",
        en="Move with the buttons, the arrow keys, or by dragging.",
    ),
    "up": Text(id="Naikkan:", en="Move up:"),
    "down": Text(id="Turunkan:", en="Move down:"),
}

SAYS = {
    "order_moved": Text(id="{item}, posisi {at} dari {total}", en="{item}, position {at} of {total}"),
    "order_key": Text(id="Tempat yang tepat: {at}", en="Right place: {at}"),
}
