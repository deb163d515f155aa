/* Brings the kept page of a place up to the present: what is open now, and without the days that are over. */

import { bestOpening, openingOf, wallClock } from "../packs/nearest.js";
import { ageWords, readKept, readNote } from "./kept.js";
import { all, tell } from "./page.js";
import { openingWords } from "./words.js";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const id = location.pathname.split("/").at(-2);

async function listed(note) {
  for (const { key, at } of note.cells) {
    const pack = await readKept(`packs/${key}/`);
    const listing = [...pack.places, ...pack.coming].find((one) => one.i === id);
    if (listing) return { pack, listing, at };
  }
  return null;
}

function sayState(line, opening, minute, wall) {
  line.textContent = openingWords(opening, minute, wall);
  line.dataset.state = opening.state;
}

function bringUpToDate({ pack, listing }) {
  const minute = Math.floor(Date.now() / MINUTE_MS);
  const wall = (moment) => wallClock(pack, listing, moment);
  const openings = listing.o.map((offer) => openingOf(pack, offer, minute));
  sayState(document.querySelector(".place > .state"), bestOpening(openings), minute, wall);
  for (const [number, section] of all(".place .offer").entries()) {
    const line = section.querySelector(".state");
    if (line && openings[number]) sayState(line, openings[number], minute, wall);
  }
}

/* A week begins with the day on which it was kept. */
function dropDaysThatAreOver({ pack, listing, at }) {
  const dayOf = (moment) => Math.floor(wallClock(pack, listing, moment / MINUTE_MS) / (DAY_MINUTES * MINUTE_MS));
  const over = dayOf(Date.now()) - dayOf(at);
  if (!over) return;
  for (const week of all(".week")) {
    const rows = [...week.rows];
    const today = rows[0].querySelector("th span");
    for (const row of rows.slice(0, over)) row.remove();
    rows[over]?.classList.add("today");
    rows[over]?.querySelector("th").append(" ", today);
    if (!week.rows.length) week.remove();
  }
}

async function start() {
  const note = await readNote();
  const found = note && (await listed(note));
  if (!found) return;
  tell("age", "age", ageWords(note.saved));
  dropDaysThatAreOver(found);
  const keepTime = () => {
    bringUpToDate(found);
    setTimeout(keepTime, MINUTE_MS - (Date.now() % MINUTE_MS) + 50);
  };
  keepTime();
}

start();
