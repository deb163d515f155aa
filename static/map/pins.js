/* Pins that say number, kind and state, squares for withheld addresses, and one pin for several that would overlap. */

import { make } from "./elements.js";

const L = window.L;

export const PIN_PX = 44;
const DOT_PX = 28;
const SVG = "http://www.w3.org/2000/svg";
const STATES = ["open", "unknown", "closed"];

/* Where a pin stands: a withheld place is marked at a corner of its square, so that nobody takes the middle for it. */
export function spotOf(pin) {
  const point = L.latLng(pin.latitude, pin.longitude);
  return pin.cell_m ? point.toBounds(pin.cell_m).getNorthWest() : point;
}

/* Draws all pins for a zoom into a layer, and returns the groups they stand for. */
export function drawPins(layer, sheet, zoom, choose) {
  layer.clearLayers();
  const groups = gathered(sheet, zoom);
  for (const group of groups) group.marker = addPin(layer, group, sheet.drawing, choose);
  return groups;
}

/* Pins that would overlap on the screen become one; numbered ones gather the rest, since they come first. */
function gathered({ map, drawing }, zoom) {
  const groups = [];
  for (const pin of drawing.pins) {
    const spot = spotOf(pin);
    const at = map.project(spot, zoom);
    const reach = pin.number ? PIN_PX - 4 : DOT_PX;
    const near = groups.find((group) => group.at.distanceTo(at) < reach);
    if (near) near.pins.push(pin);
    else groups.push({ pins: [pin], spot, at });
  }
  return groups;
}

function addPin(layer, group, { words, icons }, choose) {
  const zIndexOffset = group.pins[0].number ? 1000 : 0;
  const marker = L.marker(group.spot, { icon: iconOf(group, icons), riseOnHover: true, zIndexOffset });
  marker.addTo(layer);
  marker.getElement().setAttribute("aria-label", wordsOf(group, words));
  marker.getElement().dataset.pins = group.pins.map((pin) => pin.id).join(" ");
  marker.on("click", () => choose(group));
  marker.on("keydown", ({ originalEvent }) => {
    if (originalEvent.key !== "Enter" && originalEvent.key !== " ") return;
    originalEvent.preventDefault();
    choose(group);
  });
  return marker;
}

function iconOf(group, icons) {
  const [pin] = group.pins;
  const isSeveral = group.pins.length > 1;
  const state = STATES.find((each) => group.pins.some((one) => one.state === each));
  const form = isSeveral ? "pin-several" : pin.cell_m ? "pin-area" : pin.number ? "" : "pin-other";
  const sign = isSeveral ? make("b", {}, `×${group.pins.length}`) : form === "pin-other" ? "" : drawingOf(pin.icon, icons);
  const shape = make("span", { class: `pin ${form}`, "data-state": state }, sign);
  const number = !isSeveral && pin.number ? make("b", { class: "pin-badge" }, String(pin.number)) : "";
  const size = form === "pin-other" ? DOT_PX : PIN_PX;
  const anchor = { "pin-area": [10, 10], "pin-other": [size / 2, size / 2] }[form] ?? [size / 2, size - 3];
  group.lift = 12 - anchor[1];
  group.middle = group.at.add([size / 2 - anchor[0], size / 2 - anchor[1]]);
  group.radius = size / 2 - 4;
  return L.divIcon({ html: make("div", { class: "pin-frame" }, shape, number), className: "pin-spot", iconSize: [size, size], iconAnchor: anchor });
}

/* The kind of help as a drawing, from the file of drawings that the page uses as well. */
function drawingOf(name, icons) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("class", "icon");
  use.setAttribute("href", `${icons}#${name}`);
  svg.append(use);
  return svg;
}

function wordsOf(group, words) {
  if (group.pins.length > 1) {
    const numbers = group.pins.map((pin) => pin.number).filter(Boolean).join(", ");
    return [numbers, words.several.replace("{count}", group.pins.length)].filter(Boolean).join(": ");
  }
  const [pin] = group.pins;
  const where = pin.cell_m ? words.withheld : "";
  return [pin.number, pin.name, pin.kinds[0], pin.opening, where].filter(Boolean).join(". ");
}
