/* Land, water, parks and streets below the pins: tiles from this site, drawn on canvas in the colours of the style sheet.

   Tiles are fetched in coarse squares and no finer than zoom 13, so that a request says as little as a list does.
   Nothing is kept but in memory, and that for as long as the page is open. */

import { readTile } from "./vector_tile.js";

const L = window.L;

const TILE_PX = 512;
const FINEST_OF_WORLD = 6;
// A coast of the world is a kilometre off: seen closer, a pin would stand in the sea.
const CLOSEST_VIEW_OF_WORLD = 9;
const TILES_KEPT = 60;
const AREA = 3;

const GREEN = new Set(("park garden nature_reserve golf_course pitch cemetery grass village_green meadow grassland "
  + "recreation_ground allotments forest wood scrub farmland national_park protected_area playground").split(" "));

/* What is drawn, in this order: layer, which shapes, colour, and for lines the width in pixels at zoom 14, how much wider
   it grows with each zoom, and the first zoom. An edge is the same line, a little wider, below all lines. */
const road = (kind, width, from, grows = 1.5) => [
  { layer: "roads", is: (words) => words.kind === kind, width, edge: 1.5, from, grows, colour: "road-edge" },
  { layer: "roads", is: (words) => words.kind === kind, width, from, grows, colour: "road" },
];
const ROADS = [road("minor_road", 2.2, 12), road("major_road", 4, 8), road("highway", 5, 5)];
const STYLES = [
  { layer: "earth", colour: "land" },
  { layer: "landuse", is: ({ kind }) => GREEN.has(kind), colour: "green" },
  { layer: "landuse", is: ({ kind }) => kind === "hospital", colour: "hospital" },
  { layer: "landuse", is: ({ kind }) => kind === "pedestrian", colour: "road" },
  { layer: "water", colour: "water", width: 1.5, from: 8, grows: 1.4 },
  { layer: "boundaries", colour: "border", width: 1, from: 0, grows: 1 },
  { layer: "roads", is: ({ kind }) => kind === "path", colour: "path", width: 1, from: 14, grows: 1.3 },
  ...ROADS.map(([edge]) => edge),
  { layer: "roads", is: ({ kind }) => kind === "rail", colour: "rail", width: 1.2, from: 10, grows: 1.2 },
  ...ROADS.map(([, line]) => line),
];

/* Returns the layer for a map. `ground` is what the page says of it: { tiles, world, streets: [{ box, zooms }] }. */
export function groundOf(ground, box) {
  const kept = new Map();
  const layer = new (L.GridLayer.extend({ createTile }))({ tileSize: TILE_PX, updateWhenZooming: false, noWrap: false });

  /* Resolves to the shapes of a tile, and to nothing where there are none. */
  function tileAt(zoom, x, y) {
    const name = `${zoom}/${x}/${y}`;
    if (!kept.has(name)) {
      const forget = () => void kept.delete(name); // to ask again when the line is back
      const asked = fetch(ground.tiles + name).then((answer) => (answer.status === 200 ? answer.arrayBuffer() : null));
      kept.set(name, asked.then((buffer) => buffer && pathsOf(readTile(buffer))).catch(forget));
      if (kept.size > TILES_KEPT) kept.delete(kept.keys().next().value);
    }
    return kept.get(name);
  }

  function createTile({ x, y, z }, done) {
    const canvas = document.createElement("canvas");
    const sharpness = Math.min(2, devicePixelRatio || 1);
    canvas.width = canvas.height = TILE_PX * sharpness;
    const parts = partsOf(ground, z, x, y);
    Promise.all(parts.map(({ zoom, column, row }) => tileAt(zoom, column, row))).then((tiles) => {
      const pen = canvas.getContext("2d");
      pen.lineJoin = pen.lineCap = "round";
      const colours = coloursOf(box);
      parts.forEach((part, number) => paint(pen, part, tiles[number], colours, z, canvas.width));
      done(null, canvas);
      layer.fire("drawn");
    });
    return canvas;
  }

  layer.tileAt = tileAt;

  /* Calls back with every tile that a view shows, once it is there. */
  layer.eachTile = (bounds, zoom, call) => Promise.all(tilesOver(bounds, zoom).flatMap(({ x, y, z }) => (
    partsOf(ground, z, x, y).map(async (part) => call(part, await tileAt(part.zoom, part.column, part.row)))
  )));
  return layer;
}

