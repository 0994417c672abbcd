// Everything that can be set in the playground, once. Its controls, its address, the code it hands out and what the
// preview does follow from these lines: to add an option is to add a line.

/**
 * @typedef {'colour' | 'range' | 'text' | 'select' | 'segments' | 'switch' | 'json'} Kind
 *
 * @typedef {object} Choice
 * @property {string} value as it stands in the address
 * @property {string} label
 * @property {string | object | number} [means] what the option is then; the value itself where nothing is said
 *
 * @typedef {object} Setting
 * @property {string} name in the address
 * @property {string} group
 * @property {string} label
 * @property {Kind} kind
 * @property {string} usual what it is when nobody has said otherwise; not in the address, not in the code
 * @property {string} [option] the path of the option: `theme.accent`; empty for an object of options
 * @property {string} [attribute] its short form in a script tag, without `data-`
 * @property {string} [property] the custom property, where it is no option
 * @property {string | number | boolean} [back] what brings the usual back to a live page; without it the page is loaded anew
 * @property {'live' | 'again' | 'anew'} [takes] how the preview follows: at once, which goes without saying, when the
 *   card is opened again, or on a page loaded anew
 * @property {readonly Choice[]} [choices]
 * @property {readonly [number, number]} [between]
 * @property {string} [shown] what stands in an empty field
 * @property {string} [help]
 * @property {'text' | 'tel' | 'email'} [type]
 *
 * @typedef {{ readonly [name: string]: string }} Settings
 */

/** @param {string} value @param {string} label @param {Choice['means']} [means] @returns {Choice} */
const choice = (value, label, means) => ({ value, label, ...(means !== undefined && { means }) });

/** @type {readonly { readonly id: string, readonly title: string }[]} */
export const GROUPS = [
  { id: 'look', title: 'Look' },
  { id: 'words', title: 'Words' },
  { id: 'card', title: 'Card' },
  { id: 'place', title: 'Place' },
  { id: 'launcher', title: 'Launcher' },
  { id: 'shop', title: 'Shop' },
  { id: 'keeping', title: 'Consent and delivery' },
  { id: 'more', title: 'Anything else' },
];

/** @type {readonly Choice[]} */
const CARDS = [
  choice('comment', 'comment: anything on the mind'),
  choice('rating', 'rating: stars for a product'),
  choice('visit', 'visit: leaving without buying'),
  choice('checkout', 'checkout: just after the order'),
  choice('purchase', 'purchase: after delivery'),
  choice('service', 'service: after talking to staff'),
  choice('complaint', 'complaint: something went wrong'),
  choice('resolution', 'resolution: after a complaint'),
  choice('loyalty', 'loyalty: would recommend'),
  choice('index', 'index: three scales of ten'),
  choice('helpful', 'helpful: below an article'),
  choice('wish', 'wish: what to sell next'),
  choice('panel', 'panel: joining a customer panel'),
];

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
/** @param {readonly string[]} days @param {string} opens @param {string} closes */
const open = (days, opens, closes) => Object.fromEntries(days.map((day) => [day, [opens, closes]]));

