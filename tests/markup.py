"""Finds in a page what the content policy forbids, or what would tell another host of a visit."""

from html.parser import HTMLParser

# What a browser fetches by itself. A link that a person may follow (`a href`) can lead anywhere.
_FETCHED = {"src", "srcset", "poster", "data", "background", "action", "formaction", "manifest"}
_DATA_SCRIPTS = ("application/json", "application/ld+json")


def faults_of(page: str) -> list[str]:
    """Returns what is wrong with a page: inline scripts, styles and handlers, and addresses on other hosts."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.faults


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        if tag == "style":
            self._fault(tag, "an inline style sheet")
        if tag == "script" and "src" not in attributes and attributes.get("type") not in _DATA_SCRIPTS:
            self._fault(tag, "an inline script")
        for name, value in attributes.items():
            self._look_at(tag, name, value.strip())

    def _look_at(self, tag, name, value):
        if name == "style":
            self._fault(tag, "an inline style")
        if name.startswith("on"):
            self._fault(tag, f"an inline handler, {name}")
        if value.lower().startswith("javascript:"):
            self._fault(tag, f"a script in {name}")
        is_fetched = name in _FETCHED or (name == "href" and tag in ("link", "base", "use", "image"))
        if is_fetched and _leads_elsewhere(value) and not _is_about_this_page(self.get_starttag_text()):
            self._fault(tag, f"an address on another host, {value}")

    def _fault(self, tag, what):
        line, _ = self.getpos()
        self.faults.append(f"line {line}: <{tag}> has {what}")


def _leads_elsewhere(value):
    return value.startswith("//") or value.lower().startswith(("http:", "https:", "ftp:"))


def _is_about_this_page(tag_text):
    """Returns whether a link only states where this page lives: browsers fetch neither of these."""
    return 'rel="canonical"' in tag_text or 'rel="alternate"' in tag_text
