import { bench } from 'vitest';
import { choose, decide } from './decide.js';
import type { Prompt } from './prompt.js';
import { CALM, DAY, NOON } from './testing.js';

// The promise: 200 prompts are decided in a millisecond at most, so that asking again costs nobody a frame.

/** All different, all with conditions, none that shows: the whole list is walked. */
const PROMPTS: readonly Prompt[] = [...Array(200).keys()].map((n) => ({
  id: `prompt-${n}`,
  card: 'visit',
  when: [
    { exit: true, pages: 2 + (n % 5) },
    { event: `event-${n}` },
    { delivered: { days: 500 + n, orAfterOrderDays: 500 } },
  ],
  where: { not: ['/account*'], boughtThisVisit: false, device: 'desktop', context: {} },
  limit: { everyDays: 60, max: 3 },
  cancelOn: 'bought',
}));
const orders = Object.fromEntries(
  [...Array(5).keys()].map((n) => [`o${n}`, { asked: ['a', 'b'], id: `${n}`, at: NOON - n * DAY }]),
);
const prompts = Object.fromEntries(
  [...Array(40).keys()].map((n) => [`old-${n}`, { shown: NOON - (40 + n) * DAY }]),
);
const SITUATION = {
  ...CALM,
  history: { ...CALM.history, orders, prompts },
  moments: { ...CALM.moments, exit: true, past: ['a'] },
};
const ALL = { ...SITUATION, page: { ...SITUATION.page, pages: 9 }, obstacles: { typing: true } };

bench('200 prompts, none of whose triggers is met', () => {
  choose(PROMPTS, SITUATION);
});

bench('200 prompts that pass every rule but an obstacle', () => {
  for (const prompt of PROMPTS) decide(prompt, ALL);
});
