import { replyBy } from '@ohlas/core';
import type { AllMessages, Messages, MoreMessages } from '@ohlas/locales';
import { describe, expect, test } from 'vitest';
import { deadlineIn, openingIn } from './moment.js';

const first = import.meta.glob<{ default: Messages }>('../../../locales/src/??.ts', { eager: true });
const second = import.meta.glob<{ default: MoreMessages }>('../../../locales/src/??.more.ts', {
  eager: true,
});

function wordsOf(tag: string): AllMessages {
  const [one, two] = [
    first[`../../../locales/src/${tag}.ts`]?.default,
    second[`../../../locales/src/${tag}.more.ts`]?.default,
  ];
  if (!one || !two) throw new Error(`There is no language "${tag}".`);
  return { ...one, ...two, cards: { ...one.cards, ...two.cards } };
}

const ZONE = 'Europe/Prague';
/** Saturday 31 January 2026, 12:00 in Prague. */
const NOW = Date.UTC(2026, 0, 31, 11);
const TUESDAY = Date.UTC(2026, 1, 3, 13);
const DAY = 86_400_000;

test.each([
  ['en', 'Tuesday 14:00'],
  ['cs', 'úterý 14:00'],
  ['sk', 'utorka 14:00'],
  ['pl', 'wtorku, godz. 14:00'],
  ['de', 'Dienstag, 14:00 Uhr'],
  ['nl', 'dinsdag 14:00'],
])('a deadline stands after "by" in %s: %s', (tag, said) => {
  expect(deadlineIn(wordsOf(tag), TUESDAY, NOW, ZONE)).toBe(said);
});

test.each([
  ['en', 'Wednesday 11 February 14:00'],
  ['cs', 'středy 11. února 14:00'],
  ['sk', 'stredy 11. februára 14:00'],
  ['pl', 'środy 11 lutego, godz. 14:00'],
  ['de', 'Mittwoch 11. Februar, 14:00 Uhr'],
  ['nl', 'woensdag 11 februari 14:00'],
])('more than six days ahead it has its date, in %s: %s', (tag, said) => {
  expect(deadlineIn(wordsOf(tag), TUESDAY + 8 * DAY, NOW, ZONE)).toBe(said);
});

test('the seventh day is the first with a date', () => {
  const en = wordsOf('en');
  expect(deadlineIn(en, NOW + 6 * DAY, NOW, ZONE)).toBe('Friday 12:00');
  expect(deadlineIn(en, NOW + 7 * DAY, NOW, ZONE)).toBe('Saturday 7 February 12:00');
});

test('the clock is the one of the shop', () => {
  expect(deadlineIn(wordsOf('en'), TUESDAY, NOW, 'America/New_York')).toBe('Tuesday 08:00');
});

test('Arabic has its own words around the same moment', () => {
  expect(deadlineIn(wordsOf('ar'), TUESDAY, NOW, ZONE)).toMatch(/^الثلاثاء الساعة /);
});

describe('hours', () => {
  test.each([
    ['en', 'open until 17:00', 'opens Monday 09:00'],
    ['cs', 'otevřeno do 17:00', 'otevíráme: pondělí 09:00'],
    ['sk', 'otvorené do 17:00', 'otvárame: pondelok 09:00'],
    ['pl', 'czynne do 17:00', 'otwieramy: poniedziałek 09:00'],
    ['de', 'geöffnet bis 17:00 Uhr', 'ab Montag, 09:00 Uhr'],
    ['nl', 'open tot 17:00', 'open vanaf maandag 09:00'],
  ])('are said in %s', (tag, open, shut) => {
    const words = wordsOf(tag);
    expect(openingIn(words, { open: true, until: Date.UTC(2026, 0, 30, 16) }, NOW, ZONE)).toBe(open);
    expect(openingIn(words, { open: false, opens: Date.UTC(2026, 1, 2, 8) }, NOW, ZONE)).toBe(shut);
  });
});

test('every hour of the day, all through a year, gets a deadline on an open day within the hours, through both changes of the clock', () => {
  const times = {
    hours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00', '17:00'] as const]),
    ),
    holidays: ['2026-12-24', '2026-12-25'],
    timeZone: ZONE,
  };
  const en = wordsOf('en');
  for (let now = Date.UTC(2026, 0, 1); now < Date.UTC(2027, 0, 1); now += 29 * 3_600_000) {
    const said = deadlineIn(en, replyBy(now, 1, times) ?? 0, now, ZONE);
    expect(said).toMatch(/^(Mon|Tues|Wednes|Thurs|Fri)day( \d+ \w+)? (09|1[0-7]):\d\d$/);
  }
});
