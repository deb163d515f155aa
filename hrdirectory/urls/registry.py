"""The addresses of the registry: the admin, and nothing without a sign-in."""

from django.contrib import admin
from django.urls import path

urlpatterns = [
    path("", admin.site.urls),
]
