/* Puts the ground on a map, names whose it is, and draws it anew when the colours of the device change. */

import { groundOf } from "./ground.js";
import { make } from "./elements.js";

const L = window.L;

/* Whoever pays for each megabyte is asked first. */
const IS_SPARING = navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;

export function showGround(sheet) {
  if (IS_SPARING) addButton(sheet, () => add(sheet));
  else add(sheet);
}

function add({ map, box, drawing }) {
  const ground = groundOf(drawing.ground, box);
  ground.addTo(map);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => ground.redraw());
  const named = new Set();
  const nameOwners = () => {
    const { world, streets } = drawing.ground;
    const shown = streets.filter(({ box: [west, south, east, north] }) => (
      map.getBounds().intersects([[south, west], [north, east]])
    ));
    for (const { attribution } of [...(world ? [world] : []), ...shown]) {
      if (named.has(attribution)) continue;
      named.add(attribution);
      map.attributionControl.addAttribution(make("span", {}, attribution).innerHTML);
    }
  };
  nameOwners();
  map.on("moveend", nameOwners);
}

function addButton({ map, drawing }, add) {
  const control = L.control({ position: "topright" });
  control.onAdd = () => {
    const button = make("button", { type: "button", class: "map-all" }, drawing.words.show_ground);
    L.DomEvent.disableClickPropagation(button).on(button, "click", () => {
      control.remove();
      add();
    });
    return button;
  };
  control.addTo(map);
}
