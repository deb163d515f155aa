/* Takes a service worker away, with everything it has kept: for any that was ever installed here, and for the day on
   which an operator keeps nothing any more. */

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
}
