/* The list on a map: pins that say number, kind and state, squares for withheld addresses, names and rings.

   Everything comes with the page: nothing is fetched after it, and nobody is asked where they are. Whoever draws
   streets listens for django-leaflet's `map:init` and adds a layer to the tile pane, which lies below all of this. */

const L = window.L;
const drawing = JSON.parse(document.getElementById("map-data").textContent);
const box = document.getElementById("map");
const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;

const PIN_PX = 44;
const DOT_PX = 28;
const FARTHEST_M = 150_000; // what lies beyond is on the list, but showing it would make everything else a dot
const CLOSEST_ZOOM = 15;
const FEWEST_ZOOM_OF_POSTCODES = 11;
const POPUP_FRAME_PX = 64; // its own margins, and the gap to both edges of the map
const ROOM_FOR_CONTROLS = { autoPanPaddingTopLeft: [12, 12], autoPanPaddingBottomRight: [12, 64] };
const STATES = ["open", "unknown", "closed"];

const map = L.Map.djangoMap("map", {
  djoptions: drawing.options,
  zoomControl: false,
  zoomSnap: 0.5,
  boxZoom: false, // Shift is the way out of this site
  zoomAnimation: !isStill,
  fadeAnimation: !isStill,
  markerZoomAnimation: !isStill,
});
const pins = L.layerGroup().addTo(map);
const names = L.layerGroup().addTo(map);

function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/* Across the date line the shortest way to a place may lead past 180 degrees. */
for (const place of [...drawing.pins, ...drawing.names]) {
  place.longitude -= 360 * Math.round((place.longitude - drawing.centre[1]) / 360);
}

/* Where a pin stands: a withheld place is marked at a corner of its square, so that nobody takes the middle for it. */
function spotOf(pin) {
  const point = L.latLng(pin.latitude, pin.longitude);
  return pin.cell_m ? point.toBounds(pin.cell_m).getNorthWest() : point;
}

/* ---- what a pin opens ---- */

function cardOf(pin) {
  const link = make("a", { href: pin.href }, make("bdi", {}, pin.name));
  const phone = make("bdi", { dir: "ltr" }, pin.phone);
  const parts = [
    make("p", { class: "map-card-name" }, pin.number ? `${pin.number}. ` : "", link),
    make("p", { class: "quiet" }, pin.kinds.join(" · ")),
    make("p", { class: "state", "data-state": pin.state }, pin.opening),
    pin.status && make("p", { class: "alert" }, make("bdi", {}, pin.status)),
    pin.cell_m && make("p", {}, drawing.words.withheld),
    pin.call && make("a", { class: "call", href: pin.call }, drawing.words.call, " ", phone),
  ];
  return make("article", { class: "map-card", dir: document.dir || "ltr" }, ...parts.filter(Boolean));
}

let openedFrom = "";

function open(group) {
  const content = make("div", {}, ...group.pins.map(cardOf));
  const widest = Math.min(260, box.clientWidth - POPUP_FRAME_PX);
  const size = { minWidth: Math.min(200, widest), maxWidth: widest, maxHeight: box.clientHeight - 120 };
  const popup = L.popup({ ...size, ...ROOM_FOR_CONTROLS, offset: [0, group.lift] });
  popup.setLatLng(group.spot).setContent(content).openOn(map);
  openedFrom = group.pins[0].id;
  popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", drawing.words.close);
  content.querySelector("a").focus({ preventScroll: true });
}

function close() {
  map.closePopup();
  box.querySelector(`[data-pins~="${openedFrom}"]`)?.focus({ preventScroll: true });
}

/* Pins that would still overlap at the closest zoom open together; all others come apart. */
function choose(group) {
  const bounds = L.latLngBounds(group.pins.map(spotOf));
  const [a, b] = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) => map.project(corner, map.getMaxZoom()));
  if (group.pins.length === 1 || a.distanceTo(b) < PIN_PX) return open(group);
  map.fitBounds(bounds, { padding: [PIN_PX, PIN_PX] });
}

/* ---- pins ---- */

