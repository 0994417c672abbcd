/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Order } from '../orders/orders.js';
import { SHOP } from '../shop.js';
import { Layout } from './layout.js';
import { OrderLines } from './order.page.js';
import type { Visit } from './visit.js';

/** The letter that asks after delivery, as it would look: each star is a link that proves whose order it is. */
export async function MessagePage({ visit, order }: { visit: Visit; order: Order }): Promise<Child> {
  const { words } = visit;
  const { message } = words;
  const { number, address, lines } = order;
  const token = await visit.prove(order, true);
  return (
    <Layout visit={visit} title={message.title}>
      <h1 class="page-title">{message.title}</h1>
      <p class="page-lead">{message.lead}</p>
      <article class="letter" aria-labelledby="letter">
        <dl>
          <div>
            <dt>{message.from}</dt>
            <dd>{`${SHOP.name} <${SHOP.email}>`}</dd>
          </div>
          <div>
            <dt>{message.to}</dt>
            <dd>{`${address.name} <${address.email}>`}</dd>
          </div>
        </dl>
        <h2 id="letter">{message.subject}</h2>
        <p>{message.greeting}</p>
        <OrderLines visit={visit} lines={lines} />
        <p class="letter-question">{message.question}</p>
        <ol class="letter-stars">
          {message.stars.map((word, i) => (
            <li>
              <a
                href={`/?ohlas-card=purchase&ohlas-overall=${i + 1}&ohlas-subject=order:${number}#ohlas-token=${token}`}
              >
                <Star />
                <span class="unseen">{i + 1}. </span>
                {word}
              </a>
            </li>
          ))}
        </ol>
        <p class="muted">{message.small}</p>
      </article>
      <p class="page-lead">
        <a href="/account">{words.order.orders}</a>
      </p>
    </Layout>
  );
}

function Star(): Child {
  return (
    <svg viewBox="0 0 24 24" width="36" height="36" aria-hidden="true">
      <path d="m12 3 2.7 5.6 6.1.9-4.4 4.3 1 6.1-5.4-2.9-5.4 2.9 1-6.1L3.2 9.5l6.1-.9z" />
    </svg>
  );
}
