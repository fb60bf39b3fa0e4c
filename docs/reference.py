"""Writes the reference pages from the code: `docs/reference/` in English, `docs/panduan/` in Indonesian."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests"), str(HERE.parent)]

from reference_commands import commands_page, options_page  # noqa: E402 - the folders have to be known first
from reference_kinds import kinds_page  # noqa: E402 - the same
from reference_rules import rules_page  # noqa: E402 - the same

from generator.text import Lang  # noqa: E402 - the same

NAMES: dict[Lang, dict[str, str]] = {
    "en": {
        "kinds": "reference/kinds.md",
        "rules": "reference/rules.md",
        "options": "reference/options.md",
        "commands": "reference/commands.md",
    },
    "id": {
        "kinds": "panduan/jenis-soal.md",
        "rules": "panduan/pesan.md",
        "options": "panduan/pengaturan.md",
        "commands": "panduan/perintah.md",
    },
}
MAKERS = {"kinds": kinds_page, "rules": rules_page, "options": options_page, "commands": commands_page}


def pages() -> dict[str, str]:
    """Return the text of each page by its path below `docs/`."""
    return {path: MAKERS[name](lang) for lang, names in NAMES.items() for name, path in names.items()}


def main() -> None:
    """Write the pages."""
    for path, text in pages().items():
        (HERE / path).parent.mkdir(parents=True, exist_ok=True)
        (HERE / path).write_text(text, "utf-8", newline="\n")
        sys.stdout.write(f"docs/{path}\n")


if __name__ == "__main__":
    main()
