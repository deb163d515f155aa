"""The first curator: made with a password that is shown once, and whoever has been a curator for longest."""

from __future__ import annotations

import secrets

from django.contrib.auth.models import User

NAME = "curator"


def create() -> str | None:
    """Makes a curator with all rights if there is no account yet, and returns the password, else None."""
    if User.objects.exists():
        return None
    password = secrets.token_urlsafe(15)
    User.objects.create_superuser(NAME, password=password)
    return password


def find() -> User | None:
    """Returns the curator with the oldest account that may sign in, or None where there is none."""
    return User.objects.filter(is_active=True, is_staff=True).order_by("pk").first()
