import type { House } from './house.js';

const MOTION = '@media(prefers-reduced-motion:no-preference){#open{transition:opacity .16s}}';
/** It keeps its place, so that one can see when it may come back, and its turn for the Tab key. */
const FADED = '#open{opacity:0;pointer-events:none}';

/**
 * Makes room for what the page has the focus on: the launcher never lies over it (WCAG 2.4.11). Nobody but a person
 * with a keyboard needs that, so it comes with the first key.
 */
export function enter(house: House): void {
  house.near ??= begin(house);
  house.near();
  // A key may have opened or closed a dialog of the page.
  setTimeout(house.draw);
}

function begin({ root, gone }: House): () => void {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let drawn = '';
  const draw = () => {
    const next = MOTION + (isCovering(root) ? FADED : '');
    if (next !== drawn) sheet.replaceSync(next);
    drawn = next;
  };
  // After the focus the page may still scroll to it, or its layout change.
  for (const type of ['focusin', 'focusout', 'scroll', 'resize'])
    addEventListener(type, () => requestAnimationFrame(draw), { capture: true, passive: true, signal: gone });
  return draw;
}

/** Whether the launcher lies over the control that has the focus, in part or in whole. */
export function isCovering({ host, firstElementChild: launcher }: ShadowRoot): boolean {
  let at = document.activeElement as HTMLElement | null;
  while (at?.shadowRoot?.activeElement && at !== host) at = at.shadowRoot.activeElement as HTMLElement;
  // A region that a link leads to can be as large as the page, and is nothing to press.
  if (!launcher || !at || at === host || at.tabIndex < 0 || !at.matches(':focus-visible')) return false;
  const [one, other] = [at.getBoundingClientRect(), launcher.getBoundingClientRect()];
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
