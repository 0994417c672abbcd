import { NOTHING } from '../audience/history.js';
import { orderKey } from '../audience/purchase.js';
import { DAY } from '../day.js';
import { matchesPath } from '../path.js';
import { type Prompt, triggersOf } from './prompt.js';
import type { Situation } from './situation.js';

/** Somebody else than who is here: "a buyer, day 9, path /". */
export interface Preview {
  readonly as?: 'user' | 'buyer';
  /** 0, the default of a buyer, is the confirmation page. */
  readonly daysSinceOrder?: number;
  readonly path?: string;
}

/**
 * The same page for a person of whom nothing but this is known, who was never asked anything, and who does what a
 * prompt waits for: scrolls, rests, turns to leave. Delivery was not promised.
 */
export function previewed(situation: Situation, prompt: Prompt, preview: Preview): Situation {
  const { now, page } = situation;
  const { daysSinceOrder = 0, path = page.path } = preview;
  const buyer = preview.as === 'buyer' || (preview.as === undefined && preview.daysSinceOrder !== undefined);
  const justNow = buyer && daysSinceOrder === 0;
  const at = now - daysSinceOrder * DAY;
  const key = orderKey('preview');
  const bought = { id: 'preview', evidence: 'shop' as const };
  const triggers = triggersOf(prompt);
  const most = (key: 'seconds' | 'idle' | 'pages') => Math.max(2, ...triggers.map((one) => one[key] ?? 0));
  const { purchase: _, ...rest } = situation;
  return {
    ...rest,
    history: {
      ...NOTHING,
      seed: situation.history.seed ?? 'preview',
      visit: { startedAt: now, seenAt: now, pages: 1 },
      orders: buyer && !justNow ? { [key]: { asked: [], at, ...bought } } : {},
    },
    audience: buyer
      ? { kind: 'buyer', evidence: 'shop', orders: 1, boughtThisVisit: justNow }
      : { kind: 'user', evidence: 'none' },
    ...(justNow && { purchase: { key, ...bought } }),
    page: {
      ...page,
      path,
      pages: most('pages'),
      boughtThisVisit: justNow,
      confirmation: justNow,
      quiet: matchesPath(situation.quiet.paths, path),
      cartLeft: !justNow,
    },
    moments: {
      seconds: most('seconds'),
      loaded: Number.POSITIVE_INFINITY,
      scroll: 100,
      idle: most('idle'),
      exit: true,
      clicked: triggers.flatMap(({ click }) => click ?? []),
      seen: triggers.flatMap(({ visible }) => visible ?? []),
      events: triggers.flatMap(({ event, with: props = {} }) => (event ? { name: event, props } : [])),
    },
    obstacles: {},
  };
}