/** @type {readonly Setting[]} */
export const SETTINGS = [
  {
    name: 'accent',
    group: 'look',
    label: 'Accent',
    kind: 'colour',
    usual: '',
    option: 'theme.accent',
    attribute: 'accent',
    shown: '#2f5bea',
  },
  {
    name: 'star',
    group: 'look',
    label: 'Stars',
    kind: 'colour',
    usual: '',
    option: 'theme.star',
    back: 'inherit',
    shown: '#f5a524',
  },
  {
    name: 'surface',
    group: 'look',
    label: 'Surface',
    kind: 'colour',
    usual: '',
    property: '--ohlas-surface',
    shown: '#ffffff',
  },
  {
    name: 'ink',
    group: 'look',
    label: 'Text',
    kind: 'colour',
    usual: '',
    property: '--ohlas-ink',
    shown: '#1b1d21',
  },
  {
    name: 'radius',
    group: 'look',
    label: 'Corners',
    kind: 'range',
    usual: '16',
    option: 'theme.radius',
    between: [0, 32],
  },
  {
    name: 'font',
    group: 'look',
    label: 'Font',
    kind: 'select',
    usual: 'page',
    option: 'theme.font',
    back: 'inherit',
    choices: [
      choice('page', "The page's own"),
      choice('system', 'The system’s', 'system-ui, sans-serif'),
      choice('serif', 'Georgia', 'Georgia, serif'),
      choice('mono', 'Monospaced', 'ui-monospace, monospace'),
    ],
  },
  {
    name: 'scheme',
    group: 'look',
    label: 'Scheme',
    kind: 'segments',
    usual: 'auto',
    option: 'theme.scheme',
    attribute: 'scheme',
    back: 'auto',
    choices: [choice('auto', 'Auto'), choice('light', 'Light'), choice('dark', 'Dark')],
  },
  {
    name: 'locale',
    group: 'words',
    label: 'Language',
    kind: 'select',
    usual: 'auto',
    option: 'locale',
    back: 'auto',
    choices: [
      choice('auto', "The page's own"),
      choice('en', 'English'),
      choice('cs', 'Čeština'),
      choice('sk', 'Slovenčina'),
      choice('nl', 'Nederlands'),
      choice('de', 'Deutsch'),
      choice('pl', 'Polski'),
      choice('ar', 'العربية'),
    ],
  },
  {
    name: 'formality',
    group: 'words',
    label: 'Tone',
    kind: 'segments',
    usual: 'formal',
    option: 'formality',
    back: 'formal',
    choices: [choice('formal', 'Formal'), choice('informal', 'Informal')],
    help: 'English and Arabic know one.',
  },
  {
    name: 'label',
    group: 'words',
    label: 'Word on the launcher',
    kind: 'text',
    usual: '',
    option: 'launcher.label',
    attribute: 'label',
    shown: 'Our own, in the language of the page',
  },
  {
    name: 'card',
    group: 'card',
    label: 'Card',
    kind: 'select',
    usual: 'comment',
    takes: 'again',
    choices: CARDS,
  },
  {
    name: 'cards',
    group: 'card',
    label: 'Changed or own cards',
    kind: 'json',
    usual: '',
    option: 'cards',
    takes: 'anew',
  },
  {
    name: 'place',
    group: 'place',
    label: 'The card comes',
    kind: 'segments',
    usual: 'window',
    takes: 'anew',
    choices: [choice('window', 'Asked for'), choice('slide-in', 'Unasked'), choice('inline', 'In the page')],
  },
  {
    name: 'width',
    group: 'place',
    label: 'Seen on a',
    kind: 'segments',
    usual: 'desktop',
    takes: 'again',
    choices: [choice('desktop', 'Desktop'), choice('phone', 'Phone')],
  },
  {
    name: 'launcher',
    group: 'launcher',
    label: 'Shown',
    kind: 'switch',
    usual: 'on',
    option: 'launcher',
    attribute: 'launcher',
    takes: 'anew',
  },
  {
    name: 'position',
    group: 'launcher',
    label: 'Position',
    kind: 'select',
    usual: 'bottom-end',
    option: 'launcher.position',
    attribute: 'position',
    back: 'bottom-end',
    choices: [
      choice('bottom-end', 'Bottom, end of the line'),
      choice('bottom-start', 'Bottom, start of the line'),
      choice('middle-end', 'Middle, end of the line'),
      choice('middle-start', 'Middle, start of the line'),
    ],
  },
  {
    name: 'offset',
    group: 'launcher',
    label: 'Distance',
    kind: 'range',
    usual: '20',
    option: 'launcher.offset',
    between: [0, 96],
  },
  {
    name: 'icon',
    group: 'launcher',
    label: 'Icon alone',
    kind: 'switch',
    usual: 'off',
    option: 'launcher.icon',
  },
  {
    name: 'shop',
    group: 'shop',
    label: 'Name',
    kind: 'text',
    usual: '',
    option: 'shop.name',
    takes: 'again',
    shown: 'Dub & Ořech',
  },
  {
    name: 'phone',
    group: 'shop',
    label: 'Telephone',
    kind: 'text',
    type: 'tel',
    usual: '',
    option: 'shop.contact.phone',
    takes: 'again',
    shown: '800 123 456',
  },
  {
    name: 'email',
    group: 'shop',
    label: 'E-mail',
    kind: 'text',
    type: 'email',
    usual: '',
    option: 'shop.contact.email',
    takes: 'again',
    shown: 'help@shop.example',
  },
  {
    name: 'hours',
    group: 'shop',
    label: 'Open',
    kind: 'select',
    usual: 'unsaid',
    option: 'shop.hours',
    takes: 'again',
    choices: [
      choice('unsaid', 'Not said'),
      choice('weekdays', 'Monday to Friday, 9 to 17', open(WORKDAYS, '09:00', '17:00')),
      choice('daily', 'Every day, 8 to 20', open([...WORKDAYS, 'sat', 'sun'], '08:00', '20:00')),
    ],
  },
  {
    name: 'reply',
    group: 'shop',
    label: 'Replies within',
    kind: 'select',
    usual: 'unsaid',
    option: 'shop.replyWorkingDays',
    takes: 'again',
    choices: [
      choice('unsaid', 'No promise'),
      choice('1', 'One open day', 1),
      choice('2', 'Two open days', 2),
      choice('5', 'Five open days', 5),
    ],
    help: 'Rate with one or two stars and leave an e-mail to see the case and its deadline. It wants opening hours.',
  },
  {
    name: 'consent',
    group: 'keeping',
    label: 'May keep on the device',
    kind: 'segments',
    usual: 'essential',
    option: 'consent',
    attribute: 'consent',
    back: 'essential',
    choices: [choice('none', 'Nothing'), choice('essential', 'Essential'), choice('full', 'Full')],
    help: 'Shared with the demo shop, which has the same address.',
  },
  {
    name: 'answers',
    group: 'keeping',
    label: 'The endpoint here',
    kind: 'segments',
    usual: 'takes',
    takes: 'anew',
    choices: [choice('takes', 'Takes it'), choice('down', 'Is down at first'), choice('refuses', 'Refuses')],
  },
  {
    name: 'more',
    group: 'more',
    label: 'More options, as JSON',
    kind: 'json',
    usual: '',
    option: '',
    takes: 'anew',
    help: 'Any other option, as in { "texts": { "send": "Off it goes" } }.',
  },
];

/** @type {Settings} */
export const USUAL = Object.fromEntries(SETTINGS.map(({ name, usual }) => [name, usual]));

/** @param {string} name @returns {Setting} */
export function settingOf(name) {
  const setting = SETTINGS.find((each) => each.name === name);
  if (!setting) throw new Error(`There is no setting ${name}.`);
  return setting;
}

/** How many of a group are not as usual. @param {string} id @param {Settings} settings */
export function changedIn(id, settings) {
  return SETTINGS.filter(({ group, name, usual }) => group === id && settings[name] !== usual).length;
}
