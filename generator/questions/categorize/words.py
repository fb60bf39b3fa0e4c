"""The words of a sorting of cards."""

from __future__ import annotations

from generator.text import Text

HOW = Text(id="Tentukan kelompok untuk setiap kartu.", en="Find the right group for each card.")
