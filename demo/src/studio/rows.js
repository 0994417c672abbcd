const LEAST = 4;
const MOST = 18;

/** How many rows a text gets to be written in. @param {string} text @returns {number} */
export function rowsFor(text) {
  return Math.min(MOST, Math.max(LEAST, text.split('\n').length));
}
