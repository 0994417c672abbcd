/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { ProductId } from '../catalogue/catalogue.js';
import type { Visit } from './visit.js';

/** Drawn and said by Ohlas; in figures until its file is there, and where there is no script. */
export async function ProductStars({ visit, id }: { visit: Visit; id: ProductId }): Promise<Child> {
  const { words, formats } = visit;
  const stars = await visit.stars(id);
  if (!stars) return <p class="rated">{words.product.unrated}</p>;
  const { mean, count } = stars;
  return (
    <p class="rated">
      <ohlas-stars readonly average={mean.toFixed(2)} count={count}>
        {words.product.stars({ mean: formats.mean(mean), count: formats.number(count) })}
      </ohlas-stars>
    </p>
  );
}
