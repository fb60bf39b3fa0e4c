"""Writes what web servers need to be told: the policy, other headers, types of files, and what may be kept how long."""

from __future__ import annotations

from generator.finishing.built import Built, Found
from generator.finishing.csp import policy
from generator.finishing.options import Options
from generator.finishing.templating import render
from generator.finishing.themes import NEVER_CHANGES

FILES = {
    "_headers": "_headers",
    "server/nginx.conf": "nginx.conf",
    "server/apache.htaccess": "apache.htaccess",
    "server/Caddyfile": "Caddyfile",
}


def write_servers(built: Built, options: Options) -> tuple[Built, Found]:
    """Put `_headers` (read by Netlify and Cloudflare Pages) at the root and pieces for other servers in `server/`.

    No `.htaccess` at the root: where a host forbids one of its directives, Apache answers every request with an error,
    so that copying the folder would take the site down. Who may use it copies `server/apache.htaccess`.
    """
    if not options.servers or not built.pages:
        return built, ()
    values = {
        "policy": policy(built, options),
        "frame_options": _frame_options(options),
        "immutable": tuple(path for path in built.site.paths if NEVER_CHANGES.search(path)),
    }
    return built.with_changes({path: render(name, **values) for path, name in FILES.items()}), ()


def _frame_options(options: Options) -> str:
    """Return the older header for browsers that do not know `frame-ancestors`; it can only say nobody or ourselves."""
    return {"'none'": "DENY", "'self'": "SAMEORIGIN"}.get(" ".join(options.framed_by), "")
