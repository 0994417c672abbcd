import { expect, test } from 'vitest';
import { comment, id, stars } from '../../response.contract.js';
import { HERE, open, read, send } from '../pages.contract.js';

const topic = (...values: string[]) =>
  ({
    question: 'topic',
    kind: 'choice',
    label: 'O co jde?',
    standard: true,
    shape: 'choices',
    values,
  }) as const;

test('a card tells who answered it, how much is unfinished, and each of its questions', async () => {
  const collector = open({ now: () => Date.parse('2026-03-02T12:00:00Z') });
  for (let n = 1; n <= 4; n += 1)
    await send(collector, {
      id: id(n),
      card: { id: 'comment', version: 1 },
      audience: { kind: 'user', evidence: 'none' },
      answers: [topic(n > 1 ? 'idea' : 'praise'), comment('Víc dubu.')],
      status: n === 4 ? 'partial' : 'complete',
    });
  const html = await read(collector, '/results/cards');
  expect(html).toContain('<b>4 answers</b><span class="n"> · 25% unfinished</span>');
  expect(html).toContain('<caption dir="auto">What is it about?</caption>');
  expect(html).toMatch(
    /<th scope="row">Idea<\/th>.*?<td class="share">3<\/td>.*?<th scope="row">Praise<\/th>/,
  );
  expect(html).toContain('wrote something');
});

test('browsers and buyers are never one number', async () => {
  const collector = open();
  for (let n = 1; n <= 3; n += 1)
    await send(collector, {
      id: id(n),
      answers: [stars(5)],
      audience: n > 1 ? { kind: 'buyer', evidence: 'shop' } : { kind: 'user', evidence: 'none' },
    });
  const html = await read(collector, '/results/cards');
  expect(html).toContain('<b>1 answer</b>');
  expect(html).toContain('<b>2 answers</b>');
  expect(html).not.toContain('3 answers');
});

test('a card shown unasked tells how many answered it', async () => {
  const collector = open({ now: () => Date.parse('2026-03-02T12:00:00Z') });
  await send(collector, { source: 'prompt', prompt: 'delivered' });
  const counts = [
    { prompt: 'delivered', audience: 'buyer', shown: 40, dismissed: 1, started: 12, abandoned: 0, sent: 10 },
  ];
  await collector.fetch(
    new Request(`${HERE}/v1/responses`, {
      method: 'POST',
      body: JSON.stringify({ type: 'ohlas.counts.v1', day: '2026-03-02', counts, test: false }),
      headers: { 'Content-Type': 'application/json' },
    }),
  );
  expect(await read(collector, '/results/cards')).toContain('shown 40 times unasked, 25% answered');
});

test('a card of the shop’s own stands under its id', async () => {
  const collector = open();
  await send(collector, { card: { id: 'constructor', version: 1 }, answers: [stars(5)] });
  expect(await read(collector, '/results/cards')).toContain(
    '<bdi>constructor</bdi><span class="n"> a card of the shop</span>',
  );
});
