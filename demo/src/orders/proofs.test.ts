import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEMO_FORM } from './address.js';
import type { Order } from './orders.js';
import { openProofs } from './proofs.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ohlas-proofs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const order: Order = {
  number: '10482',
  shopper: 'a-browser',
  lines: [{ product: 'sova-stool', quantity: 1, price: 2490 }],
  delivery: 'courier',
  payment: 'transfer',
  address: DEMO_FORM,
  total: 2490,
  deliveryFee: 0,
  placedAt: '2026-11-09T10:00:00Z',
  promisedBy: '2026-11-12',
};
const claims = (token: string): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

test('a proof names the order and what was in it, and nobody', async () => {
  const { prove } = await openProofs(join(folder, 'token.key'));
  const token = await prove(order);
  expect(claims(token)).toMatchObject({ sub: '10482', items: ['sova-stool'], aud: 'dub-a-orech' });
  expect(JSON.stringify(claims(token))).not.toMatch(/Nov|jana|a-browser/i);
  expect(claims(await prove(order, true))).toMatchObject({ sub: '10482', delivered: true });
});

test('a page that is loaded again carries the same proof', async () => {
  const { prove } = await openProofs(join(folder, 'token.key'));
  expect(await prove(order)).toBe(await prove(order));
  expect(await prove(order, true)).not.toBe(await prove(order));
});

test('the secret is made once, for its owner alone', async () => {
  const path = join(folder, 'new', 'token.key');
  const before = await openProofs(path);
  const after = await openProofs(path);
  expect(after.tokens.keys).toEqual(before.tokens.keys);
  expect(statSync(path).mode & 0o077).toBe(0);
});
