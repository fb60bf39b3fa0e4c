"""A static server as hosts have it: below some path, with gzip, and on request under the site's own strict policy."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TEXTS = {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt"}


def policy_of(site: Path) -> dict[str, str]:
    """Return the headers that the site's `_headers` asks for on every page."""
    headers: dict[str, str] = {}
    inside = False
    for line in (site / "_headers").read_text("utf-8").splitlines():
        if not line.startswith(" "):
            inside = line.strip() == "/*"
        elif inside:
            name, _, value = line.strip().partition(": ")
            headers[name] = value
    return headers


def handler_of(site: Path, prefix: str, headers: dict[str, str]) -> type[SimpleHTTPRequestHandler]:
    """Return what answers: files of the site below the prefix, and nothing else."""

    class Files(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = site / path.removeprefix(prefix).lstrip("/")
            found = path.startswith(f"{prefix}/") and file.resolve().is_relative_to(site.resolve())
            if found and file.is_dir():
                file /= "index.html"
            self.answer(file if found and file.is_file() else None)

        def answer(self, file: Path | None) -> None:
            body = file.read_bytes() if file else b"not found"
            self.send_response(200 if file else 404)
            self.send_header("Content-Type", self.guess_type(str(file)) if file else "text/plain")
            if file and file.suffix in TEXTS and "gzip" in self.headers.get("Accept-Encoding", ""):
                body = gzip.compress(body, 6, mtime=0)
                self.send_header("Content-Encoding", "gzip")
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Files


@contextmanager
def served(site: Path, prefix: str = "/mana/saja", *, strict: bool = False) -> Iterator[str]:
    """Serve the site below the prefix; give the address of its home page."""
    handler = handler_of(site, prefix, policy_of(site) if strict else {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}/"
    finally:
        server.shutdown()
        server.server_close()
