/** As wide as a line of code gets before it is broken up. */
const WIDE = 72;

/**
 * How a language writes texts and names, and whether a list may end with a comma.
 * @typedef {{ readonly text: (text: string) => string, readonly name: (key: string) => string, readonly last: ',' | '' }} Language
 */

/** @type {Language} */
const JS = { text: quoted, name: (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)), last: ',' };
/** @type {Language} */
const JSON_TEXT = { text: (text) => JSON.stringify(text), name: (key) => JSON.stringify(key), last: '' };

/**
 * A value as somebody would write it in JavaScript: names without quotes, texts in single ones, short things in a line.
 * @param {unknown} value @returns {string}
 */
export const literal = (value) => written(value, JS, '');

/** JSON to be read. @param {unknown} value @returns {string} */
export const json = (value) => written(value, JSON_TEXT, '');

/**
 * JSON that may stand in a script element of a page: a less-than sign could end the element.
 * @param {unknown} value @returns {string}
 */
export const embeddedJson = (value) => json(value).replaceAll('<', '\\u003c');

/**
 * @param {unknown} value @param {Language} language @param {string} indent of the line it begins in
 * @returns {string}
 */
function written(value, language, indent) {
  if (typeof value === 'string') return language.text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const list = Array.isArray(value);
  const [opening, closing] = list ? '[]' : '{}';
  const parts = Object.entries(value).map(([key, each]) => ({
    name: list ? '' : `${language.name(key)}: `,
    each,
  }));
  if (!parts.length) return `${opening}${closing}`;
  const flat = parts.map(({ name, each }) => name + written(each, language, '')).join(', ');
  const line = list ? `[${flat}]` : `{ ${flat} }`;
  if (indent.length + line.length <= WIDE && !line.includes('\n')) return line;
  const deeper = `${indent}  `;
  const lines = parts.map(({ name, each }) => `${deeper}${name}${written(each, language, deeper)}`);
  return `${opening}\n${lines.join(',\n')}${language.last}\n${indent}${closing}`;
}

/** @param {string} text */
function quoted(text) {
  // JSON knows every escape there is; only the quotes change.
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/**
 * One element, its attributes in a line or, where that gets long, below each other.
 * @param {string} name @param {readonly (readonly [name: string, value: string])[]} attributes
 * @param {string} [inner] markup
 */
export function element(name, attributes, inner = '') {
  const parts = attributes.map(([key, value]) => (value === '' ? key : `${key}="${escaped(value)}"`));
  const line = `<${name} ${parts.join(' ')}>`;
  const begin = line.length <= 100 ? line : `<${name}\n${parts.map((part) => `  ${part}\n`).join('')}>`;
  return `${begin}${inner}</${name}>`;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
