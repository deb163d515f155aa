"""Points that the geometry tests share: drawn ones for properties, and named ones where naive code breaks."""

from hypothesis import strategies

from services.geometry.points import Point

LONDON = Point(51.5074, -0.1278)
PARIS = Point(48.8566, 2.3522)
SUVA_WEST = Point(-18.0, 179.9)
SUVA_EAST = Point(-18.0, -179.9)
NORTH_POLE = Point(90.0, 0.0)

latitudes = strategies.floats(-90, 90)
longitudes = strategies.floats(-180, 180)
points = strategies.builds(Point, latitudes, longitudes)
