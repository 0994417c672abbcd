import { expect, test } from 'vitest';
import { NOBODY } from '../kept/delivery.js';
import { comment, email, id, response } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';
import { forgetOld } from './retention.js';

const NOW = Date.parse('2026-03-31T12:00:00Z');

async function filled() {
  const store = memoryStore();
  let n = 0;
  const add = async (day: string) => {
    n += 1;
    const sent = response({ id: id(n), answers: [comment(day), email('jana@example.com')] });
    await store.save({
      response: sent,
      body: JSON.stringify(sent),
      receivedAt: Date.parse(day),
      quarantine: [],
      day,
      proof: { kind: 'none' },
      notify: NOBODY,
    });
  };
  const left = async () =>
    (await store.list({ filter: {}, limit: 1000 })).responses.map(({ body, receivedAt }) =>
      `${new Date(receivedAt).toISOString().slice(0, 10)} ${body.includes('jana@') ? 'contact' : ''}`.trim(),
    );
  return { store, add, left };
}

test('contacts stay twelve months and answers twenty-four, unless the shop says otherwise', async () => {
  const { store, add, left } = await filled();
  for (const day of ['2024-03-30', '2024-04-01', '2025-03-30', '2025-04-01', '2026-03-01']) await add(day);
  expect(await forgetOld({ store, now: () => NOW })).toBe(false);
  expect(await left()).toEqual(['2026-03-01 contact', '2025-04-01 contact', '2025-03-30', '2024-04-01']);
  await forgetOld({ store, now: () => NOW, contactsMonths: 1, answersMonths: 3 });
  expect(await left()).toEqual(['2026-03-01 contact']);
});

test('there is more to do after every full bit', async () => {
  const { store, add, left } = await filled();
  for (let n = 0; n < 120; n += 1) await add('2020-01-01');
  const more: boolean[] = [];
  for (let n = 0; n < 3; n += 1) more.push(await forgetOld({ store, now: () => NOW }));
  expect(more).toEqual([true, true, false]);
  expect(await left()).toEqual([]);
});
