/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { sumUp } from '../cart/cart.js';
import { DEMO_FORM, judge, readForm } from '../orders/address.js';
import { promisedDay } from '../orders/delivery-date.js';
import type { OrderBook } from '../orders/orders.js';
import { CheckoutPage } from '../pages/checkout.page.js';
import { MessagePage } from '../pages/message.page.js';
import { OrderPage } from '../pages/order.page.js';
import { keepCart, keepShopper, keptCart, keptShopper } from './cookies.js';
import type { Render } from './render.js';

export interface OrderRoutes {
  readonly book: OrderBook;
  readonly now: () => Date;
  readonly render: Render;
}

/** From the filled cart to the confirmation. */
export function orderRoutes({ book, now, render }: OrderRoutes): Hono {
  const app = new Hono();

  app.get('/checkout', (c) =>
    keptCart(c).length === 0
      ? c.redirect('/cart', 303)
      : render(c, (visit) => <CheckoutPage visit={visit} form={DEMO_FORM} faults={[]} />),
  );

  app.post('/checkout', async (c) => {
    const cart = keptCart(c);
    if (cart.length === 0) return c.redirect('/cart', 303);
    const form = readForm(await c.req.parseBody());
    const judged = judge(form);
    if (!judged.ok) {
      const { faults } = judged;
      return render(c, (visit) => <CheckoutPage visit={visit} form={form} faults={faults} />, 422);
    }
    const { address, delivery, payment } = judged.wishes;
    const { delivery: deliveryFee, total } = sumUp(cart, delivery);
    const order = book.place({
      shopper: keepShopper(c),
      lines: cart.map(({ product: { id, price }, quantity }) => ({ product: id, quantity, price })),
      delivery,
      payment,
      address,
      total,
      deliveryFee,
      placedAt: now().toISOString(),
      promisedBy: promisedDay(cart, now()).toISOString().slice(0, 10),
    });
    keepCart(c, []);
    return c.redirect(`/order/${order.number}/thank-you`, 303);
  });

  app.get('/order/:number/thank-you', (c, next) => {
    const order = book.find(c.req.param('number'), keptShopper(c) ?? '');
    return order ? render(c, (visit) => <OrderPage visit={visit} order={order} />) : next();
  });

  app.get('/order/:number/message', (c, next) => {
    const order = book.find(c.req.param('number'), keptShopper(c) ?? '');
    return order ? render(c, (visit) => <MessagePage visit={visit} order={order} />) : next();
  });

  return app;
}
