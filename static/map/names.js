/* The names of towns and postcodes, of rings and of the middle, and the labels of pins: only those that overlap nothing. */

import { make, takes } from "./elements.js";

const L = window.L;

const FEWEST_ZOOM_OF_POSTCODES = 11;
const ruler = document.createElement("canvas").getContext("2d");

/* Draws the names for a zoom into a layer, around the pins, and returns which rectangles are taken. */
export function drawNames(layer, { map, box, drawing }, zoom, groups) {
  layer.clearLayers();
  ruler.font = `600 14px ${getComputedStyle(box).fontFamily}`;
  const wideOf = (text) => ruler.measureText(text).width;
  const taken = groups.map(({ middle: { x, y }, radius }) => (
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius + 4 }
  ));
  const add = (at, text, kind) => {
    const html = make("span", { dir: "auto" }, text);
    const icon = L.divIcon({ html, className: `map-name map-${kind}`, iconSize: [0, 0] });
    L.marker(at, { icon, pane: "names", interactive: false, keyboard: false }).addTo(layer);
  };

  if (drawing.centre) addCentre();
  addLabels(groups, taken, wideOf);
  for (const ring of drawing.rings ?? []) {
    const north = L.latLng(drawing.centre).toBounds(ring.metres * 2).getNorth();
    const at = map.project([north, drawing.centre[1]], zoom);
    if (takes(taken, at.x - 24, at.y - 10, 48, 20)) add([north, drawing.centre[1]], ring.words, "distance");
  }
  for (const name of drawing.names ?? []) {
    if (name.kind === "postcode" && zoom < FEWEST_ZOOM_OF_POSTCODES) continue;
    const at = map.project([name.latitude, name.longitude], zoom);
    const wide = wideOf(name.name) + 10;
    if (takes(taken, at.x - wide / 2, at.y - 12, wide, 24)) add([name.latitude, name.longitude], name.name, sizeOf(name));
  }
  return taken;

  function addCentre() {
    const at = map.project(drawing.centre, zoom);
    takes(taken, at.x - 8, at.y - 8, 16, 16);
    const wide = wideOf(drawing.area) + 10;
    if (takes(taken, at.x - wide / 2, at.y + 9, wide, 20)) add(drawing.centre, drawing.area, "area-name");
  }
}

function addLabels(groups, taken, wideOf) {
  for (const group of groups.filter((one) => one.pins.length === 1 && one.pins[0].number)) {
    const [pin] = group.pins;
    const wide = wideOf(pin.kinds[0]) + 12;
    const { x, y } = group.middle;
    const starts = { after: x + 20, before: x - 20 - wide };
    const side = Object.keys(starts).find((each) => takes(taken, starts[each], y - 11, wide, 22));
    if (!side) continue;
    const look = { class: `pin-label pin-label-${side}`, "aria-hidden": "true", dir: "auto" };
    group.marker.getElement().append(make("span", look, pin.kinds[0]));
  }
}

function sizeOf(name) {
  if (name.kind === "postcode") return "postcode";
  return name.people >= 100_000 ? "city" : name.people >= 15_000 ? "town" : "village";
}
