import type { Stop } from '@ohlas/core';

/**
 * Tells a card how much of the window can be seen, in `--o-view` and `--o-keys`. The on-screen keyboard shrinks the
 * visual viewport alone (iOS always; Chrome since 108, Firefox since 132), so `dvh` and `bottom: 0` lie.
 */
export function followViewport(
  { style }: HTMLElement,
  page: Pick<Window, 'innerHeight' | 'visualViewport'>,
): Stop {
  const { visualViewport: view } = page;
  const fit = () => {
    // A pinch shrinks it too, and then nothing should move.
    if (!view || view.scale > 1) return;
    style.setProperty('--o-view', `${view.height}px`);
    style.setProperty('--o-keys', `${Math.max(0, page.innerHeight - view.height - view.offsetTop)}px`);
  };
  fit();
  for (const type of ['resize', 'scroll']) view?.addEventListener(type, fit);
  return () => {
    for (const type of ['resize', 'scroll']) view?.removeEventListener(type, fit);
  };
}
