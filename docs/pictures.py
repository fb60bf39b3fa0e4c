"""Takes the pictures of the real site in `docs/pictures/`: pages, a quiz, a story, a figure, a sheet in print."""

from __future__ import annotations

import base64
import shutil
import struct
import sys
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from generator.mkdocs_plugin.build.run import build_site

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
PHONE, DESK, PAPER = (360, 740), (1280, 800), (794, 1123)
SCHEMES = ("light", "dark")
LESSON = "komunikasi/01-mendengar-aktif.html"
PALETTE = """async (url) => {
  const picture = await createImageBitmap(await (await fetch(url)).blob());
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext("2d");
  pen.drawImage(picture, 0, 0);
  const all = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map();
  for (const colour of all) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const split = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  const most = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 256).map(([colour]) => split(colour));
  const near = (colour) => {
    const [red, green, blue] = split(colour);
    const far = most.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    return far.indexOf(Math.min(...far));
  };
  const places = new Map([...counts.keys()].map((colour) => [colour, near(colour)]));
  let points = "";
  for (const colour of all) points += String.fromCharCode(places.get(colour));
  return { width, height, colours: most.flat(), points: btoa(points) };
}"""
# The same draw each time, so that a picture changes only when the site does.
LOTS = """let lot = 0;
crypto.getRandomValues = (array) => array.map((_, at) => (array[at] = lot = (lot * 31 + 7) % 251));"""
QUIZ = "quiz-activity:not(.quiz-inline)"


def answer(page: Page, number: int, *, right: bool) -> None:
    """Answer a choice of the quiz and check it."""
    question = page.locator(f"{QUIZ} quiz-choice").nth(number)
    keys: list[int] = question.evaluate("(question) => question.key.keys")
    others = [at for at in range(question.locator("input").count()) if at not in keys]
    for at in keys if right else others[: len(keys)]:
        question.locator(f'input[value="{at}"]').check()
    question.locator("[data-do=check]").click()
    question.locator(".quiz-says-head").wait_for()


def as_it_is(_: Page) -> None:
    """Leave the page as it is."""


def quiz_before(page: Page) -> None:
    """Show the first choice of the quiz."""
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.locator(f"{QUIZ} quiz-choice").first.evaluate("(question) => question.scrollIntoView()")


def quiz_after(page: Page) -> None:
    """Show what a wrong and a right answer came to."""
    answer(page, 0, right=False)
    answer(page, 1, right=True)
    quiz_before(page)


def story(page: Page) -> None:
    """Show a story after its first decision, which was no good one."""
    scene = page.locator(".quiz-inline quiz-scenario").first
    scene.evaluate("(question) => question.scrollIntoView()")
    scene.locator(".quiz-decision:visible").nth(1).click()
    scene.locator('[data-go="next"]').wait_for()
    scene.evaluate("(question) => question.scrollIntoView()")


def figure(page: Page) -> None:
    """Show the first figure of the lesson."""
    page.locator("article img").first.evaluate("(image) => image.scrollIntoView({ block: 'center' })")


def sheet(page: Page) -> None:
    """Show the first sheet of the page as it is printed."""
    page.emulate_media(media="print")
    page.add_style_tag(content="body { padding: 0 60px } h3 { scroll-margin-top: 60px }")
    page.locator("main h3").nth(1).evaluate("(heading) => heading.scrollIntoView()")


@dataclass(frozen=True, slots=True)
class Scene:
    """A page, what is done there, and the sizes and schemes in which it is taken."""

    path: str
    prepare: Callable[[Page], None] = as_it_is
    sizes: tuple[tuple[int, int], ...] = (PHONE, DESK)
    schemes: tuple[str, ...] = SCHEMES


SCENES: dict[str, Scene] = {
    "home": Scene("index.html"),
    "course": Scene("komunikasi/index.html"),
    "lesson": Scene(LESSON),
    "quiz-before": Scene(LESSON, quiz_before),
    "quiz-after": Scene(LESSON, quiz_after),
    "lesson-etika": Scene("etika/03-gratifikasi.html", schemes=("light",)),
    "lesson-waktu": Scene("waktu/02-penting-atau-mendesak.html", schemes=("light",)),
    "lesson-teknologi": Scene("teknologi/02-akun-aman.html", schemes=("light",)),
    "story": Scene(LESSON, story, schemes=("light",)),
    "figure": Scene("waktu/02-penting-atau-mendesak.html", figure),
    "sheet": Scene("komunikasi/workshop.html", sheet, sizes=(PAPER,), schemes=("light",)),
}


def chunk(name: bytes, body: bytes) -> bytes:
    """Return a part of a PNG file."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def smaller(page: Page, picture: bytes) -> bytes:
    """Return the picture with the 256 colours that it uses most."""
    told = page.evaluate(PALETTE, f"data:image/png;base64,{base64.b64encode(picture).decode()}")
    points, width, height = base64.b64decode(told["points"]), told["width"], told["height"]
    rows = b"".join(b"\0" + points[at * width : (at + 1) * width] for at in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", bytes(told["colours"])), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def take(browser: Browser, site: Path, name: str, scene: Scene) -> None:
    """Take all pictures of one scene."""
    for (width, height), scheme in product(scene.sizes, scene.schemes):
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        context.add_init_script(LOTS)
        page = context.new_page()
        page.goto((site / scene.path).as_uri())
        page.locator("quiz-activity:not([data-ready])").first.wait_for(state="detached")
        page.evaluate("document.fonts.ready.then(() => 0)")
        scene.prepare(page)
        (PICTURES / f"{name}-{width}-{scheme}.png").write_bytes(smaller(page, page.screenshot()))
        context.close()


def main() -> int:
    """Build the site in a folder of its own, and take the pictures."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        outcome = build_site(ROOT / "mkdocs.yml", Path(folder) / "site")
        if outcome.site is None:
            return 1
        PICTURES.mkdir(exist_ok=True)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        for name, scene in SCENES.items():
            take(browser, outcome.site, name, scene)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
