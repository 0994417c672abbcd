import type { Cart } from '../cart/cart.js';
import type { FindStars } from '../catalogue/stars.js';
import type { Proofs } from '../orders/proofs.js';
import type { Formats } from '../words/format.js';
import type { Words } from '../words/words.js';

/** What every page knows about whoever looks at it. */
export interface Visit {
  readonly words: Words;
  readonly formats: Formats;
  readonly cart: Cart;
  readonly stars: FindStars;
  readonly prove: Proofs['prove'];
  /** `http://127.0.0.1:4100` */
  readonly origin: string;
  /** Path and query of this page, for the language switch. */
  readonly path: string;
  readonly now: Date;
  /** Where the style sheet is; its name changes with its contents. */
  readonly stylesheet: string;
}
