/* The way out: blanks the page at once, takes our pages out of Back and Forward, then opens the neutral page.

   A click, or Shift three times within five seconds. Between the steps one word in the tab's own storage says that we
   are leaving, for as long as that takes: a page kept for Back wakes up with a name of the window of its own. Without
   the Navigation API the present page alone leaves the history. */

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

function isLeaving() {
  try {
    return sessionStorage.getItem(LEAVING) !== null;
  } catch {
    return window.name === LEAVING; // where storage is forbidden
  }
}

function remember(leaves) {
  window.name = leaves ? LEAVING : "";
  try {
    leaves ? sessionStorage.setItem(LEAVING, "") : sessionStorage.removeItem(LEAVING);
  } catch {
    return;
  }
}

function firstEntryIsHere() {
  return !window.navigation?.currentEntry || window.navigation.currentEntry.index === 0;
}

function leave() {
  blank();
  remember(true);
  if (firstEntryIsHere()) return finish();
  setTimeout(finish, WORST_CASE_MS);
  history.go(-window.navigation.currentEntry.index);
}

/* The last of our entries becomes an empty page; going on from it drops everything that lay ahead. */
function finish() {
  remember(false);
  const link = document.querySelector(".exit");
  if (!window.navigation?.currentEntry || !firstEntryIsHere()) return location.replace(link.href);
  history.replaceState(null, "", link.dataset.blank);
  const way = link.href;
  document.title = "";
  document.body.replaceChildren();
  page.dataset.gone = way;
  // A page that still loads would be replaced by where it leads to, and what lies ahead would stay.
  setTimeout(() => location.assign(way));
}

function goOn() {
  if (page.dataset.gone) return location.assign(page.dataset.gone);
  if (!isLeaving()) return show();
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
addEventListener("popstate", () => isLeaving() && goOn());
if (isLeaving()) blank();
