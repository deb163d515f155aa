"""The kinds of search parameter: how each is read from text, and how it narrows the offers."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, IntegerField, OuterRef, Q, QuerySet
from django.db.models.functions import Cast

from services.catalogue.facets import types_asked
from services.catalogue.models import OfferFact
from services.catalogue.parameters import CodesField, LimitField, MomentField, PointField, TagsField
from services.vocabulary.facts import UNKNOWN

# A number one may filter by means "at most", but for these, of which more is better.
AT_LEAST = ("free_places",)


class Asked(django_filters.Filter):
    """A parameter that shapes the search as a whole and narrows no offer by itself."""

    def filter(self, qs: QuerySet, value: Any) -> QuerySet:
        """Leaves the offers as they are."""
        return qs


class PointAsked(Asked):
    """A point on the Earth."""

    field_class = PointField


class MomentAsked(Asked):
    """A moment."""

    field_class = MomentField


class NumberAsked(Asked):
    """A whole number."""

    field_class = forms.IntegerField


class WordsAsked(Asked):
    """Words to look for in names and descriptions."""

    field_class = forms.CharField


class TypeFilter(django_filters.Filter):
    """Any of several types of service: the gate of every search, applied inside the index."""

    field_class = CodesField

    def filter(self, qs: QuerySet, value: Any) -> QuerySet:
        """Keeps the offers of these types."""
        return qs.filter(type__in=value) if value else qs


class FactFilter(django_filters.Filter):
    """Any of several answers to one fact; with `unknown` also those that have not said."""

    field_class: type[forms.Field] = CodesField

    def filter(self, qs: QuerySet, value: Any) -> QuerySet:
        """Keeps the offers with one of the answers."""
        if not value:
            return qs
        about = OfferFact.objects.filter(offer_id=OuterRef("pk"), key=self.field_name)
        wanted = Exists(about.filter(value__in=[code for code in value if code != UNKNOWN]))
        return qs.filter(wanted | _silent(self.field_name, about)) if UNKNOWN in value else qs.filter(wanted)


class TagFilter(FactFilter):
    """Any of several tags of an open list."""

    field_class = TagsField


class NumberFilter(django_filters.Filter):
    """At most (or, where more is better, at least) so many; with `unknown` also those that have not said."""

    field_class = LimitField

    def filter(self, qs: QuerySet, value: Any) -> QuerySet:
        """Keeps the offers whose number is good enough; one that is not known is so only where that was asked for."""
        if value is None:
            return qs
        about = OfferFact.objects.filter(offer_id=OuterRef("pk"), key=self.field_name)
        if value.number is None:
            return qs.filter(_silent(self.field_name, about))
        compare = "gte" if self.field_name in AT_LEAST else "lte"
        numbered = about.annotate(number=Cast("value", IntegerField()))
        wanted = Exists(numbered.filter(**{f"number__{compare}": value.number}))
        return qs.filter(wanted | _silent(self.field_name, about)) if value.takes_unknown else qs.filter(wanted)


def _silent(key: str, about: QuerySet[OfferFact]) -> Q:
    """Returns the condition that an offer was asked and has not said."""
    return Q(~Exists(about), type__in=sorted(types_asked(key)))
