/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { DELIVERY_FEE, FREE_FROM, MOST } from '../cart/cart.js';
import { companions, type ProductId } from '../catalogue/catalogue.js';
import type { Product } from '../catalogue/product.js';
import { promisedDay } from '../orders/delivery-date.js';
import { planSize } from '../pictures/plan.js';
import { Layout } from './layout.js';
import { Picture } from './picture.js';
import { ProductCard } from './product-card.js';
import { ProductStars } from './product-stars.js';
import type { Visit } from './visit.js';

interface Page {
  readonly visit: Visit;
  readonly product: Product<ProductId>;
}

export function ProductPage({ visit, product }: Page): Child {
  const { words, formats } = visit;
  const { id, kind, price } = product;
  const { name, text } = words.products[id];
  return (
    <Layout visit={visit} title={name} description={text}>
      <nav class="path" aria-label={words.product.path}>
        <ol>
          <li>
            <a href="/">{words.shop.furniture}</a>
          </li>
          <li>
            <a href={`/?kind=${kind}`}>{words.kinds[kind]}</a>
          </li>
        </ol>
      </nav>
      <article class="product">
        <div class="product-picture">
          <Picture name={id} alt={name} early />
        </div>
        <div class="product-words">
          <h1>{name}</h1>
          <ProductStars visit={visit} id={id} />
          <p class="product-price">
            {formats.price(price)} <span>{words.product.withTax}</span>
          </p>
          <p class="product-text">{text}</p>
          <Availability visit={visit} product={product} />
          <form class="buy" method="post" action="/cart/add">
            <input type="hidden" name="product" value={id} />
            <label for="quantity">{words.product.quantity}</label>
            <input
              id="quantity"
              name="quantity"
              type="number"
              inputmode="numeric"
              min="1"
              max={MOST}
              value="1"
              required
            />
            <button class="button" type="submit">
              {words.product.add}
            </button>
          </form>
          <button
            class="button quiet"
            type="button"
            data-ohlas-open="rating"
            data-ohlas-subject={`product:${id}`}
            data-ohlas-name={name}
            data-ohlas-image={`/pictures/${id}.svg`}
          >
            {words.product.rate}
          </button>
          <Facts visit={visit} product={product} />
        </div>
      </article>
      <section class="companions" aria-labelledby="companions">
        <h2 class="list-title" id="companions">
          {words.product.companions}
        </h2>
        <ul class="grid">
          {companions(product, 4).map((other) => (
            <ProductCard visit={visit} product={other} />
          ))}
        </ul>
      </section>
    </Layout>
  );
}

function Availability({ visit: { words, formats, now }, product }: Page): Child {
  const { stock, weeks } = product;
  return (
    <p class={stock > 0 ? 'availability in-stock' : 'availability'}>
      <strong>{stock > 0 ? words.product.inStock(stock) : words.product.toOrder(weeks)}</strong>
      <br />
      {words.product.athome(formats.day(promisedDay([{ product, quantity: 1 }], now)))}
    </p>
  );
}

function Facts({ visit: { words, formats }, product }: Page): Child {
  const { size, weight, materials, id } = product;
  const [width, depth, height] = [formats.length(size.w), formats.length(size.d), formats.length(size.h)];
  return (
    <div class="facts">
      <section>
        <h2>{words.product.materials}</h2>
        <ul>
          {materials.map((material) => (
            <li>{words.materials[material]}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.product.dimensions}</h2>
        <dl class="measures">
          <Measure term={words.product.width} value={width} />
          <Measure term={words.product.depth} value={depth} />
          <Measure term={words.product.height} value={height} />
          <Measure term={words.product.weight} value={formats.mass(weight)} />
        </dl>
        <Picture
          name={`${id}.plan`}
          alt={words.product.plan({ name: words.products[id].name, width, depth, height })}
          {...planSize(size)}
        />
      </section>
      <section>
        <h2>{words.product.delivery}</h2>
        <p>
          {words.product.deliveryText({ fee: formats.price(DELIVERY_FEE), free: formats.price(FREE_FROM) })}{' '}
          {words.product.returnText} <a href="/help/returns">{words.shop.returns}</a>
        </p>
      </section>
    </div>
  );
}

function Measure({ term, value }: { term: string; value: string }): Child {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
