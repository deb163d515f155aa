/* The way out: blanks the page at once, takes our pages out of Back and Forward, then opens the neutral page.

   A click, or Shift three times within five seconds. Between the steps only the name of the window says that we are
   leaving: nothing is stored. Without the Navigation API the present page alone leaves the history. */

const LEAVING = "leaving";
const SHIFTS_WITHIN_MS = 5000;
const WORST_CASE_MS = 1500;
const page = document.documentElement;

function blank() {
  page.dataset.leaving = "";
  const [words, link] = [document.querySelector(".leaving"), document.querySelector(".exit")];
  if (words && link) words.textContent = link.dataset.words;
}

function show() {
  delete page.dataset.leaving;
}

function firstEntryIsHere() {
  return !window.navigation?.currentEntry || window.navigation.currentEntry.index === 0;
}

function leave() {
  blank();
  window.name = LEAVING;
  if (firstEntryIsHere()) return finish();
  setTimeout(finish, WORST_CASE_MS);
  history.go(-window.navigation.currentEntry.index);
}

/* The last of our entries becomes an empty page; going on from it drops everything that lay ahead. */
function finish() {
  window.name = "";
  const link = document.querySelector(".exit");
  if (!window.navigation?.currentEntry || !firstEntryIsHere()) return location.replace(link.href);
  history.replaceState(null, "", link.dataset.blank);
  const way = link.href;
  document.title = "";
  document.body.replaceChildren();
  page.dataset.gone = way;
  location.assign(way);
}

function goOn() {
  if (page.dataset.gone) return location.assign(page.dataset.gone);
  if (window.name !== LEAVING) return show();
  blank();
  if (document.body) finish();
}

let shifts = [];
addEventListener("keydown", (event) => {
  if (event.repeat) return;
  if (event.key !== "Shift") {
    shifts = [];
    return;
  }
  shifts = [...shifts.filter((at) => event.timeStamp - at < SHIFTS_WITHIN_MS), event.timeStamp];
  if (shifts.length === 3) leave();
});
addEventListener("click", (event) => {
  if (!event.target.closest?.(".exit") || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  leave();
});
/* A page kept for Back must not be seen for an instant when the way out passes through it. */
addEventListener("pagehide", blank);
addEventListener("pageshow", goOn);
addEventListener("popstate", () => window.name === LEAVING && goOn());
if (window.name === LEAVING) blank();
