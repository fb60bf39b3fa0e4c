"""The page on architecture names every room of the house, and the drawing of it does too."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "architecture.md"
DRAWING = ROOT / "docs" / "pictures" / "house.svg"
ROOMS = sorted(path.parent.name for path in (ROOT / "generator").glob("*/__init__.py"))


@pytest.mark.parametrize("room", [*ROOMS, "browser", "text.py"])
def test_the_page_has_a_line_for_every_room(room: str) -> None:
    assert re.search(rf"^ +(?:\d|beside) +{re.escape(room)} {{2,}}\S", PAGE.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("room", [*ROOMS, "browser/", "text.py"])
def test_the_drawing_shows_every_room(room: str) -> None:
    assert room in "".join(ET.parse(DRAWING).getroot().itertext())
