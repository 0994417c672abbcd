import {
  audienceOf,
  bought,
  type Clock,
  confirmationAt,
  DAY,
  isNew,
  merged,
  orderKey,
  type Purchase,
  type Stop,
  visitOf,
} from '@ohlas/core';
import type { Audience } from '@ohlas/protocol';
import { watchDataLayer } from './data-layer.js';
import { type Here, isShownAgain } from './here.js';
import type { TellOrder } from './host.js';
import type { Memory } from './memory.js';
import type { EngineOptions } from './options.js';

/** As long as orders are remembered, in days. */
const KEPT_DAYS = 400;
/** Data layers are filled by other scripts, after us. Until then an address alone counts for nothing. */
const PATIENCE_MS = 2_000;

/** Who is here, by everything that tells. */
export interface Visitor {
  token?: string | undefined;
  tell(order: TellOrder): void;
  /** Looks for purchases where pages have them. May be called again: what was found is not found twice. */
  search(): void;
  /** Writes down what may be known now, after consent was raised. */
  keep(): void;
  audience(): Audience;
  boughtThisVisit(): boolean;
  stop(): void;
}

/**
 * @param before the page before, where it was of this site
 * @param here the page that is up now
 * @param detects whether data layers are looked into unless the shop says otherwise
 * @param news what a purchase means for prompts is the caller's
 */
export function createVisitor(
  memory: Memory,
  { now, after }: Clock,
  options: () => EngineOptions,
  before: URL | undefined,
  here: () => Here,
  detects: () => boolean,
  news: () => void,
): Visitor {
  let unwatch: Stop | undefined;
  let ordered: string | undefined;
  /** What was told here at last: where purchases are not remembered, the next address without a load is still a buyer's. */
  let last: Here['told'];
  let waiting: Stop = () => {};
  let waited: Here | undefined;
  const loaded = here();
  /** Addresses that follow without a load are new, whatever became of the page they are on. */
  const isAgain = () => here() === loaded && isShownAgain();

  function told(purchase: Purchase): void {
    const page = here();
    const known = page.told;
    const id = purchase.id ?? page.confirmation?.id;
    const history = memory.read();
    // Without a number, the page and its day stand for the order: next week's is another, and one that a tab shows again
    // is that of the day on which it was new.
    const keyOf = (ago: number) => orderKey(id ?? page.path + (Math.floor(page.at / DAY) - ago));
    let ago = 0;
    if (isAgain()) while (ago < KEPT_DAYS && isNew(history, keyOf(ago))) ago += 1;
    const key = keyOf(ago < KEPT_DAYS ? ago : 0);
    // An address only guesses at the order that the rest tells of, by a number of its own.
    const same = known && (known.key === key || known.evidence === 'page') ? known : undefined;
    // At `essential` purchases are not remembered: there a reload is known by what the browser says of it.
    const fresh =
      same?.key === key
        ? same.fresh
        : isNew(history, key) && ((memory.level === 'full' && !!id) || !isAgain());
    last = page.told = { ...merged(same ?? {}, { ...purchase, ...(id && { id }) }), key, fresh };
    keep(same?.key);
    news();
  }

  /** @param unnamed the key an order had before its own number was known */
  function keep(unnamed = ''): void {
    const { told: known } = here();
    if (!known || memory.level !== 'full') return;
    const { key, fresh: _, ...purchase } = known;
    memory.update(({ orders: { [unnamed]: first, ...orders }, ...rest }) =>
      bought({ ...rest, orders: first ? { [key]: first, ...orders } : orders }, key, purchase, now()),
    );
  }

  const visitor: Visitor = {
    tell({ id, value, currency, deliveredBy = '', token }) {
      if (token) visitor.token = token;
      const promised = Date.parse(deliveredBy);
      if (id)
        told({
          id: `${id}`,
          evidence: token ? 'token' : 'shop',
          ...(value !== undefined && { value }),
          ...(currency && { currency }),
          ...(promised && { deliveredBy: promised }),
        });
    },
    search() {
      const given = options();
      const { audienceDataLayer: layer = detects() } = given;
      if (layer) unwatch ??= watchDataLayer(layer === true ? 'dataLayer' : layer, told);
      if (given.token) visitor.token = given.token;
      // What the page was made with is told once, however many addresses it shows without a load.
      if (given.order && given.order !== ordered) {
        ordered = given.order;
        visitor.tell({
          id: ordered,
          value: given.orderValue,
          currency: given.orderCurrency,
          deliveredBy: given.deliveredBy,
          token: given.audienceOrderToken,
        });
      }
      const page = here();
      if (page.confirmation && !page.told && page !== waited) {
        waited = page;
        waiting();
        waiting = after(PATIENCE_MS, () => {
          if (page === here() && !page.told) told({ evidence: 'page' });
        });
      }
    },
    keep,
    audience: () =>
      audienceOf(
        memory.read(),
        { order: last, token: visitor.token, boughtThisVisit: visitor.boughtThisVisit() },
        options().audienceBuyerDays ?? 365,
        now(),
      ),
    boughtThisVisit() {
      const history = memory.read();
      const visit = visitOf(history, now());
      return (
        !!visit?.bought ||
        !!(before && confirmationAt(before.pathname, before.search, options().audienceConfirmationPath)) ||
        // A tab that shows its confirmation again another day tells of an order that is remembered from that one.
        (!!last && (history.orders[last.key]?.at ?? now()) >= (visit?.startedAt ?? 0))
      );
    },
    stop() {
      waiting();
      unwatch?.();
    },
  };
  return visitor;
}
