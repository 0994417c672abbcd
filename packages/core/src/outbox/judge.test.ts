import { describe, expect, test } from 'vitest';
import { judge } from './judge.js';

const ID = '0199e0f6-0000-7000-8000-000000000001';
const NOW = Date.UTC(2026, 0, 31, 12);
const hear = (status: number, body = '', retryAfter: string | null = null) =>
  judge({ status, headers: { get: () => retryAfter } }, body, ID, NOW);

describe('what an endpoint says', () => {
  test.each([200, 201, 202, 204, 299])('%i is a yes', (status) => {
    expect(hear(status)).toMatchObject({ outcome: 'accepted', status });
  });

  test.each([
    ['a captive portal', '<!doctype html><title>Hotel'],
    ['in any case of letters', '<!DocType HTML>'],
    ['without a doctype', '<HTML lang=en>'],
    ['after white space', ' \n\t\r<html>'],
    ['after a byte order mark', '\ufeff  <!DOCTYPE html>'],
  ])('a page is no yes: %s', (_, body) => {
    expect(hear(200, body)).toMatchObject({ outcome: 'retry', slow: false });
  });

  test.each([
    ['JSON', '{"id":"1"}'],
    ['a fragment', '<p>Thanks</p>'],
    ['XML', '<?xml version="1.0"?><ok/>'],
    ['a word about it', 'not <html>'],
    ['a page that begins after 1 KiB of white space', `${' '.repeat(1024)}<html>`],
  ])('a body that is no page is a yes: %s', (_, body) => {
    expect(hear(200, body).outcome).toBe('accepted');
  });

  test.each([0, 300, 301, 302, 303, 304, 307, 308])('%i redirects: again later', (status) => {
    expect(hear(status)).toMatchObject({ outcome: 'retry', status, slow: false });
  });

  test.each([408, 425, 429, 500, 502, 503, 504, 507, 520, 599])('%i passes: again later', (status) => {
    expect(hear(status)).toMatchObject({ outcome: 'retry', slow: false });
  });

  test.each([401, 402, 403, 404, 405, 406, 407, 410, 411, 414, 416, 421, 423, 426, 428, 431, 451, 499])(
    '%i is the shop to mend: slowly again',
    (status) => {
      expect(hear(status)).toMatchObject({ outcome: 'retry', slow: true });
    },
  );

  test.each([400, 413, 415, 422])('%i is a no for good, with the reason', (status) => {
    expect(hear(status, '{"title":"answers[0].shape is missing"}')).toMatchObject({
      outcome: 'rejected',
      reason: `${status} {"title":"answers[0].shape is missing"}`,
    });
  });

  test('cuts a long reason off', () => {
    expect(hear(422, 'x'.repeat(5000)).reason).toHaveLength(304);
  });

  test('409 is a yes only when it names this response', () => {
    expect(hear(409, `{"id":"${ID}","stored":true}`).outcome).toBe('accepted');
    expect(hear(409, '{"id":"another"}')).toMatchObject({ outcome: 'retry', slow: false });
    expect(hear(409, `duplicate of ${ID}`).outcome).toBe('retry');
    expect(hear(409).outcome).toBe('retry');
  });

  test.each([
    ['seconds', '120', 120_000],
    ['no seconds', '0', 0],
    ['a year of seconds', '31536000', 31_536_000_000],
    ['a date', 'Sat, 31 Jan 2026 12:01:30 GMT', 90_000],
    ['nothing', null, 0],
    ['an empty text', '', 0],
    ['garbage', 'soon', 0],
  ])('Retry-After may be %s', (_, header, ms) => {
    expect(hear(503, '', header).afterMs).toBe(ms);
    expect(hear(429, '', header).afterMs).toBe(ms);
  });

  test.each(['-5', 'Sat, 31 Jan 2026 11:00:00 GMT'])(
    'a Retry-After that is past asks for nothing: %s',
    (header) => {
      expect(hear(503, '', header).afterMs).toBeLessThanOrEqual(0);
    },
  );

  test('an answer without headers or body will do', () => {
    expect(judge({ status: 201 }, '', ID, NOW).outcome).toBe('accepted');
  });
});
