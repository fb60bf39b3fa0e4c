"""The pictures of the site are all there, as large as they are taken, and light enough for a README."""

from __future__ import annotations

import struct
from itertools import product
from pathlib import Path

import pytest
from browser.projects import ROOT

PICTURES = ROOT / "docs" / "pictures"
IN_ALL = ("home", "course", "lesson", "quiz-before", "quiz-after", "figure")
IN_LIGHT = ("lesson-etika", "lesson-waktu", "lesson-teknologi", "story")
SIZES = {360: 740, 794: 1123, 1280: 800}
SCREENS = (360, 1280)
NAMES = [
    *(f"{scene}-{width}-{scheme}.png" for scene, width, scheme in product(IN_ALL, SCREENS, ("light", "dark"))),
    *(f"{scene}-{width}-light.png" for scene, width in product(IN_LIGHT, SCREENS)),
    "sheet-794-light.png",
]


def size_of(picture: Path) -> tuple[int, int]:
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_as_large_as_its_name_says_and_light(name: str) -> None:
    picture = PICTURES / name
    width, height = size_of(picture)
    assert SIZES[width] == height
    assert f"-{width}-" in name
    assert picture.stat().st_size <= 150_000


def test_there_are_no_others() -> None:
    assert sorted(path.name for path in PICTURES.glob("*.png")) == sorted(NAMES)
