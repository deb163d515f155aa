"""Whether enough public places stand close to a point to make a list of its own there."""

from __future__ import annotations

from services.catalogue.models import Listing
from services.catalogue.nearby import nearest_offers
from services.geometry.points import Point

# A place may have an offer of every type, and each is handed out by itself.
MOST_OFFERS = 200


def has_listings_near(point: Point, radius_m: float, at_least: int) -> bool:
    """Says whether so many listings that show their address, and are not closed for good, lie within the radius.

    Withheld addresses do not count, not even as the middle of their square: no list may come and go with them.
    """
    ids: set[int] = set()
    for number, near in enumerate(nearest_offers(point)):
        if near.distance_m > radius_m or number == MOST_OFFERS:
            break
        if near.listing_id in ids:
            continue
        ids.add(near.listing_id)
        if len(ids) >= at_least and _shown(ids) >= at_least:
            return True
    return False


def _shown(ids: set[int]) -> int:
    return Listing.objects.filter(pk__in=ids, precision="exact", is_closed=False).count()
