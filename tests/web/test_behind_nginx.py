"""The nginx of docs/caching.md, word for word, in front of a real site."""

import gzip
import http.client
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
import warnings
from contextlib import contextmanager

import pytest
from django.conf import settings

from tests.catalogue.records import make_record
from tests.house.tree import DOCS, ROOT
from tests.releases import publish_records
from tests.served import environment_for, free_port

PROGRAM = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
CONFIGURATION = re.compile(r"```nginx\n(.*?)```", re.DOTALL)
AROUND = "daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/log alert; {user}"
EVENTS = " events {{}} http {{ {temporary} \n{own}\n }}"


@pytest.fixture(scope="module")
def data(tmp_path_factory, places):
    """A folder with everything that a site reads: the first release has Kite Street."""
    folder = tmp_path_factory.mktemp("cached") / "data"
    (folder / "public").mkdir(parents=True)
    (folder / "static").symlink_to(settings.STATIC_ROOT)
    (folder / "public" / "places.sqlite3").symlink_to(places)
    publish(folder, 1, "Kite Street (demo)")
    return folder


@pytest.fixture(scope="module")
def behind_nginx(data, tls_ports):
    """The address of nginx, in front of a site whose operator lets lists be held."""
    if PROGRAM is None:
        pytest.skip("there is no nginx (on Debian: apt install nginx-light)")
    site_port, port = free_port(), free_port()
    make_certificate(data.parent)
    site = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(site_port), "--no-access-log"]
    environment = environment_for(data) | {
        "DJANGO_SETTINGS_MODULE": "hrdirectory.settings.public",
        "HRD_CACHE_SECONDS": "300",
        "HRD_BEHIND_TLS": "yes",
    }
    configuration = data.parent / "nginx.conf"
    configuration.write_text(configured(data, site_port, port, tls_ports))
    with (
        running([*site, "--log-level", "critical", "hrdirectory.wsgi:application"], environment),
        running([PROGRAM, "-e", str(data.parent / "log"), "-c", str(configuration)], {}),
    ):
        address = f"http://127.0.0.1:{port}"
        wait_for(f"{address}/healthz")
        yield address


@pytest.fixture(scope="module")
def tls_ports():
    """Where nginx speaks HTTPS, and where it leads to HTTPS."""
    return free_port(), free_port()


def make_certificate(folder):
    """Makes a certificate that nobody has signed."""
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    files = ["-keyout", str(folder / "directory.key"), "-out", str(folder / "directory.pem")]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *name, *files]
    subprocess.run(command, check=True, capture_output=True)


def configured(data, site_port, port, tls_ports=None):
    """Returns the configuration of the document with the folders and ports of this test."""
    [own] = CONFIGURATION.findall((DOCS / "caching.md").read_text())
    tls, second_server = CONFIGURATION.findall((DOCS / "tls.md").read_text())
    ports = tls_ports or (free_port(), free_port())
    own = own.replace("listen 80;", "listen HERE;" + tls) + second_server
    for written, here in (
        ("/run/directory-cache", f"{data.parent}/held"),
        ("listen HERE;", f"listen 127.0.0.1:{port}; add_header X-Held $upstream_cache_status always;"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{ports[0]} ssl;"),
        ("listen 80;", f"listen 127.0.0.1:{ports[1]};"),
        ("/etc/ssl", str(data.parent)),
        ("/var/log/nginx/error.log", f"{data.parent}/log"),
        ("/srv/directory/data", str(data)),
        ("127.0.0.1:8000", f"127.0.0.1:{site_port}"),
    ):
        assert written in own
        own = own.replace(written, here)
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = " ".join(f"{kind}_temp_path {data.parent}/{kind};" for kind in kinds)
    user = "user root;" if os.geteuid() == 0 else ""
    return AROUND.format(folder=data.parent, user=user) + EVENTS.format(temporary=temporary, own=own)


@contextmanager
def running(command, environment):
    """Runs a program for as long as it is needed."""
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=20)


def publish(data, sequence, name):
    """Puts a release with one place in the place of the one before."""
    publish_records(data / "public" / "releases", [make_record(name, opening_hours="24/7")], sequence)


def wait_for(address):
    """Waits until both processes answer."""
    give_up_at = time.monotonic() + 30
    while True:
        try:
            if get(address)[0] == 200:
                return
        except OSError:
            pass
        assert time.monotonic() < give_up_at, f"{address} does not answer"
        time.sleep(0.05)


def wait_for_port(port):
    """Waits until somebody listens on a port of this machine."""
    give_up_at = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            assert time.monotonic() < give_up_at, f"nobody listens on {port}"
            time.sleep(0.05)


def get(address, method="GET", encoding="", data=None):
    """Returns status, headers and text of an answer."""
    request = urllib.request.Request(address, data=data, method=method, headers={"Accept-Encoding": encoding})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            status, headers, content = answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        status, headers, content = answer.code, answer.headers, answer.read()
    if headers.get("Content-Encoding") == "gzip":
        content = gzip.decompress(content)
    return status, headers, content.decode()


