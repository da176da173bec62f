// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.

/**
 * How many letters are added, left out or written otherwise.
 * @param {string} one
 * @param {string} other
 */
function distance(one, other) {
  const letters = Array.from(other);
  let row = [0].concat(letters.map((_, index) => index + 1));
  Array.from(one).forEach((letter, index) => {
    let last = index + 1;
    const next = letters.map((against, at) => {
      const replaced = Number(row[at]) + (letter === against ? 0 : 1);
      last = Math.min(replaced, Number(row[at + 1]) + 1, last + 1);
      return last;
    });
    row = [index + 1].concat(next);
  });
  return Number(row[letters.length]);
}

/**
 * The end of a sentence about a word that is not known: which of the known was most likely meant, if any.
 * @param {string} said
 * @param {readonly string[]} known
 */
export function orRather(said, known) {
  const meant = nearest(said, known);
  return meant === undefined ? '' : `; the nearest is ${meant}`;
}

/**
 * At most half of its letters differ, or what was said stands within it.
 * @param {string} said
 * @param {readonly string[]} known
 * @returns {string | undefined}
 */
export function nearest(said, known) {
  const word = said.toLowerCase();
  const rated = known.map((one) => ({ one, away: distance(word, one.toLowerCase()) }));
  const best = rated.sort((a, b) => a.away - b.away)[0];
  if (best && best.away <= Math.max(1, Math.floor(best.one.length / 2))) return best.one;
  return word.length < 3 ? undefined : known.find((one) => one.toLowerCase().includes(word));
}
