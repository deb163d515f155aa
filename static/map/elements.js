/* Elements and rectangles: the two small things that every part of the map makes. */

export function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/* Takes a rectangle of the screen if it is free, and says whether it was. */
export function takes(taken, x, y, width, height) {
  const isFree = taken.every((one) => x > one.right || x + width < one.left || y > one.bottom || y + height < one.top);
  if (isFree) taken.push({ left: x, top: y, right: x + width, bottom: y + height });
  return isFree;
}
