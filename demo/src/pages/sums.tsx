/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Visit } from './visit.js';

interface SumsProps {
  readonly visit: Visit;
  /** Of the pieces alone; left out where they stand in a table with its own sums. */
  readonly furniture?: number;
  readonly delivery: number;
  readonly total: number;
}

/** What it comes to. */
export function Sums({ visit: { words, formats }, furniture, delivery, total }: SumsProps): Child {
  return (
    <dl class="sums">
      {furniture !== undefined && (
        <div>
          <dt>{words.cart.subtotal}</dt>
          <dd>{formats.price(furniture)}</dd>
        </div>
      )}
      <div>
        <dt>{words.cart.delivery}</dt>
        <dd>{delivery > 0 ? formats.price(delivery) : words.cart.free}</dd>
      </div>
      <div class="total">
        <dt>{words.cart.total}</dt>
        <dd>{formats.price(total)}</dd>
      </div>
    </dl>
  );
}
