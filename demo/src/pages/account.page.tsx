/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Order } from '../orders/orders.js';
import { Layout } from './layout.js';
import { OrderLines } from './order.page.js';
import type { Visit } from './visit.js';

export function AccountPage({ visit, orders }: { visit: Visit; orders: readonly Order[] }): Child {
  const { words } = visit;
  return (
    <Layout visit={visit} title={words.account.title} buyer={orders[0]}>
      <h1 class="page-title">{words.account.title}</h1>
      {orders.length === 0 ? (
        <p class="empty">
          {words.account.empty} <a href="/">{words.cart.browse}</a>
        </p>
      ) : (
        <>
          <p class="page-lead">{words.account.lead}</p>
          <ul class="orders">
            {orders.map((order) => (
              <PastOrder visit={visit} order={order} />
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
}

function PastOrder({ visit, order }: { visit: Visit; order: Order }): Child {
  const { words, formats } = visit;
  const { number, placedAt, promisedBy, delivery, total, lines } = order;
  const day = formats.day(new Date(`${promisedBy}T12:00:00Z`));
  return (
    <li class="past-order">
      <div class="past-order-head">
        <div>
          <h2>{words.order.number({ number })}</h2>
          <p class="muted">{words.account.placed({ date: formats.date(new Date(placedAt)) })}</p>
        </div>
        <p class="past-order-total">{formats.price(total)}</p>
      </div>
      <OrderLines visit={visit} lines={lines} rate />
      <p>{delivery === 'courier' ? words.order.arrives(day) : words.order.waits(day)}</p>
      <p>
        <a href={`/order/${number}/thank-you`}>{words.account.show({ number })}</a> ·{' '}
        <a href={`/order/${number}/message`}>{words.account.message}</a>
      </p>
    </li>
  );
}
