"""The admin site itself: its name, its head lines."""

from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _


class RegistrySite(AdminSite):
    """The registry's front: sign-in required, no link to anything outside."""

    site_header = _("Registry")
    site_title = _("Registry")
    index_title = _("What curators know")
    enable_nav_sidebar = True
