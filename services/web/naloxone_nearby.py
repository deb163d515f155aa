"""Where naloxone can be fetched at this moment: open, close, and given to whoever comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.catalogue.criteria import Criteria
from services.catalogue.listings import Found, FoundOffer, find
from services.places.place import Place
from services.vocabulary.service_types import naloxone
from services.web.cards import where_words
from services.web.contact_links import ContactLink, first_call
from services.web.opening_words import OpeningLine, opening_line
from services.web.wording import say_distance

# An ambulance is there before anybody is back from farther away.
FARTHEST_M = 5_000
MOST_SHOWN = 2
# So many of the nearest are looked at.
LOOKED_AT = 20
# Answers that stop somebody who comes in for the first time and has no minute to lose.
HINDRANCES = {naloxone.PRESCRIPTION.key: "prescription_needed", naloxone.TRAINING.key: "required"}
FOR_ANYBODY = ("anyone", "people_who_use", "family_friends")


@dataclass(frozen=True)
class NearbyNaloxone:
    """A place that gives naloxone and is open: how far from the centre of the area, where, until when, its number."""

    id: str
    name: str
    distance: str
    where: str
    opening: OpeningLine
    call: ContactLink | None


def naloxone_nearby(area: Place, now: datetime) -> list[NearbyNaloxone]:
    """Returns the nearest places around the centre of an area that are open now, two at most."""
    criteria = Criteria(
        near=area.point,
        country=area.country,
        subdivision=area.admin1_code,
        radius_m=FARTHEST_M,
        types=(naloxone.TYPE.code,),
        open_at=now,
        per_page=LOOKED_AT,
    )
    within_reach = [found for found in find(criteria, now).found if _can_be_fetched(found)]
    return [_shown(found, now, area.time_zone) for found in within_reach[:MOST_SHOWN]]


def _can_be_fetched(found: Found) -> bool:
    has_address = found.distance_m is not None and found.record["precision"] == "exact"
    return has_address and any(_gives_it_to_anybody(offer) for offer in found.offers)


def _gives_it_to_anybody(offer: FoundOffer) -> bool:
    details = offer.content.get("details") or {}
    who = details.get(naloxone.WHO_CAN_GET.key) or FOR_ANYBODY
    is_hindered = any(details.get(key) == answer for key, answer in HINDRANCES.items())
    return offer.has_service and not is_hindered and any(one in who for one in FOR_ANYBODY)


def _shown(found: Found, now: datetime, zone: str) -> NearbyNaloxone:
    record = found.record
    contacts = [contact for offer in found.offers for contact in offer.content.get("contacts", ())]
    return NearbyNaloxone(
        id=record["id"],
        name=record["name"],
        distance=say_distance(found.distance_m or 0.0),
        where=where_words(record),
        opening=opening_line(found.opening, now, record["timezone"], read_in=zone),
        call=first_call([*contacts, *record.get("contacts", ())], record["country"]),
    )
