"""The words of a branching story."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.questions.scenario.model import Scenario
from generator.text import Text

PAGE: Mapping[str, Text] = MappingProxyType(
    {
        "node": Text(id="Simpul {n}", en="Node {n}"),
        "go_to": Text(id="lanjut ke simpul {n}", en="go to node {n}"),
        "the_end": Text(id="cerita selesai", en="the story ends"),
        "decisions": Text(id="Pilihan pada simpul {n}", en="Options at node {n}"),
        "next": Text(id="Lanjut", en="Continue"),
        "back": Text(id="Kembali", en="Back"),
        "again": Text(id="Mulai cerita lagi", en="Begin the story again"),
        "path": Text(id="Jalan yang Anda tempuh", en="The way you took"),
    }
)
BROWSER: Mapping[str, Text] = MappingProxyType(
    {
        "scenario_node": Text(id="Simpul {n}", en="Node {n}"),
        "scenario_step": Text(id="Langkah {n}", en="Step {n}"),
        "scenario_picked": Text(id="Anda memilih: {text}", en="You chose: {text}"),
        "scenario_better": Text(id="Pilihan terbaik: {text}", en="The best option: {text}"),
    }
)
SEVERAL = Text(
    id="Cerita bercabang. Pilih satu tindakan, baca akibatnya, lalu lanjutkan.",
    en="A branching story. Pick what to do, read what follows, then go on.",
)
SINGLE = Text(id="Pilih satu tindakan, lalu baca akibatnya.", en="Pick what to do, then read what follows.")


def how(body: Scenario) -> Text:
    """Return what to do: decide once or again and again."""
    return SEVERAL if sum(1 for node in body.nodes if node.options) > 1 else SINGLE
