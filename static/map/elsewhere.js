/* "Search around …": when the map has been moved, a link to the list of the published area nearest to its middle.

   The nearest is found here, among areas whose names and places the page and the map already have. What is asked for is the
   address of that area, which many people share: where exactly somebody looked stays on the phone. */

import { make } from "./elements.js";

const L = window.L;

const FAR_M = 25_000; // beyond this the names on the page may have ended, and those of the world are looked at as well
const FARTHEST_M = 150_000;
const CLOSE_ZOOM = 12; // from here on districts of postcodes are areas of their own
const FINEST_OF_WORLD = 6;
const SLUG = /^[a-z0-9-]{1,80}$/;

export function offerElsewhere(sheet) {
  const { map, drawing } = sheet;
  const link = make("a", { class: "map-all map-elsewhere" });
  const control = L.control({ position: "topleft" });
  control.onAdd = () => {
    const frame = make("div", { "aria-live": "polite" }, link);
    L.DomEvent.disableClickPropagation(frame);
    return frame;
  };
  link.hidden = true;
  control.addTo(map);
  let turn = 0;
  const offer = async () => {
    const mine = ++turn;
    const area = isAroundCentre(map, drawing.centre) ? null : await nearestArea(sheet);
    if (mine !== turn) return;
    link.hidden = !area || area.slug === drawing.slug;
    if (link.hidden) return;
    link.href = drawing.elsewhere.replace("{area}", area.slug);
    link.textContent = drawing.words.elsewhere.replace("{place}", `\u2068${area.name}\u2069`);
  };
  map.on("moveend", offer);
  offer();
}

/* Says whether the middle of the map is still about that of the list. */
function isAroundCentre(map, centre) {
  const { x, y } = map.getSize();
  return map.latLngToContainerPoint(centre).distanceTo([x / 2, y / 2]) < Math.min(x, y) / 4;
}

async function nearestArea({ map, drawing, ground }) {
  const middle = map.getCenter();
  const areas = drawing.names.filter(({ slug, kind }) => slug && (kind !== "postcode" || map.getZoom() >= CLOSE_ZOOM));
  areas.push({ slug: drawing.slug, name: drawing.area, latitude: drawing.centre[0], longitude: drawing.centre[1] });
  if (ground && drawing.ground.world && middle.distanceTo(drawing.centre) > FAR_M) {
    areas.push(...await townsAround(ground, middle));
  }
  let nearest = null;
  for (const { slug, name, latitude, longitude } of areas) {
    const metres = middle.distanceTo([latitude, longitude]);
    if (SLUG.test(slug) && metres < (nearest?.metres ?? FARTHEST_M)) nearest = { slug, name, metres };
  }
  return nearest;
}

/* Returns the towns of the coarse tile of the world that a spot lies in. */
async function townsAround(ground, middle) {
  const { x, y } = L.CRS.EPSG3857.latLngToPoint(middle.wrap(), FINEST_OF_WORLD).divideBy(256);
  const tile = await ground.tileAt(FINEST_OF_WORLD, Math.floor(x), Math.floor(y));
  const shapes = tile?.layers.places?.shapes ?? [];
  return shapes.filter(({ words }) => words.slug).map(({ words, parts: [[dx, dy]] }) => {
    const at = L.point(Math.floor(x) + dx / tile.extent, Math.floor(y) + dy / tile.extent).multiplyBy(256);
    const { lat, lng } = L.CRS.EPSG3857.pointToLatLng(at, FINEST_OF_WORLD);
    const turns = Math.round((middle.lng - lng) / 360);
    return { slug: words.slug, name: words.name, latitude: lat, longitude: lng + 360 * turns };
  });
}
