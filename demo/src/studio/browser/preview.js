import { write } from '../address.js';
import { css } from '../code.js';
import { pageOf, stepOf } from '../step.js';

/**
 * @typedef {import('../settings.js').Settings} Settings
 *
 * @typedef {object} Preview
 * @property {(settings: Settings) => void} show
 * @property {() => void} open
 * @property {() => void} close
 */

/** By then a card that has been shown has taken the focus, if it does. */
const SETTLED_MS = 120;
/** After so long it is the person who opens one. */
const COMES_MS = 3_000;

/**
 * The page of a shop in a frame, which follows the settings: live where Ohlas can, else loaded anew.
 * @param {HTMLIFrameElement} frame @param {string} room where its answers go
 * @param {(said: string, detail: any) => void} hear what happens in it; `anew` when it begins
 * @returns {Preview}
 */
export function createPreview(frame, room, hear) {
  /** @type {Settings | undefined} what the page in the frame has, or is being loaded with */
  let shown;
  let here = false;
  let isOpen = true;
  /** @type {{ element: Element | null, top: number } | undefined} what had the focus when a card was asked for */
  let before;

  /** @param {string} order @param {unknown} [given] */
  const ask = (order, given) => frame.contentWindow?.postMessage({ order, given }, location.origin);

  function dress() {
    if (!shown) return;
    ask('dress', { ...pageOf(shown), css: css(shown), card: shown.card });
    frame.closest('.window')?.classList.toggle('phone', shown.width === 'phone');
  }

  function open() {
    if (!shown || shown.place === 'inline') return;
    const { activeElement: element } = document;
    before = element === frame ? undefined : { element, top: scrollY };
    // There may be no such card.
    setTimeout(() => {
      before = undefined;
    }, COMES_MS);
    ask('open', { card: shown.card, how: shown.place === 'slide-in' ? { display: 'slide-in' } : {} });
  }

  /** Whoever is at the controls stays there: a card that opens by their doing takes the focus into the frame. */
  function giveBack() {
    if (!before || document.activeElement !== frame) return;
    const { element, top } = before;
    // Nothing had it: then the next Tab goes to the beginning of the page, as if nothing had happened.
    const { body } = document;
    if (element === body) body.tabIndex = -1;
    if (element instanceof HTMLElement) element.focus();
    body.removeAttribute('tabindex');
    // What takes the focus is scrolled to, frames and all.
    scrollTo({ top, behavior: 'instant' });
  }

  function begin() {
    here = false;
    hear('anew', undefined);
    // In place of the page before: the history of the tab belongs to the settings.
    frame.contentWindow?.location.replace(`/studio/frame/${room}${write(shown ?? {})}`);
  }

  addEventListener('message', ({ source, data: { said, detail } }) => {
    if (source !== frame.contentWindow) return;
    if (said === 'here') {
      here = true;
      dress();
      if (isOpen) open();
    }
    if (said === 'shown') {
      isOpen = true;
      giveBack();
      setTimeout(() => {
        giveBack();
        before = undefined;
      }, SETTLED_MS);
    }
    if (said === 'close' && detail.reason !== 'replaced') isOpen = false;
    hear(said, detail);
  });

  return {
    show(settings) {
      const step = shown && stepOf(shown, settings);
      shown = settings;
      if (step?.way === 'none') return;
      if (step?.card === 'open') isOpen = true;
      if (step?.card === 'close') isOpen = false;
      dress();
      // A page that is still being loaded was asked for with other settings.
      if (step?.way !== 'live' || !here) return begin();
      ask('configure', step.options);
      if (step.card === 'close' || (step.card === 'again' && isOpen)) ask('close');
      if (step.card === 'open' || (step.card === 'again' && isOpen)) open();
    },
    open,
    close: () => ask('close'),
  };
}
