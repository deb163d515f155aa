"""A place people search around (a town, a postcode, a station, a street), and the region and country it lies in."""

from __future__ import annotations

from dataclasses import dataclass

from services.geometry.points import Point

TOWN = "town"
POSTCODE = "postcode"
STATION = "station"
NEIGHBOURHOOD = "neighbourhood"
STREET = "street"
# Their numbers stand in the table of places.
KINDS = (TOWN, POSTCODE, STATION, NEIGHBOURHOOD, STREET)
# All but codes, which have no names.
NAMED_KINDS = (TOWN, STATION, NEIGHBOURHOOD, STREET)
# Only these can have a list of their own. The others lead to one of them.
AREA_KINDS = (TOWN, POSTCODE)


@dataclass(frozen=True)
class Country:
    """A country that has places here: its ISO 3166-1 code of two letters and its name."""

    code: str
    name: str


@dataclass(frozen=True)
class Region:
    """A first division of a country; `code` is its ISO 3166-2 code without the country, or "" where that is not known.

    `slug` always names the region within its country, so links use it.
    """

    country: str
    slug: str
    code: str
    name: str


@dataclass(frozen=True)
class Place:
    """Somewhere that people name, and the area that lists what is around it.

    Areas are coarse on purpose: `slug` is the address of the list, which for a village is that of a larger place.
    """

    slug: str
    name: str
    kind: str
    country: str
    admin1_code: str
    admin1_name: str
    point: Point
    population: int
    time_zone: str
    # The name of the area it belongs to; "" where it is an area itself.
    area_name: str = ""
    # The town that a postcode, a station or a street is in; "" where nobody says so.
    town: str = ""
    # The address it would have as an area: an old link may hold it. "" for what is never one.
    own_slug: str = ""

    @property
    def is_area(self) -> bool:
        """Says whether its list is its own."""
        return not self.area_name

    @property
    def label(self) -> str:
        """Returns the words for headings and lists: "G51", "Glasgow, Scotland", "59001, Absarokee, Montana"."""
        # A code that holds letters says by itself where it is; five digits could be in any of a dozen countries.
        if self.kind == POSTCODE and any(character.isalpha() for character in self.name):
            return self.name
        if self.kind in (STATION, NEIGHBOURHOOD, STREET) and self.town:
            return f"{self.name}, {self.town}"
        return ", ".join(dict.fromkeys(part for part in (self.name, self.town, self.admin1_name) if part))


@dataclass(frozen=True, slots=True)
class Entry:
    """What a source says of a place, before the place has an address on the site."""

    name: str
    kind: str
    country: str
    latitude: float
    longitude: float
    region: str = ""  # the region's slug
    population: int = 0
    other_names: tuple[str, ...] = ()
    time_zone: str = ""  # empty: taken from the point
    town: str = ""
