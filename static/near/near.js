/* What is near, worked out here: the position never leaves the phone, only lists of whole districts are asked for.

   Districts are asked for when somebody taps for their position or for more; kinds, filters, words and the time of day
   work on what is there, without a request. */

import { nearest } from "../packs/nearest.js";
import { cardOf } from "./cards.js";
import { ageWords, canKeep, readKept, readNote } from "./kept.js";
import { all, setup, show, tell } from "./page.js";
import { clockHere } from "./words.js";

const MINUTE_MS = 60_000;
const SHORT = 20;
const PATIENCE_MS = 20_000;
const LIST = /\/a\/([a-z0-9-]+)\/(?:(k[0-9k-]+)\/)?/;
const NEAR_OR_HOME = /\/near\/|^\/(?:[a-z]{2}(?:-[a-z]+)?\/)?$/;
const PARTS = ["near", "coming", "farther"];

const asked = { point: null, kinds: [], filters: [], words: "", n: SHORT };
const packs = new Map();
const searchable = new Map();
let index = null;
let mayAsk = false;
let isKeptHere = false;
let turn = 0;

const button = (name) => document.querySelector(`[data-do="${name}"]`);

/* ---- what is asked for, and what is not ---- */

async function ask(path) {
  const answer = await fetch(setup.base + path, { cache: "no-store", credentials: "omit" });
  return answer.ok ? answer.json() : null;
}

/* What cannot be had is missing, and the list says how far it reaches. */
async function held(shelf, key, path) {
  if (!shelf.has(key) && mayAsk) {
    const answer = await ask(path).catch(() => null);
    if (answer) shelf.set(key, answer);
  }
  return shelf.get(key) ?? null;
}

const fetchCell = (key) => held(packs, key, `packs/${key}/`);
const fetchWords = (key) => held(searchable, key, `packs/${key}/words/`);

/* ---- the list ---- */

async function list() {
  if (!index) return;
  const mine = ++turn;
  const at = Date.now();
  const answer = await nearest({ ...asked, index, at, farthest: setup.farthest, most: 12, fetchCell, fetchWords });
  if (mine === turn) draw(answer, at);
}

function partOf({ distance }) {
  if (distance === null) return "coming";
  return distance <= setup.near ? "near" : "farther";
}

function draw({ found, isProven, missing }, at) {
  const focused = document.activeElement?.closest(".card a")?.href;
  for (const part of PARTS) {
    const section = document.querySelector(`[data-part="${part}"]`);
    const here = found.filter((one) => partOf(one) === part);
    const cards = here.map((one) => cardOf(one, found.indexOf(one) + 1, at, setup.prefix));
    section.replaceChildren(section.firstElementChild, ...cards);
    section.hidden = !cards.length;
  }
  tell("as-at", "time", clockHere(at));
  button("more").hidden = found.length < asked.n;
  button("farther").hidden = isProven || !missing.length || found.length >= asked.n;
  show("nothing", !found.length);
  show("list");
  document.dispatchEvent(new CustomEvent("listed", { detail: { found, at } }));
  if (focused) all(".card a").find((link) => link.href === focused)?.focus({ preventScroll: true });
}

/* Asks for districts, which nothing but a tap leads to. */
async function listAskingFor(what) {
  show("failed", false);
  show("loading");
  mayAsk = true;
  try {
    await what();
    await list();
  } catch {
    // Without an index nothing can be looked for.
  }
  show("failed", !packs.size);
  mayAsk = false;
  show("loading", false);
}

async function listAround(point) {
  asked.point = point;
  await listAskingFor(async () => {
    index ??= await ask("packs/");
  });
  show("keep", canKeep && packs.size > 0 && !isKeptHere);
}

/* What is open now stays true while the page is open. */
function keepTime() {
  setTimeout(() => {
    if (asked.point && !document.hidden) list();
    keepTime();
  }, MINUTE_MS - (Date.now() % MINUTE_MS) + 50);
}

/* ---- where the phone is ---- */

function locate() {
  for (const name of ["refused", "lost"]) show(name, false);
  if (!navigator.geolocation) return show("refused");
  show("locating");
  const found = ({ coords }) => {
    show("locating", false);
    listAround([coords.latitude, coords.longitude]);
  };
  const failed = ({ code }) => {
    show("locating", false);
    show(code === 1 ? "refused" : "lost");
  };
  navigator.geolocation.getCurrentPosition(found, failed, { timeout: PATIENCE_MS, maximumAge: MINUTE_MS });
}

/* ---- narrowing ---- */

