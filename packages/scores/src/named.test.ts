import { describe, expect, test } from 'vitest';
import { facetsOf, named } from './named.js';

describe('facetsOf', () => {
  test('counts a driver once however many of its options were ticked', () => {
    expect(facetsOf('causes', ['late-delivery', 'not-arrived', 'other'])).toEqual([
      'causes=late-delivery',
      'causes=not-arrived',
      'causes=other',
      'hurts=delivery',
    ]);
  });

  test('puts what pleases and what hurts on one axis', () => {
    expect(facetsOf('liked', ['delivery'])).toContain('pleases=delivery');
    expect(facetsOf('causes', ['late-delivery'])).toContain('hurts=delivery');
  });

  test('lists what a visitor looked for in vain by option only', () => {
    expect(facetsOf('missing', ['delivery-cost'])).toEqual(['missing=delivery-cost']);
  });

  test('has nothing for other questions', () => {
    expect(facetsOf('wanted', ['refund'])).toEqual([]);
  });

  // The lists of the built-in cards.
  test.each([
    ['quality', 'quality damaged not-as-described missing-part wrong-item'],
    ['delivery', 'late-delivery not-arrived'],
    ['price', 'price-differed'],
    ['returns', 'refund-slow hard-to-return'],
    ['site', 'hard-to-order site'],
    ['service', 'not-solved had-to-chase slow-reply rude-staff services'],
  ])('maps causes to %s', (driver, items) => {
    for (const item of items.split(' ')) expect(facetsOf('causes', [item])).toContain(`hurts=${driver}`);
  });
});

describe('named', () => {
  test('reads options and drivers back', () => {
    expect(named('causes=late-delivery')).toEqual({
      side: 'hurts',
      question: 'causes',
      item: 'late-delivery',
      driver: 'delivery',
    });
    expect(named('pleases=price')).toEqual({ side: 'pleases', driver: 'price' });
    expect(named('liked=selection')).toEqual({ side: 'pleases', question: 'liked', item: 'selection' });
  });

  test.each(['', 'purpose=buy', 'hurts=weather', 'causes'])('leaves "%s" alone', (facet) => {
    expect(named(facet)).toBeUndefined();
  });
});
