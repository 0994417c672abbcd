/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Order } from '../orders/orders.js';
import { holidaysOf } from '../orders/working-days.js';
import { HOURS, SHOP } from '../shop.js';
import { TIME_ZONE } from '../words/format.js';
import type { Visit } from './visit.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Ohlas on a page of the shop: one line, and its options in a block of data, which no policy takes for a script. */
export async function Embed({ visit, order }: { visit: Visit; order?: Order | undefined }): Promise<Child> {
  const bought = order && {
    'data-order': order.number,
    'data-order-value': String(order.total),
    'data-order-currency': 'CZK',
    'data-delivered-by': order.promisedBy,
    'data-token': await visit.prove(order),
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
