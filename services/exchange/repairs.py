"""Repairs of known faults in records where the truth is certain; what is not certain is left out or refused.

Each repair changes one record in place and leaves a remark on what it did. A profile names the repairs of its source.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from services.exchange.geography import Geography
from services.exchange.record import Content, RecordError
from services.geometry.points import Point, PointError
from services.places.postcodes import US_POSTAL_COUNTRIES

Repair = Callable[[Content, Geography], None]

ZIP = re.compile(r"(?P<zip>\d{3,5})(?:[- ]?(?P<plus_four>\d{4}))?")
# Territories that use American ZIP codes and state codes and are countries of their own in ISO 3166; so is Palau.
US_TERRITORIES = (US_POSTAL_COUNTRIES | {"FM", "MH", "PW"}) - {"US"}
# The middle of a code can be some kilometres from a door in it; a code farther off than this belongs to another town.
FARTHER_THAN_THE_NEAREST_CODE_M = 8_000
ONLY_CODE_WITHIN_M, IS_AT_MOST_M = 6_000, 2_000
CITY_AND_PROVINCE = re.compile(r"(?P<city>.+?),? (?P<province>[A-Z]{2})")
IN_BRACKETS = re.compile(r"\s*\((?P<aside>[^()]*)\)")
MOBILE = re.compile(r"mobile (?:site|unit|van|clinic)", re.IGNORECASE)
# A title behind or before a name; MD as a state stands alone in its own column, never in a name's.
PERSONS_TITLE = re.compile(r"\b(?:M\.?D|D\.?O|N\.?P|Ph\.?D|PA-C|FNP|APRN|DNP|LCSW)\b\.?|\b(?:Dr|DR)\b\.?(?= ?[A-Z])")


def pad_zip(record: Content, geography: Geography) -> None:
    """Gives American ZIP codes back the leading zeros that a spreadsheet took, and writes ZIP+4 with its hyphen."""
    location = record["location"]
    stated = location.get("postal_code", "")
    if not stated:
        return
    match = ZIP.fullmatch(stated)
    if match is None:
        del location["postal_code"]
        record["remarks"].append(f"Postal code “{stated}” is no ZIP code and was left out.")
        return
    written = match["zip"].zfill(5) + (f"-{match['plus_four']}" if match["plus_four"] else "")
    if written != stated:
        location["postal_code"] = written
        record["remarks"].append(f"Postal code {stated} was read as {written}.")


def name_territory(record: Content, geography: Geography) -> None:
    """Gives American territories their own country code; points east of the date line are right as they are."""
    location = record["location"]
    if location.get("country") == "US" and location.get("state_province") in US_TERRITORIES:
        location["country"] = location["state_province"]
        location.pop("holiday_subdivision", None)


def check_postal_code(record: Content, geography: Geography) -> None:
    """Leaves out a postal code that belongs elsewhere, as dragging a cell down in a spreadsheet makes them.

    Where just one code can be meant, that one is put in its place.
    """
    location = record["location"]
    stated, point = location.get("postal_code", ""), _point(location)
    if not stated or point is None:
        return
    around = geography.postcodes_around(point, location["country"], location.get("state_province", ""))
    if not around:
        return
    distance = geography.distance_to_postcode(point, stated, location["country"])
    nearest_m, nearest = around[0]
    if distance is not None and distance <= nearest_m + FARTHER_THAN_THE_NEAREST_CODE_M:
        return
    near = [code for metres, code in around if metres <= ONLY_CODE_WITHIN_M]
    if near == [nearest] and nearest_m <= IS_AT_MOST_M:
        location["postal_code"] = nearest
        record["remarks"].append(
            f"Postal code {stated} lies elsewhere; {nearest} is the only one there, and was taken."
        )
        return
    del location["postal_code"]
    record["remarks"].append(f"Postal code {stated} lies elsewhere by the gazetteer, and was left out.")


def check_point(record: Content, geography: Geography) -> None:
    """Refuses a point whose latitude and longitude have changed places; leaves out one that lies in another state."""
    location = record["location"]
    point = _point(location)
    if point is None or (point.latitude, point.longitude) == (0, 0):
        return  # 0,0 is no point at all, and refused for every source
    country, state = location["country"], location.get("state_province", "")
    if geography.lies_in(point, country, state) is not False:
        return
    swapped = _point({"latitude": point.longitude, "longitude": point.latitude})
    if swapped is not None and geography.lies_in(swapped, country, state):
        raise RecordError("location.latitude", "Latitude and longitude have changed places.")
    del location["latitude"], location["longitude"]
    record["remarks"].append(
        f"The point {point.latitude}, {point.longitude} is not in {state or country} and was left out."
    )


def split_city_and_province(record: Content, geography: Geography) -> None:
    """Parts a town from the province written behind it: “Vancouver BC”."""
    location = record["location"]
    if match := CITY_AND_PROVINCE.fullmatch(location.get("city", "")):
        location["city"], location["state_province"] = match["city"], match["province"]
        location["holiday_subdivision"] = match["province"]


def move_aside_out_of_street(record: Content, geography: Geography) -> None:
    """Moves a remark in brackets from the street to how to get there: “2600 Main Avenue (by the market)”."""
    location = record["location"]
    street = location.get("address_1", "")
    asides = [match["aside"].strip() for match in IN_BRACKETS.finditer(street)]
    if not asides:
        return
    location["address_1"] = IN_BRACKETS.sub("", street).strip()
    words = "; ".join([*filter(None, [location.get("transportation")]), *asides])
    location["transportation"] = words[:1].upper() + words[1:]
    record["remarks"].append(f"“{'; '.join(asides)}” was moved from the street to how to get there.")


def drop_town_from_street(record: Content, geography: Geography) -> None:
    """Takes the town off the end of a street where it has its own field: “639 E 18th St, Paterson” in Paterson."""
    location = record["location"]
    street, ending = location.get("address_1", ""), f", {location.get('city', '')}"
    if len(ending) > 2 and street.casefold().endswith(ending.casefold()):
        location["address_1"] = street[: -len(ending)]


def read_mobile_site(record: Content, geography: Geography) -> None:
    """Reads “(Mobile Site)” in a name as how the service comes, not as a part of the name."""
    location = record["location"]
    name = location.get("name", "")
    asides = [match for match in IN_BRACKETS.finditer(name) if MOBILE.fullmatch(match["aside"].strip())]
    if not asides:
        return
    for match in reversed(asides):
        name = name[: match.start()] + name[match.end() :]
    location["name"] = name
    for service in record["services"]:
        service.setdefault("at_location", {})["modes"] = ["mobile"]
    record["remarks"].append("“Mobile Site” was moved from the name to how the service comes.")


def withhold_personal_names(record: Content, geography: Geography) -> None:
    """Replaces a name that looks like a doctor's by the other name of the place, or by its street."""
    location = record["location"]
    if _is_personal(location.get("alternate_name", "")):
        del location["alternate_name"]
        record["remarks"].append("The other name looks like a person's and was left out.")
    if not _is_personal(location.get("name", "")):
        return
    location["name"] = (
        location.pop("alternate_name", "") or f"Clinic, {location.get('address_1') or location.get('city')}"
    )
    record["remarks"].append("The name looks like a person's and was replaced.")


def _is_personal(name: str) -> bool:
    return PERSONS_TITLE.search(name) is not None


def _point(location: Content) -> Point | None:
    try:
        return Point(location["latitude"], location["longitude"])
    except (KeyError, PointError):
        return None


REPAIRS: dict[str, Repair] = {
    repair.__name__: repair
    for repair in (
        pad_zip,
        name_territory,
        check_postal_code,
        check_point,
        split_city_and_province,
        move_aside_out_of_street,
        drop_town_from_street,
        read_mobile_site,
        withhold_personal_names,
    )
}
