/* What is open at a moment, and until when, from the hours that a pack has worked out. Times are minutes since 1970. */

const OPEN = 0;
const UNKNOWN = 1;
export const STATES = ["open", "unknown", "closed"];
const DAY = 24 * 60;
const DAYS_KNOWN = 22;
// A state of the day without an end is believed for so long.
const DAYS_BELIEVED = 2;

const NOT_KNOWN = { state: "unknown", until: null, opens: null, note: "", mayGoOn: false };

/* The opening of one offer at a minute. */
export function openingOf(pack, offer, minute) {
  const [, from, until, note, opens] = offer.s || [];
  const isOut = opens !== undefined && !(from && minute < from) && !(until && minute >= until);
  if (!isOut) return courseAt(pack, offer.h, minute);
  if (!until && minute >= pack.made + DAYS_BELIEVED * DAY) return NOT_KNOWN;
  return { state: "closed", until: null, opens: opens || null, note, mayGoOn: false };
}

/* What a listing is at a minute: open if any of its offers is, the longest first; then ask; then closed. */
export function bestOpening(openings) {
  const rank = ({ state, until, opens }) => [
    STATES.indexOf(state),
    state === "open" ? -(until ?? Infinity) : (opens ?? Infinity),
  ];
  const compare = (a, b) => rank(a)[0] - rank(b)[0] || (rank(a)[1] < rank(b)[1] ? -1 : Number(rank(a)[1] > rank(b)[1]));
  return [...openings].sort(compare)[0];
}

function courseAt(pack, number, minute) {
  if (minute < pack.from || minute >= pack.from + DAYS_KNOWN * DAY) return NOT_KNOWN;
  const steps = pack.hours[number];
  const after = steps[0] === null ? null : pack.from + steps[0];
  let [place, end] = [1, pack.from];
  const goOn = () => ((end += steps[place + 1]), (place += 2));
  while (place + 1 < steps.length && end + steps[place + 1] <= minute) goOn();
  const [state, note] = [steps[place] % 3, pack.notes[Math.floor(steps[place] / 3)]];
  const isOver = state === OPEN ? (code) => code % 3 !== OPEN : (code) => code % 3 === OPEN;
  while (place + 1 < steps.length && !isOver(steps[place])) goOn();
  const isFound = isOver(steps[place]);
  const change = isFound ? end : after;
  return {
    state: STATES[state],
    until: state === OPEN ? change : null,
    opens: state === OPEN ? null : change,
    note,
    mayGoOn: state === OPEN && isFound && steps[place] % 3 === UNKNOWN,
  };
}

/* A Date whose UTC fields are the clock on the wall of a listing at a minute. */
export function wallClock(pack, listing, minute) {
  const [, first, ...changes] = pack.zones[listing.z || 0];
  let ahead = first;
  for (let place = 0; place < changes.length; place += 2) if (minute >= changes[place]) ahead = changes[place + 1];
  return new Date((minute + ahead) * 60000);
}

/* The minute at which clocks of a listing show a face (minutes since 1970 as the clock goes), the first if it comes twice. */
export function minuteAt(pack, listing, face) {
  const [, first, ...changes] = pack.zones[listing.z || 0];
  let ahead = first;
  for (let place = 0; place < changes.length; place += 2) {
    const [change, next] = [changes[place], changes[place + 1]];
    if (face < change + Math.max(ahead, next)) break;
    ahead = next;
  }
  return face - ahead;
}

/* The next time that the day and hour of `t520` come round, by the clock of this phone, as such a face. */
export function nextFace(code, now) {
  const [weekday, hour] = [Number(code[1]), Number(code.slice(2, 4))];
  let days = (weekday - now.getDay() + 7) % 7;
  if (days === 0 && hour < now.getHours()) days = 7;
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days, hour) / 60000;
}
