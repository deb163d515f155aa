/* Draws the list of the page on its map; the numbers in the list lead to the pins. */

import { drawMap } from "../map/map.js";

const drawing = JSON.parse(document.getElementById("map-data").textContent);
const { show } = drawMap(document.getElementById("map"), drawing);

document.addEventListener("click", (event) => {
  const number = event.target.closest?.("a.pin-number");
  // Following the link would add a line to the history.
  if (number && show(number.dataset.pin)) event.preventDefault();
});
