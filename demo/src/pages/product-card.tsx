/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { ProductId } from '../catalogue/catalogue.js';
import type { Product } from '../catalogue/product.js';
import { Picture } from './picture.js';
import { ProductStars } from './product-stars.js';
import type { Visit } from './visit.js';

interface Card {
  readonly visit: Visit;
  readonly product: Product<ProductId>;
  readonly early?: boolean;
}

export function ProductCard({ visit, product, early = false }: Card): Child {
  const { words, formats } = visit;
  const { id, price, stock } = product;
  return (
    <li class="card">
      <a href={`/product/${id}`}>
        <Picture name={id} alt="" early={early} />
        <h3>{words.products[id].name}</h3>
        <p class="card-price">
          {formats.price(price)}
          {stock === 0 && <span class="card-note">{words.catalogue.toOrder}</span>}
        </p>
      </a>
      <ProductStars visit={visit} id={id} />
    </li>
  );
}
