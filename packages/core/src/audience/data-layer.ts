import type { Purchase } from './purchase.js';

interface Ecommerce {
  readonly transaction_id?: unknown;
  readonly value?: unknown;
  readonly currency?: unknown;
}

/**
 * The purchase in an entry of a data layer, if it is one: `{event: 'purchase', ecommerce: {transaction_id, …}}` as tag
 * managers push it, or `['event', 'purchase', {transaction_id, …}]`, the `Arguments` that gtag() pushes. Number, value
 * and currency are all that is looked at.
 * https://developers.google.com/analytics/devguides/collection/ga4/reference/events#purchase
 */
export function purchaseIn(entry: unknown): Purchase | undefined {
  const told = entry as {
    event?: unknown;
    ecommerce?: Ecommerce;
    0?: unknown;
    1?: unknown;
    2?: Ecommerce;
  } | null;
  const order =
    told?.event === 'purchase'
      ? told.ecommerce
      : told?.[0] === 'event' && told[1] === 'purchase'
        ? told[2]
        : undefined;
  const { transaction_id: id, value, currency } = order ?? {};
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return undefined;
  return {
    id: String(id),
    evidence: 'data-layer',
    // Many shops push the value as text.
    ...(!!value && Number.isFinite(+value) && { value: +value }),
    ...(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) && { currency }),
  };
}
