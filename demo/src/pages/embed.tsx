/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Order } from '../orders/orders.js';
import { holidaysOf } from '../orders/working-days.js';
import { HOURS, SHOP } from '../shop.js';
import { TIME_ZONE } from '../words/format.js';
import type { Visit } from './visit.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Embedded {
  readonly visit: Visit;
  /** The one this page confirms. */
  readonly order?: Order | undefined;
  /** One that whoever looks at this page has placed. */
  readonly buyer?: Order | undefined;
}

/** Ohlas on a page of the shop: one line, and its options in a block of data, which no policy takes for a script. */
export async function Embed({ visit, order, buyer = order }: Embedded): Promise<Child> {
  const bought = order && {
    'data-order': order.number,
    'data-order-value': String(order.total),
    'data-order-currency': 'CZK',
    'data-delivered-by': order.promisedBy,
  };
  return (
    <>
      <script
        type="application/json"
        id="ohlas-options"
        dangerouslySetInnerHTML={{ __html: options(visit.now) }}
      />
      <script
        async
        src="/ohlas.js"
        data-endpoint={`${visit.origin}/v1/responses`}
        data-locale={visit.words.tag}
        data-test="false"
        data-accent="#3d5745"
        data-config="#ohlas-options"
        {...bought}
        data-token={buyer && (await visit.prove(buyer))}
      />
    </>
  );
}

/** What Ohlas knows of the shop. */
export function shopOptions(now: Date): { readonly shop: object } {
  const year = now.getUTCFullYear();
  const shop = {
    name: SHOP.name,
    contact: { phone: SHOP.phone.shown, email: SHOP.email, stores: '/contact' },
    timeZone: TIME_ZONE,
    hours: Object.fromEntries(DAYS.map((day, i) => [day, HOURS[i] ?? null])),
    // Answers given in December may be due in January.
    holidays: [...holidaysOf(year), ...holidaysOf(year + 1)],
    replyWorkingDays: 1,
    policies: {
      delivery: '/help/returns#delivery',
      returns: '/help/returns#returns',
      claim: '/help/returns#claim',
      tracking: '/account',
      privacy: '/help/privacy',
    },
  };
  return { shop };
}

function options(now: Date): string {
  // A less-than sign would let the data end the block it stands in.
  return JSON.stringify({ ...shopOptions(now), prompts: 'recommended' }).replaceAll('<', '\\u003c');
}
