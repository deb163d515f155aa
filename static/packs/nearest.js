/* The nearest listings around a point, in the order of the server's lists (docs/ranking.md), from packs of cells.

   Only keys of cells are ever asked for; the point stays here. docs/packs.md describes packs and everything exported. */

import { deepest, holds, metres, metresTo, quarters, vectorOf } from "./globe.js";
import { STATES, bestOpening, minuteAt, nextFace, openingOf, wallClock } from "./hours.js";

export { bestOpening, openingOf, wallClock };

const COMES_FROM = 25000; // what comes to people ranks as if so many metres away
const SAME = 0.001; // metres
const HALF_A_DAY = 12 * 60;

/* The key of the cell that a point lies in. */
export function cellOf(index, point) {
  let key = deepest(point);
  while (!(key in index.cells) && key.length > 1) key = key.slice(0, -1);
  return key;
}

/* What an offer says about ID, cost and the way in: null, null and null where it has not said. */
export function waysIn(pack, offer) {
  return pack.facts[offer.f][1];
}

/* Whether a kept pack has to go by now. */
export function isExpired(pack, at) {
  return at / 60000 >= pack.expires;
}

/* Whether something on a kept pack has changed, or was withdrawn, since it was made. */
export function isOutdated(pack, index) {
  return index.cells[pack.key]?.[1] !== pack.digest;
}

/* The nearest `n` listings that answer, and how far that is proven: see docs/packs.md. */
export async function nearest({ index, point, n = 20, farthest = 150000, most = 12, ...asked }) {
  const question = read(index, point, asked);
  const ahead = cellsFrom(index, point);
  const [found, cells, missing] = [[], [], []];
  let [upTo, land] = [Infinity, ["", ""]];
  while (ahead.length && !isFull(found, n, Math.min(upTo, ahead[0].bound))) {
    if (cells.length >= most || ahead[0].bound > farthest) break;
    const { key, bound, isHome } = ahead.shift();
    cells.push(key);
    const [pack, words] = await Promise.all([asked.fetchCell(key), question.words ? asked.fetchWords(key) : null]);
    if (!pack || (question.words && words?.digest !== pack.digest)) {
      missing.push(key);
      upTo = Math.min(upTo, bound);
      continue;
    }
    // Few look for words: what reads them comes when they do.
    const gate = words && (await import("./words.js")).wordGate(words, question.words);
    found.push(...places(pack, gate, question));
    if (isHome) {
      land = landOf(pack, point);
      found.push(...coming(pack, gate, question, land));
    }
    found.sort(inOrder);
  }
  if (ahead.length) upTo = Math.min(upTo, ahead[0].bound);
  return {
    found: found.slice(0, n),
    isProven: isFull(found, n, upTo) || upTo === Infinity,
    upTo,
    land,
    cells,
    missing,
  };
}

function isFull(found, n, bound) {
  return found.length >= n && found[n - 1].rank + SAME < bound;
}

/* Cells by how near anything in them can be, that of the point first. What a cell has given off is no part of it. */
function cellsFrom(index, point) {
  const home = cellOf(index, point);
  const keys = Object.keys(index.cells);
  const given = new Set(keys.flatMap((key) => [...key].map((_, end) => key.slice(0, end + 1))));
  const boundOf = (key) => {
    const left = quarters(key).filter((quarter) => !given.has(quarter));
    return Math.min(...(left.length < 4 ? left : [key]).map((part) => metresTo(part, point)));
  };
  return keys
    .filter((key) => key === home || index.cells[key][0])
    .map((key) => ({ key, isHome: key === home, bound: key === home ? -1 : boundOf(key) }))
    .sort((a, b) => a.bound - b.bound);
}

