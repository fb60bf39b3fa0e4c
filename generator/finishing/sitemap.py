"""Keeps the map of the site honest and the same every day, or removes it when the site does not know its address."""

from __future__ import annotations

import gzip
import re

from generator.finishing.built import Built, Found
from generator.finishing.options import Options
from generator.finishing.site import Site, encoded

MAP, PACKED = "sitemap.xml", "sitemap.xml.gz"
ENTRY = re.compile(r"<loc>\s*https?://")
CHANGED = re.compile(r"\s*<lastmod>([^<]*)</lastmod>")


def settle_sitemap(built: Built, _options: Options) -> tuple[Built, Found]:
    """Drop a map without addresses; of one that gives every page the day of the build, drop the day."""
    if MAP not in built.site:
        return built, ()
    text = built.site.read_text(MAP)
    if not ENTRY.search(text):
        return built.with_changes({}, removed={MAP, PACKED} & set(built.site.files)), ()
    if len(set(CHANGED.findall(text))) == 1:
        text = CHANGED.sub("", text)
    data = encoded(text)
    written = {MAP: data}
    if PACKED in built.site and not _packs(built.site, data):
        written[PACKED] = gzip.compress(data, 9, mtime=0)
    return built.with_changes(written), ()


def _packs(site: Site, data: bytes) -> bool:
    """Tell whether the packed map holds this text and no time of packing."""
    packed = site.read(PACKED)
    return packed[4:8] == b"\0\0\0\0" and gzip.decompress(packed) == data
