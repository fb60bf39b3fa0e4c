"""The browser's half of the search agrees with this one: same words, same roots, same lists."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.finishing.packing import pack_lists, pack_words
from generator.finishing.search import slug
from generator.finishing.stem import light, root_of, words

ROOT = Path(__file__).resolve().parents[3]
BROWSER = ROOT / "generator" / "browser"
ESBUILD = BROWSER / "node_modules" / ".bin" / "esbuild"
TEXTS = ROOT / "content"
NEW_WORDS = (
    "mempertanyakan diperjuangkan penyelewengan memperbarui keberlanjutan pelayananmu menyapu mengelola berjalanlah x"
)

pytestmark = pytest.mark.skipif(
    not ESBUILD.exists() or shutil.which("node") is None, reason="needs node and `npm ci` in generator/browser"
)

ENTRY = """
import {{ readFileSync }} from "node:fs";
import {{ opened, fragmentOf }} from "{search}/opened.ts";
import {{ root, wordsOf }} from "{search}/stem.ts";
const {{ index, text, asked, titles }} = JSON.parse(readFileSync(0, "utf8"));
const open = opened(index, "id");
const known = new Set(open.words);
console.log(JSON.stringify({{
  words: wordsOf(text),
  roots: asked.map((word) => root(word, (each) => known.has(each))),
  lists: open.words.map((word) => {{
    const {{ sections, often }} = open.hitsOf(open.idOf(word));
    return [word, [sections, [...often]]];
  }}),
  fragments: titles.map((title) => fragmentOf({{ title }})),
}}));
"""


@pytest.fixture(scope="module")
def text() -> str:
    """Return the words of every lesson, and some that are hard to fold."""
    hard = "Café, JUM'AT: langkah-langkah 10:30 ke‑2_a İstanbul ½ Ⅳ x² don’t 'kutip' \u00a0 naïve"
    return hard + "\n".join(path.read_text("utf-8") for path in sorted(TEXTS.rglob("*.md")))


@pytest.fixture(scope="module")
def asked(text: str) -> list[str]:
    """Return words of the site, and words that it does not have."""
    return sorted(set(words(text)) | set(NEW_WORDS.split()))


LISTS: list[tuple[list[int], list[int]]] = [([0, 5, 6, 7, 40], [1, 4]), ([3], []), (list(range(41)), [0, 40])]


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory, text: str, asked: list[str]) -> Any:
    """Run the browser's code in Node on the same input."""
    folder = tmp_path_factory.mktemp("node")
    (folder / "entry.ts").write_text(ENTRY.format(search=BROWSER / "src" / "search"), "utf-8")
    built = folder / "entry.mjs"
    command = [ESBUILD, folder / "entry.ts", "--bundle", "--platform=node", "--format=esm", f"--outfile={built}"]
    subprocess.run([*map(str, command), "--log-level=warning"], check=True)
    roots = sorted({root_of(word) for word in asked})
    sections = [str(number) for number in range(40)]
    index = {
        "v": 1,
        "lang": "id",
        "pages": [["a.html", "A", sections]],
        "words": pack_words(roots),
        "lists": pack_lists([LISTS[at % len(LISTS)] for at in range(len(roots))], len(sections) + 1),
        "odd": {},
    }
    given = json.dumps({"index": index, "text": text, "asked": asked, "titles": TITLES})
    done = subprocess.run(
        ["node", str(built)], input=given, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return json.loads(done.stdout)


TITLES = ["Café & Etika: 10 langkah — awal!", "  -a_b  C- ", "1.2 Undang‑Undang", "½ jam"]


def test_texts_fall_into_the_same_words(answer: Any, text: str) -> None:
    assert answer["words"] == list(words(text))


def test_words_have_the_same_roots(answer: Any, asked: list[str]) -> None:
    roots = frozenset(root_of(word) for word in asked)
    assert answer["roots"] == [light(word, roots) for word in asked]


def test_lists_come_back(answer: Any, asked: list[str]) -> None:
    roots = sorted({root_of(word) for word in asked})
    assert [word for word, _ in answer["lists"]] == roots
    for at, (_, hits) in enumerate(answer["lists"]):
        numbers, often = LISTS[at % len(LISTS)]
        assert hits == [numbers, often]


def test_headings_have_the_same_ids(answer: Any) -> None:
    assert answer["fragments"] == [f"#{slug(title)}" for title in TITLES]