function turned(values, value) {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

function press(chip) {
  const { filter, kindCode } = chip.dataset;
  if (filter) asked.filters = turned(asked.filters, filter);
  else asked.kinds = turned(asked.kinds, kindCode);
  asked.n = SHORT;
  showPressed();
  list();
}

function showPressed() {
  for (const chip of all("[data-filter], [data-kind-code]")) {
    const { filter, kindCode } = chip.dataset;
    const isOn = asked.filters.includes(filter) || asked.kinds.includes(kindCode);
    chip.setAttribute("aria-pressed", String(isOn));
  }
}

/* A text field makes a browser tell its maker, so there is none until somebody wants to type. */
function openWords() {
  const opener = button("words");
  const field = document.createElement("input");
  const off = { autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false" };
  const looks = { type: "text", enterkeyhint: "search", writingsuggestions: "false", "aria-label": opener.dataset.label };
  for (const [name, value] of Object.entries({ ...off, ...looks })) field.setAttribute(name, value);
  field.addEventListener("input", () => {
    asked.words = field.value;
    asked.n = SHORT;
    list();
  });
  opener.replaceWith(field);
  field.focus();
  mayAsk = true;
  Promise.all([...packs.keys()].map(fetchWords)).finally(() => {
    mayAsk = false;
  });
}

/* ---- the copy on this phone ---- */

const keeping = () => import(setup.keeping);

function showKept(note) {
  isKeptHere = true;
  tell("age", "age", ageWords(note.saved));
  show("kept");
  show("keep", false);
}

async function keepThis() {
  show("not-kept", false);
  show("keeping");
  try {
    const { keep } = await keeping();
    showKept(await keep([...packs.keys()], setup.area));
  } catch {
    show("not-kept");
  }
  show("keeping", false);
}

async function deleteKept() {
  const { forget } = await keeping();
  await forget();
  isKeptHere = false;
  show("kept", false);
  show("deleted");
  show("keep");
}

/* Blank first, as the way out itself does; that then leads on. */
async function deleteAndLeave() {
  document.documentElement.dataset.leaving = "";
  await Promise.race([keeping().then(({ forget }) => forget()), new Promise((late) => setTimeout(late, 2000))]);
  document.querySelector(".exit").click();
}

async function takeOut(note) {
  index = await readKept("packs/");
  for (const { key } of note.cells) {
    packs.set(key, await readKept(`packs/${key}/`));
    searchable.set(key, await readKept(`packs/${key}/words/`));
  }
}

/* The middle of what is kept: where somebody was when they kept it is written down nowhere. */
function middle() {
  const points = [...packs.values()].flatMap((pack) => pack.places.map(({ p }) => p));
  const median = (number) => points.map((point) => point[number]).sort((a, b) => a - b)[points.length >> 1];
  return points.length ? [median(0), median(1)] : null;
}

/* ---- the whole ---- */

const DOES = {
  locate,
  more: () => {
    asked.n += SHORT;
    list();
  },
  farther: () => listAskingFor(async () => {}),
  words: openWords,
  keep: keepThis,
  delete: deleteKept,
  "delete-and-leave": deleteAndLeave,
};

/* Says whether the copy holds what this address is about, and reads the kinds and filters that stand in it. */
function isKept(note) {
  const [, slug, kinds = ""] = location.pathname.match(LIST) ?? [];
  if (!slug) return NEAR_OR_HOME.test(location.pathname);
  const filters = new URLSearchParams(location.search).get("f") ?? "";
  const chips = all("[data-filter], [data-kind-code]").map(({ dataset }) => dataset.filter ?? dataset.kindCode);
  asked.kinds = kinds.split("-").filter((code) => chips.includes(code));
  asked.filters = filters.split("-").filter((code) => chips.includes(code));
  showPressed();
  return slug === note.area?.slug;
}

async function listKept({ area }) {
  if (setup.area && setup.area.slug !== area?.slug) return listAround(setup.area.point);
  asked.point = area?.point ?? middle();
  if (asked.point) await list();
}

async function start() {
  show("without-script", false);
  // Where the operator keeps nothing any more, the worker is about to say so.
  const note = document.getElementById("age") && (await readNote());
  if (note && (note.gone || note.expires < Date.now())) {
    show("expired");
    const { forget } = await keeping();
    await forget();
  } else if (note) {
    await takeOut(note);
    showKept(note);
    if (!isKept(note)) show("offline-without");
    else if (!navigator.onLine || LIST.test(location.pathname)) show("offline");
    await listKept(note);
  } else if (setup.area) {
    await listAround(setup.area.point);
  }
  show("start");
}

document.addEventListener("click", ({ target }) => {
  const pressed = target.closest?.("button");
  if (!pressed) return;
  if (pressed.dataset.do) DOES[pressed.dataset.do]();
  else if (pressed.closest(".chips")) press(pressed);
});
document.addEventListener("visibilitychange", () => asked.point && !document.hidden && list());
keepTime();
start();
