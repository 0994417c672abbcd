import type { OhlasResponse } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import type { Collector } from '../../collector.js';
import { comment, id, stars } from '../../response.contract.js';
import { HERE, open, read, send } from '../pages.contract.js';

const NOW = Date.parse('2026-11-20T12:00:00Z');
let now = NOW;
let sent = 0;

const shop = () => {
  now = NOW;
  return open({ now: () => now });
};
const give = (collector: Collector, change: Partial<OhlasResponse>) => {
  sent += 1;
  return send(collector, { id: id(sent), source: 'prompt', ...change });
};
const visit = (
  collector: Collector,
  kind: 'user' | 'buyer',
  value: number,
  more: OhlasResponse['answers'] = [],
) =>
  give(collector, {
    card: { id: kind === 'user' ? 'visit' : 'checkout', version: 1 },
    audience: kind === 'user' ? { kind, evidence: 'none' } : { kind, evidence: 'shop' },
    answers: [{ ...stars(value), measure: 'visit-satisfaction' }, ...more],
    prompt: kind === 'user' ? 'leaving' : 'ordered',
  });
const missing = (value: string): OhlasResponse['answers'][number] => ({
  question: 'missing',
  kind: 'choices',
  label: 'Co vám chybělo?',
  standard: true,
  shape: 'choices',
  values: [value],
});
const scale = (value: number, measure: string, min: number, max: number) => ({
  ...stars(value),
  question: measure,
  measure,
  kind: 'scale',
  min,
  max,
});

describe('the overview', () => {
  test('tells an empty shop how to begin, with this very endpoint', async () => {
    const html = await read(shop());
    expect(html).toContain('No answers yet');
    expect(html).toContain(
      `&lt;script async src=&quot;/ohlas.js&quot; data-endpoint=&quot;${HERE}/v1/responses&quot;&gt;&lt;/script&gt;`,
    );
  });

  test('holds the visits of both against each other and names the first reason of those who leave', async () => {
    const collector = shop();
    for (let n = 0; n < 12; n += 1) await visit(collector, 'user', n % 2 ? 3 : 4, [missing('delivery-cost')]);
    for (let n = 0; n < 12; n += 1) await visit(collector, 'buyer', n % 2 ? 4 : 5);
    const html = await read(collector);
    expect(html).toContain('Browsers 3.5, from 3.2 to 3.8; Buyers 4.5, from 4.2 to 4.8');
    expect(html).toContain(
      '<b>Gap 1 star</b> (0.6 to 1.4). People who leave without buying rate the visit lower.',
    );
    expect(html).toContain('<b>Cheaper delivery</b>');
    expect(html).toContain('How would you rate your visit to our shop today?');
    const czech = await read(collector, '/results', 'cs');
    expect(czech).toContain('<b>Rozdíl 1 hvězdička</b> (0,6 až 1,4).');
    expect(czech).toContain('<b>Levnější doprava</b>');
  });

  test('says "too few" below ten answers, and shows no value', async () => {
    const collector = shop();
    for (let n = 0; n < 9; n += 1) await give(collector, { answers: [stars(n % 2 ? 5 : 4)] });
    const few = await read(collector);
    expect(few).toContain('<p class="big">Too few</p><p class="n">9 of the 10 answers a score needs</p>');
    expect(few).not.toContain('4.44');
    expect(few).toContain('No week has ten answers yet.');
    await give(collector, { answers: [stars(5)] });
    const enough = await read(collector);
    expect(enough).toContain('<p class="big">4.50</p><p class="n">4.12 – 4.88 · n 10');
  });

  test('writes "all alike" where no interval is known', async () => {
    const collector = shop();
    for (let n = 0; n < 10; n += 1) await give(collector, { answers: [stars(5)] });
    expect(await read(collector)).toContain('<p class="big">5.00</p><p class="n">all alike · n 10</p>');
  });

  test('shows recommendation and ease with their tables', async () => {
    const collector = shop();
    for (let n = 0; n < 10; n += 1) {
      await give(collector, {
        card: { id: 'loyalty', version: 1 },
        answers: [scale(n < 6 ? 10 : n, 'recommend', 0, 10)],
      });
      await give(collector, {
        card: { id: 'checkout', version: 1 },
        answers: [scale(n < 8 ? 6 : 2, 'ease', 1, 7)],
      });
    }
    const html = await read(collector);
    expect(html).toContain('<p class="big">+60</p>');
    expect(html).toContain('aria-label="0 to 6: 10%, 7 and 8: 20%, 9 and 10: 70%"');
    expect(html).toContain('<p class="big">80%</p>');
    expect(html).toContain('mean 5.2');
    expect(html).toContain('<th scope="row">10</th><td>6</td>');
  });

  test('draws a week with too few answers as a gap and says so in the table', async () => {
    const collector = shop();
    for (const [weeks, answers] of [
      [3, 12],
      [2, 4],
      [1, 12],
    ] as const) {
      now = NOW - weeks * 7 * 86_400_000;
      for (let n = 0; n < answers; n += 1) await give(collector, { answers: [stars(n % 2 ? 5 : 4)] });
    }
    now = NOW;
    const html = await read(collector);
    expect(html.match(/class="line"/g)).toHaveLength(2);
    expect(html).toContain('Too few: 4 of the 10 answers a score needs');
    expect(html).toContain('<th scope="row"><bdi dir="ltr">2026-W46</bdi></th>');
  });

  test('shows tests with their badge and leaves them out of the scores', async () => {
    const collector = shop();
    for (let n = 0; n < 12; n += 1) await give(collector, { answers: [stars(1 + (n % 5))], test: true });
    const html = await read(collector);
    expect(html).toContain('<li class="tag held">test</li>');
    expect(html).toContain('No scores in these days.');
  });

  test('looks at the days, the card and the sources that are asked for', async () => {
    const collector = shop();
    now = NOW - 60 * 86_400_000;
    for (let n = 0; n < 10; n += 1)
      await give(collector, { answers: [stars(4 + (n % 2))], source: 'launcher' });
    now = NOW;
    const has = async (query: string) => (await read(collector, `/results?${query}`)).includes('4.50');
    expect(await has('days=90')).toBe(false);
    expect(await has('days=90&source=all')).toBe(true);
    expect(await has('days=30&source=all')).toBe(false);
    expect(await has('days=all&source=all&card=purchase')).toBe(true);
    expect(await has('days=all&source=all&card=visit')).toBe(false);
    expect(await has('days=%22&source=all')).toBe(false);
  });

  test('looks at one language, scores and newest answers alike', async () => {
    const collector = shop();
    for (let n = 0; n < 10; n += 1) {
      await give(collector, { locale: 'cs', answers: [stars(4 + (n % 2)), comment('Hezká.')] });
      await give(collector, { locale: 'nl-BE', answers: [stars(1 + (n % 2)), comment('Mooi.')] });
    }
    const both = await read(collector);
    expect(both).toContain('<p class="big">3.00</p>');
    const dutch = await read(collector, '/results?locale=nl');
    expect(dutch).toContain('<p class="big">1.50</p>');
    expect(dutch).toContain('</span>Nederlands</summary>');
    expect(dutch).not.toContain('Hezká.');
    expect(dutch).toContain('Mooi.');
    expect(dutch).toContain('href="/results/export/csv?locale=nl&amp;from=');
    expect(dutch).toContain('href="/results/answers?locale=nl"');
    const polish = await read(collector, '/results?locale=pl');
    expect(polish).toContain('No scores in these days.');
    expect(polish).toContain('No answer fits these filters.');
  });
});
