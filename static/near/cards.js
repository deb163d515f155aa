/* Makes the card of a place that was found, from the markup of the server's own cards. */

import { dayWords, distanceWords, openingWords, say, sayCode, walkWords, wayLabels } from "./words.js";
import { wallClock, waysIn } from "../packs/nearest.js";

const [callable, other] = document.getElementById("card").content.querySelectorAll(".card");
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAYS_UNTIL_STALE = 365;

const once = (values) => [...new Set(values)];

export function whereOf(listing) {
  const { a: street, t: town, m: square, l: kind, p: point } = listing;
  if (!point) return sayCode("where", kind ?? "place");
  if (!square) return [street, town].filter(Boolean).join(", ");
  if (!town) return say("The address is not shown. Call to ask.");
  return say("%(town)s. The address is not shown. Call to ask.", { town });
}

/* Returns what is different at the moment, "" for nothing. */
export function statusOf({ listing, pack, offers }, minute) {
  for (const { s: status } of offers) {
    if (!status) continue;
    const [code, from, until, message] = status;
    if ((until && until <= minute) || from > minute) continue;
    const words = [`${sayCode("statuses", code)}.`];
    if (until) words.push(say("Until %(day)s.", { day: dayWords(wallClock(pack, listing, until).toISOString().slice(0, 10)) }));
    return message ? say("%(status)s %(message)s", { status: words.join(" "), message }) : words.join(" ");
  }
  return "";
}

/* Returns the answers of all offers to what one asks before going: "it depends" where they differ, "ask" if unsaid. */
function waysOf({ pack, offers }) {
  const said = offers.map((offer) => waysIn(pack, offer));
  return wayLabels.flatMap((label, number) => {
    const answers = said.map((ways) => ways[number]);
    if (answers.some((answer) => !answer?.length)) return [{ words: `${label}: ${say("Ask")}`, isAsked: true }];
    const each = answers.map((answer) => [answer].flat());
    if (each.some((codes) => codes.join() !== each[0].join())) {
      return [{ words: say("%(fact)s: it depends", { fact: label }) }];
    }
    return each[0].map((code) => ({ words: sayCode(`way${number}`, code) }));
  });
}

function checkedOf(listing) {
  if (!listing.c) return say("Never checked");
  let words = say("Checked %(day)s", { day: dayWords(listing.c) });
  if (listing.r) words = say("%(checked)s by %(role)s", { checked: words, role: sayCode("roles", listing.r) });
  if (listing.h) words = say("%(checked)s, %(how)s", { checked: words, how: sayCode("methods", listing.h) });
  return words;
}

function fill(card, selector, words) {
  const part = card.querySelector(selector);
  part.textContent = words;
  return part;
}

/* Only cards beside a map have a number, and only places have a pin. */
function fillNumber(card, { listing }, number) {
  const link = card.querySelector(".pin-number");
  if (!link) return;
  if (!listing.p) return link.remove();
  link.dataset.pin = listing.i;
  link.ariaLabel = link.ariaLabel.replace("1", number);
  link.textContent = number;
}

export const kindsOf = ({ listing, offers }) => once([...offers, ...listing.o].map((offer) => `k${offer.k}`));

function fillKinds(card, found) {
  const line = card.querySelector(".card-kinds");
  const drawing = line.querySelector(".icon");
  const codes = kindsOf(found);
  const drawn = codes.map((code) => {
    const copy = drawing.cloneNode(true);
    copy.firstChild.setAttribute("href", drawing.firstChild.getAttribute("href").replace(/#.*/, `#${code}`));
    return copy;
  });
  line.replaceChildren(...drawn, codes.map((code) => sayCode("kinds", code)).join(" · "));
}

/* Returns the way to reach somebody there: a number to call before all else, that of the offer before the place's. */
export function contactOf({ listing, offers }) {
  const contacts = [...offers, listing].flatMap(({ ct: contact }) => (contact ? [contact] : []));
  return contacts.find(([channel, , href]) => channel === "phone" && href) ?? contacts[0];
}

function fillContact(card, contact) {
  const link = card.querySelector(".call");
  if (!contact?.[2]) return link.parentElement.remove();
  const [channel, shown, href] = contact;
  link.href = href;
  link.querySelector("bdi").textContent = shown;
  if (channel !== "phone") link.firstChild.data = `${sayCode("channels", channel)}: `;
}

function fillWhere(card, { distance, listing }) {
  const line = card.querySelector(".card-where");
  const where = document.createElement("bdi");
  where.textContent = whereOf(listing);
  if (distance === null) return line.replaceChildren(where);
  const [far, walk] = line.querySelectorAll("bdi");
  far.textContent = distanceWords(distance);
  const onFoot = walkWords(distance);
  walk.textContent = onFoot;
  line.replaceChildren(far.parentElement, ...(onFoot ? [" · ", walk] : []), " · ", where);
}

function fillWays(card, found) {
  const items = waysOf(found).map(({ words, isAsked }) => {
    const item = document.createElement("li");
    if (isAsked) item.className = "ask";
    item.textContent = words;
    return item;
  });
  card.querySelector(".ways").replaceChildren(...items);
}

function fillChecked(card, { listing, offers }, at) {
  const isStale = !listing.c || at - Date.parse(listing.c) > (DAYS_UNTIL_STALE + 1) * DAY_MS;
  const words = [checkedOf(listing)];
  if (isStale) words.push(say("Things may have changed: call first."));
  if (offers.some((offer) => offer.src)) words.push(say("Stated by the source, not checked by us."));
  fill(card, ".card-checked", words.join(". ")).classList.toggle("stale", isStale);
}

/* Returns the card of one that was found, as it is at a moment in milliseconds; `prefix` begins every address. */
export function cardOf(found, number, at, prefix) {
  const { listing, pack, opening } = found;
  const minute = Math.floor(at / MINUTE_MS);
  const contact = contactOf(found);
  const card = (contact?.[0] === "phone" && contact[2] ? callable : other).cloneNode(true);
  const link = card.querySelector("h3 a");
  link.href = `${prefix}s/${listing.i}/`;
  link.querySelector("bdi").textContent = listing.n;
  fillNumber(card, found, number);
  fillKinds(card, found);
  fillWhere(card, found);
  card.dataset.state = opening.state;
  const wall = (moment) => wallClock(pack, listing, moment);
  fill(card, ".state", openingWords(opening, minute, wall)).dataset.state = opening.state;
  const status = statusOf(found, minute);
  if (status) fill(card, ".alert bdi", status);
  else card.querySelector(".alert").remove();
  fillWays(card, found);
  fillContact(card, contact);
  fillChecked(card, found, at);
  return card;
}
