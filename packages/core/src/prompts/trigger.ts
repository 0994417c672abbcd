import type { OrderMemory } from '../audience/history.js';
import { visitOf } from '../audience/visit.js';
import { DAY } from '../day.js';
import { type Prompt, type Trigger, triggersOf } from './prompt.js';
import type { Situation as Whole } from './situation.js';

/** Two cards an order are a conversation; three are a nuisance. */
const CARDS_PER_ORDER = 2;
/** "Not yet" opens an order again, twice at most. */
const NOT_YET_MOST = 2;

/** An order that a card can be about; `key` is how it is remembered. */
export interface DueOrder extends OrderMemory {
  readonly key: string;
}

export interface Met {
  /** What a response calls the trigger: its most telling key. */
  readonly name: string;
  readonly order?: DueOrder;
}

/** What triggers look at. */
export type Situation = Pick<Whole, 'now' | 'history' | 'moments' | 'purchase'> & {
  readonly page: Pick<Whole['page'], 'pages' | 'cartLeft'>;
};

/** Of several keys that are met together the first of these gives the name; the rest only set the scene. */
const TELLING = [
  'purchase',
  'delivered',
  'ordered',
  'cartLeft',
  'event',
  'click',
  'visible',
  'exit',
  'idle',
  'scroll',
  'seconds',
  'pages',
] as const;

/** The first of a prompt's triggers that is met, and the order it is about. */
export function metTrigger(prompt: Prompt, situation: Situation): Met | undefined {
  for (const trigger of triggersOf(prompt)) {
    const name = TELLING.find((key) => trigger[key] !== undefined);
    if (!name || !momentsMet(trigger, situation)) continue;
    const orders = dueOrders(trigger, prompt, situation);
    if (!orders) return { name };
    // One that has been asked about is still told, so that the reason is the limit and not the trigger.
    const order = orders.find((one) => !shutBy(one, prompt, situation.now)) ?? orders[0];
    if (order) return { name, order };
  }
  return undefined;
}

/**
 * Whether one of a prompt's triggers may be met: the rest of the rules is worth asking. Which orders are due is left to
 * those, so that a page of somebody who has bought nothing does not download how that is found out.
 */
export function mayBeMet(prompt: Prompt, situation: Situation): boolean {
  return triggersOf(prompt).some(
    (trigger) =>
      Object.keys(trigger)[0] !== undefined &&
      momentsMet(trigger, situation) &&
      (!trigger.purchase || !!situation.purchase) &&
      (!(trigger.ordered || trigger.delivered) ||
        Object.values(situation.history.orders).some(({ at }) => at)),
  );
}

function momentsMet(trigger: Trigger, { moments, page }: Situation): boolean {
  const { seconds = 0, scroll = 0, idle = 0, pages = 0, click, visible, event } = trigger;
  return (
    moments.seconds >= seconds &&
    moments.scroll >= scroll &&
    moments.idle >= idle &&
    page.pages >= pages &&
    (!trigger.exit || !!moments.exit) &&
    (!trigger.cartLeft || page.cartLeft) &&
    (!click || !!moments.clicked?.includes(click)) &&
    (!visible || !!moments.seen?.includes(visible)) &&
    (!event ||
      !!moments.events?.some(({ name, props }) => name === event && contains(props, trigger.with ?? {})))
  );
}

/** Whether all of `wanted` is there with the same values. */
export function contains(
  there: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(wanted).every(([key, value]) => there[key] === value);
}

type Delivered = { readonly days?: number; readonly orAfterOrderDays?: number };

/** Undefined where a trigger is about no order; else the orders that are due, the newest first. */
function dueOrders(
  { purchase, ordered, delivered }: Trigger,
  { id }: Prompt,
  { history, purchase: bought, now }: Situation,
): readonly DueOrder[] | undefined {
  if (!purchase && !ordered && !delivered) return undefined;
  if (purchase) {
    if (!bought) return [];
    const { key, ...told } = bought;
    return [{ asked: [], ...history.orders[key], ...told, key }];
  }
  const visitBegan = visitOf(history, now)?.startedAt ?? now;
  const due: DueOrder[] = [];
  for (const key of Object.keys(history.orders)) {
    const order = history.orders[key] as OrderMemory;
    const { at, deliveredBy, again, asked } = order;
    if (at === undefined) continue;
    const { days = 0, orAfterOrderDays = Number.POSITIVE_INFINITY }: Delivered = ordered ?? delivered ?? {};
    const ready =
      asked.includes(id) && again !== undefined
        ? again
        : ordered
          ? at + days * DAY
          : // A later visit: what was bought in this one has not arrived, whatever was promised.
            at < visitBegan
            ? deliveredBy === undefined
              ? at + orAfterOrderDays * DAY
              : deliveredBy + days * DAY
            : Number.POSITIVE_INFINITY;
    if (now >= ready) due.push({ ...order, key });
  }
  return due.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

/** Whether this would be the same question once more, after "not yet". */
export function isAgain({ asked, again, notYet = 0 }: OrderMemory, { id }: Prompt, now: number): boolean {
  return asked.includes(id) && again !== undefined && now >= again && notYet <= NOT_YET_MOST;
}

/** The limit that keeps a prompt from asking about an order, if one does. */
export function shutBy(order: OrderMemory, prompt: Prompt, now: number): 'once' | 'order' | undefined {
  const { asked } = order;
  if (isAgain(order, prompt, now)) return undefined;
  if (prompt.limit?.once === 'order' && asked.includes(prompt.id)) return 'once';
  return prompt.thread && asked.length >= CARDS_PER_ORDER ? 'order' : undefined;
}

/** Whether a trigger can only be known by what is kept at `full`. */
export function needsFull({ ordered, delivered, pages = 0 }: Trigger, { page }: Situation): boolean {
  return !!(ordered || delivered) || (pages > 2 && page.pages < pages);
}
