/* Says openings, distances and days as the server says them, in the words that the page brought along.

   A sentence is asked for by its English form; the page holds it in its own language where that is another one. */

const brought = JSON.parse(document.getElementById("near-words").textContent);
const MINUTE = 60_000;
const DAY = 86_400_000;
const DAY_MINUTES = 1440;
const SOON_MINUTES = 30;
const FARTHEST_WALK_M = 3000;
const METRES_IN_A_MILE = 1609.344;
const STREET_FACTOR = 1.3;
const WALKING_METRES_A_MINUTE = 80;

/* Returns a sentence of the page with its values in place. */
export function say(sentence, values = {}) {
  const said = brought.phrases[sentence] ?? sentence;
  return said.replace(/%\((\w+)\)s/g, (_, name) => values[name] ?? "");
}

/* Returns the words of a closed value, or the code itself. */
export function sayCode(list, code) {
  return brought.codes[list]?.[code] ?? code;
}

/* Returns the names of what one asks of a place before going there: papers, money, the door. */
export const wayLabels = brought.facts;

/* ---- open or closed ----

   Moments are minutes since 1970; `wall` turns one into a Date whose UTC parts are what the clocks of the place show. */

const two = (number) => String(number).padStart(2, "0");
const timeOf = (date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
const dayOf = (date) => Math.floor(date / DAY);
const weekdayOf = (date, before = 0) => brought.weekdays[(date.getUTCDay() + 6 - before) % 7];
const monthOf = (date) => brought.months[date.getUTCMonth()];
const isSmallHours = (date) => date.getUTCHours() < 4 && timeOf(date) !== "00:00";
const isElsewhere = (now, at) => Math.round((now - at * MINUTE) / MINUTE) !== -new Date(at * MINUTE).getTimezoneOffset();

/* Returns the time on the clocks of this phone. */
export function clockHere(at) {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function openWords({ until, mayGoOn }, at, wall) {
  if (!until) return ["Open all day and night", {}];
  const end = wall(until);
  const time = timeOf(end);
  if (mayGoOn && until - at < DAY_MINUTES) return ["Open until %(time)s, then ask", { time }];
  if (until - at < SOON_MINUTES) return ["Open until %(time)s, closes soon", { time }];
  if (until - at < DAY_MINUTES) return ["Open until %(time)s", { time }];
  if (dayOf(end) - dayOf(wall(at)) <= 6) return ["Open until %(weekday)s %(time)s", { weekday: weekdayOf(end), time }];
  return ["Open until %(day)s %(month)s %(time)s", { day: end.getUTCDate(), month: monthOf(end), time }];
}

function closedWords({ opens, note }, at, wall) {
  if (!opens) return note ? ["Closed: %(comment)s", { comment: say(note) }] : ["Closed", {}];
  const then = wall(opens);
  const time = timeOf(then);
  const minutes = Math.ceil(opens - at);
  if (minutes < 60) return ["Closed. Opens in %(minutes)s min, at %(time)s", { minutes, time }];
  const now = wall(at);
  const days = dayOf(then) - dayOf(now);
  if (days === 0) return ["Closed. Opens %(time)s", { time }];
  if (days > 6) {
    return ["Closed. Opens %(day)s %(month)s %(time)s", { day: then.getUTCDate(), month: monthOf(then), time }];
  }
  if (isSmallHours(then) && days > 1) {
    return ["Closed. Opens %(weekday)s night %(time)s", { weekday: weekdayOf(then, 1), time }];
  }
  if (isSmallHours(then) && !isSmallHours(now)) return ["Closed. Opens tonight %(time)s", { time }];
  if (days === 1) return ["Closed. Opens tomorrow %(time)s", { time }];
  return ["Closed. Opens %(weekday)s %(time)s", { weekday: weekdayOf(then), time }];
}

function askWords({ note }) {
  return note ? ["Ask: %(comment)s", { comment: say(note) }] : ["Hours not known: ask", {}];
}

const DATED = {
  "Open until %(time)s": "%(today)s: open until %(time)s, as at %(now)s",
  "Open until %(time)s, then ask": "%(today)s: open until %(time)s, then ask, as at %(now)s",
  "Open until %(time)s, closes soon": "%(today)s: open until %(time)s, closes soon, as at %(now)s",
};
const WORDS_OF = { open: openWords, closed: closedWords, unknown: askWords };

/* Returns what a visitor finds at the door at a moment, with the clock there: true for as long as a page is open. */
export function openingWords(opening, at, wall) {
  const [sentence, values] = WORDS_OF[opening.state](opening, at, wall);
  const now = wall(at);
  if (!Object.keys(values).length && !isElsewhere(now, at)) return say(sentence);
  const time = timeOf(now);
  const said = { today: weekdayOf(now), now: isElsewhere(now, at) ? say("%(time)s there", { time }) : time };
  if (DATED[sentence]) return say(DATED[sentence], { ...said, ...values });
  return say("%(opening)s (%(today)s, as at %(now)s)", { ...said, opening: say(sentence, values) });
}

/* ---- distances and days ---- */

const number = (value) => String(value).replace(".", brought.decimal);

/* Keeps one decimal below ten and none from there on. */
function shortened(distance) {
  const tenth = Math.round(distance * 10) / 10;
  return tenth >= 10 ? Math.round(distance) : tenth;
}

export function distanceWords(metres) {
  if (brought.unit === "imperial") {
    const miles = shortened(metres / METRES_IN_A_MILE);
    if (miles < 0.1) return say("less than %(distance)s mi", { distance: number(0.1) });
    return say("%(distance)s mi", { distance: number(miles) });
  }
  const tens = Math.max(10, Math.round(metres / 10) * 10);
  if (tens < 1000) return say("%(distance)s m", { distance: tens });
  return say("%(distance)s km", { distance: number(shortened(metres / 1000)) });
}

/* Returns how long the walk takes, "" where nobody would walk. */
export function walkWords(metres) {
  if (metres > FARTHEST_WALK_M) return "";
  const minutes = Math.ceil(Number(((metres * STREET_FACTOR) / WALKING_METRES_A_MINUTE).toFixed(6)));
  return brought.walks[Math.max(1, minutes) - 1];
}

/* Returns a day in ISO letters as people of the language write it. */
export function dayWords(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return brought.days[month - 1].replace("{day}", day).replace("{year}", year);
}