def test_the_second_answer_comes_from_nginx_and_no_browser_keeps_it(behind_nginx):
    first, second = get(f"{behind_nginx}/a/glasgow/k1/"), get(f"{behind_nginx}/a/glasgow/k1/")
    assert (first[1]["X-Held"], second[1]["X-Held"]) == ("MISS", "HIT")
    assert first[2] == second[2]
    assert second[1]["Cache-Control"] == "no-store"
    assert not {"X-Accel-Expires", "Surrogate-Control", "CDN-Cache-Control", "Surrogate-Key"} & set(second[1])


def test_both_forms_are_held_and_nobody_gets_the_wrong_one(behind_nginx):
    address = f"{behind_nginx}/a/g51/"
    plain, packed = get(address), get(address, encoding="gzip, deflate, br, zstd")
    held = get(address, encoding="br;q=1.0, gzip"), get(address, encoding="identity")
    assert [answer[1]["X-Held"] for answer in (plain, packed, *held)] == ["MISS", "MISS", "HIT", "HIT"]
    assert [answer[1].get("Content-Encoding") for answer in (packed, *held)] == ["gzip", "gzip", None]
    assert len({answer[2] for answer in (plain, packed, *held)}) == 1


@pytest.mark.parametrize(
    "path", ["/find/", "/", "/sos/", "/a/nowhere-upon-nothing/", "/a/killearn/", "/a/glasgow/?x=1"]
)
def test_nothing_else_is_held(behind_nginx, path):
    assert [get(behind_nginx + path)[1]["X-Held"] for _ in range(2)] == ["MISS", "MISS"]


def test_what_was_typed_reaches_no_cache(behind_nginx, data):
    for _ in range(2):
        assert "Killearn" in get(f"{behind_nginx}/find/", "POST", data=b"words=killearn")[2]
    held = b"".join(path.read_bytes() for path in (data.parent / "held").rglob("*") if path.is_file())
    assert b"KEY: " in held
    assert b"illearn" not in held
    assert b"/find/" not in b"".join(re.findall(rb"KEY: [^\n]*", held))


def test_a_new_release_ends_what_is_held_at_once(behind_nginx, data):
    address = f"{behind_nginx}/a/glasgow/k1/"
    assert "Kite Street" in get(address)[2]
    publish(data, 2, "Lantern (demo)")
    after = get(address)
    assert "Lantern" in after[2]
    assert "Kite Street" not in after[2]
    assert after[1]["X-Held"] == "MISS"


def test_without_the_site_nginx_shows_the_steps(data):
    if PROGRAM is None:
        pytest.skip("there is no nginx (on Debian: apt install nginx-light)")
    port, configuration = free_port(), data.parent / "alone.conf"
    configuration.write_text(configured(data, free_port(), port))
    (data / "public" / "steps.html").write_text("<h1>The steps</h1>")
    with running([PROGRAM, "-e", str(data.parent / "log"), "-c", str(configuration)], {}):
        wait_for_port(port)
        down, too_large = (
            get(f"http://127.0.0.1:{port}/a/glasgow/"),
            get(f"http://127.0.0.1:{port}/", data=bytes(70_000)),
        )
    assert [(answer[0], answer[2]) for answer in (down, too_large)] == [
        (502, "<h1>The steps</h1>"),
        (413, "<h1>The steps</h1>"),
    ]
    assert down[1]["Cache-Control"] == "no-store"


SAFE_VERSIONS = [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]


@pytest.mark.parametrize("version", SAFE_VERSIONS)
def test_over_https_a_page_asks_to_be_asked_for_by_https_alone(behind_nginx, tls_ports, version):
    with line_to(tls_ports[0], speaking(version)) as line:
        answer = asked(line).lower()
    assert b"strict-transport-security: max-age=63072000; includesubdomains; preload" in answer


@pytest.mark.parametrize("version", SAFE_VERSIONS)
def test_no_second_visit_takes_up_the_first(behind_nginx, tls_ports, version):
    context = speaking(version)
    with line_to(tls_ports[0], context) as line:
        asked(line)
        session = line.session
    with line_to(tls_ports[0], context, session) as line:
        asked(line)
        assert not line.session_reused


def test_an_older_version_of_tls_is_refused(behind_nginx, tls_ports):
    with pytest.raises((ssl.SSLError, ConnectionResetError)), line_to(tls_ports[0], speaking(ssl.TLSVersion.TLSv1_1)):
        pass


def test_whoever_comes_without_tls_is_led_to_the_first_page_and_no_path_goes_along(behind_nginx, tls_ports):
    connection = http.client.HTTPConnection("127.0.0.1", tls_ports[1], timeout=20)
    connection.request("GET", "/a/glasgow/k1/?f=b2", headers={"Host": "localhost"})
    answer = connection.getresponse()
    connection.close()
    assert (answer.status, answer.headers["Location"]) == (301, "https://localhost/")


def speaking(version):
    """Returns what speaks one version of TLS, weak ones included, to see whether the other side does."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    return context


@contextmanager
def line_to(port, context, session=None):
    """Opens a line, as a visit that takes up an earlier one if there was one."""
    with (
        socket.create_connection(("127.0.0.1", port), timeout=20) as plain,
        context.wrap_socket(plain, session=session) as line,
    ):
        yield line


def asked(line):
    """Returns the whole answer to a question for a page."""
    line.sendall(b"GET /about/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    return b"".join(iter(lambda: line.recv(65536), b""))
