"""The content security policy that lets this very site run and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.diagnostics.rule import Rule, Severity
from generator.finishing import css
from generator.finishing.built import Built, Found
from generator.finishing.findings import Finding, said_once
from generator.finishing.hosts import hosts_of
from generator.finishing.options import Options
from generator.finishing.page import Inline
from generator.text import Text

LONGEST = 1900  # Cloudflare Pages drops a header line of more than 2,000 characters
MOST_STYLE_ATTRIBUTES = 12
DATA_FONT = re.compile(r"data:(?:font|application/(?:x-)?font)")

INLINE_HANDLER = Rule(
    code="site/inline-handler",
    severity=Severity.WARNING,
    message=Text(
        id="`{name}` memuat skrip di dalam tag, dan tidak akan berjalan{elsewhere}",
        en="`{name}` holds a script inside a tag, and it will not run{elsewhere}",
    ),
    hint=Text(
        id="pindahkan skripnya ke berkas `.js` dan pasang dengan `addEventListener`",
        en="move the script to a `.js` file and attach it with `addEventListener`",
    ),
    why=Text(
        id="Kebijakan keamanan situs hanya menjalankan skrip yang dikenal. Skrip di dalam atribut (`onclick`) dan "
        "alamat `javascript:` tidak dapat dikenali, karena itu peramban menolaknya bila situs dipasang dengan kepala "
        "HTTP yang disediakan.",
        en="The security policy of the site runs only scripts that it knows. A script in an attribute (`onclick`) or "
        "in a `javascript:` address cannot be known, so a browser refuses it wherever the site is served with the "
        "headers that come with it.",
    ),
)
LONG_POLICY = Rule(
    code="site/long-policy",
    severity=Severity.WARNING,
    message=Text(
        id="kebijakan keamanan sepanjang {length} huruf, terlalu panjang untuk sebagian penyedia",
        en="the security policy has {length} characters, too many for some hosts",
    ),
    hint=Text(
        id="pindahkan skrip dan gaya yang ditulis di dalam halaman ke berkas `.js` dan `.css`",
        en="move scripts and styles that stand in pages to `.js` and `.css` files",
    ),
    why=Text(
        id="Setiap skrip dan gaya yang berbeda di dalam halaman menambah satu sidik pada kepala HTTP. Cloudflare Pages "
        "membuang baris yang lebih panjang dari 2.000 huruf, sehingga situs kehilangan perlindungannya.",
        en="Every different script or style that stands in a page adds one hash to the header. Cloudflare Pages drops "
        "a line of more than 2,000 characters, and the site loses its protection.",
    ),
)
RULES = (INLINE_HANDLER, LONG_POLICY)

DIRECTIVE_OF: Mapping[str, str] = {
    "script": "script-src",
    "worker": "script-src",
    "style": "style-src",
    "image": "img-src",
    "icon": "img-src",
    "lazy": "img-src",
    "media": "media-src",
    "frame": "frame-src",
    "form": "form-action",
    "connect": "connect-src",
    "ping": "connect-src",
    "object": "object-src",
    "manifest": "manifest-src",
}


def check_policy(built: Built, options: Options) -> tuple[Built, Found]:
    """Leave the site as it is and return what the policy will not run, and whether it is too long."""
    findings = [
        Finding(INLINE_HANDLER, each.name, page.path, each.offset, {"name": each.name})
        for page in built.pages.values()
        for each in page.handlers
    ]
    length = len(policy(built, options))
    if length > LONGEST and built.pages:
        findings.append(Finding(LONG_POLICY, "", next(iter(built.pages)), 0, {"length": length}))
    return built, said_once(findings, built.site, options)


def policy(built: Built, options: Options) -> str:
    """Return the policy in one line; the same for every page."""
    pages = built.pages.values()
    scripts = _hashes(each for page in pages for each in page.scripts)
    styles = _hashes(each for page in pages for each in page.styles)
    objects = any(each.use == "object" for page in pages for each in page.references)
    directives: dict[str, list[str]] = {
        "default-src": ["'self'"],
        "script-src": ["'self'", *scripts],
        "style-src": ["'self'", *styles],
        **_style_attributes(_hashes(each for page in pages for each in page.style_attributes)),
        "img-src": ["'self'", "data:"],
        **({"font-src": ["'self'", "data:"]} if _has_data_fonts(built) else {}),
        "object-src": ["'self'" if objects else "'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
    }
    for use, hosts in hosts_of(built, options).items():
        directives.setdefault(DIRECTIVE_OF.get(use, "default-src"), ["'self'"]).extend(hosts)
    if options.framed_by:
        directives["frame-ancestors"] = list(options.framed_by)
    return "; ".join(f"{name} {' '.join(dict.fromkeys(values))}" for name, values in directives.items())


def _hashes(inline: Iterator[Inline]) -> list[str]:
    return sorted({f"'{each.digest}'" for each in inline})


def _style_attributes(hashes: list[str]) -> dict[str, list[str]]:
    """Allow styles in attributes: one by one while they are few, and all of them (styles, not scripts) when not."""
    if not hashes:
        return {}
    few = len(hashes) <= MOST_STYLE_ATTRIBUTES
    return {"style-src-attr": ["'unsafe-hashes'", *hashes] if few else ["'unsafe-inline'"]}


def _has_data_fonts(built: Built) -> bool:
    sheets = (built.site.read_text(path) for path in built.site.paths if path.endswith(".css"))
    return any(DATA_FONT.match(url) for sheet in sheets for url, _ in css.requests(sheet))
