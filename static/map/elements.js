/* Elements, buttons and rectangles: the small things that every part of the map makes. */

const L = window.L;

export function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/* Returns plain words as the markup that Leaflet takes, each in its own direction. */
export const markupOf = (words) => make("span", {}, make("bdi", {}, words)).innerHTML;

/* Returns a button that does not drag the map, for a corner of it. */
export function addButton(map, position, words, act) {
  const control = L.control({ position });
  control.onAdd = () => {
    const button = make("button", { type: "button", class: "map-all" }, words);
    L.DomEvent.disableClickPropagation(button).on(button, "click", () => act(control));
    return button;
  };
  control.addTo(map);
}

/* Takes a rectangle of the screen if it is free, and says whether it was. */
export function takes(taken, x, y, width, height) {
  const isFree = taken.every((one) => x > one.right || x + width < one.left || y > one.bottom || y + height < one.top);
  if (isFree) taken.push({ left: x, top: y, right: x + width, bottom: y + height });
  return isFree;
}
