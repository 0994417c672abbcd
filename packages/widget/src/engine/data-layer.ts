import { type Purchase, purchaseIn, type Stop } from '@ohlas/core';

interface Layer {
  [index: number]: unknown;
  readonly length: number;
  push: (this: unknown, ...entries: unknown[]) => unknown;
}

/**
 * Reads the purchases in a data layer: those pushed before, and those to come. Its `push` is wrapped once: the
 * original first, its value returned. Afterwards it is as it was, unless somebody has wrapped it again; then ours only
 * passes on.
 * @returns nothing while there is no data layer
 */
export function watchDataLayer(name: string, bought: (purchase: Purchase) => void): Stop | undefined {
  const layer = (window as unknown as Record<string, Layer | undefined>)[name];
  if (!Array.isArray(layer)) return undefined;
  let hears = true;
  const hear = (entry: unknown) => {
    // The page's own objects may throw when they are looked at, and its analytics must not suffer.
    try {
      const purchase = hears && purchaseIn(entry);
      if (purchase) bought(purchase);
    } catch {}
  };
  const own = Object.hasOwn(layer, 'push');
  const { push } = layer as Layer;
  function wrapped(this: unknown, ...entries: unknown[]): unknown {
    const value = push.apply(this, entries);
    entries.forEach(hear);
    return value;
  }
  // Entries first: what the page pushes while we read is heard by the wrapper alone.
  const before = [...layer];
  try {
    (layer as Layer).push = wrapped;
  } catch {
    // Frozen: then only what is there already tells.
  }
  before.forEach(hear);
  return () => {
    hears = false;
    if ((layer as Layer).push !== wrapped) return;
    if (own) (layer as Layer).push = push;
    else delete (layer as Partial<Layer>).push;
  };
}
