"""The one Jinja environment of this room: pages are escaped, files for servers are not."""

from __future__ import annotations

import jinja2

ENVIRONMENT = jinja2.Environment(
    loader=jinja2.PackageLoader("generator.finishing"),
    autoescape=jinja2.select_autoescape(enabled_extensions=("html.jinja",)),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


def render(name: str, **values: object) -> bytes:
    """Return a template filled in."""
    return ENVIRONMENT.get_template(f"{name}.jinja").render(**values).encode()
