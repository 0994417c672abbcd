import { describe, expect, test } from 'vitest';
import type { OutboxEvent } from './outbox.js';
import { troubleOf } from './trouble.js';

const ENDPOINT = 'https://shop.example/responses';
const tried = (more: object) => ({ id: 'a', revision: 1, ...more }) as OutboxEvent;

describe('what the shop should mend', () => {
  test.each([
    [{ outcome: 'retry', status: 0 }, 'redirect', 'write its final address'],
    [{ outcome: 'retry', status: 301 }, 'redirect', 'write its final address'],
    [{ outcome: 'retry', status: 200 }, 'page', 'HTML page'],
    [{ outcome: 'retry', status: 401, slow: true }, 'set-up', 'endpoint.headers'],
    [{ outcome: 'retry', status: 403, slow: true }, 'set-up', 'origin'],
    [{ outcome: 'retry', status: 404, slow: true }, 'set-up', 'Check the path'],
    [{ outcome: 'retry', status: 405, slow: true }, 'set-up', 'POST'],
    [{ outcome: 'retry', status: 418, slow: true }, 'set-up', 'set up'],
    [{ outcome: 'rejected', status: 422, reason: '422 {"title":"no"}' }, 'refused', '422 {"title":"no"}'],
    [{ outcome: 'rejected', reason: 'expired' }, 'expired', '30 days'],
    [{ outcome: 'rejected', reason: 'beforeSend' }, 'before-send', 'return the response'],
    [{ outcome: 'full' }, 'full', '200 answers'],
  ])('%o is named, with the cure', (event, code, words) => {
    const trouble = troubleOf(tried(event), ENDPOINT);
    expect(trouble?.code).toBe(code);
    expect(trouble?.message).toContain(words);
  });

  test('a policy that blocks the endpoint: which origin goes into which directive', () => {
    const event = { outcome: 'blocked', directive: 'connect-src' } as const;
    expect(troubleOf(event, ENDPOINT)?.message).toContain('Add https://shop.example to connect-src.');
    expect(troubleOf(event, '/responses')?.message).toContain("Add 'self' to connect-src.");
  });

  test.each([
    { outcome: 'accepted', status: 201 },
    { outcome: 'retry' },
    { outcome: 'retry', status: 408 },
    { outcome: 'retry', status: 409 },
    { outcome: 'retry', status: 425 },
    { outcome: 'retry', status: 429 },
    { outcome: 'retry', status: 503 },
    { outcome: 'rejected', reason: 'as the shop’s own transport said' },
  ])('%o mends itself, or is known to the shop', (event) => {
    expect(troubleOf(tried(event), ENDPOINT)).toBeUndefined();
  });
});
