import { NOTHING } from '../audience/history.js';
import type { Prompt } from './prompt.js';
import type { Situation } from './situation.js';

/** For tests: noon of a day long after the epoch, so that nothing lies before it. */
export const NOON: number = Date.UTC(2026, 4, 12, 12);
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** A prompt that nothing keeps from being shown in {@link CALM}. */
export const PROMPT: Prompt = { id: 'one', card: 'visit', when: { seconds: 10 } };

/** A page in view, long settled, nobody known, consent given, nothing in the way. */
export const CALM: Situation = {
  now: NOON,
  consent: 'full',
  history: { ...NOTHING, seed: 'seed', visit: { startedAt: NOON - 60_000, seenAt: NOON, pages: 1 } },
  audience: { kind: 'user', evidence: 'none' },
  page: {
    path: '/chairs',
    device: 'desktop',
    locale: 'cs-CZ',
    context: {},
    pages: 1,
    boughtThisVisit: false,
    confirmation: false,
    quiet: false,
    cartLeft: false,
  },
  moments: { seconds: 60, loaded: 60, scroll: 0, idle: 0 },
  obstacles: {},
  quiet: { paths: ['/cart*', '/checkout*'], perSession: 1, daysBetween: 30 },
};

/** {@link CALM} with differences; parts are merged one level deep. */
export function calm(
  news: { readonly [key in keyof Situation]?: Partial<Situation[key]> | number | string },
): Situation {
  const merged = Object.entries(news).map(([key, part]) => {
    const base = CALM[key as keyof Situation];
    return [key, typeof part === 'object' && typeof base === 'object' ? { ...base, ...part } : part];
  });
  return { ...CALM, ...Object.fromEntries(merged) } as Situation;
}
