"""What axe finds against WCAG 2.2 AA on a phone: nothing, on any page, in any colours, before and after answering."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.axe import faults_of
from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(400)]


def test_axe_finds_nothing_on_any_page(browser: Browser, real_site: Path) -> None:
    faults = faults_of(browser, real_site, "phone")
    assert not faults, "\n".join(faults)
