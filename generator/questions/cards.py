"""The words of kinds whose cards are picked up and put into places."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "cards": Text(id="Kartu", en="Cards"),
        "choose": Text(id="Pilih …", en="Choose …"),
        "here": Text(id="Taruh di sini", en="Put it here"),
        "return": Text(id="Kembalikan ke sini", en="Put it back here"),
    }
)

SAYS: Mapping[str, Text] = MappingProxyType(
    {
        "cards_tip": Text(id="Pilih kartu, lalu tempatnya.", en="Pick a card, then its place."),
        "cards_all": Text(id="Semua kartu sudah ditaruh.", en="All cards are placed."),
        "cards_held": Text(id="“{card}” dipilih. Pilih tempatnya.", en="“{card}” is picked. Pick its place."),
        "cards_wait": Text(id="Pilih kartu untuk “{place}”.", en="Pick a card for “{place}”."),
        "cards_put": Text(id="“{card}” ditaruh di “{place}”.", en="“{card}” is now in “{place}”."),
        "cards_back": Text(id="“{card}” dikembalikan.", en="“{card}” is back."),
    }
)
