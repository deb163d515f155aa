"""The three processes of a running directory: the site, the registry and the publisher, each with what it may know."""

from __future__ import annotations

import hashlib
import hmac
import os
import sys
from dataclasses import dataclass

from django.conf import settings

from services.management.processes import Child

SITE_SETTINGS = "hrdirectory.settings.public"
REGISTRY_SETTINGS = "hrdirectory.settings.registry"
LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Door:
    """A port that people come in by: where it is, which option changes it, and the process behind it."""

    name: str
    host: str
    port: int
    port_option: str
    shown_host: str
    child: Child

    @property
    def address(self) -> str:
        """The address to open in a browser."""
        host = f"[{self.shown_host}]" if ":" in self.shown_host else self.shown_host
        return f"http://{host}:{self.port}"


def site(host: str, port: int) -> Door:
    """Returns the site: its process knows neither the registry's database nor its secret."""
    environment = _environment(SITE_SETTINGS)
    environment.pop("DATABASE_URL", None)
    environment["HRD_SECRET_KEY"] = site_secret()
    child = Child("The site", _granian(host, port, workers=site_workers()), environment)
    return Door("Site", host, port, "--site-port", host, child)


def registry(host: str, port: int) -> Door:
    """Returns the registry: on this machine alone, unless TLS stands in front of it.

    Its name is localhost, because security keys refuse a bare address, and because another name than the site's keeps
    its cookies away from there.
    """
    host = host if settings.HRD_BEHIND_TLS else LOOPBACK
    child = Child("The registry", _granian(host, port, workers=1), _environment(REGISTRY_SETTINGS))
    return Door("Registry", host, port, "--registry-port", "localhost" if host == LOOPBACK else host, child)


def publisher() -> Child:
    """Returns the process that carries changes from the registry to the site."""
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "publish", "--watch"]
    return Child("The publisher", command, _environment(REGISTRY_SETTINGS))


def site_workers() -> int:
    """Returns how many processes answer for the site: two, or one where that leaves no processor for the registry."""
    return 2 if (os.cpu_count() or 1) > 2 else 1


def site_secret() -> str:
    """Returns the site's own secret: the same at every start, and no way back from it to the registry's."""
    return hmac.new(settings.SECRET_KEY.encode(), b"the secret of the site", hashlib.sha256).hexdigest()


def _granian(host: str, port: int, workers: int) -> list[str]:
    """Returns the command of a server that writes nothing about requests.

    Below `critical` Granian logs the text of exceptions, which may hold what a visitor sent; Django logs the rest,
    redacted. It has no access log unless asked.
    """
    return [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws"),
        *("--host", host, "--port", str(port)),
        *("--workers", str(workers), "--blocking-threads", "2", "--workers-kill-timeout", "3"),
        *("--log-level", "critical", "--no-access-log"),
        *("--working-dir", str(settings.BASE_DIR), "hrdirectory.wsgi:application"),
    ]


def _environment(settings_module: str) -> dict[str, str]:
    """Returns the environment of this process with other settings and none of Granian's variables."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GRANIAN_")}
    return inherited | {"DJANGO_SETTINGS_MODULE": settings_module, "HRD_DATA_DIR": str(settings.HRD_DATA_DIR)}
