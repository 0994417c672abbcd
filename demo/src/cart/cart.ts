import { findProduct, type ProductId } from '../catalogue/catalogue.js';
import type { Product } from '../catalogue/product.js';
import type { DeliveryWay } from '../words/words.js';

/** What lies in the cart, in the order in which it came in. At most one line a product. */
export type Cart = readonly CartLine[];

export interface CartLine {
  readonly product: Product<ProductId>;
  /** 1 … {@link MOST}. */
  readonly quantity: number;
}

/** More of one piece is a matter for a telephone call. */
export const MOST = 20;

export const DELIVERY_FEE = 490;
export const FREE_FROM = 20_000;

/** Reads the cookie, `sova-stool.2~luznice-table.1`. What is no longer made falls out. */
export function readCart(cookie: string | undefined): Cart {
  return (cookie ?? '').split('~').reduce<Cart>((cart, entry) => {
    const [id = '', quantity] = entry.split('.');
    return withAdded(cart, id, Number(quantity));
  }, []);
}

export const writeCart = (cart: Cart): string =>
  cart.map(({ product, quantity }) => `${product.id}.${quantity}`).join('~');

/** More of a product. What does not exist, or is no number of pieces, changes nothing. */
export function withAdded(cart: Cart, id: string, quantity: number): Cart {
  const already = cart.find(({ product }) => product.id === id);
  if (!Number.isInteger(quantity) || quantity < 1) return cart;
  return withQuantity(cart, id, (already?.quantity ?? 0) + quantity);
}

/** Exactly so many of a product; none takes its line away. */
export function withQuantity(cart: Cart, id: string, quantity: number): Cart {
  const product = findProduct(id);
  if (!product || !Number.isInteger(quantity) || quantity < 0) return cart;
  if (quantity === 0) return cart.filter((line) => line.product.id !== id);
  const line = { product, quantity: Math.min(MOST, quantity) };
  return cart.some((one) => one.product.id === id)
    ? cart.map((one) => (one.product.id === id ? line : one))
    : [...cart, line];
}

export const piecesIn = (cart: Cart): number => cart.reduce((sum, { quantity }) => sum + quantity, 0);

export interface Sums {
  readonly furniture: number;
  readonly delivery: number;
  readonly total: number;
  /** What is missing for a free delivery, 0 when nothing is. */
  readonly missing: number;
}

/** All amounts in Czech crowns with tax. */
export function sumUp(cart: Cart, way: DeliveryWay): Sums {
  const furniture = cart.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
  const missing = Math.max(0, FREE_FROM - furniture);
  const delivery = way === 'pickup' || missing === 0 ? 0 : DELIVERY_FEE;
  return { furniture, delivery, total: furniture + delivery, missing };
}
