import { faultOf } from './check.js';
import { SETTINGS } from './settings.js';

/** @typedef {import('./settings.js').Settings} Settings */

/**
 * What an address asks for. What is unknown or wrong in it is as usual: an address may be older than the list.
 * @param {string | URLSearchParams} query @returns {Settings}
 */
export function read(query) {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    SETTINGS.map((setting) => {
      const text = asked.get(setting.name);
      return [setting.name, text === null || faultOf(setting, text) ? setting.usual : text];
    }),
  );
}

/**
 * The query of these settings: what differs from the usual, in the order of the list. Nothing differs: an empty text.
 * @param {Settings} settings @returns {string}
 */
export function write(settings) {
  const said = SETTINGS.flatMap(({ name, usual }) => {
    const text = settings[name] ?? usual;
    return text === usual ? [] : [[name, text]];
  });
  return said.length ? `?${new URLSearchParams(said)}` : '';
}
