import { optionsOf, put, said } from './options.js';
import { element, embeddedJson, literal } from './print.js';
import { SETTINGS } from './settings.js';

/**
 * @typedef {import('./settings.js').Settings} Settings
 * @typedef {readonly (readonly [name: string, value: string])[]} Attributes
 *
 * What stands on a page at these settings, whoever writes it down: the code that is shown, and the preview.
 * @typedef {object} Embedding
 * @property {Attributes} attributes of the script tag, beside its address and the endpoint
 * @property {object} [config] options that are no scalars, in a block of JSON
 * @property {Attributes} [card] of an `<ohlas-card>` in the page
 * @property {Attributes} [button] of a button that opens the card, where there is no launcher
 * @property {string} [asks] the card that comes by itself
 */

export const CONFIG = 'ohlas-options';
const SRC = '/ohlas/ohlas.js';
const ENDPOINT = 'https://shop.example/v1/responses';

/** Some cards ask about something. @type {{ readonly [card: string]: Attributes }} */
const ABOUT = {
  rating: [
    ['subject', 'product:sova-stool'],
    ['name', 'Sova'],
  ],
  helpful: [['subject', 'page:returns']],
};

/** @param {Settings} settings @returns {Embedding} */
export function embeddingOf(settings) {
  const { card = 'comment', place, launcher } = settings;
  /** @type {[string, string][]} */
  const attributes = [];
  /** @type {{ [key: string]: unknown }} */
  const config = {};
  for (const { setting, path, value } of said(settings))
    if (typeof value === 'object') put(config, path, value);
    else attributes.push([`data-${setting.attribute ?? dashed(path)}`, attributeOf(value)]);
  if (Object.keys(config).length) attributes.push(['data-config', `#${CONFIG}`]);
  const about = ABOUT[card] ?? [];
  return {
    attributes,
    ...(Object.keys(config).length && { config }),
    ...(place === 'inline' && { card: [['card', card], ...about] }),
    ...(place === 'window' &&
      launcher === 'off' && {
        button: [
          ['data-ohlas-open', card],
          ...about.map(([name, value]) => /** @type {const} */ ([`data-ohlas-${name}`, value])),
        ],
      }),
    ...(place === 'slide-in' && { asks: card }),
  };
}

/** @param {string} path `shop.contact.email` as `shop-contact-email` */
const dashed = (path) => path.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param {unknown} value */
const attributeOf = (value) => (value === true ? '' : value === false ? 'off' : String(value));

/** What to paste into a page. @param {Settings} settings @returns {string} */
export function scriptTag(settings) {
  const { attributes, config, card, button, asks } = embeddingOf(settings);
  const parts = [
    element('script', [['async', ''], ['src', SRC], ['data-endpoint', ENDPOINT], ...attributes]),
    config &&
      element(
        'script',
        [
          ['type', 'application/json'],
          ['id', CONFIG],
        ],
        `\n${embeddedJson(config)}\n`,
      ),
    card && `\n<!-- where the card is to stand -->\n${element('ohlas-card', card)}`,
    button && `\n<!-- what opens the card -->\n${element('button', button, 'Tell us')}`,
    asks &&
      `\n<script>
  if (!window.ohlas || !window.ohlas.push) window.ohlas = [];
  ohlas.push(function (o) { o.open(${literal(asks)}, { display: 'slide-in' }); });
</script>`,
  ];
  return parts.filter(Boolean).join('\n');
}

/** What to write in a bundled app. @param {Settings} settings @returns {string} */
export function npm(settings) {
  const { card, button, asks } = embeddingOf(settings);
  const options = literal({ endpoint: ENDPOINT, ...optionsOf(settings) });
  const once = asks || button;
  return [
    "import { createOhlas } from 'ohlas';",
    card && "import 'ohlas/elements';",
    '',
    `${once ? 'const ohlas = ' : ''}createOhlas(${options});`,
    asks && `ohlas.open(${literal(asks)}, { display: 'slide-in' });`,
    button &&
      `document.querySelector('#tell').addEventListener('click', () => ohlas.open(${openedBy(button)}));`,
    card && `\n// where the card is to stand:\n// ${element('ohlas-card', card)}`,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

/** @param {Attributes} button */
function openedBy(button) {
  const {
    'data-ohlas-open': card,
    'data-ohlas-subject': subject,
    'data-ohlas-name': name,
  } = Object.fromEntries(button);
  const [type, id] = subject?.split(':') ?? [];
  return literal(card) + (type ? `, ${literal({ subject: { type, id, ...(name && { name }) } })}` : '');
}

/** Custom properties for the page's own style sheet; an empty text where none is set. @param {Settings} settings */
export function css(settings) {
  const lines = SETTINGS.flatMap(({ name, property, usual }) =>
    property && settings[name] !== usual ? [`  ${property}: ${settings[name]};\n`] : [],
  );
  const hosts = settings.place === 'inline' ? 'ohlas-root,\nohlas-card' : 'ohlas-root';
  return lines.length ? `${hosts} {\n${lines.join('')}}` : '';
}
