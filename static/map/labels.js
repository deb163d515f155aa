/* Names of streets, stations, districts and countries, on one canvas above the tiles, so that none is cut at their edges.

   The browser itself sets the words, so Arabic joins and runs as it should. What would overlap a pin or another name is
   left out. */

import { takes } from "./elements.js";
import { coloursOf } from "./ground.js";

const L = window.L;

const LINE = 2;
const AROUND = 0.25; // so much more than the screen is drawn, so that a short drag shows no bare edge
const FAR_APART_PX = 300;
const BEND = 0.3; // radians by which a street may turn under its name

/* What of a layer is named from which zoom on, the most important first: size, weight. */
const NAMED = [
  { layer: "places", is: ({ kind }) => kind === "country", from: 2, to: 6, size: 13, weight: 600 },
  { layer: "places", is: ({ kind }) => kind === "locality", from: 3, to: 9, size: 13, weight: 500 },
  { layer: "pois", is: ({ kind }) => kind === "station", from: 14, to: 18, size: 12, weight: 600 },
  { layer: "places", is: ({ kind }) => kind === "neighbourhood", from: 13, to: 18, size: 13, weight: 500 },
  { layer: "roads", is: ({ kind }) => kind === "highway" || kind === "major_road", from: 14, to: 18, size: 12, weight: 500 },
  { layer: "roads", is: ({ kind }) => kind === "minor_road", from: 15, to: 18, size: 12, weight: 400 },
  { layer: "roads", is: ({ kind }) => kind === "path", from: 16, to: 18, size: 11, weight: 400 },
];

export function addLabels(sheet, ground) {
  const { map, box } = sheet;
  const canvas = document.createElement("canvas");
  canvas.className = "map-labels leaflet-zoom-hide";
  map.getPane("names").prepend(canvas);
  const pen = canvas.getContext("2d");
  let turn = 0;

  async function draw() {
    const mine = ++turn;
    const zoom = map.getZoom();
    const bounds = map.getBounds().pad(AROUND);
    const found = await namesIn(ground, bounds, zoom, map);
    if (mine !== turn) return; // the view has moved on meanwhile
    const size = map.getSize().multiplyBy(1 + 2 * AROUND);
    const corner = map.project(bounds.getNorthWest(), zoom);
    const sharpness = devicePixelRatio || 1;
    [canvas.width, canvas.height] = [size.x * sharpness, size.y * sharpness];
    [canvas.style.width, canvas.style.height] = [`${size.x}px`, `${size.y}px`];
    L.DomUtil.setPosition(canvas, map.latLngToLayerPoint(bounds.getNorthWest()).round());
    const colours = coloursOf(box);
    const family = getComputedStyle(box).fontFamily;
    pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    Object.assign(pen, { lineWidth: 3, lineJoin: "round", textAlign: "center", textBaseline: "middle" });
    Object.assign(pen, { strokeStyle: colours.halo, fillStyle: colours.ink });
    const taken = [...sheet.taken];
    const placed = new Map();
    for (const { text, style, lines } of found) {
      pen.font = `${style.weight} ${style.size}px ${family}`;
      const wide = pen.measureText(text).width + 6;
      for (const line of lines) {
        const spot = line.length > 2 ? spotAlong(line, wide) : { x: line[0], y: line[1], angle: 0 };
        if (!spot || (placed.get(text) ?? []).some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < FAR_APART_PX)) continue;
        if (!hasRoom(taken, spot, wide, style.size + 4)) continue;
        placed.set(text, [...(placed.get(text) ?? []), spot]);
        write(spot, corner, text);
      }
    }
  }

  function write({ x, y, angle }, corner, text) {
    pen.save();
    pen.translate(x - corner.x, y - corner.y);
    pen.rotate(angle);
    pen.strokeText(text, 0, 0);
    pen.fillText(text, 0, 0);
    pen.restore();
  }

  map.on("moveend zoomend", draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  draw();
}

