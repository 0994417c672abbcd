/**
 * Importing `ohlas/elements` defines `<ohlas-card>` and `<ohlas-stars>`. With the script tag each comes by itself when it
 * is found in the page. On a server nothing happens.
 */
import { enter as defineCard } from './card-element.js';
import { define as defineStars } from './stars-element.js';

export { OhlasCardElement } from './card-element.js';
export { OhlasStarsElement } from './stars-element.js';

if (typeof customElements !== 'undefined') {
  defineCard();
  defineStars();
}
