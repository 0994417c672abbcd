/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';

/** " × 4", after a name, never broken. */
export function Times({ quantity }: { quantity: number }): Child {
  return <span class="times">{` × ${quantity}`}</span>;
}
