/* Makes the copy of an area on this phone, opens and deletes it: loaded once somebody asks for one, or has one.

   Nothing is stored before. The service worker makes the copy and looks after it. */

import { canKeep, readKept, showKept } from "./kept.js";
import { all, setup, show } from "./page.js";
import { metres, vectorOf } from "../packs/globe.js";

const WORKER = `${setup.base}near/worker.js`;

const LONGEST_ERASURE_MS = 2000;
const LIST = /\/a\/([a-z0-9-]+)\/(?:(k[0-9k-]+)\/)?/;
const NEAR_OR_HOME = /\/near\/|^\/(?:[a-z]{2}(?:-[a-z]+)?\/)?$/;

/* Keeps these districts and the pages that show them: all of it or nothing. */
export async function keep(cells) {
  show("not-kept", false);
  show("deleted", false);
  show("keeping");
  try {
    showKept(await copyOf(cells));
  } catch {
    await forget();
    show("not-kept");
  }
  show("keeping", false);
}

async function copyOf(cells) {
  const worker = await startWorker();
  const { port1: here, port2: there } = new MessageChannel();
  return new Promise((done, fail) => {
    here.onmessage = ({ data: note }) => (note ? done(note) : fail(new Error("It could not be kept.")));
    worker.postMessage({ cells, area: setup.area, prefix: setup.prefix }, [there]);
  });
}

/* Takes out what is kept, and reads the kinds and filters of the address that the page stands in for.

   Returns the index, the point to list around, whether the copy holds what the address is about, and whether the page
   stands in for another one or there is no connection. */
export async function openCopy(note, asked, packs, searchable) {
  for (const { key } of note.cells) {
    packs.set(key, await readKept(`packs/${key}/`));
    searchable.set(key, await readKept(`packs/${key}/words/`));
  }
  const [, slug, kinds = ""] = location.pathname.match(LIST) ?? [];
  if (slug) narrow(asked, kinds);
  asked.isGuess = !note.area;
  const isOther = !slug && !NEAR_OR_HOME.test(location.pathname);
  return {
    index: await readKept("packs/"),
    point: note.area?.point ?? busiest([...packs.values()]),
    isAboutThis: slug ? slug === note.area?.slug : !isOther,
    standsIn: Boolean(slug) || isOther || !navigator.onLine,
  };
}

function narrow(asked, kinds) {
  const filters = new URLSearchParams(location.search).get("f") ?? "";
  const chips = all("[data-filter], [data-kind-code]").map(({ dataset }) => dataset.filter ?? dataset.kindCode);
  asked.kinds = kinds.split("-").filter((code) => chips.includes(code));
  asked.filters = filters.split("-").filter((code) => chips.includes(code));
}

/* The place with the most others near it, in the first district that has any, which is the one looked through first.

   Where somebody was when they kept it is written down nowhere; the middle of towns far apart may lie at sea. */
function busiest(packs) {
  const points = packs.find(({ places }) => places.length)?.places.map(({ p }) => p) ?? [];
  const vectors = points.map(vectorOf);
  const around = vectors.map((one) => vectors.filter((other) => metres(one, other) <= setup.near).length);
  return points[around.indexOf(Math.max(...around))] ?? null;
}

/* Deletes every trace that can be deleted from here; the answer of the way out then clears what only a browser can. */
export async function forget() {
  if (!canKeep) return;
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  await fetch(`${setup.base}leave/`, { redirect: "manual", cache: "no-store" }).catch(() => {});
}

export async function erase(cells) {
  await forget();
  show("kept", false);
  show("deleted");
  show("keep", cells.length > 0);
}

/* Leaves by the same way out as everything else, at the latest after two seconds. */
export async function eraseAndLeave() {
  await Promise.race([forget(), new Promise((late) => setTimeout(late, LONGEST_ERASURE_MS))]);
  document.querySelector(".exit").click();
}

async function startWorker() {
  const options = { scope: setup.base, updateViaCache: "none" };
  const registration = await navigator.serviceWorker.register(trusted(WORKER), options);
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((done, fail) => {
    const look = () => {
      if (worker.state === "activated") done(worker);
      if (worker.state === "redundant") fail(new Error("The worker could not be installed."));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/* The content policy takes the address of a script from a policy of ours alone, and that knows one address. */
function trusted(address) {
  const rules = { createScriptURL: (asked) => (asked === WORKER ? asked : "") };
  return window.trustedTypes ? trustedTypes.createPolicy("kept", rules).createScriptURL(address) : address;
}
