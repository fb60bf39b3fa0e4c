"""A site together with its pages, as every step takes and returns it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.diagnostics.rule import Diagnostic
from generator.finishing.options import Options
from generator.finishing.page import Page
from generator.finishing.reading import page_of
from generator.finishing.site import Site

PAGES = (".html", ".htm")
NOT_FOUND = "404.html"

Found = tuple[Diagnostic, ...]
ReadPage = Callable[[str, str], Page]


@dataclass(frozen=True, slots=True)
class Built:
    """The files and what is known of each page."""

    site: Site
    pages: Mapping[str, Page]

    def with_changes(self, written: Mapping[str, bytes], removed: Iterable[str] = ()) -> Built:
        """Return the site with these files written and those removed; a page that changed is read again."""
        gone = frozenset(removed)
        site = self.site.with_changes(written, gone)
        pages = {path: page for path, page in self.pages.items() if path not in gone}
        for path in written:
            if path.endswith(PAGES) and site.files[path] is not self.site.files.get(path):
                pages[path] = page_of(path, site.read_text(path))
        return Built(site, MappingProxyType(dict(sorted(pages.items()))))


Step = Callable[[Built, Options], tuple[Built, Found]]


def built_of(site: Site, read_page: ReadPage = page_of) -> Built:
    """Return the site with every page read once."""
    paths = (path for path in site.paths if path.endswith(PAGES))
    return Built(site, MappingProxyType({path: read_page(path, site.read_text(path)) for path in paths}))


def is_not_found(path: str) -> bool:
    """Tell whether a page is what a server shows for an address that does not exist, at whatever depth."""
    return path.rpartition("/")[2] == NOT_FOUND
