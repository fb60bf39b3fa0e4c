"""Where regions of a picture lie: every shape becomes a polygon, and two polygons are cut into the same slices."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

Point = tuple[float, float]
Polygon = tuple[Point, ...]
Span = tuple[float, float]

STEPS = 72  # corners of a circle
THIN = 0.05  # percent of the picture: what overlaps by less only touches
NUMBERS = {"rect": 4, "circle": 3}
FEWEST_CORNERS = 3


def counts(shape: str, at: Sequence[float]) -> bool:
    """Say whether there are as many numbers as the shape needs."""
    if shape in NUMBERS:
        return len(at) == NUMBERS[shape]
    return len(at) >= 2 * FEWEST_CORNERS and len(at) % 2 == 0


def polygon(shape: str, at: Sequence[float]) -> Polygon:
    """Return the corners of a shape."""
    if shape == "rect":
        x, y, width, height = at
        return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    if shape == "circle":
        x, y, radius = at
        turns = [2 * math.pi * step / STEPS for step in range(STEPS)]
        return tuple((x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns)
    return tuple(zip(at[::2], at[1::2], strict=True))


def inside(corners: Polygon) -> bool:
    """Say whether everything lies on the picture."""
    return all(-THIN <= value <= 100 + THIN for corner in corners for value in corner)


def flat(shape: str, at: Sequence[float]) -> bool:
    """Say whether the shape has no area; a polygon that runs back over itself has none."""
    if shape in NUMBERS:
        return min(at[2:]) <= 0
    corners = polygon(shape, at)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in _edges(corners))) < THIN


def overlap(one: Polygon, other: Polygon) -> bool:
    """Say whether two polygons share more than a border."""
    cuts = sorted({x for x, _ in (*one, *other)} | set(_crossings(one, other)))
    for left, right in pairwise(cuts):
        middle = (left + right) / 2
        if right - left > THIN and _share(_spans(one, middle), _spans(other, middle)):
            return True
    return False


def _edges(corners: Polygon) -> Iterator[tuple[Point, Point]]:
    yield from zip(corners, (*corners[1:], corners[0]), strict=True)


def _crossings(one: Polygon, other: Polygon) -> Iterator[float]:
    """Yield where along the width an edge of the one crosses an edge of the other."""
    for (ax, ay), (bx, by) in _edges(one):
        for (cx, cy), (dx, dy) in _edges(other):
            slope = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
            if not slope:
                continue
            along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / slope
            if 0 <= along <= 1:
                yield ax + along * (bx - ax)


def _spans(corners: Polygon, x: float) -> list[Span]:
    """Return the stretches of the polygon on the line at `x`."""
    heights = sorted(
        ay + (x - ax) / (bx - ax) * (by - ay) for (ax, ay), (bx, by) in _edges(corners) if min(ax, bx) < x < max(ax, bx)
    )
    return list(zip(heights[::2], heights[1::2], strict=False))


def _share(one: list[Span], other: list[Span]) -> bool:
    return any(min(low[1], high[1]) - max(low[0], high[0]) > THIN for low in one for high in other)
