"""The pictures of the site are all there, in both sizes and schemes, and light enough for a README."""

from __future__ import annotations

import struct
from itertools import product
from pathlib import Path

import pytest
from browser.projects import ROOT

PICTURES = ROOT / "docs" / "pictures"
SCENES = ("home", "course", "lesson", "quiz-before", "quiz-after")
SIZES = {360: 740, 1280: 800}
NAMES = [f"{scene}-{width}-{scheme}.png" for scene, width, scheme in product(SCENES, SIZES, ("light", "dark"))]


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
