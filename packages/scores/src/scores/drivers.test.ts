import { expect, test } from 'vitest';
import { buyers } from '../testing.js';
import { driver } from './drivers.js';

const all = buyers('1..5', { 5: 20, 4: 15, 3: 10, 2: 3, 1: 2 });

test('a driver is the drop of a mean, as in the penalty analysis of ticked attributes (Plaehn 2012)', () => {
  // Ten of fifty tick it; they give 2.5 stars, the other forty 4.275.
  const { share, stars } = driver(all, buyers('1..5', { 3: 5, 2: 3, 1: 1, 4: 1 }));
  expect(share).toMatchObject({ n: 50, value: 0.2 });
  expect(share.low).toBeCloseTo(0.1124375, 7);
  expect(share.high).toBeCloseTo(0.330371, 6);
  const withIt = (3 * 5 + 2 * 3 + 1 + 4) / 10;
  const withoutIt = (5 * 20 + 4 * 14 + 3 * 5 + 1) / 40;
  expect(stars?.with).toMatchObject({ n: 10, value: withIt });
  expect(stars?.without).toMatchObject({ n: 40, value: withoutIt });
  expect(stars?.change.value).toBeCloseTo(withIt - withoutIt, 12);
});

test('the change carries Welch’s interval', () => {
  const everyone = buyers('1..5', { 5: 20, 4: 15, 3: 10, 2: 3, 1: 2 });
  const { stars } = driver(everyone, buyers('1..5', { 3: 5, 2: 3, 1: 2 }));
  expect(stars?.change.value).toBeCloseTo(-2.075, 12);
  expect(stars?.change.low).toBeCloseTo(-2.689276553753041, 8);
  expect(stars?.change.high).toBeCloseTo(-1.460723446246959, 8);
});

test('named by all or by nobody, there is nothing to compare with', () => {
  expect(driver(all, all).stars).toMatchObject({ without: { n: 0, value: null }, change: { value: null } });
  expect(driver(all, buyers('1..5', {}))).toMatchObject({
    share: { n: 50, value: 0 },
    stars: { with: { n: 0 }, change: { value: null } },
  });
});

test('causes without stars are shares only', () => {
  expect(driver(buyers('options', { named: 8 }), buyers('options', { named: 2 }))).toEqual({
    share: expect.objectContaining({ n: 8, value: 0.25 }),
  });
});