/* Says which tiles a square of the screen is painted from, the lowest first: the world, then streets upon it. */
export function partsOf(ground, viewZoom, x, y) {
  const parts = [];
  const add = (finest, isWorld) => {
    const zoom = Math.min(viewZoom - 1, finest);
    const finer = viewZoom - 1 - zoom;
    const [column, row] = [x >> finer, y >> finer];
    parts.push({ zoom, column, row, isWorld, x: x - (column << finer), y: y - (row << finer), times: 1 << finer });
  };
  if (ground.world && viewZoom <= CLOSEST_VIEW_OF_WORLD) add(FINEST_OF_WORLD, true);
  const has = ground.streets.filter(({ box, zooms }) => zooms[0] < viewZoom && isOver(box, viewZoom - 1, x, y));
  if (has.length && viewZoom - 1 > FINEST_OF_WORLD) add(Math.max(...has.map(({ zooms }) => zooms[1])), false);
  return parts;
}

function isOver([west, south, east, north], zoom, x, y) {
  const low = L.CRS.EPSG3857.latLngToPoint(L.latLng(north, west), zoom).divideBy(256);
  const high = L.CRS.EPSG3857.latLngToPoint(L.latLng(south, east), zoom).divideBy(256);
  return x + 1 > low.x && x < high.x && y + 1 > low.y && y < high.y;
}

/* Puts shapes of one look into one path, which is drawn at once and as often as needed. */
function pathsOf(layers) {
  const extent = Object.values(layers)[0]?.extent ?? 4096;
  const paths = STYLES.map((style) => {
    const [fill, line] = [new Path2D(), new Path2D()];
    for (const { form, words, parts } of layers[style.layer]?.shapes ?? []) {
      if (style.is && !style.is(words)) continue;
      for (const part of parts) trace(form === AREA ? fill : line, part, form === AREA);
    }
    return { fill, line };
  });
  return { extent, paths, layers };
}

function trace(path, part, isArea) {
  path.moveTo(part[0], part[1]);
  for (let i = 2; i < part.length; i += 2) path.lineTo(part[i], part[i + 1]);
  if (isArea) path.closePath();
}

function paint(pen, { isWorld, x, y, times }, tile, colours, viewZoom, size) {
  if (isWorld) {
    // Where the world has no tile there is sea.
    pen.fillStyle = colours.water;
    pen.fillRect(0, 0, size, size);
  }
  if (!tile) return;
  const scale = (size * times) / tile.extent;
  pen.setTransform(scale, 0, 0, scale, -x * size, -y * size);
  STYLES.forEach((style, number) => {
    const { fill, line } = tile.paths[number];
    pen.fillStyle = pen.strokeStyle = colours[style.colour];
    if (!style.edge) pen.fill(fill);
    if (!style.width || viewZoom < style.from) return;
    const pixels = Math.max(0.6, style.width * style.grows ** (viewZoom - 14)) + (style.edge ?? 0);
    pen.lineWidth = (pixels * size) / TILE_PX / scale;
    pen.stroke(line);
  });
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

/* The colours stand in the style sheet, where light, dark and forced colours are decided. */
export function coloursOf(box) {
  const style = getComputedStyle(box);
  const names = ["land", "green", "hospital", "water", "border", "path", "road", "road-edge", "rail", "ink", "halo"];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()]));
}

function tilesOver(bounds, viewZoom) {
  const zoom = Math.round(viewZoom);
  const low = L.CRS.EPSG3857.latLngToPoint(bounds.getNorthWest(), zoom).divideBy(TILE_PX).floor();
  const high = L.CRS.EPSG3857.latLngToPoint(bounds.getSouthEast(), zoom).divideBy(TILE_PX).floor();
  const count = 2 ** (zoom - 1);
  const tiles = [];
  for (let x = low.x; x <= high.x; x++) {
    for (let y = Math.max(0, low.y); y <= Math.min(high.y, count - 1); y++) {
      tiles.push({ x: ((x % count) + count) % count, y, z: zoom });
    }
  }
  return tiles;
}
