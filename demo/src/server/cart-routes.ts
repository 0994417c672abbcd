import { type Context, Hono } from 'hono';
import { withAdded, withQuantity } from '../cart/cart.js';
import { keepCart, keptCart } from './cookies.js';

/** Forms of the cart. Each changes the cookie and leads to a page, so that reloading repeats nothing. */
export function cartRoutes(): Hono {
  const app = new Hono();

  app.post('/add', async (c) => {
    const { product, quantity } = await read(c);
    keepCart(c, withAdded(keptCart(c), product, quantity));
    return c.redirect('/cart', 303);
  });

  app.post('/change', async (c) => {
    const { product, quantity, remove } = await read(c);
    keepCart(c, withQuantity(keptCart(c), product, remove ? 0 : quantity));
    return c.redirect('/cart', 303);
  });

  return app;
}

async function read(c: Context): Promise<{ product: string; quantity: number; remove: boolean }> {
  const { product, quantity, remove } = await c.req.parseBody();
  return {
    product: typeof product === 'string' ? product : '',
    // An empty field is no number of pieces, though Number('') is 0.
    quantity: typeof quantity === 'string' && quantity.trim() ? Number(quantity) : Number.NaN,
    remove: remove !== undefined,
  };
}
