/* Reads a tile in the Mapbox Vector Tile format: its layers, and the shapes in each with what is said of them. */

const text = new TextDecoder();

const POINT = 1;
const BYTES_OF_WIRE = { 1: 8, 5: 4 };

/* Returns { name: { extent, shapes: [{ form, words, parts }] } }; a part is a flat list of x and y in units of the tile,
   and `form` is 1 for points, 2 for lines, 3 for areas. */
export function readTile(buffer) {
  const layers = {};
  const cursor = cursorOver(new Uint8Array(buffer));
  cursor.fields(buffer.byteLength, {
    3: (end) => {
      const layer = readLayer(cursor, end);
      layers[layer.name] = layer;
    },
  });
  return layers;
}

/* Goes through the bytes; `fields` calls what reads a field, and skips fields that nobody reads. */
function cursorOver(bytes) {
  const view = new DataView(bytes.buffer);
  const cursor = {
    at: 0,
    number() {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = bytes[cursor.at++];
        value += (byte & 127) * scale;
        if (!(byte > 127)) return value;
      }
    },
    text: (end) => text.decode(bytes.subarray(cursor.at, end)),
    real: (size) => (size === 8 ? view.getFloat64(cursor.at, true) : view.getFloat32(cursor.at, true)),
    fields(end, readers) {
      while (cursor.at < end) {
        const key = cursor.number();
        const read = readers[key >> 3];
        const wire = key & 7;
        if (wire === 0) {
          const value = cursor.number();
          read?.(value);
          continue;
        }
        const size = wire === 2 ? cursor.number() : BYTES_OF_WIRE[wire];
        const after = cursor.at + size;
        read?.(after, size);
        cursor.at = after;
      }
    },
  };
  return cursor;
}

function readLayer(cursor, end) {
  const layer = { name: "", extent: 4096, shapes: [] };
  const keys = [];
  const values = [];
  const kept = (value) => values.push(value);
  cursor.fields(end, {
    1: (after) => (layer.name = cursor.text(after)),
    2: (after) => layer.shapes.push(readShape(cursor, after)),
    3: (after) => keys.push(cursor.text(after)),
    4: (after) => cursor.fields(after, {
      1: (stop) => kept(cursor.text(stop)),
      2: (stop, size) => kept(cursor.real(size)),
      3: (stop, size) => kept(cursor.real(size)),
      4: kept,
      5: kept,
      6: (value) => kept(value % 2 ? -(value + 1) / 2 : value / 2),
      7: kept,
    }),
    5: (value) => (layer.extent = value),
  });
  for (const shape of layer.shapes) {
    shape.words = {};
    for (let i = 0; i < shape.tags.length; i += 2) shape.words[keys[shape.tags[i]]] = values[shape.tags[i + 1]];
  }
  return layer;
}

function readShape(cursor, end) {
  const shape = { form: POINT, tags: [], parts: [] };
  cursor.fields(end, {
    2: (after) => {
      while (cursor.at < after) shape.tags.push(cursor.number());
    },
    3: (value) => (shape.form = value),
    4: (after) => (shape.parts = readParts(cursor, after)),
  });
  return shape;
}

function readParts(cursor, end) {
  const parts = [];
  const step = () => {
    const value = cursor.number();
    return (value >> 1) ^ -(value & 1);
  };
  let x = 0;
  let y = 0;
  while (cursor.at < end) {
    const command = cursor.number();
    if ((command & 7) === 7) continue; // an area closes by itself when it is filled
    for (let count = command >> 3; count > 0; count--) {
      x += step();
      y += step();
      if ((command & 7) === 1) parts.push([x, y]);
      else parts.at(-1).push(x, y);
    }
  }
  return parts;
}
