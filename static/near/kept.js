/* The copy of an area on this phone: reads it, and says how old it is. */

import { setup, show, tell } from "./page.js";

const MINUTE_MS = 60_000;
const AGES = [["day", 1440], ["hour", 60], ["minute", 1]];

const NOTE = `${setup.base}near/kept.json`;

export const canKeep = isSecureContext && "serviceWorker" in navigator && "caches" in window;

/* Returns what was written down when an area was kept, null where none is. */
export async function readNote() {
  try {
    const answer = canKeep && (await caches.match(NOTE));
    return answer ? await answer.json() : null;
  } catch {
    return null; // a window that forbids storage
  }
}

/* Returns a kept answer as JSON, or null. */
export async function readKept(path) {
  const answer = await caches.match(setup.base + path);
  return answer ? answer.json() : null;
}

/* Returns how long ago a moment was, in the language of the page: "3 days ago". */
export function ageWords(moment) {
  const language = `${document.documentElement.lang}-u-nu-latn`;
  const minutes = Math.max(0, (Date.now() - moment) / MINUTE_MS);
  const [unit, size] = AGES.find(([, each]) => minutes >= each) ?? ["second", Infinity];
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(minutes / size), unit);
}

/* Shows since when an area is kept, and what can be done about it. */
export function showKept({ saved }) {
  tell("age", "age", ageWords(saved));
  show("kept");
  show("keep", false);
}
