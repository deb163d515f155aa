"""The addresses of the registry: the admin, the reports of the public, and nothing without a sign-in."""

from django.contrib import admin
from django.urls import path

from services.desk.reports import reports

urlpatterns = [
    path("reports/", admin.site.admin_view(reports), name="reports"),
    path("", admin.site.urls),
]
handler500 = "services.desk.errors.server_error"
