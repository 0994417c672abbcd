import { expect, test } from 'vitest';
import { hash, shuffle } from './shuffle.js';

const options = ['a', 'b', 'c', 'd', 'e', 'f', 'other', 'g'].map((id) => ({ id }));
const ids = (seed: string, first?: number) => shuffle(options, seed, first).map(({ id }) => id);

test('the same person sees the same order', () => {
  expect(ids('0199e0f6')).toEqual(ids('0199e0f6'));
});

test('another person sees another order', () => {
  expect(new Set(Array.from({ length: 20 }, (_, person) => ids(`${person}`).join())).size).toBeGreaterThan(
    15,
  );
});

test('"other" closes the list', () => {
  for (let person = 0; person < 50; person += 1) expect(ids(`${person}`).at(-1)).toBe('other');
});

test('the likely ones stay before the rest', () => {
  for (let person = 0; person < 50; person += 1)
    expect(ids(`${person}`, 3).slice(0, 3).sort()).toEqual(['a', 'b', 'c']);
});

test('nothing is lost or doubled', () => {
  expect([...ids('x')].sort()).toEqual(options.map(({ id }) => id).sort());
});

test('every option leads the list about equally often', () => {
  const people = 7_000;
  const leads = new Map<string | undefined, number>();
  for (let person = 0; person < people; person += 1) {
    const [lead] = ids(`0199e0f6-7a00-7000-8000-${person.toString(16).padStart(12, '0')}`);
    leads.set(lead, (leads.get(lead) ?? 0) + 1);
  }
  // Seven may lead. Five standard deviations of a fair draw: sqrt(7000 · 1/7 · 6/7) = 29.
  expect(leads.size).toBe(7);
  for (const count of leads.values()) expect(Math.abs(count - people / 7)).toBeLessThan(5 * 29);
});

test('a hash is a whole number of 32 bits, and near texts have far ones', () => {
  expect(hash('')).toBeGreaterThanOrEqual(0);
  expect(hash('consent')).toBeLessThan(2 ** 32);
  expect(Math.abs(hash('text 1') - hash('text 2'))).toBeGreaterThan(2 ** 16);
});
