/* The days to come at a listing, from the hours that a pack has worked out. Times are minutes. */

import { STATES, wallClock } from "../packs/hours.js";

const DAY = 1440;
const DAYS_KNOWN = 15;
const CLOSED = 2;

/* Returns seven days from a minute on: their dates, and the stretches that begin on them with state and note.

   A stretch counts the minutes of its day; a night runs on beyond 1440. What is in no stretch is closed. */
export function daysOf(pack, listing, offer, minute) {
  const dayOf = (moment) => wallClock(pack, listing, moment) / 60_000;
  const today = Math.floor(dayOf(minute) / DAY) * DAY;
  const days = [0, 1, 2, 3, 4, 5, 6].map((number) => {
    const date = new Date((today + number * DAY) * 60_000).toISOString().slice(0, 10);
    return { date, stretches: [] };
  });
  const steps = pack.hours[offer.h];
  let start = pack.from;
  for (let place = 1; place < steps.length; place += 2) {
    const [state, note] = [steps[place] % 3, pack.notes[Math.floor(steps[place] / 3)]];
    const end = place + 1 < steps.length ? start + steps[place + 1] : pack.from + DAYS_KNOWN * DAY;
    let [from, to] = [dayOf(start) - today, dayOf(end) - today];
    start = end;
    // A night belongs to the evening on which it begins; what goes on for longer than a day is cut at midnight.
    const isLong = to - from > DAY;
    while (state !== CLOSED && from < to) {
      const day = Math.floor(from / DAY);
      const until = isLong ? Math.min(to, (day + 1) * DAY) : to;
      days[day]?.stretches.push([from - day * DAY, until - day * DAY, STATES[state], note]);
      from = until;
    }
  }
  return days;
}
