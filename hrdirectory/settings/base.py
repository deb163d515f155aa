"""What the site and the registry share; every value an operator may set is described in docs/settings.md."""

from __future__ import annotations

from pathlib import Path

from hrdirectory.settings import environment
from services.vocabulary.service_types import SERVICE_TYPES

BASE_DIR = Path(__file__).resolve().parents[2]
DEBUG = False

HRD_DATA_DIR = environment.folder("HRD_DATA_DIR", BASE_DIR / "data")
HRD_PUBLIC_DIR = HRD_DATA_DIR / "public"
HRD_INBOX_DIR = HRD_DATA_DIR / "inbox"
HRD_RELEASES_DIR = HRD_PUBLIC_DIR / "releases"
HRD_PLACES_FILE = HRD_PUBLIC_DIR / "places.sqlite3"
HRD_TILES_DIR = HRD_PUBLIC_DIR / "tiles"
HRD_FIXTURES_DIR = BASE_DIR / "fixtures"

HRD_HOME_AREA = environment.area("HRD_HOME_AREA", "glasgow")
HRD_KINDS = environment.known_words("HRD_KINDS", ",".join(SERVICE_TYPES), tuple(SERVICE_TYPES))
HRD_SITE_NAME = environment.name_to_show("HRD_SITE_NAME", "Near Here")
HRD_SITE_URL = environment.web_address("HRD_SITE_URL", "")
HRD_ONION_URL = environment.onion_address("HRD_ONION_URL")
HRD_EXIT_URL = environment.web_address("HRD_EXIT_URL", "https://www.wikipedia.org/")
HRD_BEHIND_TLS = environment.flag("HRD_BEHIND_TLS")
# How long a cache in front of the site may hold a list; a browser never does.
HRD_CACHE_SECONDS = environment.number("HRD_CACHE_SECONDS", 0, lowest=0, highest=300)
HRD_OFFLINE = environment.flag("HRD_OFFLINE", default=True)
HRD_DISTANCE_UNIT = environment.choice("HRD_DISTANCE_UNIT", "metric", ("metric", "imperial"))

# A language is added with one catalogue in this folder; every process compiles those that have changed at its start.
HRD_CATALOGUES = BASE_DIR / "services" / "locale"
HRD_INTERFACE = environment.interface_languages(HRD_CATALOGUES)
HRD_LANGUAGES = environment.known_words("HRD_LANGUAGES", ",".join(HRD_INTERFACE), tuple(HRD_INTERFACE))
LANGUAGES = [(code, HRD_INTERFACE[code].name) for code in HRD_LANGUAGES]
LANGUAGES_BIDI = [code for code, language in HRD_INTERFACE.items() if language.is_right_to_left]
LANGUAGE_CODE = HRD_LANGUAGES[0]
LOCALE_PATHS = [HRD_DATA_DIR / "locale"]
# Who has signed the overdose steps, and the emergency numbers with their sources.
HRD_SIGNED_ADVICE = environment.signed_advice("HRD_SIGNED_ADVICE", tuple(HRD_INTERFACE))
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

ALLOWED_HOSTS = environment.hosts("HRD_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = HRD_DATA_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "services.web.stylesheets.OneStylesheet"},
}

# Nobody else's page may read our files, and learn from them that we are here.
WHITENOISE_ALLOW_ALL_ORIGINS = False

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASE_ROUTERS: list[str] = ["services.catalogue.routing.ReleaseRouter"]

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HRD_BEHIND_TLS else None
USE_X_FORWARDED_HOST = False

RELEASE_DATABASE = {
    "ENGINE": "services.catalogue.sqlite_release",
    "NAME": str(HRD_RELEASES_DIR / "current" / "release.sqlite3"),
    "CONN_MAX_AGE": None,
}
