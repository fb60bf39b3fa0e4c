"""The same sources give the same bytes: with `mkdocs build` and `tuntas build`, anywhere, at any time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from corpus import project
from sites import built, digests, run, write

pytestmark = pytest.mark.slow

# Python reads this before anything else when its folder is on the path.
LATER = '''"""Sets every clock of Python 400 days ahead."""

import datetime
import time

AHEAD = 400 * 24 * 60 * 60 + 12345
real_time, real_gmtime, real_localtime = time.time, time.gmtime, time.localtime
time.time = lambda: real_time() + AHEAD
time.time_ns = lambda: int(time.time() * 10**9)
time.gmtime = lambda seconds=None: real_gmtime(time.time() if seconds is None else seconds)
time.localtime = lambda seconds=None: real_localtime(time.time() if seconds is None else seconds)
real_strftime = time.strftime
time.strftime = lambda form, moment=None: real_strftime(form, moment or time.localtime())


class Date(datetime.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(time.time())


class DateTime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(time.time())

    @classmethod
    def today(cls):
        return cls.now()


datetime.date, datetime.datetime = Date, DateTime
'''
WHERE = {
    "another folder": {},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "another locale": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"},
    "another hash seed": {"PYTHONHASHSEED": "4711"},
    "400 days later": {"PYTHONPATH": "later"},
    "for a packager": {"SOURCE_DATE_EPOCH": "1000000000"},
}


@pytest.fixture(scope="module", params=[True, False], ids=["look", "plain"])
def looked(request: pytest.FixtureRequest) -> bool:
    """Say whether the project has our look."""
    return bool(request.param)


@pytest.fixture(scope="module")
def site(looked: bool, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:  # noqa: FBT001 - a fixture
    """Build forty lessons strictly with MkDocs, without a word."""
    return digests(built(write(tmp_path_factory.mktemp("asal"), project(40, look=looked)), env={"PYTHONHASHSEED": "1"}))


def test_forty_lessons_build_strictly(site: dict[str, str]) -> None:
    assert sum(path.endswith("index.html") for path in site) >= 45


def test_tuntas_builds_the_same(site: dict[str, str], looked: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a fixture
    done = run(write(tmp_path, project(40, look=looked)), "generator", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert digests(tmp_path / "site") == site


@pytest.mark.parametrize("where", WHERE)
def test_the_bytes_are_the_same(
    where: str,
    site: dict[str, str],
    looked: bool,  # noqa: FBT001 - a fixture
    tmp_path: Path,
) -> None:
    root = write(tmp_path / "tempat lain" / "proyek", project(40, look=looked))
    write(root / "later", {"sitecustomize.py": LATER})
    for at, path in enumerate(sorted(root.rglob("*"))):
        os.utime(path, (at * 1000, at * 1000))
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **WHERE[where]}
    if "PYTHONPATH" in env:
        env["PYTHONPATH"] = str(root / "later")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q"]
    done = subprocess.run(command, cwd=root, env=env, umask=0o077, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert digests(root / "site") == site


def test_the_clock_of_that_test_is_ahead(tmp_path: Path) -> None:
    write(tmp_path, {"sitecustomize.py": LATER})
    asked = "import datetime, time; print(datetime.date.today().toordinal(), time.gmtime().tm_year)"
    days = [
        subprocess.run(
            [sys.executable, "-c", asked], env={**os.environ, **env}, capture_output=True, text=True, check=True
        ).stdout.split()
        for env in ({}, {"PYTHONPATH": str(tmp_path)})
    ]
    assert int(days[1][0]) - int(days[0][0]) in {400, 401}
    assert int(days[1][1]) > int(days[0][1])
