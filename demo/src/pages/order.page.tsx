/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { findProduct } from '../catalogue/catalogue.js';
import type { Order, OrderLine } from '../orders/orders.js';
import { SHOP } from '../shop.js';
import { Layout } from './layout.js';
import { Picture } from './picture.js';
import { Sums } from './sums.js';
import { Times } from './times.js';
import type { Visit } from './visit.js';

interface Page {
  readonly visit: Visit;
  readonly order: Order;
}

export function OrderPage({ visit, order }: Page): Child {
  const { words, formats } = visit;
  const { number, delivery, promisedBy } = order;
  const day = formats.day(new Date(`${promisedBy}T12:00:00Z`));
  return (
    <Layout visit={visit} title={words.order.title} order={order}>
      <div class="thanks">
        <p class="thanks-number">{words.order.number({ number })}</p>
        <h1>{words.order.headline}</h1>
        <p class="thanks-date">
          {delivery === 'courier' ? words.order.arrives(day) : words.order.waits(day)}
        </p>
      </div>
      <div class="two-columns">
        <section aria-labelledby="items">
          <h2 id="items">{words.order.items}</h2>
          <OrderLines visit={visit} lines={order.lines} />
          <Sums visit={visit} delivery={order.deliveryFee} total={order.total} />
        </section>
        <div class="order-side">
          <section class="summary" aria-labelledby="next">
            <h2 id="next">{words.order.next}</h2>
            <ol class="steps">
              {words.order.steps[delivery].map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          </section>
          <Destination visit={visit} order={order} />
          <p>
            <a href="/account">{words.order.orders}</a> · <a href="/">{words.order.back}</a>
          </p>
        </div>
      </div>
    </Layout>
  );
}

interface Lines {
  readonly visit: Visit;
  readonly lines: readonly OrderLine[];
  /** With stars to press: each tap is recorded. */
  readonly rate?: boolean;
}

export function OrderLines({ visit: { words, formats }, lines, rate = false }: Lines): Child {
  return (
    <ul class="small-lines large">
      {lines.map(({ product, quantity, price }) => {
        const known = findProduct(product);
        return (
          <li>
            {known && <Picture name={known.id} alt="" />}
            <span>
              {known ? <a href={`/product/${known.id}`}>{words.products[known.id].name}</a> : product}
              <Times quantity={quantity} />
              {known && rate && (
                <span class="taps">
                  <ohlas-stars
                    subject={`product:${known.id}`}
                    label={words.account.rate({ name: words.products[known.id].name })}
                  />
                </span>
              )}
            </span>
            <span class="amount">{formats.price(price * quantity)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Destination({ visit: { words }, order: { delivery, payment, address } }: Page): Child {
  const [title, street, town] =
    delivery === 'courier'
      ? [words.order.goesTo, address.street, `${address.postcode.replace(/^(\d{3})/, '$1 ')} ${address.town}`]
      : [words.order.pickedUp, SHOP.street, SHOP.town];
  return (
    <section class="destination" aria-labelledby="destination">
      <h2 id="destination">{title}</h2>
      <address>
        {delivery === 'courier' && (
          <>
            {address.name}
            <br />
          </>
        )}
        {street}
        <br />
        {town}
      </address>
      <p>
        {words.order.payment}: {words.checkout.payments[payment].label}
      </p>
    </section>
  );
}
