"""A line of Markdown on its own, such as an objective, as HTML."""

from __future__ import annotations

import functools

from markdown import Markdown

from generator.markdown_extension.clean import clean_html


@functools.cache
def _converter() -> Markdown:
    return Markdown(output_format="html")


def inline_html(text: str) -> str:
    """Return the line as safe HTML without its paragraph."""
    html = clean_html(_converter().reset().convert(text))
    return html.removeprefix("<p>").removesuffix("</p>")
