/* What a pin opens: the card of each place there, as the list beside the map says it. */

import { make } from "./elements.js";

const L = window.L;

const POPUP_FRAME_PX = 64; // its own margins, and the gap to both edges of the map
const ROOM_FOR_CONTROLS = { autoPanPaddingTopLeft: [12, 12], autoPanPaddingBottomRight: [12, 64] };

/* Returns what opens the cards of some pins, and what closes them; `sheet` is the map with all that belongs to it. */
export function cardsOn(sheet) {
  const { map, box, drawing } = sheet;
  let openedFrom = "";

  function open(group) {
    const content = make("div", {}, ...group.pins.map((pin) => cardOf(pin, drawing.words)));
    const widest = Math.min(260, box.clientWidth - POPUP_FRAME_PX);
    const size = { minWidth: Math.min(200, widest), maxWidth: widest, maxHeight: box.clientHeight - 120 };
    const popup = L.popup({ ...size, ...ROOM_FOR_CONTROLS, offset: [0, group.lift] });
    popup.setLatLng(group.spot).setContent(content).openOn(map);
    openedFrom = group.pins[0].id;
    popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", drawing.words.close);
    content.querySelector("a")?.focus({ preventScroll: true });
  }

  function close() {
    map.closePopup();
    box.querySelector(`[data-pins~="${openedFrom}"]`)?.focus({ preventScroll: true });
  }

  return { open, close };
}

function cardOf(pin, words) {
  const link = make("a", { href: pin.href }, make("bdi", {}, pin.name));
  const phone = make("bdi", { dir: "ltr" }, pin.phone);
  const parts = [
    make("p", { class: "map-card-name" }, pin.number ? `${pin.number}. ` : "", link),
    make("p", { class: "quiet" }, pin.kinds.join(" · ")),
    make("p", { class: "state", "data-state": pin.state }, pin.opening),
    pin.status && make("p", { class: "alert" }, make("bdi", {}, pin.status)),
    pin.cell_m && make("p", {}, words.withheld),
    pin.call && make("a", { class: "call", href: pin.call }, words.call, " ", phone),
  ];
  return make("article", { class: "map-card", dir: document.dir || "ltr" }, ...parts.filter(Boolean));
}
