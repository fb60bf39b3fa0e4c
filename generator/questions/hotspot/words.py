"""The words of a hotspot question."""

from __future__ import annotations

from generator.text import Text

NUMBERS = (
    Text(id="satu", en="one"),
    Text(id="dua", en="two"),
    Text(id="tiga", en="three"),
    Text(id="empat", en="four"),
    Text(id="lima", en="five"),
    Text(id="enam", en="six"),
    Text(id="tujuh", en="seven"),
    Text(id="delapan", en="eight"),
)

WORDS = {"regions": Text(id="Pilih dari daftar", en="Pick from the list")}

SAYS = {
    "hotspot_tip": Text(
        id="Sentuh atau klik tempatnya pada gambar, atau pilih dari daftar.",
        en="Tap or click the place on the picture, or pick from the list.",
    ),
    "hotspot_picked": Text(id="Dipilih: {names}", en="Picked: {names}"),
    "hotspot_miss": Text(id="Di titik itu tidak ada yang dapat dipilih.", en="There is nothing to pick at that point."),
}


def pick(count: int) -> Text:
    """Return the sentence that says how many parts to pick."""
    number = NUMBERS[count - 1] if 0 < count <= len(NUMBERS) else Text(id=str(count), en=str(count))
    parts = "part" if count == 1 else "parts"
    return Text(id=f"Pilih {number.id} bagian gambar.", en=f"Pick {number.en} {parts} of the picture.")
