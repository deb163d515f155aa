"""One command starts a directory, keeps it running, stops it cleanly, and says in a sentence why it cannot."""

import os
import shutil
import signal
import socket
import subprocess
import time

import pytest

from services.management.commands.serve import Command
from services.management.processes import Supervisor
from tests.served import environment_for, free_port, serve_command, served, status_of

SENTINEL = "b7sentinel"
pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """The folder and the first words of a directory that has been started once and stopped with Ctrl-C."""
    data = tmp_path_factory.mktemp("first") / "data"
    with served(data, "--no-demo") as running:
        statuses = status_of(f"{running.site}/healthz"), status_of(running.registry)
        code = running.stop()
        return data, running.printed, statuses, code


def refused(data, *options, **environment):
    """Runs a serve that ends by itself, and returns its exit code and its last words."""
    command = [*serve_command(), "--site-port", str(free_port()), "--registry-port", str(free_port()), *options]
    variables = environment_for(data) | environment
    ended = subprocess.run(command, env=variables, capture_output=True, text=True, check=False, timeout=60)
    return ended.returncode, ended.stderr.removeprefix("CommandError: ").strip()


def test_a_stop_whose_exception_python_has_dropped_is_not_forgotten(monkeypatch):
    command = Command()
    monkeypatch.setattr(command, "_doors", lambda options: [])
    monkeypatch.setattr(command, "_prepare", lambda options: None)
    with pytest.raises(KeyboardInterrupt):
        command._stop(signal.SIGINT, None)
    with pytest.raises(KeyboardInterrupt):
        command._run(Supervisor(print), {"site_only": True, "bind": "127.0.0.1"})


@pytest.mark.slow
def test_the_first_start_answers_on_both_ports_and_stops_cleanly(prepared):
    _, _, statuses, code = prepared
    assert (statuses, code) == ((200, 200), 0)


@pytest.mark.slow
def test_the_first_start_prints_both_addresses_and_a_password(prepared):
    _, printed, _, _ = prepared
    assert "Site      http://127.0.0.1:" in printed
    assert "Registry  http://localhost:" in printed
    assert "The first curator: name “curator”, password “" in printed


@pytest.mark.slow
def test_the_second_start_keeps_the_curator_and_prints_no_password(prepared):
    with served(prepared[0], "--no-demo") as running:
        assert "password" not in running.printed


@pytest.mark.slow
def test_a_process_that_is_killed_is_started_again(prepared):
    with served(prepared[0], "--no-demo") as running:
        os.kill(running.children()[running.site.split(":")[-1]], signal.SIGKILL)
        time.sleep(0.5)
        assert _answers_within(20, f"{running.site}/healthz")
        assert "The site has ended (exit code -9): starting it again." in running.printed


@pytest.mark.slow
def test_a_start_that_cannot_publish_serves_the_release_before(prepared, tmp_path):
    data = shutil.copytree(prepared[0], tmp_path / "data", symlinks=True)
    (data / "registry" / "keys" / "release.key").write_text("damaged")
    with served(data, "--no-demo") as running:
        assert "release.key cannot be read" in running.printed
        assert status_of(f"{running.site}/healthz") == 200


@pytest.mark.slow
def test_nothing_runs_on_after_the_end(prepared):
    with served(prepared[0], "--no-demo") as running:
        ports = [int(address.split(":")[-1]) for address in (running.site, running.registry)]
        running.process.terminate()
        assert running.process.wait(timeout=20) == 0
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port))


@pytest.mark.slow
def test_no_visit_leaves_a_line_or_a_byte_on_disk(prepared):
    with served(prepared[0], "--no-demo") as running:
        headers = {"User-Agent": SENTINEL, "Referer": f"http://{SENTINEL}/", "X-Forwarded-For": SENTINEL}
        for path in ("/", "/a/x/", f"/{SENTINEL}/", f"/find/?q={SENTINEL}", f"/api/v1/listings?near={SENTINEL}"):
            status_of(running.site + path, **headers)
        status_of(running.site, Host=f"{SENTINEL}.example")
        _send_garbage(running.site)
        running.stop()
    held = [path.name for path in running.data.rglob("*") if path.is_file() and SENTINEL.encode() in path.read_bytes()]
    assert held == []
    assert SENTINEL not in running.printed


@pytest.mark.slow
def test_the_site_alone_serves_a_release_that_is_there(prepared):
    with served(prepared[0], "--site-only") as running:
        assert status_of(f"{running.site}/healthz") == 200
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", int(running.registry.split(":")[-1])))


@pytest.mark.slow
def test_another_address_comes_with_a_word_about_names(prepared):
    with served(prepared[0], "--site-only", "--bind", "0.0.0.0") as running:
        assert "put the names of this machine into HRD_ALLOWED_HOSTS" in running.printed


def test_the_site_alone_needs_a_release(tmp_path):
    assert refused(tmp_path, "--site-only") == (2, "No release has been published yet.")


def test_a_taken_port_is_named_with_its_option(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        code, words = refused(tmp_path, "--registry-port", str(port))
    assert code == 2
    assert words == f"Port {port} is taken by another program; choose another with --registry-port."


def test_a_database_that_is_down_is_said_without_its_password(tmp_path):
    code, words = refused(tmp_path, DATABASE_URL="postgresql://curator:s3cret-w0rd@127.0.0.1:1/listings")
    assert code == 2
    assert words.startswith("The registry's database listings at 127.0.0.1 cannot be opened: ")
    assert "s3cret" not in words


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").touch()
    code, words = refused(tmp_path / "file" / "data", HRD_SECRET_KEY="x" * 40)
    assert code == 2
    assert words.endswith("cannot be written: Not a directory.")


def test_site_and_registry_alone_exclude_each_other(tmp_path):
    code, words = refused(tmp_path, "--site-only", "--registry-only")
    assert code == 2
    assert words.endswith("--registry-only: not allowed with argument --site-only")


def _answers_within(seconds, address):
    give_up_at = time.monotonic() + seconds
    while time.monotonic() < give_up_at:
        try:
            return status_of(address) == 200
        except OSError:
            time.sleep(0.1)
    return False


def _send_garbage(address):
    """Sends what is no request at all, and hangs up in the middle of one."""
    host, port = address.removeprefix("http://").split(":")
    no_request = f"GET /{SENTINEL}\x00 HTTP/9\r\n\r\n"
    half_a_request = f"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{SENTINEL}"
    for garbage in (no_request, half_a_request):
        with socket.create_connection((host, int(port))) as plug:
            plug.sendall(garbage.encode())
