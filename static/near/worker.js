/* Answers in place of the network for those who have kept an area on this phone; nobody else ever runs it.

   Before it the server writes SETUP: a version, the path of the site, and the files that the kept pages load. The
   network comes first, so that what is kept is seen only without one. What is kept lies in two caches: the pages of one
   version of the site, which come and go with this worker, and the area, which stays when a new version comes. */

const LAYOUT = 1;
const SHELL = `shell-${SETUP.version}`;
const KEPT = "kept";
const PAGES = ["near/", "near/map/", "near/place/", "sos/"];
const PLACES_AT_A_TIME = 40;
const PATIENCE_MS = 6000;
const HOUR_MS = 3_600_000;
const RENEWED_AFTER_MS = 72 * HOUR_MS;
const NOTE = `${SETUP.base}near/kept.json`;
const PLACES = `${SETUP.base}near/places/`;
const NAMED_FILES = new RegExp(`(?<=")${SETUP.static}[^"#]+\\.(?:css|js|svg)(?=["#])`, "g");
const IN_A_LANGUAGE = `^${SETUP.base}(?:[a-z-]{2,10}/)?`;
const WAY_OUT = new RegExp(`${IN_A_LANGUAGE}leave/$`);
const STEPS = new RegExp(`${IN_A_LANGUAGE}sos/`);
const NEAR = new RegExp(`${IN_A_LANGUAGE}near/`);
const PLACE = new RegExp(`${IN_A_LANGUAGE}s/([0-9A-Z]+)/$`);

const anew = (path) => new Request(path, { cache: "no-store", credentials: "omit" });
const asJson = (values) => new Response(JSON.stringify(values), { headers: { "Content-Type": "application/json" } });

/* ---- the note: what is kept, since when, until when ---- */

async function readNote() {
  const answer = await caches.match(NOTE);
  return answer ? answer.json() : null;
}

const write = (kept, note) => kept.put(NOTE, asJson(note));

/* Takes the area away and leaves a word about it, for the page that tells so and then deletes the rest. */
async function empty(note, reason) {
  await caches.delete(KEPT);
  await write(await caches.open(KEPT), { ...note, cells: [], gone: reason });
}

async function forget() {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
}

/* ---- one version after another ---- */

/* All or nothing: where one file is missing, the worker before goes on as it was. */
async function install() {
  const isNew = !(await caches.has(SHELL));
  try {
    const shell = await caches.open(SHELL);
    await shell.addAll(SETUP.files.map((path) => new Request(path, { cache: "reload" })));
    const note = await readNote();
    if (note) await keepPages(note);
  } catch (reason) {
    if (isNew) await caches.delete(SHELL);
    throw reason;
  }
  await skipWaiting();
}

/* Keeps the pages that show the copy, with every file that they name; that of the area stands for all lists. */
async function keepPages({ prefix, area }) {
  const shell = await caches.open(SHELL);
  for (const page of PAGES) {
    const answer = await fetched(prefix + (area ? page.replace(/^near\/(?=$|map)/, `near/${area.slug}/`) : page));
    const text = await answer.clone().text();
    await shell.addAll([...new Set(text.match(NAMED_FILES))]);
    await shell.put(prefix + page, answer);
  }
}

async function activate() {
  for (const name of await caches.keys()) if (name !== SHELL && name !== KEPT) await caches.delete(name);
  await clients.claim();
}

/* ---- answers ---- */

function patiently(promise) {
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error("It takes too long.")), PATIENCE_MS));
  return Promise.race([promise, late]);
}

/* Waits for the network as long as it takes, but where the very same is kept. A page that lists the copy waits until it
   has been looked after, so that with a connection nothing is listed that was withdrawn. */
async function page(request, path, lookedAfter) {
  const isKept = STEPS.test(path) || NEAR.test(path);
  try {
    if (NEAR.test(path)) await patiently(lookedAfter);
    const answer = await (isKept ? patiently(fetch(request)) : fetch(request));
    // What stands in front of the site speaks of itself alone.
    if (answer.status < 502 || answer.status > 504) return answer;
  } catch {
    // There is no connection, or none worth the name.
  }
  return standIn(path);
}

async function standIn(path) {
  const { prefix, expires } = (await readNote()) ?? { prefix: SETUP.base };
  const kept = (page) => caches.match(prefix + page, { ignoreVary: true });
  if (STEPS.test(path)) return kept("sos/");
  if (path.endsWith("/map/")) return kept("near/map/");
  const place = expires > Date.now() && (await placeNamed(path.match(PLACE)?.[1]));
  if (!place) return kept("near/");
  const frame = await kept("near/place/");
  const around = await frame.text();
  return new Response(around.replace("<!--place-->", () => place), { headers: frame.headers });
}

/* Returns what the page of a place says of it, as it was when it was kept. */
async function placeNamed(id) {
  if (!id) return null;
  const kept = await caches.open(KEPT);
  for (const { url } of (await kept.keys()).filter((each) => new URL(each.url).pathname.startsWith(PLACES))) {
    const places = await (await kept.match(url)).json();
    if (places[id]) return places[id];
  }
  return null;
}

