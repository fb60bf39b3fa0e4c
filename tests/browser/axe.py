"""What axe finds against WCAG 2.2 AA on every page of a site, in light and dark, before and after answering."""

from __future__ import annotations

import re
from pathlib import Path

from browser.asked import opened
from browser.projects import ROOT
from browser.real import SHOWCASE, answer_all, pages_of
from browser.served import served
from playwright.sync_api import Browser, Page, ViewportSize

AXE = ROOT / "generator" / "browser" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SIZES: dict[str, ViewportSize] = {"desk": {"width": 1280, "height": 800}, "phone": {"width": 360, "height": 740}}
SCHEMES = ("light", "dark")
FIRST_LESSON = re.compile(r"/01-")


def accessibility_faults(page: Page) -> list[str]:
    """Return what axe finds against WCAG 2.2 AA."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    # What lies under the head of the page while it is scrolled past is no small target.
    page.evaluate("scrollTo(0, 0)")
    found = page.evaluate(
        "(values) => axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })", TAGS
    )
    return [
        f"{rule['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def schemes(path: str, size: str, stage: str) -> tuple[str, ...]:
    """Return in which colours to look: they are the same at every size, and answers look alike on all pages."""
    if path == SHOWCASE:
        return SCHEMES
    if stage == "before":
        return SCHEMES if size == "phone" else SCHEMES[:1]
    return SCHEMES if size == "phone" and FIRST_LESSON.search(path) else ()


def faults_of(browser: Browser, site: Path, size: str) -> list[str]:
    """Return what axe finds on all pages of a site, at one size."""
    context = browser.new_context(viewport=SIZES[size], reduced_motion="reduce", color_scheme="light")
    page = context.new_page()
    faults: list[str] = []
    with served(site) as url:
        for path in pages_of(site):
            opened(page, url + path)
            for stage in ("before", "after"):
                looks = schemes(path, size, stage)
                if stage == "after" and looks:
                    answer_all(page)
                for scheme in looks:
                    page.evaluate("(scheme) => { document.documentElement.dataset.scheme = scheme; }", scheme)
                    faults += [f"{path} {stage} {scheme}: {fault}" for fault in accessibility_faults(page)]
    context.close()
    return faults
