import type { Order } from '@ohlas/protocol';

/** What travels of an order. */
export function orderOf({ id, value, currency }: Order): Order {
  return { id, ...(value !== undefined && { value }), ...(currency && { currency }) };
}
