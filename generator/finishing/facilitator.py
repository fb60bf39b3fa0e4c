"""Finds what only the facilitator should see in what was built: a page that no extension of ours made, a stray copy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.rule import Rule
from generator.finishing.built import Built, Found
from generator.finishing.findings import Finding, said_once
from generator.finishing.options import Options
from generator.sources.facilitator import first_mark
from generator.text import Text

FACILITATOR = Rule(
    code="site/facilitator",
    message=Text(
        id="`{path}` memuat bagian untuk fasilitator{elsewhere}",
        en="`{path}` holds a part for the facilitator{elsewhere}",
    ),
    hint=Text(
        id="hapus salinan naskah itu dari folder pelajaran; bila ini halaman, daftarkan "
        "`generator.markdown_extension.extension` di bawah `markdown_extensions`",
        en="remove that copy of a text from the folder of lessons; if it is a page, list "
        "`generator.markdown_extension.extension` below `markdown_extensions`",
    ),
    why=Text(
        id="Kunci, rubrik, dan catatan fasilitator tidak boleh ikut ke situs pelajar. Halaman yang dibangun tanpa "
        "ekstensi Tuntas memuatnya, dan salinan naskah seperti `workshop.md.txt` disalin apa adanya ke dalam situs.",
        en="Keys, rubrics and notes of the facilitator must not get into the learners' site. A page that was built "
        "without the extension of Tuntas holds them, and copies of texts such as `workshop.md.txt` are published as "
        "they are.",
    ),
)
RULES = (FACILITATOR,)

_TEXTS = re.compile(r"\.(?:md|markdown|mdown|mkdn?|txt|ya?ml|bak|old|orig|rej|swp)(?:[.~# ][^/]*)?$|~$", re.IGNORECASE)


def find_facilitator(built: Built, options: Options) -> tuple[Built, Found]:
    """Leave the site as it is and return the pages and texts that hold a mark."""
    return built, said_once(_findings(built), built.site, options)


def _findings(built: Built) -> Iterator[Finding]:
    for path in built.site.paths:
        if path in built.pages or _TEXTS.search(path):
            at = first_mark(built.site.read_text(path))
            if at is not None:
                yield Finding(FACILITATOR, path, path, at, {"path": path})
