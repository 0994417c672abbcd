import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Cart, readCart, writeCart } from '../cart/cart.js';
import { chooseLanguage } from '../words/languages.js';
import type { Words } from '../words/words.js';

const DAY_S = 24 * 60 * 60;
const KEPT = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 90 * DAY_S } as const;

export const keptCart = (c: Context): Cart => readCart(getCookie(c, 'cart'));

export function keepCart(c: Context, cart: Cart): void {
  setCookie(c, 'cart', writeCart(cart), KEPT);
}

export function keptLanguage(c: Context): Words {
  return chooseLanguage(getCookie(c, 'language'), c.req.header('Accept-Language'));
}

export function keepLanguage(c: Context, tag: string): void {
  setCookie(c, 'language', tag, KEPT);
}

/** The random number by which a browser finds its orders again, once it has one. */
export const keptShopper = (c: Context): string | undefined => getCookie(c, 'shopper');

export function keepShopper(c: Context): string {
  const shopper = keptShopper(c) ?? crypto.randomUUID();
  setCookie(c, 'shopper', shopper, KEPT);
  return shopper;
}