/* Returns what is named in a view, the most important first, with its lines in pixels of the map. */
async function namesIn(ground, bounds, zoom, map) {
  const found = NAMED.map(() => new Map());
  const language = document.documentElement.lang;
  const shown = map.getPixelBounds();
  const [low, high] = [map.project(bounds.getNorthWest(), zoom), map.project(bounds.getSouthEast(), zoom)];
  const seen = new Set();
  await ground.eachTile(bounds, zoom, ({ zoom: tileZoom, column, row, isWorld }, tile) => {
    if (!tile || seen.has(`${tileZoom}/${column}/${row}`)) return;
    seen.add(`${tileZoom}/${column}/${row}`);
    const side = 256 * 2 ** (zoom - tileZoom);
    const scale = side / tile.extent;
    const round = 256 * 2 ** zoom; // the world once round: what is shown may be another copy of it
    const shift = Math.round((shown.getCenter().x - (column + 0.5) * side) / round) * round;
    NAMED.forEach((style, number) => {
      if (zoom < style.from || zoom > style.to) return;
      for (const { form, words, parts } of tile.layers[style.layer]?.shapes ?? []) {
        const text = words[`name:${language}`] ?? words.name;
        if (!text || !style.is(words) || (isWorld && zoom > 9)) continue;
        for (const part of parts) {
          const line = part.map((unit, i) => unit * scale + (i % 2 ? row * side : column * side + shift));
          if (form === LINE ? !touches(line, low, high) : !isIn(line[0], line[1], low, high)) continue;
          if (!found[number].has(text)) found[number].set(text, []);
          found[number].get(text).push(line);
        }
      }
    });
  });
  return found.flatMap((names, number) => [...names].map(([text, lines]) => ({ text, style: NAMED[number], lines })));
}

const isIn = (x, y, low, high) => x >= low.x && x <= high.x && y >= low.y && y <= high.y;

function touches(line, low, high) {
  for (let i = 0; i < line.length; i += 2) if (isIn(line[i], line[i + 1], low, high)) return true;
  return false;
}

/* Returns the middle of the longest stretch of a line that is straight and long enough, and its direction. */
function spotAlong(line, wide) {
  let best = null;
  for (let start = 0; start + 3 < line.length; start += 2) {
    const first = Math.atan2(line[start + 3] - line[start + 1], line[start + 2] - line[start]);
    let end = start + 2;
    while (end + 3 < line.length) {
      const next = Math.atan2(line[end + 3] - line[end + 1], line[end + 2] - line[end]);
      if (Math.abs(Math.sin((next - first) / 2)) > BEND / 2) break;
      end += 2;
    }
    const [dx, dy] = [line[end] - line[start], line[end + 1] - line[start + 1]];
    const long = Math.hypot(dx, dy);
    if (long > wide && long > (best?.long ?? 0)) {
      best = { long, x: line[start] + dx / 2, y: line[start + 1] + dy / 2, angle: upright(Math.atan2(dy, dx)) };
    }
  }
  return best;
}

/* Turns a direction so that words along it are not upside down. */
function upright(angle) {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

/* Takes the room of slanting words as a row of small squares, all of them or none. */
function hasRoom(taken, { x, y, angle }, wide, high) {
  const count = angle ? Math.max(1, Math.round(wide / high)) : 1;
  const step = wide / count;
  const side = angle ? high : wide;
  const squares = [];
  for (let i = 0; i < count; i++) {
    const along = (i + 0.5) * step - wide / 2;
    squares.push([x + Math.cos(angle) * along - side / 2, y + Math.sin(angle) * along - high / 2, side, high]);
  }
  if (!squares.every((square) => takes([...taken], ...square))) return false;
  for (const [left, top, width, height] of squares) {
    taken.push({ left, top, right: left + width, bottom: top + height });
  }
  return true;
}
