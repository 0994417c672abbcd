/** @typedef {import('./settings.js').Setting} Setting */

/** What the launcher and the card both read: names of colours and newer functions would work in some browsers only. */
const COLOUR = /^(#[\da-f]{3}|#[\da-f]{6}|rgb\([\d\s.,%]+\))$/i;

/**
 * What is wrong with a text that somebody has put in, in words that say what to write instead. What it means is
 * judged by Ohlas itself, once it is there.
 * @param {Setting} setting @param {string} text
 * @returns {string | undefined} nothing, when it can be taken
 */
export function faultOf({ kind, usual, name, choices, between }, text) {
  if (text === usual) return undefined;
  switch (kind) {
    case 'colour':
      return COLOUR.test(text)
        ? undefined
        : `“${text}” is no colour here. Write #3d5745, #fc0 or rgb(61, 87, 69).`;
    case 'range': {
      const [least, most] = between ?? [0, 0];
      return text !== '' && Number(text) >= least && Number(text) <= most
        ? undefined
        : `Write a number from ${least} to ${most}.`;
    }
    case 'switch':
      return text === 'on' || text === 'off' ? undefined : 'Write on or off.';
    case 'json':
      return faultOfJson(text);
    case 'text':
      return undefined;
    default:
      // Which cards there are is up to the shop, and Ohlas says so when there is no such one.
      return choices?.some(({ value }) => value === text) || (name === 'card' && /^[a-z0-9-]+$/.test(text))
        ? undefined
        : `Write one of ${choices?.map(({ value }) => value).join(', ')}.`;
  }
}

/** @param {string} text @returns {string | undefined} */
function faultOfJson(text) {
  try {
    const found = JSON.parse(text);
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? undefined
      : 'Write an object, { … }.';
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return `This is no JSON yet. ${placed(words, text)}`;
  }
}

/** Browsers count letters from the beginning; people look for a line. @param {string} words @param {string} text */
function placed(words, text) {
  const at = /at position (\d+)/.exec(words)?.[1];
  if (at === undefined) return `${words}.`;
  const before = text.slice(0, Number(at)).split('\n');
  return `Look at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${words.replace(/ (in JSON )?at position .*/, '')}.`;
}
