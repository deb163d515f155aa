/* Points, distances and cells of the Earth, as services/geometry has them: the same formulas in the same order.

   A point is [latitude, longitude] in degrees. */

const RADIUS = 6371008.8;
const DEEPEST = 14;
const HAIR = 0.01; // metres: more than any rounding
const RADIANS = Math.PI / 180;

/* The point on a ball of radius 1, where no pole and no date line is special. */
export function vectorOf([latitude, longitude]) {
  if (Math.abs(latitude) === 90) return [0, 0, Math.sign(latitude)];
  const [up, east] = [latitude * RADIANS, (longitude === 180 ? -180 : longitude) * RADIANS];
  return [Math.cos(up) * Math.cos(east), Math.cos(up) * Math.sin(east), Math.sin(up)];
}

/* Metres over the ground between two vectors. */
export function metres(a, b) {
  return 2 * RADIUS * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

export function quarters(key) {
  return ["0", "1", "2", "3"].map((digit) => key + digit);
}

/* The key of the deepest cell around a point. */
export function deepest([latitude, longitude]) {
  const place = (share) => Math.min(2 ** DEEPEST - 1, Math.floor(share * 2 ** DEEPEST));
  const [x, y] = [place((longitude + 180) / 360), place((latitude + 90) / 180)];
  let key = "q";
  for (let bit = DEEPEST - 1; bit >= 0; bit--) key += ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
  return key;
}

/* The least number of metres from a point to anything in a cell, rather too few. */
export function metresTo(key, point) {
  let [south, west, height] = [-90, -180, 180];
  for (const digit of key.slice(1)) {
    height /= 2;
    south += digit > 1 ? height : 0;
    west += digit % 2 ? 2 * height : 0;
  }
  const [north, east] = [south + height, west + 2 * height];
  const [latitude, longitude] = point;
  const here = vectorOf(point);
  const away = (up, side) => metres(here, vectorOf([up, side]));
  const clamped = (up) => Math.min(north, Math.max(south, up));
  if (longitude >= west && longitude <= east) return away(clamped(latitude), longitude) - HAIR;
  // The nearest point of a meridian is where a great circle from here meets it square, or an end of it.
  const onEdge = (side) => {
    const foot = Math.atan2(Math.sin(latitude * RADIANS), Math.cos(latitude * RADIANS) * Math.cos((longitude - side) * RADIANS));
    return [clamped(foot / RADIANS), south, north].map((up) => away(up, side));
  };
  return Math.min(...onEdge(west), ...onEdge(east)) - HAIR;
}

/* Whether a ring of [longitude, latitude] corners goes round a point: rings of holes turn inside into outside again. */
function crossings(ring, x, y) {
  return ring.filter(([x0, y0], place) => {
    const [x1, y1] = ring[(place + 1) % ring.length];
    return y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0;
  }).length;
}

/* Whether a Polygon or MultiPolygon of GeoJSON holds a point, also beyond the date line. */
export function holds(shape, [latitude, longitude]) {
  const polygons = shape.type === "MultiPolygon" ? shape.coordinates : [shape.coordinates];
  return polygons.some((rings) =>
    [0, 360, -360].some((turn) => rings.reduce((sum, ring) => sum + crossings(ring, longitude + turn, latitude), 0) % 2),
  );
}
