"""Names made from titles: small letters, digits, hyphens."""

from __future__ import annotations

import re
import unicodedata


def slug(title: str) -> str:
    """Return a name of small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "tuntas"
