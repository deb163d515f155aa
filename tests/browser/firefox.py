"""A Firefox with its profile on disk, driven through Marionette, which every Firefox brings along."""

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from services.management import firefox
from tests.served import free_port

SECONDS_TO_START = 60
# It keeps whatever it keeps for people, but opens no page of its own.
PREFERENCES = {
    "browser.shell.checkDefaultBrowser": False,
    "browser.aboutwelcome.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.formfill.enable": True,
    "browser.cache.disk.enable": True,
}
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of a web element in WebDriver


class Firefox:
    """One window."""

    def __init__(self, marionette: socket.socket) -> None:
        """Begins a session."""
        self._marionette, self._stream, self._number = marionette, marionette.makefile("rb"), 0
        self._read()
        self._ask("WebDriver:NewSession", {"capabilities": {}})

    def goto(self, address: str) -> None:
        """Opens an address and waits until it has loaded."""
        self._ask("WebDriver:Navigate", {"url": address})

    def evaluate(self, script: str) -> Any:
        """Returns what an expression of the page is; a promise is waited for."""
        wrapped = f"const done = arguments[0]; Promise.resolve({script}).then(done);"
        return self._ask("WebDriver:ExecuteAsyncScript", {"script": wrapped, "args": []})["value"]

    def click(self, selector: str) -> None:
        """Clicks the first element that a selector finds, as a person does."""
        self._ask("WebDriver:ElementClick", {"id": self._find(selector)})

    def type(self, selector: str, words: str) -> None:
        """Types words into a field."""
        self._ask("WebDriver:ElementSendKeys", {"id": self._find(selector), "text": words})

    def back(self) -> None:
        """Presses Back."""
        self._ask("WebDriver:Back", {})

    @property
    def url(self) -> str:
        """Where it is."""
        return self._ask("WebDriver:GetCurrentURL", {})["value"]

    def wait_for_url(self, ending: str, seconds: float = 15) -> None:
        """Waits until the address ends like this."""
        until = time.monotonic() + seconds
        while not (url := self.url).endswith(ending):
            assert time.monotonic() < until, f"Firefox is at {url} and not at …{ending}."
            time.sleep(0.05)

    def quit(self) -> None:
        """Closes it as a person does, so that it writes what it keeps."""
        self._ask("Marionette:Quit", {"flags": ["eForceQuit"]})

    def _find(self, selector: str) -> str:
        return self._ask("WebDriver:FindElement", {"using": "css selector", "value": selector})["value"][_ELEMENT]

    def _ask(self, command: str, parameters: dict[str, Any]) -> Any:
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._marionette.sendall(b"%d:%b" % (len(message), message))
        _, _, error, answer = self._read()
        assert error is None, f"{command}: {error['message']}"
        return answer

    def _read(self) -> Any:
        digits = b""
        while (byte := self._stream.read(1)) != b":":
            assert byte, "Firefox has closed the line."
            digits += byte
        return json.loads(self._stream.read(int(digits)))


@contextmanager
def running_firefox(profile: Path) -> Iterator[Firefox]:
    """Opens a window with this profile, and closes it at the end of the block."""
    program = firefox.find()
    assert program, "There is no Firefox on this machine (on Debian: apt install firefox-esr)."
    profile.mkdir(parents=True)
    port = free_port()
    lines = {**PREFERENCES, "marionette.port": port}
    profile.joinpath("user.js").write_text(
        "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in lines.items())
    )
    command = [program, "--headless", "--no-remote", "--marionette", "--profile", str(profile)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with _line_to(port) as marionette:
            window = Firefox(marionette)
            yield window
            with suppress(AssertionError):  # the line may close before the answer comes
                window.quit()
            process.wait(timeout=30)
    finally:
        process.kill()
        process.wait()


def _line_to(port: int) -> socket.socket:
    until = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=SECONDS_TO_START)
        except ConnectionRefusedError:
            assert time.monotonic() < until, "Firefox did not start."
            time.sleep(0.1)
