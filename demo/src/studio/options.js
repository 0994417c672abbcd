import { SETTINGS } from './settings.js';

/**
 * @typedef {import('./settings.js').Setting} Setting
 * @typedef {import('./settings.js').Settings} Settings
 * @typedef {{ [key: string]: unknown }} Options
 */

/**
 * What an option is at this setting.
 * @param {Setting} setting @param {string} text
 * @returns {unknown}
 */
export function meaningOf({ kind, choices }, text) {
  if (kind === 'json') return JSON.parse(text);
  if (kind === 'range') return Number(text);
  if (kind === 'switch') return text === 'on';
  return choices?.find(({ value }) => value === text)?.means ?? text;
}

/**
 * The options that these settings come to, one by one: path and value, the usual ones left out.
 * @param {Settings} settings
 * @returns {readonly { readonly setting: Setting, readonly path: string, readonly value: unknown }[]}
 */
export function said(settings) {
  return SETTINGS.flatMap((setting) => {
    const { name, option: path, usual } = setting;
    const text = settings[name] ?? usual;
    if (text === usual || path === undefined) return opener(setting, settings);
    // Without a launcher there is nothing to say about it.
    if (settings.launcher === 'off' && path.startsWith('launcher.')) return [];
    return [{ setting, path, value: meaningOf(setting, text) }];
  });
}

/**
 * The launcher opens another card than the usual one.
 * @param {Setting} setting @param {Settings} settings
 */
function opener(setting, { card = '', place, launcher }) {
  return setting.name === 'card' && card !== setting.usual && place === 'window' && launcher === 'on'
    ? [{ setting: { ...setting, attribute: 'card' }, path: 'launcher.card', value: card }]
    : [];
}

/**
 * As one object, as `createOhlas` takes it. What is written as JSON comes first, what has a control of its own wins.
 * @param {Settings} settings @returns {Options}
 */
export function optionsOf(settings) {
  /** @type {Options} */
  const options = {};
  for (const { path, value } of [...said(settings)].sort((a, b) => a.path.length - b.path.length))
    put(options, path, value);
  return options;
}

/**
 * Puts a value at a path, beside what is there.
 * @param {Options} options @param {string} path @param {unknown} value
 */
export function put(options, path, value) {
  if (path === '') {
    Object.assign(options, value);
    return;
  }
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = options;
  for (const key of keys) {
    const there = at[key];
    const next = typeof there === 'object' && there !== null ? { .../** @type {Options} */ (there) } : {};
    at[key] = next;
    at = next;
  }
  at[last] = value;
}
