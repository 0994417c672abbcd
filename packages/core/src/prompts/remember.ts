import type { Begun, History, OrderMemory, PromptMemory } from '../audience/history.js';
import { DAY } from '../day.js';
import type { Decision } from './decide.js';
import type { Prompt } from './prompt.js';

/** A parcel that has not come is asked about again after this long. */
const NOT_YET_DAYS = 5;

/** A card was shown unasked. */
export function shown(
  history: History,
  { id, thread, limit }: Prompt,
  { order, again }: Pick<Decision & { readonly shows: true }, 'order' | 'again'>,
  version: number,
  now: number,
): History {
  const { times = 0 } = history.prompts[id] ?? {};
  const next = about(history, id, { shown: now, times: again ? times : times + 1, version });
  if (!order) return next;
  const { key, again: _, ...known } = order;
  const counts = !again && (thread || limit?.once === 'order');
  return withOrder(next, key, { ...known, ...(counts && { asked: [...known.asked, id] }), shown: now });
}

export function dismissed(history: History, id: string, now: number): History {
  return about(history, id, { dismissed: now });
}

export function answered(history: History, id: string, now: number): History {
  return about(history, id, { answered: now });
}

/** "Not yet": the same response is continued in a few days. */
export function notYet(history: History, key: string, response: Begun, now: number): History {
  const order = history.orders[key];
  if (!order) return history;
  const again = now + NOT_YET_DAYS * DAY;
  return withOrder(history, key, { ...order, notYet: (order.notYet ?? 0) + 1, again, response });
}

/** "Don't ask again". */
export function silenced(history: History): History {
  return { ...history, silent: true };
}

function about(history: History, id: string, news: PromptMemory): History {
  return { ...history, prompts: { ...history.prompts, [id]: { ...history.prompts[id], ...news } } };
}

function withOrder(history: History, key: string, order: OrderMemory): History {
  return { ...history, orders: { ...history.orders, [key]: order } };
}
