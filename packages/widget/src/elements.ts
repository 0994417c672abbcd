/**
 * Importing `ohlas/elements` defines `<ohlas-card>` and `<ohlas-stars>`. With the script tag each comes by itself when it
 * is found in the page. On a server nothing happens.
 */
import { enter as defineCard } from './card-element.js';
import { enter as takeInHand } from './rate.js';
import { define as defineStars, OhlasStarsElement } from './stars-element.js';

export { OhlasCardElement } from './card-element.js';
export { OhlasStarsElement };

if (typeof customElements !== 'undefined') {
  defineCard();
  takeInHand(OhlasStarsElement);
  defineStars();
}
