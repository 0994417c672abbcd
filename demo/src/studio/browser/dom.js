import { paint } from '../paint.js';

/** @param {string} id @returns {any} */
export function find(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}.`);
  return element;
}

/**
 * @param {string} tag @param {string} [name] its class @param {...(Node | string)} inner
 * @returns {HTMLElement}
 */
export function make(tag, name = '', ...inner) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...inner);
  return element;
}

/** Code in its colours. @param {string} code @returns {readonly (Node | string)[]} */
export function painted(code) {
  return paint(code).map(({ kind, text }) => (kind === 'plain' ? text : make('span', kind, text)));
}
