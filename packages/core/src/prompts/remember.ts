import type { History, OrderMemory, PromptMemory } from '../audience/history.js';
import type { Prompt } from './prompt.js';
import type { KnownOrder } from './trigger.js';

const DAY = 86_400_000;
/** A parcel that has not come is asked about again after this long. */
const NOT_YET_DAYS = 5;

/** A card was shown unasked. */
export function shown(
  history: History,
  { id, thread }: Prompt,
  version: number,
  order: KnownOrder | undefined,
  now: number,
): History {
  const { times = 0 } = history.prompts[id] ?? {};
  const next = noted(history, id, { shown: now, times: times + 1, version });
  if (!thread || !order) return next;
  const { hash, asked, again: _, ...known } = order;
  return withOrder(next, hash, { ...known, asked: asked.includes(id) ? asked : [...asked, id] });
}

export function dismissed(history: History, id: string, now: number): History {
  return noted(history, id, { dismissed: now });
}

export function answered(history: History, id: string, now: number): History {
  return noted(history, id, { answered: now });
}

/** "Not yet": the same response is continued in a few days. */
export function notYet(
  history: History,
  hash: string,
  response: NonNullable<OrderMemory['response']>,
  now: number,
): History {
  const order = history.orders[hash];
  if (!order) return history;
  return withOrder(history, hash, {
    ...order,
    notYet: (order.notYet ?? 0) + 1,
    again: now + NOT_YET_DAYS * DAY,
    response,
  });
}

/** "Don't ask again". */
export function silenced(history: History): History {
  return { ...history, silent: true };
}

function noted(history: History, id: string, news: PromptMemory): History {
  return { ...history, prompts: { ...history.prompts, [id]: { ...history.prompts[id], ...news } } };
}

function withOrder(history: History, hash: string, order: OrderMemory): History {
  const { [hash]: _, ...rest } = history.orders;
  return { ...history, orders: { ...rest, [hash]: order } };
}
