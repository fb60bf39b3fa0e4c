"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Scale": Text(
            id="Pelajar menanggapi pernyataan menurut tingkat, misalnya dari “tidak pernah” sampai “selalu”. Tidak "
            "pernah dinilai.",
            en="Learners rate statements by levels, such as from “never” to “always”. Never scored.",
        ),
        "Scale.rows": Text(
            id="Pernyataan yang ditanggapi, sedikitnya satu.", en="The statements to rate, at least one."
        ),
        "Scale.levels": Text(
            id="Tingkat dari yang terendah: daftar 2 sampai 11 label, atau `count` dengan `low` dan `high`.",
            en="The levels from the lowest: a list of 2 to 11 labels, or `count` with `low` and `high`.",
        ),
        "Steps.count": Text(id="Banyaknya tingkat, 2 sampai 11.", en="How many levels there are, 2 to 11."),
        "Steps.low": Text(id="Arti tingkat pertama.", en="What the first level means."),
        "Steps.high": Text(id="Arti tingkat terakhir.", en="What the last level means."),
    }
)
