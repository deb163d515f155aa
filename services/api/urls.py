"""The addresses of the API, below /api/v1/."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularJSONAPIView

from services.api.areas import AreasView
from services.api.errors import not_found
from services.api.listings import ListingsView, ListingView
from services.api.types import TypesView
from services.api.understand import UnderstandView
from services.api.view import OpenView


class SchemaView(OpenView, SpectacularJSONAPIView):
    """The OpenAPI document."""


urlpatterns = [
    path("listings", ListingsView.as_view(), name="api-listings"),
    path("listings/<str:public_id>", ListingView.as_view(), name="api-listing"),
    path("types", TypesView.as_view(), name="api-types"),
    path("areas", AreasView.as_view(), name="api-areas"),
    path("understand", UnderstandView.as_view(), name="api-understand"),
    path("schema", SchemaView.as_view(), name="api-schema"),
    re_path(r"^.*$", not_found),
]
