"""The registry: accounts, admin, sessions, and the only process that may write listings."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

from hrdirectory.settings import environment
from hrdirectory.settings.base import *  # noqa: F403 — all that both share
from hrdirectory.settings.base import BASE_DIR, HRD_BEHIND_TLS, HRD_DATA_DIR, RELEASE_DATABASE, STATICFILES_DIRS
from services.privacy.redaction import logging_config

HRD_REGISTRY_DIR = environment.private_folder(HRD_DATA_DIR / "registry")
SECRET_KEY = environment.secret("HRD_SECRET_KEY", HRD_REGISTRY_DIR / "secret_key")
ROOT_URLCONF = "hrdirectory.urls.registry"
WSGI_APPLICATION = "hrdirectory.wsgi.application"

INSTALLED_APPS = [
    "services",
    "services.registry",
    "services.release",
    "services.catalogue",
    "services.registry.admin.apps.RegistryAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "simple_history",
]
MIDDLEWARE = [
    "services.privacy.middleware.RegistryHeaders",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Files are collected here for both processes: the map's too, but not its app, which breaks the admin without GDAL.
LEAFLET = Path(str(find_spec("leaflet").origin)).parent  # type: ignore[union-attr]  # locked
STATICFILES_DIRS = [*STATICFILES_DIRS, LEAFLET / "static"]

DATABASE_SCHEMES = ("sqlite", "postgres", "postgresql")


def registry_database(url: str) -> dict:
    """Returns the Django settings of the registry's database from its address."""
    if url.split(":", 1)[0] not in DATABASE_SCHEMES:
        raise ImproperlyConfigured("DATABASE_URL must begin with postgresql:// or sqlite:///.")
    try:
        database = environ.Env.db_url_config(url)
    except (ValueError, KeyError):
        database = {}
    # A password with a slash in it ends the name of the host, and what follows would be said to be the database's name.
    is_torn = "@" in database.get("NAME", "") and not url.startswith("sqlite")
    if not database or is_torn:
        raise ImproperlyConfigured(
            "DATABASE_URL cannot be read; write postgresql://user:password@host/name, and %2F for a / in the password."
        )
    if database["NAME"] in ("", ":memory:"):
        raise ImproperlyConfigured("DATABASE_URL must name a database, such as postgresql:///name or sqlite:////file.")
    if database["ENGINE"].endswith("sqlite3"):
        # Writers wait for one another and never lose a commit; deleted text is overwritten in the file.
        database["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
        }
    else:
        database["OPTIONS"] = {**database.get("OPTIONS", {}), "pool": {"min_size": 1, "max_size": 8, "timeout": 10}}
    return database


DATABASES = {
    "default": registry_database(
        environment.text("DATABASE_URL", f"sqlite:///{HRD_REGISTRY_DIR / 'registry.sqlite3'}")
    ),
    "release": RELEASE_DATABASE,
}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL, LOGIN_REDIRECT_URL = "admin:login", "admin:index"
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HRD_BEHIND_TLS
SESSION_COOKIE_NAME = "__Host-session" if HRD_BEHIND_TLS else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if HRD_BEHIND_TLS else "csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_AGE = None  # it ends with the browser, where Django would keep it for a year
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_TRUSTED_ORIGINS = environment.origins("HRD_REGISTRY_ORIGINS", "")
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

# docs/decisions/0006-our-own-headers.md gives the reason for each.
SILENCED_SYSTEM_CHECKS = ["security.W002", "security.W004", "security.W008"]
if not HRD_BEHIND_TLS:
    SILENCED_SYSTEM_CHECKS += ["security.W012", "security.W016"]

LOGGING_CONFIG = "logging.config.dictConfig"
LOGGING = logging_config()
