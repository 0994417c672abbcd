import { expect, test } from 'vitest';
import { createRead, type Doubt } from './read.js';

const read = createRead();

function reading(raw: object, attribute?: boolean) {
  const doubts: Doubt[] = [];
  return { given: read(raw, doubts, attribute), doubts: doubts.map(({ name, found }) => [name, found]) };
}

test('makes one name of the path to an option', () => {
  expect(reading({ launcher: { zIndex: 7 }, shop: { contact: { email: 'help@shop.example' } } })).toEqual({
    given: { launcherZIndex: 7, shopContactEmail: 'help@shop.example' },
    doubts: [],
  });
});

test('takes an endpoint and an order by their one value as by their parts', () => {
  const one = { endpoint: '/responses', audienceOrder: '0012' };
  expect(reading({ endpoint: { url: '/responses' }, audience: { order: { id: '0012' } } }).given).toEqual(
    one,
  );
  expect(reading({ endpoint: '/responses', order: '0012' }, true).given).toEqual(one);
});

test('takes every option as an attribute by its whole path', () => {
  expect(
    reading(
      {
        launcherZIndex: '7',
        endpointTimeoutMs: '3000',
        themeAccent: '#a33',
        audienceConfirmationPath: '/done/*',
      },
      true,
    ),
  ).toEqual({
    given: {
      launcherZIndex: 7,
      endpointTimeoutMs: 3000,
      themeAccent: '#a33',
      audienceConfirmationPath: '/done/*',
    },
    doubts: [],
  });
});

test.each([
  ['accent', '#a33', { themeAccent: '#a33' }],
  ['scheme', 'dark', { themeScheme: 'dark' }],
  ['position', 'middle-start', { launcherPosition: 'middle-start' }],
  ['label', '2024', { launcherLabel: '2024' }],
  ['card', 'rating', { launcherCard: 'rating' }],
  ['order', '0012', { audienceOrder: '0012' }],
  ['orderValue', '1290.50', { audienceOrderValue: 1290.5 }],
  ['orderCurrency', 'CZK', { audienceOrderCurrency: 'CZK' }],
  ['deliveredBy', '2026-12-01', { audienceOrderDeliveredBy: '2026-12-01' }],
  ['token', 'eyJ', { audienceToken: 'eyJ' }],
  ['launcher', 'off', { launcher: false }],
  ['launcher', '', { launcher: true }],
  ['debug', '', { debug: true }],
  ['test', 'false', { test: false }],
  ['test', 'auto', { test: 'auto' }],
  ['prompts', 'off', { prompts: false }],
  ['prompts', 'recommended', { prompts: 'recommended' }],
  ['consent', 'none', { consent: 'none' }],
])('data-%s="%s" is %o', (name, text, given) => {
  expect(reading({ [name]: text }, true)).toEqual({ given, doubts: [] });
});

test.each([
  ['a short form is no path', { accent: '#a33' }],
  ['a word that is none of those', { theme: { scheme: 'purple' } }],
  ['a text where a number belongs', { launcher: { zIndex: '7' } }],
  ['one value for a group', { shop: 'Dub' }],
  ['an option that is not there', { shop: { contact: { fax: '1' } } }],
  ['a list for a text', { endpoint: ['/a', '/b'] }],
  ['what every object inherits', { constructor: 'x', toString: 'y' }],
])('%s is doubtful', (_what, raw) => {
  const { given, doubts } = reading(raw);
  expect(given).toEqual({});
  expect(doubts.length).toBeGreaterThan(0);
});

test.each([
  ['an empty text', 'label', ''],
  ['words for a number', 'launcherZIndex', 'high'],
  ['another word', 'position', 'top'],
  ['a name nobody knows', 'cfasync', 'false'],
])('%s in an attribute is doubtful', (_what, name, text) => {
  expect(reading({ [name]: text }, true)).toMatchObject({ given: {}, doubts: [[expect.any(String), text]] });
});

test('what is undefined or null is not given', () => {
  expect(reading({ locale: undefined, theme: { accent: null } })).toEqual({ given: {}, doubts: [] });
});

test('deep values go through whole', () => {
  const hours = { mon: ['09:00', '17:00'], sun: null };
  const cards = { comment: { questions: { order: null } } };
  expect(reading({ shop: { hours }, cards }).given).toEqual({ shopHours: hours, cards });
});

test('a circle ends', () => {
  const circle: Record<string, unknown> = {};
  circle.again = circle;
  expect(() => reading({ circle })).not.toThrow();
});
