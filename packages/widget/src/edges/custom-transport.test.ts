import type { Transport } from '@ohlas/core';
import { describe, expect, test } from 'vitest';
import { createCourier } from './courier.js';
import { customPost } from './custom-transport.js';
import { record, testTransport } from './transport.contract.js';

const open = (transport: Transport<AbortSignal>, timeoutMs = 300) =>
  createCourier(customPost(transport), timeoutMs);

testTransport('a transport of the shop that gives the Response back', (url, timeoutMs) =>
  open(
    (_, { body, signal, keepalive }) =>
      fetch(url, { method: 'POST', body, signal, keepalive, redirect: 'manual' }),
    timeoutMs,
  ),
);

describe('a transport of the shop', () => {
  test('that resolves with nothing has delivered it', async () => {
    expect(await open(async () => {})(record())).toEqual({ outcome: 'accepted' });
  });

  test.each([
    { outcome: 'accepted' },
    { outcome: 'rejected', reason: 'closed' },
    { outcome: 'retry', afterMs: 5000 },
    { outcome: 'retry' },
  ] as const)('may say itself what became of it: $outcome', async (delivery) => {
    expect(await open(async () => delivery)(record())).toEqual(delivery);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['never comes back, and does not listen to the signal', () => new Promise<void>(() => {})],
  ])('that %s has failed', async (_, transport) => {
    await expect(open(transport as Transport<AbortSignal>)(record())).rejects.toBeDefined();
  });

  test('whose Response was read already is judged by its status', async () => {
    const carry = open(async () => {
      const response = new Response('<html>', { status: 201 });
      await response.text();
      return response;
    });
    expect(await carry(record())).toMatchObject({ outcome: 'accepted', status: 201 });
  });

  test('may give back what only looks like a Response', async () => {
    expect(await open(async () => ({ status: 503 }))(record())).toMatchObject({
      outcome: 'retry',
      status: 503,
    });
  });

  test('gets the response, the bytes, the signal, and whether they may outlive the page', async () => {
    const got: unknown[] = [];
    await open(async (...all) => {
      got.push(...all);
    })(record('{"id":"a"}'));
    expect(got).toEqual([
      { id: 'a' },
      { body: '{"id":"a"}', signal: expect.any(AbortSignal), keepalive: true },
    ]);
  });

  test('is told when its time is up', async () => {
    let aborted = false;
    const carry = open((_, { signal }) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => {});
    });
    await expect(carry(record())).rejects.toBeDefined();
    expect(aborted).toBe(true);
  });
});

describe('the keepalive budget', () => {
  test('counts bytes of UTF-8, in flight together, and gives them back', async () => {
    const flags: boolean[] = [];
    const finish: (() => void)[] = [];
    const carry = open((_, { keepalive }) => {
      flags.push(keepalive);
      return new Promise((resolve) => finish.push(resolve));
    });
    const bytes = (count: number) => record(JSON.stringify('ě'.repeat((count - 2) / 2)));
    const all = [carry(bytes(40_000)), carry(bytes(19_998)), carry(bytes(2))];
    expect(flags).toEqual([true, true, false]);
    for (const done of finish) done();
    await Promise.all(all);
    const last = carry(bytes(59_998));
    finish.at(-1)?.();
    await last;
    expect(flags).toEqual([true, true, false, true]);
    const tooMuch = carry(bytes(60_000));
    finish.at(-1)?.();
    await tooMuch;
    expect(flags.at(-1)).toBe(false);
  });
});
