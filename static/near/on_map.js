/* The same list on a map: pins for what is listed, drawn anew with it; nothing is asked for but what is kept. */

import { contactOf, kindsOf, statusOf } from "./cards.js";
import "./near.js";
import { setup } from "./page.js";
import { openingWords, sayCode } from "./words.js";
import { drawMap } from "../map/map.js";
import { wallClock } from "../packs/nearest.js";

const drawing = JSON.parse(document.getElementById("map-data").textContent);
let drawn = null;

/* Returns the pin of a place that was found, as maps want it. */
function pinOf(found, number, at) {
  const { listing, pack, opening } = found;
  const minute = Math.floor(at / 60_000);
  const [channel, phone, call] = contactOf(found) ?? [];
  const canBeCalled = channel === "phone" && call;
  return {
    id: listing.i,
    number,
    name: listing.n,
    kinds: kindsOf(found).map((code) => sayCode("kinds", code)),
    icon: kindsOf(found)[0],
    state: opening.state,
    opening: openingWords(opening, minute, (moment) => wallClock(pack, listing, moment)),
    status: statusOf(found, minute),
    call: canBeCalled ? call : "",
    phone: canBeCalled ? phone : "",
    latitude: listing.p[0],
    longitude: listing.p[1],
    cell_m: listing.m ?? null,
    href: `${setup.prefix}s/${listing.i}/`,
  };
}

document.addEventListener("listed", ({ detail: { found, at } }) => {
  const placed = found.filter(({ listing }) => listing.p);
  drawing.pins.splice(0, Infinity, ...placed.map((one) => pinOf(one, found.indexOf(one) + 1, at)));
  if (drawn) drawn.map.fire("zoomend");
  else drawn = drawMap(document.getElementById("map"), drawing);
});
document.addEventListener("click", (event) => {
  const number = event.target.closest?.("a.pin-number");
  // Following the link would add a line to the history.
  if (number && drawn.show(number.dataset.pin)) event.preventDefault();
});