/* Leaving keeps what somebody chose to keep; without a connection it leads to an empty page. */
async function leave() {
  try {
    return await fetch(`${SETUP.base}leave/keep/`, { redirect: "manual" });
  } catch {
    const blank = '<!doctype html><html lang=""><title></title><link rel="icon" href="data:,">';
    return new Response(blank, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

async function file(request) {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

/* ---- making the copy, and looking after it when there is a connection ---- */

async function keep({ cells: keys, area, prefix }) {
  await keepPages({ prefix, area });
  const kept = await caches.open(KEPT);
  const list = await fetched(`${SETUP.base}packs/`);
  const cells = [];
  for (const key of keys) cells.push(await fetchInto(kept, key, prefix));
  return finish(kept, { area, prefix }, list, cells);
}

async function finish(kept, note, list, cells) {
  const { release } = await list.clone().json();
  await kept.put(`${SETUP.base}packs/`, list);
  const now = Date.now();
  const expires = Math.min(...cells.map((cell) => cell.expires));
  const written = { ...note, release, cells, expires, saved: now, looked: now };
  await write(kept, written);
  return written;
}

async function lookAfter() {
  const note = await readNote();
  if (!note || note.gone) return;
  if (note.expires < Date.now()) return empty(note, "expired");
  if (Math.abs(Date.now() - note.looked) < HOUR_MS) return;
  // Opened once, before anything is waited for: what is put into it after somebody has deleted it goes with it.
  const kept = await caches.open(KEPT);
  const state = await fetched(`${SETUP.base}near/worker.json`).then((answer) => answer.json());
  if (!state.keeps || state.layout > LAYOUT) return forget();
  if (state.release !== note.release || note.cells.some(isOld)) return renew(kept, note);
  return write(kept, { ...note, looked: Date.now() });
}

const isOld = (cell) => Date.now() - cell.at > RENEWED_AFTER_MS;

/* Fetches what has changed, and takes away what is gone; a district that was cut anew is followed by its successors. */
async function renew(kept, note) {
  const list = await fetched(`${SETUP.base}packs/`);
  const index = await list.clone().json();
  const cells = new Map();
  for (const cell of note.cells) {
    const { key, digest } = cell;
    for (const now of Object.keys(index.cells).filter((each) => each.startsWith(key) || key.startsWith(each))) {
      const isSame = now === key && index.cells[key][1] === digest && !isOld(cell);
      if (!cells.has(now)) cells.set(now, isSame ? cell : await fetchInto(kept, now, note.prefix));
    }
    if (!cells.has(key)) await drop(kept, key);
  }
  if (!cells.size && !(await readNote())) return null; // deleted meanwhile
  return cells.size ? finish(kept, note, list, [...cells.values()]) : empty(note, "withdrawn");
}

/* Keeps a district, once all of it is there: what the list needs, the words to search, what pages say of its places. */
async function fetchInto(kept, key, prefix) {
  const paths = [`${SETUP.base}packs/${key}/`, `${SETUP.base}packs/${key}/words/`];
  const answers = await Promise.all(paths.map(fetched));
  const pack = await answers[0].clone().json();
  const ids = [...pack.places, ...pack.coming].map(({ i }) => i);
  const places = [];
  for (let from = 0; from < ids.length; from += PLACES_AT_A_TIME) {
    places.push(await fetched(`${prefix}near/places/${ids.slice(from, from + PLACES_AT_A_TIME).join("-")}/`));
  }
  // What is new comes first: whoever is cut off in between keeps something whole.
  await Promise.all(answers.map((answer, at) => kept.put(paths[at], answer)));
  await Promise.all(places.map((answer, at) => kept.put(`${PLACES}${key}/${at}/`, answer)));
  await drop(kept, key, ({ url }) => url.includes("/packs/") || Number(url.split("/").at(-2)) < places.length);
  return { key, digest: pack.digest, at: Date.now(), expires: pack.expires * 60_000 };
}

async function fetched(path) {
  const answer = await fetch(anew(path));
  if (!answer.ok) throw new Error(`${path} could not be fetched.`);
  return answer;
}

async function drop(kept, key, isFresh = () => false) {
  for (const request of await kept.keys()) {
    const isOfIt = request.url.includes(`/packs/${key}/`) || request.url.includes(`${PLACES}${key}/`);
    if (isOfIt && !isFresh(request)) await kept.delete(request);
  }
}

addEventListener("message", (event) => {
  const [port] = event.ports;
  const tell = (note) => port.postMessage(note);
  event.waitUntil(keep(event.data).then(tell, () => tell(null)));
});
addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  // A page that deletes everything asks for the way out without going there: that has to reach the site as it is.
  if (WAY_OUT.test(pathname)) {
    if (request.mode === "navigate") event.respondWith(leave());
  } else if (request.mode === "navigate") {
    const lookedAfter = lookAfter().catch(() => {});
    event.respondWith(page(request, pathname, lookedAfter));
    event.waitUntil(lookedAfter);
  } else if (pathname.startsWith(SETUP.static)) event.respondWith(file(request));
});
