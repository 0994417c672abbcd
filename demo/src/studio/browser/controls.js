import { faultOf } from '../check.js';
import { rowsFor } from '../rows.js';
import { changedIn, SETTINGS, settingOf } from '../settings.js';
import { make } from './dom.js';

/**
 * @typedef {import('../settings.js').Settings} Settings
 * @typedef {{ readonly path: string, readonly found: unknown, readonly expected: string }} Problem
 *
 * @typedef {object} Controls
 * @property {(settings: Settings) => void} put
 * @property {(problem: Problem) => void} blame says beside its control what Ohlas has against an option
 * @property {() => void} forgive
 * @property {(settings: Settings) => void} count says how many in each group are not as usual
 */

/** So long somebody who stops typing has not stopped writing. */
const RESTS_MS = 700;

const BUILT_IN = settingOf('card').choices?.map(({ value }) => value) ?? [];

/**
 * The controls. What is wrong is said beside its control and changes nothing; the rest goes on.
 * @param {HTMLFormElement} form @param {(changed: Settings) => void} tell
 * @returns {Controls}
 */
export function createControls(form, tell) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let judging;

  /** @param {string} name @returns {any} */
  const field = (name) => form.elements.namedItem(name);
  /** @param {string} name @returns {HTMLElement} */
  const faults = (name) => /** @type {any} */ (document.getElementById(`fault-${name}`));

  /** @param {string} name */
  const textOf = (name) => {
    const control = field(name);
    if (control.type === 'checkbox') return control.checked ? 'on' : 'off';
    return settingOf(name).kind === 'json' ? control.value.trim() : control.value;
  };

  /** What this page has against a text; Ohlas has its say when it is there. @param {string} name @param {string | undefined} fault */
  function judge(name, fault) {
    faults(name).querySelector('.own')?.remove();
    if (fault) faults(name).append(make('p', 'own', fault));
    const control = field(name);
    if (!control.setAttribute) return;
    if (fault) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  /** What stands beside a control besides its value. @param {string} name @param {string} text */
  function follow(name, text) {
    const { kind, shown = '' } = settingOf(name);
    if (kind === 'colour') {
      const palette = /** @type {HTMLInputElement} */ (form.querySelector(`[data-for="${name}"]`));
      palette.value = long(text || shown);
    }
    if (kind === 'range') field(name).nextElementSibling.textContent = `${text} px`;
    if (kind === 'json') field(name).rows = Math.max(field(name).rows, rowsFor(text));
    if (name === 'cards') offer(text);
  }

  /** The shop's own cards can be chosen too. @param {string} text */
  function offer(text) {
    const select = field('card');
    const now = select.value;
    const ids = [...new Set([...Object.keys(text ? JSON.parse(text) : {}), now])].filter(
      (id) => !BUILT_IN.includes(id),
    );
    for (const option of select.querySelectorAll('[data-own]')) option.remove();
    for (const id of ids) {
      const option = /** @type {HTMLOptionElement} */ (make('option', '', `${id}: your own`));
      option.value = id;
      option.dataset.own = '';
      select.append(option);
    }
    select.value = now;
  }

  /** @param {string} name @param {string} text */
  function write(name, text) {
    const control = field(name);
    if (textOf(name) !== text) pardon(faults(name));
    if (control.type === 'checkbox') control.checked = text === 'on';
    else control.value = text;
    // A card that is no option of the list yet becomes one.
    if (name === 'card' && control.value !== text) {
      control.append(Object.assign(document.createElement('option'), { value: text }));
      control.value = text;
    }
    judge(name, undefined);
  }

  form.addEventListener('input', ({ target }) => {
    const control = /** @type {HTMLInputElement} */ (target);
    const name = control.dataset.for ?? control.name;
    if (control.dataset.for) field(name).value = control.value;
    const text = textOf(name);
    const fault = faultOf(settingOf(name), text);
    clearTimeout(judging);
    if (fault) {
      // Nobody is told of a colour that they are still writing.
      judging = setTimeout(() => judge(name, fault), RESTS_MS);
      return;
    }
    judge(name, undefined);
    pardon(faults(name));
    follow(name, text);
    tell({ [name]: text });
  });
  form.addEventListener('change', ({ target }) => {
    const { name } = /** @type {HTMLInputElement} */ (target);
    if (name) judge(name, faultOf(settingOf(name), textOf(name)));
  });
  form.addEventListener('click', ({ target }) => {
    const { fill: cards, card } = /** @type {HTMLElement} */ (target).dataset;
    if (cards === undefined || card === undefined) return;
    write('cards', cards);
    write('card', card);
    follow('cards', cards);
    tell({ cards, card });
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  return {
    put(settings) {
      for (const { name, usual } of SETTINGS) write(name, settings[name] ?? usual);
      for (const { name, usual } of SETTINGS) follow(name, settings[name] ?? usual);
    },
    blame({ path, found, expected }) {
      const told = make('p', 'told', make('code', '', path));
      told.append(
        found === undefined ? ' is missing. ' : ' is ',
        ...(found === undefined ? [] : [shown(found), '. ']),
      );
      told.append(`Write ${expected}.`);
      const { name } = settingAt(path);
      const box = faults(name);
      box.append(told);
      const group = box.closest('details');
      if (group) group.open = true;
    },
    count(settings) {
      for (const mark of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('.changed'))) {
        const changed = changedIn(mark.dataset.group ?? '', settings);
        mark.textContent = changed ? `${changed} set` : '';
      }
    },
    forgive: () => pardon(form),
  };
}

/** What Ohlas has said holds no longer. @param {HTMLElement} within */
function pardon(within) {
  for (const told of within.querySelectorAll('.told')) told.remove();
}

/** A palette knows six digits only. @param {string} colour */
function long(colour) {
  if (/^#[\da-f]{3}$/i.test(colour)) return colour.replace(/[\da-f]/gi, '$&$&');
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i.exec(colour);
  return parts
    ? `#${parts
        .slice(1)
        .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
        .join('')}`
    : colour;
}

/** The control that a path of an option belongs to: its own, or the one where it was written as JSON. @param {string} path */
function settingAt(path) {
  return (
    SETTINGS.find(({ name, option, attribute }) => [option, `data-${attribute}`, name].includes(path)) ??
    SETTINGS.find(({ kind, option }) => kind === 'json' && option && path.startsWith(`${option}.`)) ??
    settingOf('more')
  );
}

/** @param {unknown} found */
function shown(found) {
  const text = JSON.stringify(found) ?? String(found);
  return make('code', '', text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
