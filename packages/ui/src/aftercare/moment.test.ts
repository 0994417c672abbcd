import { openingAt, replyBy } from '@ohlas/core';
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
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.each([
  ['en', 'Tuesday 14:00'],
  ['cs', 'úterý 14:00'],
  ['sk', 'utorka 14:00'],
  ['pl', 'wtorku, godz.\u00a014:00'],
  ['de', 'Dienstag, 14:00\u00a0Uhr'],
  ['nl', 'dinsdag 14:00\u00a0uur'],
  ['ar', 'الساعة 14:00 يوم الثلاثاء'],
])('a deadline stands after "by" in %s: %s', (tag, said) => {
  expect(deadlineIn(wordsOf(tag), TUESDAY, NOW, ZONE)).toBe(said);
});

test.each([
  ['en', 'Wednesday 11 February 14:00'],
  ['cs', 'středy 11. února 14:00'],
  ['sk', 'stredy 11. februára 14:00'],
  ['pl', 'środy, 11 lutego, godz.\u00a014:00'],
  ['de', 'Mittwoch, 11. Februar, 14:00\u00a0Uhr'],
  ['nl', 'woensdag 11 februari 14:00\u00a0uur'],
  ['ar', 'الساعة 14:00 يوم الأربعاء، 11 فبراير'],
])('more than six days ahead it has its date, in %s: %s', (tag, said) => {
  expect(deadlineIn(wordsOf(tag), TUESDAY + 8 * DAY, NOW, ZONE)).toBe(said);
});

test.each([
  ['en', '17:00 today'],
  ['cs', 'dnešních 17:00'],
  ['sk', 'dnes 17:00'],
  ['pl', 'dzisiaj, godz.\u00a017:00'],
  ['de', 'heute, 17:00\u00a0Uhr'],
  ['nl', 'vandaag 17:00\u00a0uur'],
  ['ar', 'الساعة 17:00 اليوم'],
])('on the day itself no weekday stands in the way, in %s: %s', (tag, said) => {
  expect(deadlineIn(wordsOf(tag), NOW + 5 * HOUR, NOW, ZONE)).toBe(said);
});

test('the seventh day is the first with a date', () => {
  const en = wordsOf('en');
  expect(deadlineIn(en, NOW + 6 * DAY, NOW, ZONE)).toBe('Friday 12:00');
  expect(deadlineIn(en, NOW + 7 * DAY, NOW, ZONE)).toBe('Saturday 7 February 12:00');
});

// The night of each is one in which the clock changes.
test.each([
  ['Europe/Prague', '2026-03-27T13:00Z', '2026-03-30T12:00Z', 'Monday 14:00'],
  ['Europe/Prague', '2026-10-23T12:00Z', '2026-10-26T13:00Z', 'Monday 14:00'],
  ['America/New_York', '2026-03-06T19:00Z', '2026-03-09T18:00Z', 'Monday 14:00'],
  ['America/New_York', '2026-10-30T18:00Z', '2026-11-02T19:00Z', 'Monday 14:00'],
  ['Pacific/Auckland', '2026-04-03T01:00Z', '2026-04-06T02:00Z', 'Monday 14:00'],
  ['Australia/Lord_Howe', '2026-10-02T03:30Z', '2026-10-05T03:00Z', 'Monday 14:00'],
  ['Asia/Kathmandu', '2026-03-27T08:15Z', '2026-03-30T08:15Z', 'Monday 14:00'],
])('in %s the same time of day is promised from %s', (timeZone, from, by, said) => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const hours = Object.fromEntries(days.map((day) => [day, ['09:00', '17:00'] as const]));
  const now = Date.parse(from);
  const at = replyBy(now, 1, { hours, timeZone }) ?? 0;
  expect(new Date(at)).toEqual(new Date(by));
  expect(deadlineIn(wordsOf('en'), at, now, timeZone)).toBe(said);
});

test('the clock and the day are those of the shop', () => {
  expect(deadlineIn(wordsOf('en'), TUESDAY, NOW, 'America/New_York')).toBe('Tuesday 08:00');
  expect(deadlineIn(wordsOf('en'), TUESDAY, NOW, 'Pacific/Auckland')).toBe('Wednesday 02:00');
});