/* Pins that would overlap on the screen become one; numbered ones gather the rest, since they come first. */
function gathered(zoom) {
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

function iconOf(group) {
  const [pin] = group.pins;
  const isSeveral = group.pins.length > 1;
  const state = STATES.find((each) => group.pins.some((one) => one.state === each));
  const form = isSeveral ? "pin-several" : pin.cell_m ? "pin-area" : pin.number ? "" : "pin-other";
  const text = isSeveral ? `×${group.pins.length}` : pin.number ?? "";
  const shape = make("span", { class: `pin ${form}`, "data-state": state }, make("b", {}, String(text)));
  const size = form === "pin-other" ? DOT_PX : PIN_PX;
  const anchor = { "pin-area": [10, 10], "pin-other": [size / 2, size / 2] }[form] ?? [size / 2, size - 3];
  group.lift = 12 - anchor[1];
  group.middle = group.at.add([size / 2 - anchor[0], size / 2 - anchor[1]]);
  group.radius = size / 2 - 4;
  return L.divIcon({ html: shape, className: "pin-spot", iconSize: [size, size], iconAnchor: anchor });
}

function wordsOf(group) {
  if (group.pins.length > 1) {
    const numbers = group.pins.map((pin) => pin.number).filter(Boolean).join(", ");
    return [numbers, drawing.words.several.replace("{count}", group.pins.length)].filter(Boolean).join(": ");
  }
  const [pin] = group.pins;
  const where = pin.cell_m ? drawing.words.withheld : "";
  return [pin.number, pin.name, pin.kinds[0], pin.opening, where].filter(Boolean).join(". ");
}

function addPin(group) {
  const zIndexOffset = group.pins[0].number ? 1000 : 0;
  const marker = L.marker(group.spot, { icon: iconOf(group), riseOnHover: true, zIndexOffset });
  marker.addTo(pins);
  marker.getElement().setAttribute("aria-label", wordsOf(group));
  marker.getElement().dataset.pins = group.pins.map((pin) => pin.id).join(" ");
  marker.on("click", () => choose(group));
  marker.on("keydown", ({ originalEvent }) => {
    if (originalEvent.key !== "Enter" && originalEvent.key !== " ") return;
    originalEvent.preventDefault();
    choose(group);
  });
  return marker;
}

/* ---- names: only those that overlap nothing ---- */

const ruler = document.createElement("canvas").getContext("2d");
ruler.font = `600 14px ${getComputedStyle(box).fontFamily}`;

/* Takes a rectangle of the screen if it is free, and says whether it was. */
function takes(taken, x, y, width, height) {
  const isFree = taken.every((one) => x > one.right || x + width < one.left || y > one.bottom || y + height < one.top);
  if (isFree) taken.push({ left: x, top: y, right: x + width, bottom: y + height });
  return isFree;
}

function addName(latitude, longitude, text, kind) {
  const html = make("span", { dir: "auto" }, text);
  const icon = L.divIcon({ html, className: `map-name map-${kind}`, iconSize: [0, 0] });
  L.marker([latitude, longitude], { icon, pane: "names", interactive: false, keyboard: false }).addTo(names);
}

function addCentre(zoom, taken) {
  const at = map.project(drawing.centre, zoom);
  takes(taken, at.x - 8, at.y - 8, 16, 16);
  const wide = ruler.measureText(drawing.area).width + 10;
  if (takes(taken, at.x - wide / 2, at.y + 9, wide, 20)) addName(...drawing.centre, drawing.area, "area-name");
}

function sizeOf(name) {
  if (name.kind === "postcode") return "postcode";
  return name.people >= 100_000 ? "city" : name.people >= 15_000 ? "town" : "village";
}

function addLabels(groups, taken) {
  for (const group of groups.filter((one) => one.pins.length === 1 && one.pins[0].number)) {
    const [pin] = group.pins;
    const wide = ruler.measureText(pin.kinds[0]).width + 12;
    const { x, y } = group.middle;
    const starts = { after: x + 20, before: x - 20 - wide };
    const side = Object.keys(starts).find((each) => takes(taken, starts[each], y - 11, wide, 22));
    if (!side) continue;
    const look = { class: `pin-label pin-label-${side}`, "aria-hidden": "true", dir: "auto" };
    group.marker.getElement().append(make("span", look, pin.kinds[0]));
  }
}

function draw() {
  const zoom = map.getZoom();
  const focused = document.activeElement?.closest?.("[data-pins]")?.dataset.pins.split(" ")[0];
  pins.clearLayers();
  names.clearLayers();
  const groups = gathered(zoom);
  for (const group of groups) group.marker = addPin(group);
  const taken = groups.map(({ middle: { x, y }, radius }) => (
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius + 4 }
  ));
  addCentre(zoom, taken);
  addLabels(groups, taken);
  for (const ring of drawing.rings) {
    const north = L.latLng(drawing.centre).toBounds(ring.metres * 2).getNorth();
    const at = map.project([north, drawing.centre[1]], zoom);
    if (takes(taken, at.x - 24, at.y - 10, 48, 20)) addName(north, drawing.centre[1], ring.words, "distance");
  }
  for (const name of drawing.names) {
    if (name.kind === "postcode" && zoom < FEWEST_ZOOM_OF_POSTCODES) continue;
    const at = map.project([name.latitude, name.longitude], zoom);
    const wide = ruler.measureText(name.name).width + 10;
    if (!takes(taken, at.x - wide / 2, at.y - 12, wide, 24)) continue;
    addName(name.latitude, name.longitude, name.name, sizeOf(name));
  }
  if (focused) box.querySelector(`[data-pins~="${focused}"]`)?.focus({ preventScroll: true });
}

