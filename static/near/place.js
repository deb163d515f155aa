/* Brings the kept page of a place up to the present: what is open now, and a week that begins today. */

import { bestOpening, openingOf, wallClock } from "../packs/nearest.js";
import { daysOf } from "./days.js";
import { ageWords, readKept, readNote } from "./kept.js";
import { all, tell } from "./page.js";
import { openingWords, say } from "./words.js";

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

const clock = (minutes) => [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");

function stretchWords([from, to, state, comment]) {
  const isWholeDay = from === 0 && to === DAY_MINUTES;
  if (isWholeDay && state === "unknown") return comment ? say("Ask: %(comment)s", { comment: say(comment) }) : say("Ask");
  const hours = isWholeDay ? say("All day and night") : `${clock(from)}–${clock(to > DAY_MINUTES ? to - DAY_MINUTES : to)}`;
  const values = { hours, comment: say(comment) };
  if (state === "open") return comment ? say("%(hours)s (%(comment)s)", values) : hours;
  return comment ? say("%(hours)s: ask (%(comment)s)", values) : say("%(hours)s: ask", values);
}

/* A day that is over stands for the same day of the next week: so it goes to the end, with the hours of that day. */
function keepTheWeekGoing({ pack, listing, at }) {
  const now = Date.now() / MINUTE_MS;
  const dayOf = (minute) => Math.floor(wallClock(pack, listing, minute) / (DAY_MINUTES * MINUTE_MS));
  const over = Math.min(dayOf(now) - dayOf(at / MINUTE_MS), 7);
  if (over < 1) return;
  for (const week of all(".week")) {
    const section = week.closest(".offer");
    const offer = listing.o[section ? all(".place .offer").indexOf(section) : 0];
    const days = daysOf(pack, listing, offer, now);
    const rows = [...week.rows];
    const today = rows[0].querySelector("th span");
    for (const [number, row] of rows.slice(0, over).entries()) {
      const { date, stretches } = days[days.length - over + number];
      row.cells[1].textContent = stretches.map(stretchWords).join(say(", ")) || say("Closed");
      row.className = "";
      // What lies beyond the pack is not known to be closed.
      if (Date.parse(date) / MINUTE_MS < pack.expires) week.tBodies[0].append(row);
      else row.remove();
    }
    week.rows[0].className = "today";
    week.rows[0].cells[0].append(" ", today);
  }
}

async function start() {
  const note = await readNote();
  const found = note && (await listed(note));
  if (!found) return;
  tell("age", "age", ageWords(note.saved));
  keepTheWeekGoing(found);
  const keepTime = () => {
    bringUpToDate(found);
    setTimeout(keepTime, MINUTE_MS - (Date.now() % MINUTE_MS) + 50);
  };
  keepTime();
}

start();