describe('hours', () => {
  test.each([
    ['en', 'open until 17:00', 'opens Monday 09:00', 'opens at 13:00'],
    ['cs', 'otevřeno do 17:00', 'otevíráme v pondělí od 9:00', 'otevíráme od 13:00'],
    ['sk', 'otvorené do 17:00', 'otvárame v pondelok o 9:00', 'otvárame o 13:00'],
    ['pl', 'czynne do 17:00', 'otwieramy w poniedziałek o 09:00', 'otwieramy o 13:00'],
    ['de', 'geöffnet bis 17:00\u00a0Uhr', 'ab Montag, 09:00\u00a0Uhr', 'ab 13:00\u00a0Uhr'],
    ['nl', 'open tot 17:00\u00a0uur', 'open vanaf maandag 09:00\u00a0uur', 'open vanaf 13:00\u00a0uur'],
    ['ar', 'مفتوح حتى 17:00', 'نفتح الساعة 09:00 يوم الاثنين', 'نفتح الساعة 13:00'],
  ])('are said in %s', (tag, open, shut, later) => {
    const words = wordsOf(tag);
    expect(openingIn(words, { open: true, until: NOW + 5 * HOUR }, NOW, ZONE)).toBe(open);
    expect(openingIn(words, { open: false, opens: NOW + 45 * HOUR }, NOW, ZONE)).toBe(shut);
    expect(openingIn(words, { open: false, opens: NOW + HOUR }, NOW, ZONE)).toBe(later);
  });
});

test('what closes at midnight is open until 24:00', () => {
  expect(openingIn(wordsOf('en'), { open: true, until: NOW + 12 * HOUR }, NOW, ZONE)).toBe(
    'open until 24:00',
  );
});

/** The weekdays after "by" and after "opens", Sunday first, and what a month is called beside a date. */
const SAID: { readonly [tag: string]: { readonly by: string; readonly on: string; readonly date: RegExp } } =
  {
    en: {
      by: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
      on: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
      date: /\d+ (January|February|March|April|May|June|July|August|September|October|November|December)/,
    },
    cs: {
      by: 'neděle pondělí úterý středy čtvrtka pátku soboty',
      on: 'v.neděli v.pondělí v.úterý ve.středu ve.čtvrtek v.pátek v.sobotu',
      date: /\d+\. (ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)/,
    },
    sk: {
      by: 'nedele pondelka utorka stredy štvrtka piatka soboty',
      on: 'v.nedeľu v.pondelok v.utorok v.stredu vo.štvrtok v.piatok v.sobotu',
      date: /\d+\. (januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra)/,
    },
    pl: {
      by: 'niedzieli poniedziałku wtorku środy czwartku piątku soboty',
      on: 'w.niedzielę w.poniedziałek we.wtorek w.środę w.czwartek w.piątek w.sobotę',
      date: /\d+ (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)/,
    },
    de: {
      by: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
      on: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
      date: /\d+\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/,
    },
    nl: {
      by: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
      on: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
      date: /\d+ (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/,
    },
    ar: {
      by: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
      on: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
      date: /\d+ (يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/,
    },
  };

describe.each(Object.entries(SAID))('through a year in %s', (tag, { by, on, date }) => {
  const words = wordsOf(tag);
  const hours = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00', '17:00'] as const]),
  );
  const times = { hours, holidays: ['2026-12-24', '2026-12-25'], timeZone: ZONE };
  // 29 hours meet every hour of every weekday, and the days on which the clock changes.
  const moments = Array.from({ length: 303 }, (_, step) => Date.UTC(2026, 0, 1) + step * 29 * HOUR);
  /** Of the wall in Prague, by the one format that is the same in every language. */
  const wall = (at: number) => {
    const [day = '', time = ''] = new Date(at).toLocaleString('sv-SE', { timeZone: ZONE }).split(' ');
    return { day: Date.parse(`${day}T00:00Z`) / DAY, time: time.slice(0, 5).replace(/^0/, '0?') };
  };
  const nameOf = (names: string, day: number) => names.split(' ')[(day + 4) % 7]?.replace('.', ' ') ?? '';

  test.each([1, 3, 9])(
    'a reply after %i open days is promised in the right case, with a date from a week on',
    (days) => {
      for (const now of moments) {
        const at = replyBy(now, days, times) ?? 0;
        const said = deadlineIn(words, at, now, ZONE);
        const { day, time } = wall(at);
        expect(said).toContain(nameOf(by, day));
        expect(said).toMatch(new RegExp(`(?<!\\d)${time}`));
        expect({ said, dated: date.test(said) }).toEqual({ said, dated: day - wall(now).day > 6 });
      }
    },
  );

  test('the next opening has the weekday that the sentence asks for, and none on the same day', () => {
    for (const now of moments) {
      const opening = openingAt(now, times);
      if (!opening || opening.open) continue;
      const said = openingIn(words, opening, now, ZONE);
      const day = wall(opening.opens).day;
      const named = on.split(' ').some((name) => said.includes(name.replace('.', ' ')));
      expect({ said, named }).toEqual({ said, named: day !== wall(now).day });
      if (named) expect(said).toContain(nameOf(on, day));
      expect(said).not.toMatch(/[{}]|undefined/);
    }
  });
});
