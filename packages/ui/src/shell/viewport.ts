import type { Stop } from '@ohlas/core';

/**
 * Tells a sheet how much of the window can be seen, in `--o-view` and `--o-keys`. The on-screen keyboard shrinks
 * the visual viewport alone (iOS always; Chrome since 108, Firefox since 132), so `dvh` and `bottom: 0` lie.
 */
export function followViewport(sheet: HTMLElement, view: VisualViewport | null): Stop {
  if (!view) return () => {};
  const fit = () => {
    // A pinch shrinks it too, and then nothing should move.
    if (view.scale > 1) return;
    const below = sheet.ownerDocument.documentElement.clientHeight - view.height - view.offsetTop;
    sheet.style.setProperty('--o-view', `${view.height}px`);
    sheet.style.setProperty('--o-keys', `${Math.max(0, below)}px`);
  };
  fit();
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  return () => {
    view.removeEventListener('resize', fit);
    view.removeEventListener('scroll', fit);
  };
}
