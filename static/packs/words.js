/* Which listings hold all the words that somebody typed: accents and case do not matter, the last letters may be missing. */

const MOST_WORDS = 8;
const LONGEST = 200;
const ABOVE_ALL = "\u0345"; // the one mark that stands after all others: what changes places with it is a mark itself

function isMark(letter) {
  return letter === ABOVE_ALL || (ABOVE_ALL + letter).normalize("NFD")[0] !== ABOVE_ALL;
}

/* The words of a text, plain. */
export function tokens(text) {
  const plain = [...[...text].slice(0, LONGEST).join("").normalize("NFKD")].filter((letter) => !isMark(letter)).join("");
  const found = plain.match(/[\p{L}\p{N}]+/gu) || [];
  return found.slice(0, MOST_WORDS).map((word) => [...word].map((letter) => letter.toLowerCase()).join("").replaceAll("ς", "σ"));
}

/* Returns what says of each of the `places`, or of what is `coming`, whether it holds all words. */
export function wordGate(words, asked) {
  const terms = words.terms.split(" ");
  const wanted = tokens(asked).map(
    (word) => new Set(terms.flatMap((term, place) => ([...word].length > 1 ? term.startsWith(word) : term === word) ? place : [])),
  );
  return (listings) => {
    return words[listings].map((gaps) => {
      let place = 0;
      const own = gaps.map((gap) => (place += gap));
      return wanted.length > 0 && wanted.every((places) => own.some((one) => places.has(one)));
    });
  };
}
