import { expect, test } from 'vitest';
import { enter } from './choice.js';
import type { House } from './house.js';
import type { ConsentLevel } from './options.js';

function shop(ask: () => ConsentLevel | Promise<ConsentLevel>) {
  const erased: string[] = [];
  let told = 0;
  const house = {
    watchers: [() => (told += 1)],
    engine: { memory: { allow: (level: string) => erased.push(level) } },
  };
  return { consent: enter(house as unknown as House, ask), erased, told: () => told };
}

test('what is known at once is the answer', async () => {
  const { consent, told, erased } = shop(() => 'full');
  expect(await consent()).toBe('full');
  expect(told()).toBe(0);
  expect(erased).toEqual([]);
});

test.each([
  ['throws', () => Promise.reject(new Error('theirs'))],
  [
    'throws at once',
    (): ConsentLevel => {
      throw new Error('theirs');
    },
  ],
])('a function that %s allows nothing', async (_how, ask) => {
  const { consent, erased } = shop(ask);
  expect(await consent()).toBe('none');
  await Promise.resolve();
  expect(erased).toEqual(['none']);
});

test('one that waits for the person allows nothing until then, erases nothing, and is heard when it comes', async () => {
  let choose: (level: ConsentLevel) => void = () => {};
  let asked = 0;
  const { consent, told, erased } = shop(() => {
    asked += 1;
    return new Promise((resolve) => {
      choose = resolve;
    });
  });
  expect(await consent()).toBe('none');
  expect(erased).toEqual([]);
  choose('full');
  await expect.poll(told).toBe(1);
  expect(await consent()).toBe('full');
  expect(asked).toBe(1);
});
