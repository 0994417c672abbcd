import { meaningOf, put } from './options.js';
import { SETTINGS } from './settings.js';

/**
 * @typedef {import('./settings.js').Settings} Settings
 *
 * What is to become of the card meanwhile: opened, whether or not it was; opened again, if it was; closed, so that the
 * launcher is seen; or left alone.
 * @typedef {'open' | 'again' | 'close' | 'stay'} Fate
 *
 * How the preview gets from some settings to others: by `configure` on the live page, or, where the API knows no way
 * back, on a page loaded anew.
 * @typedef {{ readonly way: 'none' } | { readonly way: 'anew', readonly card: Fate }
 *   | { readonly way: 'live', readonly options: object, readonly card: Fate }} Step
 */

/** @param {Settings} from @param {Settings} to @returns {Step} */
export function stepOf(from, to) {
  const changed = SETTINGS.filter(({ name }) => from[name] !== to[name]);
  if (!changed.length) return { way: 'none' };
  const card = fateOf(changed);
  /** @type {{ [key: string]: unknown }} */
  const options = {};
  for (const setting of changed) {
    const { name, usual, option, takes } = setting;
    if (takes === 'anew' || (name === 'card' && to.place === 'inline')) return { way: 'anew', card };
    if (option === undefined) continue;
    const text = to[name] ?? usual;
    const value = text === usual ? backOf(setting) : meaningOf(setting, text);
    if (value === undefined) return { way: 'anew', card };
    // `launcher: false` and something about it cannot both be said.
    if (to.launcher === 'on' || !option.startsWith('launcher.')) put(options, option, value);
  }
  if (changed.some(({ name }) => name === 'card') && to.place === 'window' && to.launcher === 'on')
    put(options, 'launcher.card', to.card);
  return { way: 'live', options, card };
}

/** @param {readonly import('./settings.js').Setting[]} changed @returns {Fate} */
function fateOf(changed) {
  if (changed.some(({ name }) => ['card', 'cards', 'place'].includes(name))) return 'open';
  if (changed.some(({ takes }) => takes === 'again')) return 'again';
  return changed.some(({ group, name }) => group === 'launcher' || name === 'label') ? 'close' : 'stay';
}

/** @param {import('./settings.js').Setting} setting */
function backOf(setting) {
  const { kind, usual, back } = setting;
  return kind === 'range' || kind === 'switch' ? meaningOf(setting, usual) : back;
}

/**
 * What the page of the preview itself is like, as a shop's page would be.
 * @param {Settings} settings
 * @returns {{ readonly lang: string, readonly dir: 'ltr' | 'rtl', readonly scheme: string }}
 */
export function pageOf({ locale = 'auto', scheme = 'auto' }) {
  const lang = locale === 'auto' ? 'en' : locale;
  return { lang, dir: lang === 'ar' ? 'rtl' : 'ltr', scheme };
}
