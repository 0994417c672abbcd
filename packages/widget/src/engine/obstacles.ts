import type { Obstacles } from '@ohlas/core';

/** Dialogs of the page, and bars that ask about cookies, by what their makers call them. */
const COVERS =
  'dialog[open],[aria-modal=true],' +
  '#onetrust-banner-sdk,#CybotCookiebotDialog,.cky-consent-bar,.cky-modal,#cookiescript_injected,#cmpbox,' +
  '.cmplz-cookiebanner,#didomi-notice,#cookie-law-info-bar,#cookie-notice,#iubenda-cs-banner,#truste-consent-track,' +
  '#qc-cmp2-ui,#axeptio_overlay,.termly-styles-root,.osano-cm-window,#tarteaucitronAlertBig,.cc-window,' +
  '#cc-main .cm,#klaro .cookie-notice,#BorlabsCookieBox,.siteCookies,#cookiesplus-modal,#shopify-pc__banner';

const FIELDS =
  'textarea,select,[contenteditable]:not([contenteditable=false]),' +
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio],[type=range])';

/** What stands in the way on this page right now. `occupied`: by a card of ours. */
export function obstacles(avoid: readonly unknown[] = [], occupied = false): Obstacles {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return {
    occupied,
    hidden: document.hidden,
    typing: !!focused?.matches(FIELDS),
    covered: [COVERS, ...avoid].some((selector) => find(`${selector}`).some(isSeen)),
  };
}

/** What a selector finds; nothing, where it is none. */
function find(selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function isSeen(element: Element): boolean {
  // Drawers wait beside the window, and faded windows above it, with the same attributes as when they are open.
  const { width, height, top, right, bottom, left } = element.getBoundingClientRect();
  const { visibility, opacity } = getComputedStyle(element);
  return (
    width * height > 0 &&
    bottom > 0 &&
    right > 0 &&
    top < innerHeight &&
    left < innerWidth &&
    visibility !== 'hidden' &&
    opacity !== '0'
  );
}
