/* “Leave fewer traces”: links and forms fill this page instead of opening another, so the history keeps one row.

   The way back is kept in this page's memory and nowhere else. Pages come as they are without JavaScript: what would
   run in them belongs to an address of its own. While another app is in front, the page is blank. */

const page = document.documentElement;
const offer = document.querySelector("[data-fewer]");
const bar = document.querySelector("[data-fewer-bar]").content.firstElementChild;
const status = bar.querySelector("[role=status]");
const back = bar.querySelector("button");
const PUBLIC_ADDRESS = /^\/(?!static\/)/;

let isOn = false;
let here = location.href;
let asked = 0;
const before = []; // { address, scroll }

/* An XMLHttpRequest reads a page without letting anything in it run, which trusted types allow it to. */
function read(method, address, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.responseType = "document";
    request.onload = () => (request.response ? resolve(request) : reject());
    request.onerror = reject;
    request.send(body);
  });
}

function withWholeAddresses(incoming, address) {
  for (const link of incoming.querySelectorAll('a[href]:not([href^="#"])')) {
    link.href = new URL(link.getAttribute("href"), address);
  }
  for (const form of incoming.forms) form.action = new URL(form.getAttribute("action") ?? "", address);
  for (const without of incoming.querySelectorAll("noscript")) without.replaceWith(...without.childNodes);
  return incoming;
}

function addSheets(incoming) {
  const known = new Set([...document.querySelectorAll("link[rel=stylesheet]")].map((sheet) => sheet.href));
  for (const sheet of incoming.querySelectorAll("link[rel=stylesheet]")) {
    if (!known.has(new URL(sheet.getAttribute("href"), here).href)) document.head.append(sheet);
  }
}

function fill(incoming, scroll) {
  page.lang = incoming.documentElement.lang;
  page.dir = incoming.documentElement.dir;
  document.body.replaceChildren(...incoming.body.childNodes, bar);
  back.disabled = before.length === 0;
  status.textContent = "";
  document.getElementById("main")?.focus({ preventScroll: true });
  scrollTo(0, scroll);
}

async function go(method, address, body, goesBack = null) {
  const number = ++asked;
  try {
    const { response, responseURL } = await read(method, address, body);
    if (number !== asked) return; // somebody has gone elsewhere meanwhile
    if (goesBack) before.pop();
    else before.push({ address: here, scroll: scrollY });
    here = responseURL;
    addSheets(response);
    fill(withWholeAddresses(response, here), goesBack?.scroll ?? 0);
  } catch {
    if (number === asked) status.textContent = status.dataset.failed;
  }
}

function isOurs(link) {
  const address = new URL(link.href);
  return address.origin === location.origin && PUBLIC_ADDRESS.test(address.pathname) && !link.matches(".exit, [target]");
}

/* Even a link within the page would add a row. */
function jump(name) {
  const to = document.getElementById(name);
  to?.scrollIntoView();
  to?.focus({ preventScroll: true });
}

function onClick(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || !isOurs(link)) return;
  event.preventDefault();
  const written = link.getAttribute("href");
  if (written.startsWith("#")) jump(written.slice(1));
  else go("GET", link.href);
}

function onSubmit(event) {
  event.preventDefault();
  const form = event.target;
  const sent = new URLSearchParams(new FormData(form, event.submitter));
  if (form.method === "post") return go("POST", form.action, sent);
  const address = new URL(form.action);
  address.search = sent;
  go("GET", address.href);
}

function blankWhileAway() {
  if (document.visibilityState === "hidden") page.dataset.away = "";
  else delete page.dataset.away;
}

function turnOn() {
  if (isOn) return;
  isOn = true;
  offer.remove();
  document.body.append(bar);
  back.disabled = true;
  addEventListener("click", onClick);
  addEventListener("submit", onSubmit);
  document.addEventListener("visibilitychange", blankWhileAway);
  back.addEventListener("click", () => before.length && go("GET", before.at(-1).address, null, before.at(-1)));
  document.getElementById("main").focus({ preventScroll: true });
}

offer.hidden = false;
offer.querySelector("button").addEventListener("click", turnOn);
