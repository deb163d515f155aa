/* The page itself: what the server wrote into it for the script, and the parts of it that come and go. */

export const setup = JSON.parse(document.getElementById("near-setup").textContent);

export const all = (selector) => [...document.querySelectorAll(selector)];

/* Shows the parts with this name, or hides them. */
export function show(name, isShown = true) {
  for (const part of all(`[data-when="${name}"]`)) part.hidden = !isShown;
}

/* Puts a value into a sentence of the page, where its name stands in braces. */
export function tell(id, name, value) {
  const sentence = document.getElementById(id);
  sentence.dataset.words ??= sentence.textContent;
  sentence.textContent = sentence.dataset.words.replace(`{${name}}`, value);
}
