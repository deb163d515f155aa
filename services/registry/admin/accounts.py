"""The accounts of curators: Django's own pages, which register themselves when they are imported."""

from django.contrib.auth.admin import GroupAdmin, UserAdmin

__all__ = ["GroupAdmin", "UserAdmin"]
