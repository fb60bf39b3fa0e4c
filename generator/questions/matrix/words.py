"""The words of a matrix."""

from __future__ import annotations

from generator.text import Text

ONE = Text(id="Pilih satu di setiap baris.", en="Pick one in each row.")
SEVERAL = Text(
    id="Pilih semua yang tepat di setiap baris; boleh lebih dari satu.",
    en="Pick all that are right in each row; there may be several.",
)
