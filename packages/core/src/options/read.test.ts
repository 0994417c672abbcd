import { describe, expect, test } from 'vitest';
import { options } from './option-list.js';
import { type Doubt, readAttributes, readOptions } from './read.js';

const doubtful = (doubts: readonly Doubt[]) => doubts.map(({ name, found }) => [name, found]);

describe('an options object', () => {
  test('becomes flat, one name for each path', () => {
    expect(
      readOptions({ launcher: { zIndex: 7 }, shop: { contact: { email: 'help@shop.example' } } }),
    ).toEqual({
      given: { launcherZIndex: 7, shopContactEmail: 'help@shop.example' },
      doubts: [],
    });
  });

  test('may name an endpoint and an order by one value', () => {
    const whole = { endpoint: { url: '/responses' }, audience: { order: { id: '0012' } } };
    expect(readOptions(whole)).toEqual({ given: { endpoint: '/responses', order: '0012' }, doubts: [] });
    expect(readOptions({ endpoint: '/responses' }).given).toEqual({ endpoint: '/responses' });
  });

  test.each([
    ['a short form, which only attributes have', { accent: '#a33' }, 'accent'],
    ['a word that is none of those', { theme: { scheme: 'purple' } }, 'themeScheme'],
    ['a text where a number belongs', { launcher: { zIndex: '7' } }, 'launcherZIndex'],
    ['no number', { launcher: { zIndex: Number.NaN } }, 'launcherZIndex'],
    ['one value for a group', { shop: 'Dub' }, 'shop'],
    ['a list for a group', { shop: ['Dub'] }, 'shop'],
    ['an option that is not there', { shop: { contact: { fax: '1' } } }, 'shopContactFax'],
    ['a list for a text', { endpoint: ['/a', '/b'] }, 'endpoint'],
    ['an empty text', { launcher: { label: '' } }, 'launcherLabel'],
    ['what every object inherits', { constructor: 'x' }, 'constructor'],
  ])('%s is doubtful', (_what, raw, name) => {
    const { given, doubts } = readOptions(raw);
    expect(given).toEqual({});
    expect(doubts.map((doubt) => doubt.name)).toEqual([name]);
  });

  test('may leave things out as undefined or null', () => {
    expect(readOptions({ locale: undefined, theme: { accent: null } })).toEqual({ given: {}, doubts: [] });
  });

  test('hands deep values on whole', () => {
    const hours = { mon: ['09:00', '17:00'], sun: null };
    const cards = { comment: { questions: { order: null } } };
    expect(readOptions({ shop: { hours }, cards }).given).toEqual({ shopHours: hours, cards });
  });

  test('may go in circles where nobody looks', () => {
    const circle: Record<string, unknown> = {};
    circle.again = circle;
    expect(readOptions({ circle }).doubts).toHaveLength(1);
  });
});

describe('attributes', () => {
  test.each([
    ['endpoint', '/responses', { endpoint: '/responses' }],
    ['accent', '#a33', { accent: '#a33' }],
    ['themeAccent', '#a33', { accent: '#a33' }],
    ['scheme', 'dark', { scheme: 'dark' }],
    ['launcherPosition', 'middle-start', { position: 'middle-start' }],
    ['label', '2024', { label: '2024' }],
    ['card', 'rating', { card: 'rating' }],
    ['order', '0012', { order: '0012' }],
    ['orderValue', '1290.50', { orderValue: 1290.5 }],
    ['orderCurrency', 'CZK', { orderCurrency: 'CZK' }],
    ['deliveredBy', '2026-12-01', { deliveredBy: '2026-12-01' }],
    ['audienceOrderDeliveredBy', '2026-12-01', { deliveredBy: '2026-12-01' }],
    ['token', 'eyJ', { token: 'eyJ' }],
    ['launcher', 'off', { launcher: false }],
    ['launcher', '', { launcher: true }],
    ['debug', '', { debug: true }],
    ['debug', 'true', { debug: true }],
    ['label', 'true', { label: 'true' }],
    ['label', 'off', { label: 'off' }],
    ['test', 'false', { test: false }],
    ['test', 'auto', { test: 'auto' }],
    ['prompts', 'off', { prompts: false }],
    ['prompts', 'recommended', { prompts: 'recommended' }],
    ['consent', 'none', { consent: 'none' }],
    ['audienceDataLayer', 'off', { audienceDataLayer: false }],
    ['launcherZIndex', '7', { launcherZIndex: 7 }],
    ['themeRadius', '12', { themeRadius: 12 }],
    ['themeRadius', '1em', { themeRadius: '1em' }],
    ['shopReplyWorkingDays', '2', { shopReplyWorkingDays: 2 }],
  ])('data-%s="%s" is %o', (name, text, given) => {
    expect(readAttributes({ [name]: text })).toEqual({ given, doubts: [] });
  });

  test.each([
    ['an empty text', 'label', ''],
    ['words for a number', 'launcherZIndex', 'high'],
    ['nothing for a number', 'launcherZIndex', ''],
    ['another word', 'position', 'top'],
    ['a list', 'launcherHideOn', '/cart'],
    ['a short form that is none', 'font', 'serif'],
    ['somebody else’s', 'cfasync', 'false'],
  ])('%s is doubtful', (_what, name, text) => {
    const { given, doubts } = readAttributes({ [name]: text });
    expect(given).toEqual({});
    expect(doubtful(doubts)).toEqual([[name, text]]);
  });

  const scalar = options().filter(({ types }) => /[bns]/.test(types));
  test.each(scalar.map((option) => [option.name, option] as const))(
    'data-%s may be written',
    (name, { types, words }) => {
      const text = types.includes('n') ? '7' : (words[0] ?? (types.includes('s') ? 'x' : 'off'));
      expect(readAttributes({ [name]: text }).doubts).toEqual([]);
    },
  );
});
