"""The order of pages where mkdocs.yml states none: home, the courses with their lessons, then everything else."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.model.course import Course, Module

NAVIGATORS = frozenset(
    {"awesome-nav", "awesome-pages", "literate-nav", "i18n", "blog", "material/blog", "section-index"}
)


def order_pages(config: MkDocsConfig, files: Files, course: Course, lessons: str) -> None:
    """Write the navigation into the configuration, unless the project or another plugin has its own."""
    if config.nav is not None or not course.modules or NAVIGATORS & set(config.plugins):
        return
    present = [file.src_uri for file in files.documentation_pages()]
    rest = dict.fromkeys(present)
    nav: list[Any] = [uri for uri in present if uri in {"index.md", "README.md"}]
    for uri in nav:
        rest.pop(uri, None)
    courses = [{module.page.title: _pages(module, lessons, rest)} for module in course.modules]
    config.nav = [*nav, *courses, *rest]


def _pages(module: Module, lessons: str, rest: dict[str, None]) -> list[str]:
    """Return the pages of a course in order, and strike them off the rest."""
    uris = [page.path.removeprefix(f"{lessons}/") for page in (module.page, *module.way)]
    there = [uri for uri in uris if uri in rest]
    for uri in there:
        rest.pop(uri)
    return there
