// What the card file lends to the second one, so that a page has each of them once. A bundler with one file for all
// needs none of this.
export { AFTERWARDS, CAUSES, options, REPLY, UNHAPPY } from '@ohlas/cards';
export { format, plural, unpack } from '@ohlas/locales';
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
export { ICONS, Icon } from './controls/icon.js';
export { Picks } from './controls/picks.js';
export { isAlone } from './controls/saved.js';
export { nameOf, wordOf } from './kinds/stars/stars.js';
