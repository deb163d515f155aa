/* What is near, worked out here: the position never leaves the phone, only lists of whole districts are asked for.

   Districts are asked for when somebody taps for their position or for more; kinds, filters, words and the time of day
   work on what is there, without a request. */

import { nearest } from "../packs/nearest.js";
import { cardOf } from "./cards.js";
import { canKeep, readNote, showKept } from "./kept.js";
import { all, setup, show, tell } from "./page.js";
import { clockHere } from "./words.js";

const MINUTE_MS = 60_000;
const SHORT = 20;
const PATIENCE_MS = 20_000;
const PARTS = ["near", "coming", "farther"];

const asked = { point: null, kinds: [], filters: [], words: "", n: SHORT };
const packs = new Map();
const searchable = new Map();
let index = null;
let mayAsk = false;
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

/* From a point that is a guess, nothing is near the person or far from them. */
const asShown = (one) => (asked.isGuess ? { ...one, distance: null } : one);

function draw({ found, isProven, missing }, at) {
  const focused = document.activeElement?.closest(".card a")?.href;
  for (const part of PARTS) {
    const section = document.querySelector(`[data-part="${part}"]`);
    const here = found.filter((one) => partOf(one) === part);
    const cards = here.map((one) => cardOf(asShown(one), found.indexOf(one) + 1, at, setup.prefix));
    section.replaceChildren(section.firstElementChild, ...cards);
    section.firstElementChild.hidden = asked.isGuess && part !== "coming";
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
  asked.isGuess = false;
  await listAskingFor(async () => {
    index ??= await ask("packs/");
  });
  show("keep", canKeep && packs.size > 0 && document.querySelector('[data-when="kept"]')?.hidden);
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
    show("before", false);
    button("locate").className = "aside";
    const heading = document.getElementById("heading");
    heading.textContent = heading.dataset.here ?? heading.textContent;
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

async function openWords() {
  const { openField } = await import(setup.field);
  openField(button("words"), (words) => {
    asked.words = words;
    asked.n = SHORT;
    list();
  });
  mayAsk = true;
  await Promise.all([...packs.keys()].map(fetchWords));
  mayAsk = false;
}

/* ---- the copy on this phone ---- */

/* What makes a copy, and what deletes it, is loaded when somebody asks for either. */
const keeping = () => import(setup.keeping);

/* ---- the whole ---- */

const DOES = {
  locate,
  more: () => {
    asked.n += SHORT;
    list();
  },
  farther: () => listAskingFor(async () => {}),
  words: openWords,
};

async function listKept(note) {
  const { openCopy } = await keeping();
  const copy = await openCopy(note, asked, packs, searchable);
  index = copy.index;
  showKept(note);
  showPressed();
  show(copy.isAboutThis ? "offline" : "offline-without", copy.standsIn);
  if (setup.area && setup.area.slug !== note.area?.slug) return listAround(setup.area.point);
  asked.point = copy.point;
  return asked.point && list();
}

async function start() {
  show("without-script", false);
  // Where the operator keeps nothing any more, the worker is about to say so.
  const note = document.getElementById("age") && (await readNote());
  if (note && (note.gone || note.expires < Date.now())) {
    show(note.gone === "withdrawn" ? note.gone : "expired");
    const { forget } = await keeping();
    await forget();
  } else if (note) {
    await listKept(note);
  } else if (setup.area) {
    await listAround(setup.area.point);
  }
  show("start");
}

async function askKeeper(name) {
  const leaves = name === "eraseAndLeave";
  // Blank before anything else, as the way out itself does.
  if (leaves) document.documentElement.dataset.leaving = "";
  try {
    const keeper = await keeping();
    await keeper[name]([...packs.keys()]);
  } catch {
    if (leaves) document.querySelector(".exit").click();
    else show("not-kept", name === "keep");
  }
}

document.addEventListener("click", ({ target }) => {
  const pressed = target.closest?.("button");
  if (!pressed) return;
  if (pressed.closest(".chips")) return press(pressed);
  const name = pressed.dataset.do;
  if (DOES[name]) DOES[name]();
  else if (name) askKeeper(name);
});
document.addEventListener("visibilitychange", () => asked.point && !document.hidden && list());
keepTime();
start();
