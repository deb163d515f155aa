/* Makes the copy of an area on this phone and deletes it: loaded once somebody asks for either.

   Nothing is stored before. The service worker makes the copy and looks after it. */

import { canKeep } from "./kept.js";
import { setup } from "./page.js";

const WORKER = `${setup.base}near/worker.js`;

/* Keeps these districts and the pages that show them: all of it or nothing. Raises what went wrong. */
export async function keep(cells, area) {
  try {
    const worker = await startWorker();
    const { port1: here, port2: there } = new MessageChannel();
    return await new Promise((done, fail) => {
      here.onmessage = ({ data: note }) => (note ? done(note) : fail(new Error("It could not be kept.")));
      worker.postMessage({ cells, area, prefix: setup.prefix }, [there]);
    });
  } catch (reason) {
    await forget();
    throw reason;
  }
}

/* Deletes every trace that can be deleted from here; the answer of the way out then clears what only a browser can. */
export async function forget() {
  if (!canKeep) return;
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  await fetch(`${setup.base}leave/`, { redirect: "manual", cache: "no-store" }).catch(() => {});
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
