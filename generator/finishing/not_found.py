"""Makes the page for addresses that do not exist stand alone.

A server shows `404.html` at any depth, so neither relative nor absolute addresses reach its files when the sub-path is
not known. So it asks for nothing: its style and its one script stand in it, and the way home is looked for when it is
clicked, by going up until a folder has a `404.html`. A page of the author's that asks for no file stays as it is.
"""

from __future__ import annotations

from generator.finishing.built import Built, Found, is_not_found
from generator.finishing.options import Options
from generator.finishing.page import Page
from generator.finishing.templating import render
from generator.text import Text, lang_of

WORDS = {
    "heading": Text(id="Halaman tidak ditemukan", en="Page not found"),
    "text": Text(
        id="Alamat ini tidak ada. Mungkin halamannya sudah dipindahkan, atau ada huruf yang keliru.",
        en="There is nothing at this address. The page may have moved, or a letter may be wrong.",
    ),
    "home": Text(id="Ke beranda", en="To the home page"),
}


def stand_alone(built: Built, options: Options) -> tuple[Built, Found]:
    """Replace every `404.html` that needs files."""
    if not options.not_found:
        return built, ()
    pages = (page for path, page in built.pages.items() if is_not_found(path) and _needs_files(page))
    return built.with_changes({page.path: _rendered(page, options) for page in pages}), ()


def _needs_files(page: Page) -> bool:
    """Tell whether the page asks for files of the site or links to pages relatively."""
    for reference in page.references:
        where = reference.target.where
        if where in {"inside", "outside"} and not reference.url.startswith("#"):
            return True
        if where == "absolute" and reference.loads:
            return True
    return False


def _rendered(page: Page, options: Options) -> bytes:
    lang = lang_of(page.lang) if page.lang else options.lang
    words = {name: text.say(lang) for name, text in WORDS.items()}
    return render("404.html", lang=lang, title=page.title, words=words)
