import type { OhlasResponse } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { comment, id, response, stars } from '../response.contract.js';
import { createQuarantine } from './quarantine.js';

const HOUR = 3_600_000;
const quick = { startedAt: '2026-11-21T13:00:00.000Z', answeredAt: '2026-11-21T13:00:01.499Z' };
const links = 'http://a.example https://www.b.example www.c.example HTTP://d.example';

const judge = (change: Partial<OhlasResponse>) => createQuarantine().judge(response(change), 0);

describe('a response', () => {
  test('with a filled trap is held back for that alone', () => {
    const client = { name: 'ohlas', version: '1', device: 'phone', trap: 'x' } as const;
    expect(judge({ client, answers: [] })).toEqual(['trap']);
  });

  test('is not held back for speed alone, nor for links alone', () => {
    expect(judge({ ...quick, answers: [comment('quick')] })).toEqual([]);
    expect(judge({ ...quick, answers: [stars(5)] })).toEqual([]);
    expect(judge({ answers: [comment(links)] })).toEqual([]);
  });

  test('is held back for two signs together', () => {
    expect(judge({ ...quick, answers: [comment(links)] })).toEqual(['fast-text', 'links']);
  });

  test('with three links has not too many', () => {
    expect(judge({ ...quick, answers: [comment(links.replace('http://a.example', ''))] })).toEqual([]);
  });

  test('took its time when it took 1.5 s', () => {
    const answeredAt = '2026-11-21T13:00:01.500Z';
    expect(judge({ ...quick, answeredAt, answers: [comment(links)] })).toEqual([]);
  });

  test('may have its contact filled in by the browser', () => {
    const contact = { ...comment(links), question: 'reply.email', kind: 'contact' };
    expect(judge({ ...quick, answers: [contact] })).toEqual([]);
  });
});

describe('the same words', () => {
  const say = (n: number, text = 'Buy now') => response({ ...quick, id: id(n), answers: [comment(text)] });

  test('are held back from the third time within an hour, whatever their capitals', () => {
    const quarantine = createQuarantine();
    expect(quarantine.judge(say(1), 0)).toEqual([]);
    expect(quarantine.judge(say(2, 'BUY NOW'), 1000)).toEqual([]);
    expect(quarantine.judge(say(3), HOUR)).toEqual(['fast-text', 'repeated-text']);
    expect(quarantine.judge(say(4), 3 * HOUR)).toEqual([]);
  });

  test('of one response sent again and again are said once', () => {
    const quarantine = createQuarantine();
    for (let n = 0; n < 5; n += 1) expect(quarantine.judge(say(1), n)).toEqual([]);
  });
});
