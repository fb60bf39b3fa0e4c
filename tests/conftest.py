"""Fixtures that all tests share: golden files, projects from texts."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

GOLDEN = HERE / "golden"
LONGEST = (
    "test_every_kind.py",
    "test_axe.py",
    "test_axe_at_a_desk.py",
    "test_site.py",
    "test_hosts.py",
    "test_same_bytes.py",
    "test_finishing.py",
)

# A busy machine is no fault of a text: no example has a deadline of its own, the whole test has.
settings.register_profile("full", deadline=None)
settings.register_profile("fast", deadline=None, max_examples=10)
settings.load_profile("fast" if os.environ.get("FAST") else "full")


# Started in the background of a script, tests would hand on that Ctrl+C is ignored; what they start must hear it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew, and unused ones be deleted."""
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that no worker is left alone with one of them at the end."""
    order = {name: at for at, name in enumerate(LONGEST)}
    items.sort(key=lambda item: order.get(item.path.name, len(order)))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with its golden file, or write it under `--update-golden`."""
    update: bool = request.config.getoption("--update-golden")

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
            return
        assert path.exists(), f"{name} is missing: run pytest --update-golden and review the difference"
        assert text == path.read_text("utf-8")

    return compare
