"""What the theme needs in a page that Markdown does not write: sections, tables that scroll, names for ticks."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Only what can hold other blocks counts for the depth; the rest cannot hold a heading of its own.
_BOX = re.compile(
    r'<(/?)(?:div|details|section|blockquote|li|td|fieldset|quiz-activity|template)\b|<h2(?: id="([^"]*)")?'
)
_TABLE = re.compile(r'<table(?! class="(?:highlight|quiz))(?=[ >]).*?</table>', re.DOTALL)


def in_sections(html: str) -> str:
    """Return the page with each heading of the second step, and what follows it, in a section named by its anchor."""
    starts = list(_headings(html))
    if not starts:
        return html
    ends = [*(at for at, _ in starts[1:]), len(html)]
    parts = [
        f'<section class="t-part t-part-{anchor}">\n{html[at:end]}</section>\n'
        for (at, anchor), end in zip(starts, ends, strict=True)
    ]
    return html[: starts[0][0]] + "".join(parts)


def in_scrollers(html: str, name: str) -> str:
    """Return the page with each table in a box that scrolls sideways and can be reached by keyboard."""
    box = f'<div class="t-scroll" role="group" aria-label="{name}" tabindex="0">'
    return _TABLE.sub(lambda table: f"{box}{table[0]}</div>", html)


def with_named_ticks(html: str, done: str, waiting: str) -> str:
    """Return the page with each box of a task list saying to screen readers whether it is ticked."""
    if "task-list-item" not in html:
        return html
    html = html.replace(
        '<input type="checkbox" disabled checked', f'<input type="checkbox" aria-label="{done}" disabled checked'
    )
    return html.replace('<input type="checkbox" disabled/', f'<input type="checkbox" aria-label="{waiting}" disabled/')


def _headings(html: str) -> Iterator[tuple[int, str]]:
    """Yield where each <h2> that stands in no box begins, with its anchor."""
    depth = 0
    for found in _BOX.finditer(html):
        if found[0].startswith("<h2"):
            if depth == 0:
                yield found.start(), found[2] or ""
        else:
            depth += -1 if found[1] else 1