/* ---- the whole ---- */

function showAll() {
  const centre = L.latLng(drawing.centre);
  const listed = drawing.pins.filter((pin) => pin.number).map(spotOf);
  const reachable = listed.filter((spot) => centre.distanceTo(spot) < FARTHEST_M);
  const widest = drawing.rings.at(-1).metres * 2;
  const bounds = reachable.length ? L.latLngBounds([centre, ...reachable]) : centre.toBounds(widest);
  map.fitBounds(bounds, { paddingTopLeft: [28, 48], paddingBottomRight: [28, 84], maxZoom: CLOSEST_ZOOM });
}

function addGround() {
  for (const { metres } of drawing.rings) {
    L.circle(drawing.centre, { radius: metres, className: "map-ring", interactive: false }).addTo(map);
  }
  for (const pin of drawing.pins.filter((one) => one.cell_m)) {
    const bounds = L.latLng(pin.latitude, pin.longitude).toBounds(pin.cell_m);
    L.rectangle(bounds, { className: "map-square", interactive: false }).addTo(map);
  }
  const pane = map.createPane("names");
  pane.style.zIndex = 450;
  pane.setAttribute("aria-hidden", "true");
  const cross = L.divIcon({ className: "map-centre", iconSize: [16, 16] });
  L.marker(drawing.centre, { icon: cross, pane: "names", interactive: false, keyboard: false }).addTo(map);
}

function addControls() {
  const position = "bottomright";
  const { zoom_in: zoomInTitle, zoom_out: zoomOutTitle } = drawing.words;
  L.control.zoom({ position, zoomInTitle, zoomOutTitle }).addTo(map);
  const all = L.control({ position });
  all.onAdd = () => {
    const button = make("button", { type: "button", class: "map-all" }, drawing.words.show_all);
    L.DomEvent.disableClickPropagation(button).on(button, "click", showAll);
    return button;
  };
  all.addTo(map);
  // Without its usual link, which leads to another site.
  map.attributionControl.setPrefix("Leaflet").addAttribution(drawing.attribution);
}

function openFromList(event) {
  const number = event.target.closest?.("a.pin-number");
  const pin = number && drawing.pins.find((one) => one.id === number.dataset.pin);
  if (!pin) return;
  event.preventDefault(); // following the link would add a line to the history
  box.scrollIntoView({ block: "nearest" });
  map.setView(spotOf(pin), Math.max(map.getZoom(), CLOSEST_ZOOM - 1), { animate: false });
  open({ pins: [pin], spot: spotOf(pin), lift: -30 });
}

showAll(); // before anything is added: until a map has been shown somewhere, Leaflet makes no elements
addGround();
addControls();
draw();
map.on("zoomend", draw);
document.addEventListener("click", openFromList);
box.addEventListener("keydown", (event) => event.key === "Escape" && close());
