import type { Ohlas } from 'ohlas';
import type { Belongings } from './site/belongings.js';

declare global {
  interface Window {
    /** On pages with the script tag. */
    ohlas: Ohlas;
    /** On pages that count what stands on them. */
    belongings: () => Belongings;
  }
}
