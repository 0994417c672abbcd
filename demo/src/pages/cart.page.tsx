/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { type CartLine, MOST, sumUp } from '../cart/cart.js';
import { Layout } from './layout.js';
import { Picture } from './picture.js';
import { Sums } from './sums.js';
import type { Visit } from './visit.js';

export function CartPage({ visit }: { visit: Visit }): Child {
  const { words, cart } = visit;
  return (
    <Layout visit={visit} title={words.cart.title}>
      <h1 class="page-title">{words.cart.title}</h1>
      {cart.length === 0 ? (
        <p class="empty">
          {words.cart.empty} <a href="/">{words.cart.browse}</a>
        </p>
      ) : (
        <div class="two-columns">
          <ul class="lines">
            {cart.map((line) => (
              <Line visit={visit} line={line} />
            ))}
          </ul>
          <Summary visit={visit} />
        </div>
      )}
    </Layout>
  );
}

function Line({
  visit: { words, formats },
  line: { product, quantity },
}: {
  visit: Visit;
  line: CartLine;
}): Child {
  const { id, price } = product;
  const { name } = words.products[id];
  return (
    <li class="line">
      <Picture name={id} alt="" />
      <div class="line-words">
        <h2>
          <a href={`/product/${id}`}>{name}</a>
        </h2>
        <p class="muted">{words.cart.each({ price: formats.price(price) })}</p>
        <form class="line-form" method="post" action="/cart/change">
          <input type="hidden" name="product" value={id} />
          <label>
            <span class="unseen">{words.cart.quantityOf({ name })}</span>
            <input
              name="quantity"
              type="number"
              inputmode="numeric"
              min="0"
              max={MOST}
              value={quantity}
              required
            />
          </label>
          <button class="button small quiet" type="submit">
            {words.cart.update}
          </button>
          <button
            class="link-button"
            type="submit"
            name="remove"
            value="1"
            aria-label={words.cart.removeOf({ name })}
            formnovalidate
          >
            {words.cart.remove}
          </button>
        </form>
      </div>
      <p class="line-sum">{formats.price(price * quantity)}</p>
    </li>
  );
}

function Summary({ visit }: { visit: Visit }): Child {
  const { words, formats, cart } = visit;
  const { furniture, delivery, total, missing } = sumUp(cart, 'courier');
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">{words.cart.summary}</h2>
      <Sums visit={visit} furniture={furniture} delivery={delivery} total={total} />
      {missing > 0 && <p class="muted">{words.cart.missingForFree({ amount: formats.price(missing) })}</p>}
      <a class="button wide" href="/checkout">
        {words.cart.checkout}
      </a>
    </section>
  );
}
