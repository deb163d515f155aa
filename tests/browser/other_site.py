"""Another site on this machine: it keeps every request that reaches it, and serves pages that pry into ours."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Where the way out leads to, and the ordinary page that a visitor comes from.
OUTSIDE = "/outside/"
BEFORE = "/before/"


class OtherSite:
    """Its two addresses, the pages it serves, and what it has been asked for."""

    def __init__(self, port: int) -> None:
        """Begins with one page for every path."""
        self.same_site = f"http://127.0.0.1:{port}"  # a different origin, though the same site to a browser
        self.elsewhere = f"http://localhost:{port}"
        self.pages: dict[str, str] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    def headers_of(self, path: str) -> dict[str, str]:
        """Returns the headers of the latest request for a path, with names in small letters."""
        return [headers for asked, headers in self.asked if asked == path][-1]


@contextmanager
def running_other_site() -> Iterator[OtherSite]:
    """Serves until the end of the block."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.site = OtherSite(server.server_port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.site
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        site = self.server.site
        site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        page = site.pages.get(self.path, "<!doctype html><title>Outside</title><h1>An ordinary page</h1>").encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_):
        """Says nothing."""
