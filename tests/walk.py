"""Uses every page of the built site from end to end on a phone, by finger, and takes pictures of the way.

`make walk` builds the site and runs this. Each question is answered once wrongly where that can be, then rightly; each
quiz is handed in; then the page is looked at from top to bottom. What goes wrong on the way is printed, and decides the
exit code: errors of scripts, anything wider than the screen, answers that are not kept over a reload.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from browser.asked import Asked, opened, questions, ready
from browser.hands import HANDS
from browser.served import served
from playwright.sync_api import Browser, Error, Page, expect, sync_playwright

ROOT = Path(__file__).parent.parent
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FINGER = HANDS["finger"]
WIDTH, HEIGHT, STRIP = 360, 740, 2600
WIDER = "() => document.documentElement.scrollWidth - innerWidth"


def use(asked: Asked) -> None:
    """Answer a question: wrongly first where there is a way to try again, then rightly."""
    right, _, wrong = asked.tries
    asked.box.scroll_into_view_if_needed()
    if not asked.button("check").count():
        asked.give(FINGER, right)
        return
    if not asked.payload["scored"] or wrong is None:
        asked.answer(FINGER, right)
        return
    asked.answer(FINGER, wrong)
    asked.expect_outcome("wrong")
    FINGER.press(asked.button("retry"))
    asked.answer(FINGER, right)
    asked.expect_outcome("right")


def hand_in(page: Page) -> None:
    """Hand in every quiz that can be, and expect its results."""
    for quiz in page.locator("quiz-activity:not(.quiz-inline)").all():
        FINGER.press(quiz.locator("[data-do=submit]"))
        if quiz.locator(".quiz-bar-says").inner_text():
            FINGER.press(quiz.locator("[data-do=submit]"))
        expect(quiz.locator(".quiz-results")).to_be_focused()


def look(page: Page, name: str, folder: Path) -> None:
    """Take pictures of the whole page, in strips that can be read."""
    height: int = page.evaluate("() => document.documentElement.scrollHeight")
    for number, top in enumerate(range(0, height, STRIP)):
        clip = {"x": 0, "y": top, "width": WIDTH, "height": min(STRIP, height - top)}
        page.screenshot(path=folder / f"{name}-{number}.png", clip=clip, full_page=True)  # type: ignore[arg-type]


def walk(page: Page, url: str, path: str, folder: Path) -> Iterator[str]:
    """Use one page, and yield what went wrong."""
    opened(page, url + path)
    if (wider := page.evaluate(WIDER)) > 0:
        yield f"{wider} px wider than the screen"
    asked = [each for each in questions(page) if each.box.is_visible()]  # those that were drawn
    for each in asked:
        use(each)
    hand_in(page)
    if (wider := page.evaluate(WIDER)) > 0:
        yield f"{wider} px wider than the screen once answered"
    before = [each.response() for each in asked]
    page.reload()
    ready(page)
    if [each.response() for each in asked] != before:
        yield "a reload lost answers"
    look(page, path.removesuffix(".html").replace("/", "-"), folder)
    sys.stdout.write(f"{path}: {len(asked)} questions\n")


def listen(page: Page, faults: list[str]) -> None:
    """Keep what scripts complain of."""
    page.on("pageerror", lambda error: faults.append(str(error)))


def main(browser: Browser, site: Path, folder: Path, wanted: list[str]) -> int:
    """Walk over the pages, and return how many went wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    bad = 0
    pages = wanted or sorted(each.relative_to(site).as_posix() for each in site.rglob("*.html"))
    with served(site) as url:
        for path in pages:
            context = browser.new_context(
                viewport={"width": WIDTH, "height": HEIGHT}, has_touch=True, is_mobile=True, reduced_motion="reduce"
            )
            context.set_default_timeout(15_000)
            page = context.new_page()
            faults: list[str] = []
            listen(page, faults)
            try:
                faults += walk(page, url, path, folder)
            except (AssertionError, Error) as error:
                faults.append(str(error).split("\n")[0])
            context.close()
            sys.stderr.writelines(f"{path}: {fault}\n" for fault in faults)
            bad += bool(faults)
    return bad


if __name__ == "__main__":
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--site", type=Path, default=ROOT / "site")
    told.add_argument("--pictures", type=Path, default=ROOT / ".cache" / "walk")
    told.add_argument("pages", nargs="*", help="pages below the site; all where none is named")
    options = told.parse_args()
    with sync_playwright() as tool:
        chromium = tool.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        sys.exit(bool(main(chromium, options.site, options.pictures, options.pages)))
