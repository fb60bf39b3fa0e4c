"""The steps in order, and `finish`, which takes a built site through them: after MkDocs, ProperDocs or Zensical."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.finishing import csp, hosts, links
from generator.finishing.assets import bring_assets
from generator.finishing.built import Built, Found, ReadPage, Step, built_of
from generator.finishing.facilitator import RULES as OF_FACILITATOR
from generator.finishing.facilitator import find_facilitator
from generator.finishing.keys import hide_keys
from generator.finishing.not_found import stand_alone
from generator.finishing.options import Options
from generator.finishing.prune import prune
from generator.finishing.reading import page_of
from generator.finishing.search import write_search
from generator.finishing.servers import write_servers
from generator.finishing.site import Site, read_site, write_changes
from generator.finishing.sitemap import settle_sitemap
from generator.finishing.weight import Weight, weigh

STEPS: tuple[Step, ...] = (
    stand_alone,
    bring_assets,
    settle_sitemap,
    prune,
    hide_keys,
    write_search,
    hosts.find_hosts,
    links.find_broken,
    find_facilitator,
    csp.check_policy,
    write_servers,
)
RULES = (*hosts.RULES, *links.RULES, *OF_FACILITATOR, *csp.RULES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What finishing did, and what the site weighs afterwards."""

    pages: int
    written: tuple[str, ...]
    removed: tuple[str, ...]
    bytes_before: int
    bytes_after: int
    policy: str
    weight: Weight | None


DEFAULTS = Options()


def finish(folder: Path, options: Options = DEFAULTS, read_page: ReadPage = page_of) -> tuple[Report, Found]:
    """Finish the site in a folder and return what was done and found; a second time changes nothing.

    `read_page` may bring pages that are known already: it is given a path and the text of the page.
    """
    before = read_site(folder)
    size = _size(before)
    built, found = finished(before, options, read_page)
    weight = weigh(built) if options.weigh else None
    written, removed = write_changes(before, built.site, folder)
    report = Report(
        pages=len(built.pages),
        written=written,
        removed=removed,
        bytes_before=size,
        bytes_after=_size(built.site),
        policy=csp.policy(built, options),
        weight=weight,
    )
    return report, found


def finished(site: Site, options: Options = DEFAULTS, read_page: ReadPage = page_of) -> tuple[Built, Found]:
    """Return the finished site and what was found, without touching the disk but to read what is not in memory."""
    built = built_of(site, read_page)
    found: Found = ()
    for step in STEPS:
        built, more = step(built, options)
        found += more
    return built, found


def _size(site: Site) -> int:
    return sum(site.size(path) for path in site.files)
