import type { History, VisitMemory } from './history.js';

/** A visit is over after this long without a page load or input in any tab. */
export const VISIT_PAUSE_MS: number = 30 * 60_000;

/** The visit that is going on now, if one is. */
export function visitOf({ visit }: History, now: number): VisitMemory | undefined {
  return visit && now - visit.seenAt < VISIT_PAUSE_MS ? visit : undefined;
}

/** A page load or an input: goes on with the visit, or begins the next. */
export function seen(history: History, now: number, page?: { readonly cart: boolean }): History {
  const going = visitOf(history, now) ?? { startedAt: now, seenAt: now, pages: page ? 0 : 1 };
  return {
    ...history,
    visit: { ...going, seenAt: now, pages: going.pages + (page ? 1 : 0), ...(page?.cart && { cart: true }) },
  };
}

/** An event that some prompt is cancelled by. */
export function noted(history: History, name: string): History {
  const { visit } = history;
  const { past = [] } = visit ?? {};
  return visit && !past.includes(name) ? { ...history, visit: { ...visit, past: [...past, name] } } : history;
}
