/* The field for words. A text field makes a browser tell its maker, so there is none until somebody wants to type. */

/* Puts a field in the place of a button, and says what is typed. */
export function openField(opener, say) {
  const field = document.createElement("input");
  const off = { autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false" };
  const looks = { type: "text", enterkeyhint: "search", writingsuggestions: "false", "aria-label": opener.dataset.label };
  for (const [name, value] of Object.entries({ ...off, ...looks })) field.setAttribute(name, value);
  field.addEventListener("input", () => say(field.value));
  opener.replaceWith(field);
  field.focus();
}
