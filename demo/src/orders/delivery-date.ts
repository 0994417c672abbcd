import type { Cart, CartLine } from '../cart/cart.js';
import { afterWorkingDays } from './working-days.js';

/** Packing and the way, once a piece is ready. */
const ON_THE_WAY = 3;
const WORKING_WEEK = 5;

/** By when a cart is with the customer, if ordered at `now`: everything comes together, so the slowest piece decides. */
export function promisedDay(cart: Cart, now: Date): Date {
  return afterWorkingDays(now, Math.max(...cart.map(daysFor)));
}

function daysFor({ product, quantity }: CartLine): number {
  return quantity <= product.stock ? ON_THE_WAY : product.weeks * WORKING_WEEK + ON_THE_WAY;
}
