import { json } from '../print.js';
import { find, make, painted } from './dom.js';

/**
 * @typedef {{ readonly id: string, readonly revision: number, readonly status: string, readonly card: { readonly id: string } }} Sent
 * @typedef {{ readonly at: string, readonly status: number, readonly response: Sent }} Arrival
 */

const ASK_EVERY_MS = 600;
/** After something has happened; a second try of the outbox may take its time. */
const ASK_FOR_MS = 30_000;

/** @type {{ readonly [status: number]: readonly [name: string, words: string] }} */
const STATES = { 200: ['arrived', 'arrived'], 201: ['arrived', 'arrived'], 422: ['refused', 'refused'] };
const LATER = /** @type {const} */ (['waits', 'not taken, tried again']);

/**
 * The list of what the endpoint has had, as that tells it, and of what has set out and is not there yet.
 * @param {string} room
 * @returns {(said: string, detail: any) => void} to be told what happens in the preview
 */
export function createArrivals(room) {
  const list = find('arrived');
  /** @type {Sent[]} */
  let sent = [];
  let drawn = '';
  let until = 0;
  let asking = false;

  async function ask() {
    if (asking) return;
    asking = true;
    while (performance.now() < until) {
      const answer = await fetch(`/studio/arrived/${room}`).catch(() => undefined);
      if (answer?.ok) draw(await answer.json());
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
    asking = false;
  }

  /** @param {readonly Arrival[]} arrivals */
  function draw(arrivals) {
    const there = new Set(arrivals.map(({ response }) => keyOf(response)));
    sent = sent.filter((response) => !there.has(keyOf(response)));
    const text = JSON.stringify([sent, arrivals]);
    if (text === drawn) return;
    drawn = text;
    const newest = [...there].map((key) => arrivals.filter(({ response }) => keyOf(response) === key));
    const items = [
      ...sent.map((response) => ({ response, state: /** @type {const} */ (['sent', 'sent']), when: '' })),
      ...newest.flatMap((tries) => {
        const [last] = tries;
        if (!last) return [];
        const [name, words] = STATES[last.status] ?? LATER;
        const more = tries.length > 1 ? `, at try ${tries.length}` : '';
        return [{ response: last.response, state: [name, words + more], when: last.at }];
      }),
    ];
    find('nothing').hidden = items.length > 0;
    list.replaceChildren(...items.map((item, at) => entry(item, at === 0)));
  }

  return (said, detail) => {
    if (said === 'submit') {
      sent = [detail.response, ...sent];
      until = performance.now() + ASK_FOR_MS;
    }
    if (['answer', 'submit', 'accepted', 'rejected', 'close'].includes(said))
      until = Math.max(until, performance.now() + ASK_FOR_MS);
    ask();
  };
}

/** On the wire an object has no order. Here what says which response it is comes first, and then what was said. */
const FIRST = ['type', 'id', 'revision', 'status', 'card', 'answers'];

/** @param {Sent} response @returns {object} */
function inOrder(response) {
  const entries = Object.entries(response);
  const place = (/** @type {readonly [string, unknown]} */ [key]) =>
    FIRST.indexOf(key) + 1 || FIRST.length + 1;
  return Object.fromEntries(entries.sort((a, b) => place(a) - place(b)));
}

/** @param {Sent} response */
const keyOf = ({ id, revision }) => `${id}.${revision}`;

/** @param {{ response: Sent, state: readonly (string | undefined)[], when: string }} item @param {boolean} open */
function entry({ response, state: [name, words], when }, open) {
  const summary = make(
    'summary',
    '',
    make('span', `badge ${name}`, words ?? ''),
    make('strong', '', response.card.id),
    make('span', 'quiet', `${response.status}, revision ${response.revision}`),
  );
  if (when) summary.append(make('time', 'quiet', new Date(when).toLocaleTimeString('en-GB')));
  const code = make('pre', '', make('code', '', ...painted(json(inOrder(response)))));
  code.tabIndex = 0;
  const details = /** @type {HTMLDetailsElement} */ (make('details', 'arrival', summary, code));
  details.open = open;
  return make('li', '', details);
}
