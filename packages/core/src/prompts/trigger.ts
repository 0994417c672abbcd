import type { OrderMemory } from '../audience/history.js';
import type { Prompt, Trigger } from './prompt.js';
import type { Situation } from './situation.js';

const DAY = 86_400_000;

/** An order a card can be about; `hash` is how it is remembered. */
export interface KnownOrder extends OrderMemory {
  readonly hash: string;
}

/** The first of a prompt's triggers that is met, and the order it is about. */
export function metTrigger(
  prompt: Prompt,
  situation: Situation,
  hash: (id: string) => string,
): { readonly name: string; readonly order?: KnownOrder } | undefined {
  for (const trigger of list(prompt.when)) {
    const names = Object.keys(trigger);
    const orders = ordersFor(trigger, prompt, situation, hash);
    if (names[0] && momentsMet(trigger, situation) && (!orders || orders[0]))
      return {
        name: names.filter((name) => name !== 'with').join('+'),
        ...(orders?.[0] && { order: orders[0] }),
      };
  }
  return undefined;
}

export function list<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

function momentsMet(trigger: Trigger, { moments, page }: Situation): boolean {
  const { seconds = 0, scroll = 0, idle = 0, pages = 0 } = trigger;
  return (
    moments.seconds >= seconds &&
    moments.scroll >= scroll &&
    moments.idle >= idle &&
    page.pages >= pages &&
    (!trigger.exit || !!moments.exit) &&
    (!trigger.cartLeft || page.cartLeft) &&
    (!trigger.click || !!moments.click?.includes(trigger.click)) &&
    (!trigger.visible || !!moments.visible?.includes(trigger.visible)) &&
    (!trigger.event ||
      (moments.event?.name === trigger.event && contains(moments.event.props, trigger.with ?? {})))
  );
}

/** Whether all of `wanted` is there with the same values. */
export function contains(
  there: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(wanted).every(([key, value]) => there[key] === value);
}

/** Undefined where a trigger is about no order; else the orders that are due, the newest first. */
function ordersFor(
  { purchase, ordered, delivered }: Trigger,
  prompt: Prompt,
  { history, purchase: bought, now }: Situation,
  hash: (id: string) => string,
): readonly KnownOrder[] | undefined {
  if (!purchase && !ordered && !delivered) return undefined;
  const remembered = Object.entries(history.orders).map(([key, order]) => ({ ...order, hash: key }));
  if (purchase) {
    if (!bought) return [];
    const key = hash(bought.id);
    return [{ ...{ asked: [] }, ...history.orders[key], ...plain(bought), hash: key }].filter((order) =>
      open(order, prompt, now),
    );
  }
  return remembered
    .filter((order) => order.id !== undefined && open(order, prompt, now))
    .filter(({ at = now, deliveredBy, again, asked }) => {
      if (asked.includes(prompt.id) && again !== undefined) return now >= again;
      if (ordered) return now >= at + ordered.days * DAY;
      const { days, orAfterOrderDays = Number.POSITIVE_INFINITY } = delivered ?? { days: 0 };
      // A later visit: what was bought in this one has not arrived, whatever was promised.
      return (
        at < (history.visit?.startedAt ?? now) &&
        now >= (deliveredBy === undefined ? at + orAfterOrderDays * DAY : deliveredBy + days * DAY)
      );
    })
    .reverse();
}

/** "Not yet" opens an order again, twice at most. */
const NOT_YET_MOST = 2;

function open({ asked, again, notYet = 0 }: KnownOrder, { id, limit }: Prompt, now: number): boolean {
  return (
    limit?.once !== 'order' ||
    !asked.includes(id) ||
    (again !== undefined && notYet <= NOT_YET_MOST && now >= again)
  );
}

function plain({ id, value, currency, deliveredBy, evidence }: NonNullable<Situation['purchase']>) {
  return {
    id,
    evidence,
    ...(value !== undefined && { value }),
    ...(currency !== undefined && { currency }),
    ...(deliveredBy !== undefined && { deliveredBy }),
  };
}

/** Whether a prompt can only be decided by what is kept at `full`. */
export function needsFull({ when, sample = 1 }: Prompt): boolean {
  return (
    sample < 1 ||
    list(when).every(
      ({ ordered, delivered, cartLeft, pages = 0 }) => !!(ordered || delivered || cartLeft) || pages > 2,
    )
  );
}
