/* The map as a whole: what the page (or a kept area) says is drawn, and nobody is asked where they are.

   `drawing` is what services/web/views/map.py describes. Only `pins`, `words`, `icons` and `options` have to be
   there: without `ground` there are no streets, without `centre` no rings and no cross, so a phone can draw what it keeps. */

import { cardsOn } from "./cards.js";
import { addButton, markupOf } from "./elements.js";
import { drawNames } from "./names.js";
import { PIN_PX, drawPins, spotOf } from "./pins.js";

const L = window.L;

const FARTHEST_M = 150_000; // what lies beyond is on the list, but showing it would make everything else a dot
const CLOSEST_ZOOM = 15;

/* Draws into an element and returns { map, show, draw }: `show(id)` goes to the pin of a place and opens it, `draw()` draws
   the pins anew after they have changed. */
export function drawMap(box, drawing) {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.Map.djangoMap(box, {
    djoptions: drawing.options,
    zoomControl: false,
    boxZoom: false, // Shift is the way out of this site
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    inertia: !isStill,
    markerZoomAnimation: !isStill,
  });
  const sheet = { map, box, drawing, taken: [] };
  const [pins, names] = [L.layerGroup(), L.layerGroup()];
  const cards = cardsOn(sheet);

  /* Pins that would still overlap at the closest zoom open together; all others come apart. */
  function choose(group) {
    const bounds = L.latLngBounds(group.pins.map(spotOf));
    const corners = [bounds.getNorthWest(), bounds.getSouthEast()];
    const [a, b] = corners.map((corner) => map.project(corner, map.getMaxZoom()));
    if (group.pins.length === 1 || a.distanceTo(b) < PIN_PX) return cards.open(group);
    map.fitBounds(bounds, { padding: [PIN_PX, PIN_PX] });
  }

  function draw() {
    bringTogether(drawing);
    const zoom = map.getZoom();
    const focused = document.activeElement?.closest?.("[data-pins]")?.dataset.pins.split(" ")[0];
    const groups = drawPins(pins, sheet, zoom, choose);
    sheet.taken = drawNames(names, sheet, zoom, groups);
    if (focused) box.querySelector(`[data-pins~="${focused}"]`)?.focus({ preventScroll: true });
  }

  function show(id) {
    const pin = drawing.pins.find((one) => one.id === id);
    if (!pin) return false;
    box.scrollIntoView({ block: "nearest" });
    map.setView(spotOf(pin), Math.max(map.getZoom(), CLOSEST_ZOOM - 1), { animate: false });
    cards.open({ pins: [pin], spot: spotOf(pin), lift: -30 });
    return true;
  }

  bringTogether(drawing);
  showAll(sheet); // before anything is added: until a map has been shown somewhere, Leaflet makes no elements
  addMarks(sheet);
  addControls(sheet);
  pins.addTo(map);
  names.addTo(map);
  draw();
  if (drawing.ground) offerGround(sheet);
  if (drawing.elsewhere) map.once("moveend", async () => (await import("./elsewhere.js")).offerElsewhere(sheet));
  map.on("zoomend", draw);
  box.addEventListener("keydown", (event) => event.key === "Escape" && cards.close());
  return { map, show, draw };
}

/* The ground comes after the pins. Whoever pays for each megabyte is asked first. */
function offerGround(sheet) {
  const show = async () => (await import("./ground_layer.js")).showGround(sheet);
  const isSparing = navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
  if (!isSparing) return show();
  addButton(sheet.map, "topright", sheet.drawing.words.show_ground, (control) => {
    control.remove();
    show();
  });
}

/* Across the date line the shortest way to a place may lead past 180 degrees. */
function bringTogether({ centre, pins, names = [] }) {
  const middle = centre?.[1] ?? pins[0]?.longitude ?? 0;
  for (const place of [...pins, ...names]) place.longitude -= 360 * Math.round((place.longitude - middle) / 360);
}

function showAll({ map, drawing }) {
  const listed = drawing.pins.filter((pin) => pin.number).map(spotOf);
  const centre = L.latLng(drawing.centre ?? listed[0] ?? [0, 0]);
  const reachable = listed.filter((spot) => centre.distanceTo(spot) < FARTHEST_M);
  const widest = (drawing.rings?.at(-1).metres ?? FARTHEST_M) * 2;
  const bounds = reachable.length ? L.latLngBounds([centre, ...reachable]) : centre.toBounds(widest);
  map.fitBounds(bounds, { paddingTopLeft: [28, 48], paddingBottomRight: [28, 84], maxZoom: CLOSEST_ZOOM });
}

function addMarks({ map, drawing }) {
  for (const { metres } of drawing.rings ?? []) {
    L.circle(drawing.centre, { radius: metres, className: "map-ring", interactive: false }).addTo(map);
  }
  for (const pin of drawing.pins.filter((one) => one.cell_m)) {
    const bounds = L.latLng(pin.latitude, pin.longitude).toBounds(pin.cell_m);
    L.rectangle(bounds, { className: "map-square", interactive: false }).addTo(map);
  }
  const pane = map.createPane("names");
  pane.style.zIndex = 450;
  pane.setAttribute("aria-hidden", "true");
  if (!drawing.centre) return;
  const cross = L.divIcon({ className: "map-centre", iconSize: [16, 16] });
  L.marker(drawing.centre, { icon: cross, pane: "names", interactive: false, keyboard: false }).addTo(map);
}

function addControls(sheet) {
  const { map, drawing } = sheet;
  const position = "bottomright";
  const { zoom_in: zoomInTitle, zoom_out: zoomOutTitle } = drawing.words;
  L.control.zoom({ position, zoomInTitle, zoomOutTitle }).addTo(map);
  addButton(map, position, drawing.words.show_all, () => showAll(sheet));
  map.attributionControl.setPrefix(false); // it links to another site, and two lines are short
  if (drawing.attribution) map.attributionControl.addAttribution(markupOf(drawing.attribution));
}