/* What is asked, in the form in which listings are looked at. */
function read(index, point, { kinds = [], filters = [], words = "", at = Date.now() }) {
  const moments = filters.filter((code) => /^(b1|t\d{3})u?$/.test(code)).sort();
  const last = moments.at(-1);
  const groups = index.questions
    .map(([numbers, askedOf]) => ({
      numbers: filters.map((code) => Number(/^b(\d+)u?$/.exec(code)?.[1])).filter((number) => numbers.includes(number)),
      isSilent: (offer, said) =>
        filters.some((code) => code.endsWith("u") && numbers.includes(parseInt(code.slice(1), 10))) &&
        (!askedOf.length || askedOf.includes(offer.k)) &&
        !said.some((number) => numbers.includes(Math.abs(number))),
    }))
    .filter((group) => group.numbers.length);
  return {
    point,
    vector: vectorOf(point),
    kinds: kinds.map((kind) => Number(kind.slice(1))),
    words: words.trim(),
    groups,
    minute: at / 60000,
    face: last?.startsWith("t") ? nextFace(last, new Date(at)) : null,
    states: last && ["open", ...(moments.some((code) => code.endsWith("u")) ? ["unknown"] : [])],
  };
}

function places(pack, gate, question) {
  const said = gate?.("places");
  return pack.places.flatMap((listing, place) => {
    if (said && !said[place]) return [];
    const match = matching(pack, listing, listing.o, question);
    if (!match) return [];
    const distance = metres(question.vector, vectorOf(listing.p));
    return { ...match, distance, rank: distance, order: [Math.round(distance / SAME), ...standing(match)] };
  });
}

/* What comes to the point by post, phone or on foot: narrow areas first, then in the order of the pack. */
function coming(pack, gate, question, land) {
  const said = gate?.("coming");
  return pack.coming.flatMap((listing, place) => {
    if (said && !said[place]) return [];
    const reaching = listing.o.filter((offer) => isAsked(offer, question) && breadth(offer, question, land) < Infinity);
    const match = matching(pack, listing, reaching, question);
    if (!match) return [];
    const narrowest = Math.min(...reaching.map((offer) => breadth(offer, question, land)));
    return { ...match, distance: null, rank: COMES_FROM, order: [COMES_FROM / SAME + 0.5, narrowest, place] };
  });
}

/* A listing with those of some offers that answer every filter by themselves; null if none does. */
function matching(pack, listing, some, question) {
  const minute = question.face === null ? question.minute : minuteAt(pack, listing, question.face);
  const lastDay = new Date(((question.face ?? question.minute) - HALF_A_DAY) * 60000).toISOString().slice(0, 10);
  const offers = some.filter((offer) => {
    const [said] = pack.facts[offer.f];
    return (
      isAsked(offer, question) &&
      !(offer.e < lastDay) &&
      question.groups.every((group) => group.numbers.some((number) => said.includes(number)) || group.isSilent(offer, said)) &&
      (!question.states || question.states.includes(openingOf(pack, offer, minute).state))
    );
  });
  if (!offers.length) return null;
  const opening = bestOpening(offers.map((offer) => openingOf(pack, offer, minute)));
  return { listing, pack, offers, opening };
}

function isAsked(offer, { kinds }) {
  return !kinds.length || kinds.includes(offer.k);
}

/* At the same distance: open before unknown before closed, then what was checked last, then the id. */
function standing({ listing, opening }) {
  return [STATES.indexOf(opening.state), listing.c ? -Date.parse(listing.c) : 0, listing.i];
}

function inOrder({ order: one }, { order: other }) {
  const place = one.findIndex((value, number) => value !== other[number]);
  return place < 0 ? 0 : one[place] < other[place] ? -1 : 1;
}

/* How wide the narrowest area of an offer is that holds the point: circle, polygon, region, country, world. */
function breadth(offer, { point, vector }, [country, region]) {
  const covers = [
    ([latitude, longitude, radius]) => metres(vectorOf([latitude, longitude]), vector) <= radius,
    ([shape]) => holds(JSON.parse(shape), point),
    ([its, part]) => its === country && part === region,
    ([its]) => its === country,
    () => true,
  ];
  return Math.min(Infinity, ...(offer.v || []).filter(([kind, ...area]) => covers[kind](area)).map(([kind]) => kind));
}

/* Country and region of a point as far as services name them, from the tree of quarters in the pack of its cell. */
function landOf(pack, point) {
  let tree = pack.land;
  for (const digit of deepest(point).slice(pack.key.length)) {
    if (!Array.isArray(tree)) break;
    tree = tree[digit];
  }
  const [country, region = ""] = (pack.lands[tree] || "").split("-");
  return [country, region];
}
