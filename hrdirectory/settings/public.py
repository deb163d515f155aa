"""The public site: no accounts, no sessions, no cookies, and no database but the release, opened read-only."""

from __future__ import annotations

import secrets

from hrdirectory.settings import environment
from hrdirectory.settings.base import *  # noqa: F403 — all that both share
from hrdirectory.settings.base import BASE_DIR, HRD_DISTANCE_UNIT, RELEASE_DATABASE
from services.privacy.redaction import logging_config

# It seals the words of a search into an address for an hour. Several processes must share it: set HRD_SECRET_KEY.
SECRET_KEY = environment.given_secret("HRD_SECRET_KEY") or secrets.token_urlsafe(48)
ROOT_URLCONF = "hrdirectory.urls.public"
WSGI_APPLICATION = "hrdirectory.wsgi.application"

INSTALLED_APPS = [
    "services",
    "services.catalogue",
    "services.web",
    "services.api",
    "rest_framework",
    "drf_spectacular",
    "django_filters",
    "leaflet",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "services.privacy.middleware.SiteHeaders",
    "services.web.onion.OnionLocation",
    "services.web.compression.CompressedPages",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "services.web.languages.LanguagePrefix",
    "services.web.whole_pages.WholePages",
    "services.web.readiness.ReleaseRequired",
    "services.web.same_site.SameSiteForms",
    "services.web.small_forms.SmallForms",
    "services.web.last_slash.LastSlash",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "context_processors": ["services.web.context.site"],
            "builtins": [
                "services.web.templatetags.directory",
                "django.templatetags.i18n",
                "django.templatetags.static",
            ],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
        },
    }
]
DATABASES = {"default": {}, "release": RELEASE_DATABASE}
APPEND_SLASH = True

# TILES left out would mean a third party's. What is drawn instead comes with the page.
LEAFLET_CONFIG = {
    "TILES": [],
    "SCALE": HRD_DISTANCE_UNIT,
    "RESET_VIEW": False,
    "MIN_ZOOM": 3,
    "MAX_ZOOM": 17,
    "ATTRIBUTION_PREFIX": '<a href="https://leafletjs.com/" rel="noopener noreferrer">Leaflet</a>',
}

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "services.api.errors.as_json",
    "UNAUTHENTICATED_USER": None,
    "UNAUTHENTICATED_TOKEN": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Directory API",
    "DESCRIPTION": "Services that keep people who use drugs safe and well: read only, no key, no log of who asks.",
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": "/api/v1/",
    "SERVE_PUBLIC": True,
    # Closed lists stay where they are used: by name they would clash, since many fields are called "kind".
    "POSTPROCESSING_HOOKS": [],
}

# docs/decisions/0006-our-own-headers.md gives the reason for each.
SILENCED_SYSTEM_CHECKS = ["security.W001", "security.W002", "security.W003"]

LOGGING_CONFIG = "logging.config.dictConfig"
LOGGING = logging_config()
