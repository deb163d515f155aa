/* Puts the ground on a map, names whose it is where it shows, and paints it anew when the colours of the device change. */

import { markupOf } from "./elements.js";
import { groundOf } from "./ground.js";
import { addLabels } from "./labels.js";

export function showGround(sheet) {
  const { map, box, drawing } = sheet;
  const ground = groundOf(drawing.ground, box);
  sheet.ground = ground.addTo(map);
  addLabels(sheet, ground);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => ground.redraw());
  let named = [];
  const nameOwners = () => {
    const shown = drawing.ground.streets.filter(({ box: [west, south, east, north] }) => (
      map.getBounds().intersects([[south, west], [north, east]])
    ));
    for (const owner of named) map.attributionControl.removeAttribution(owner);
    named = [...new Set(shown.map(({ attribution }) => markupOf(attribution)))];
    for (const owner of named) map.attributionControl.addAttribution(owner);
  };
  nameOwners();
  map.on("moveend", nameOwners);
}
