"""The shapes of the answers, for the OpenAPI document; tests hold the answers against them."""

from __future__ import annotations

from rest_framework import serializers

from services.places.place import KINDS
from services.vocabulary.listing import LOCATION_KINDS, MODES
from services.vocabulary.service_types import SERVICE_TYPES


class GeometryShape(serializers.Serializer):
    """A GeoJSON point."""

    type = serializers.ChoiceField(["Point"])
    coordinates = serializers.ListField(
        child=serializers.FloatField(), min_length=2, max_length=2, help_text="longitude, latitude"
    )


class PropertiesShape(serializers.Serializer):
    """What is said of one listing."""

    id = serializers.CharField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(list(LOCATION_KINDS))
    types = serializers.ListField(
        child=serializers.ChoiceField(list(SERVICE_TYPES)), help_text="that answer the search"
    )
    mode = serializers.ListField(child=serializers.ChoiceField(list(MODES)), help_text="how one gets it")
    distance_m = serializers.FloatField(
        allow_null=True, help_text="over the ground; to the square's centre, if withheld"
    )
    open = serializers.ChoiceField(["open", "closed", "unknown"])
    open_until = serializers.DateTimeField(allow_null=True)
    opens_next = serializers.DateTimeField(allow_null=True)
    closes_before_walk = serializers.BooleanField(
        allow_null=True, help_text="an estimate from a straight line; null where it is not open or no door is known"
    )
    phone = serializers.CharField(allow_null=True, help_text="E.164, or a short number")
    address = serializers.CharField(allow_null=True)
    country = serializers.CharField()
    place_precision = serializers.ChoiceField(["exact", "area", "none"])
    checked_on = serializers.DateField(allow_null=True)
    stated_by_source = serializers.BooleanField(help_text="the source vouches for it; nobody here has checked it")
    is_demo = serializers.BooleanField(help_text="invented, for the demonstration")
    url = serializers.URLField()


class FeatureShape(serializers.Serializer):
    """A GeoJSON feature."""

    type = serializers.ChoiceField(["Feature"])
    id = serializers.CharField()
    geometry = GeometryShape(allow_null=True)
    properties = PropertiesShape()


class CollectionShape(serializers.Serializer):
    """A GeoJSON feature collection, nearest first."""

    type = serializers.ChoiceField(["FeatureCollection"])
    features = FeatureShape(many=True)
    page = serializers.IntegerField()
    per_page = serializers.IntegerField()
    has_next = serializers.BooleanField()
    release = serializers.CharField(help_text="the release this was read from")


class WholePropertiesShape(PropertiesShape):
    """What is said of one listing, with its whole public record."""

    record = serializers.DictField()


class WholeFeatureShape(FeatureShape):
    """One listing with its whole public record."""

    properties = WholePropertiesShape()


class FactShape(serializers.Serializer):
    """One fact that may be known of a service."""

    key = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # every serializer has a label too
    kind = serializers.CharField()
    values = serializers.DictField(child=serializers.CharField())
    is_filter = serializers.BooleanField()


class TypeShape(serializers.Serializer):
    """One type of service."""

    code = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # every serializer has a label too
    short_label = serializers.CharField()
    field = serializers.ChoiceField(["health", "social", "legal"])
    offers = serializers.IntegerField(help_text="in the present release")
    facts = FactShape(many=True)


class TypesShape(serializers.Serializer):
    """All types of service."""

    types = TypeShape(many=True)


class AreaShape(serializers.Serializer):
    """A place that people name, and the area (town or postcode district) whose list serves it."""

    slug = serializers.CharField(help_text="of the area")
    area = serializers.CharField(help_text="the name of the area; that of the place where it is one itself")
    name = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # every serializer has a label too
    kind = serializers.ChoiceField(KINDS)
    country = serializers.CharField()
    subdivision = serializers.CharField(allow_blank=True)
    latitude = serializers.FloatField()
    longitude = serializers.FloatField()
    url = serializers.URLField()


class AreasShape(serializers.Serializer):
    """Places that bear a name, the most populous first."""

    areas = AreaShape(many=True)


class ReadPlaceShape(serializers.Serializer):
    """A place that a search may mean; `slug` is the area whose list serves it."""

    slug = serializers.CharField()
    name = serializers.CharField()
    country = serializers.CharField()
    region = serializers.CharField(allow_blank=True)
    kind = serializers.ChoiceField(list(KINDS))
    latitude = serializers.FloatField()
    longitude = serializers.FloatField()


class ReadingShape(serializers.Serializer):
    """How a search is read."""

    types = serializers.ListField(child=serializers.ChoiceField(list(SERVICE_TYPES)), help_text="in the order said")
    filters = serializers.DictField(child=serializers.CharField(), help_text="search parameters with their values")
    place = ReadPlaceShape(allow_null=True, help_text="the one most likely meant")
    places = ReadPlaceShape(many=True, help_text="others it could be, the most likely first")
    words = serializers.ListField(child=serializers.CharField(), help_text="what is left, as it was typed")
    note = serializers.CharField(allow_null=True, help_text="what to say beside the answer")


class WrongParameterShape(serializers.Serializer):
    """A parameter that cannot be read."""

    parameter = serializers.CharField()
    problem = serializers.CharField()
    takes = serializers.CharField()


class ErrorShape(serializers.Serializer):
    """What went wrong, in one sentence."""

    error = serializers.CharField()
    parameters = WrongParameterShape(many=True, required=False)
