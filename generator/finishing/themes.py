"""The files that known themes put into a site, told by their names; everything else is the author's."""

from __future__ import annotations

import re

OF_A_THEME = re.compile(
    r"""assets/(?:
        javascripts/(?:bundle|custom|glightbox|search)\.[0-9a-f]{8}\.min\.js
      | javascripts/workers/search\.[0-9a-f]{8}\.min\.js
      | javascripts/lunr/(?:tinyseg|wordcut)\.js
      | javascripts/lunr/min/lunr\.[a-z.]+\.min\.js
      | stylesheets/(?:classic/|modern/)?(?:main|palette|custom|overrides)\.[0-9a-f]{8}\.min\.css
      | images/favicon\.png
    )""",
    re.VERBOSE,
)
MAP_OF_A_THEME = re.compile(r"assets/(?:javascripts|stylesheets)/(?:[a-z]+/)*[a-z]+\.[0-9a-f]{8}\.min\.(?:js|css)\.map")
BUNDLE = re.compile(r"assets/javascripts/bundle\.[0-9a-f]{8}\.min\.js")
WORKER = re.compile(r"assets/javascripts/workers/search\.[0-9a-f]{8}\.min\.js")
NEVER_CHANGES = re.compile(r"\.[0-9a-f]{8}\.min\.(?:js|css)$")


def is_of_a_theme(path: str) -> bool:
    """Tell whether a theme, not an author, put this file here."""
    return bool(OF_A_THEME.fullmatch(path) or MAP_OF_A_THEME.fullmatch(path))
