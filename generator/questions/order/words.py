"""The words of an order."""

from __future__ import annotations

from generator.text import Text

HOW = Text(id="Tentukan urutannya, dari yang pertama sampai yang terakhir.", en="Find the order, from first to last.")

WORDS = {"place": Text(id="–", en="–")}

SAYS = {
    "order_tip": Text(
        id="Pindahkan dengan tombol, tombol panah di papan ketik, atau seret.",
        en="Move with the buttons, the arrow keys, or by dragging.",
    ),
    "order_up": Text(id="Naikkan: {item}", en="Move up: {item}"),
    "order_down": Text(id="Turunkan: {item}", en="Move down: {item}"),
    "order_moved": Text(id="{item}, posisi {at} dari {total}", en="{item}, position {at} of {total}"),
    "order_key": Text(id="Tempat yang tepat: {at}", en="Right place: {at}"),
}
