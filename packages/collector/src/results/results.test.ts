import type { OhlasResponse } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { type Collector, type CollectorOptions, createCollector } from '../collector.js';
import { comment, email, id, response, stars } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';

const TOKEN = 'a token of the shop';
const HERE = 'https://answers.example';

function open(options: Partial<CollectorOptions> = {}): Collector {
  return createCollector({ store: memoryStore(), adminToken: TOKEN, timeZone: 'Europe/Prague', ...options });
}

const get = (collector: Collector, path: string, headers: Record<string, string> = {}) =>
  collector.fetch(new Request(new URL(path, HERE), { headers }));

const send = (collector: Collector, change: Partial<OhlasResponse> = {}) =>
  collector.fetch(
    new Request(`${HERE}/v1/responses`, {
      method: 'POST',
      body: JSON.stringify(response(change)),
      headers: { 'Content-Type': 'application/json' },
    }),
  );

async function enter(collector: Collector): Promise<string> {
  const answer = await get(collector, `/results?token=${encodeURIComponent(TOKEN)}`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function read(collector: Collector, path = '/results'): Promise<string> {
  return (await get(collector, path, { Cookie: await enter(collector) })).text();
}

describe('entering', () => {
  test('is by the token, once, and then by a cookie that is not the token', async () => {
    const collector = open();
    const answer = await get(collector, `/results?token=${encodeURIComponent(TOKEN)}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<meta http-equiv="refresh" content="0; url=/results"/>');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Secure/);
    expect(decodeURIComponent(cookie)).not.toContain(TOKEN);
    expect((await get(collector, '/results', { Cookie: await enter(collector) })).status).toBe(200);
  });

  test('leaves Secure out where the page itself is not', async () => {
    const answer = await open().fetch(
      new Request(`http://127.0.0.1:4100/results?token=${encodeURIComponent(TOKEN)}`),
    );
    expect(answer.headers.get('set-cookie')).not.toMatch(/Secure/);
  });

  test('is refused without the token, with a wrong one, and with a cookie that was touched', async () => {
    const collector = open();
    await send(collector);
    const cookie = await enter(collector);
    const later = cookie.replace(/=\d/, '=9');
    const tries: [string, Record<string, string>][] = [
      ['/results', {}],
      ['/results?token=', {}],
      ['/results?token=guess', {}],
      ['/results', { Cookie: later }],
      ['/results', { Cookie: `${cookie}x` }],
      ['/results', { Cookie: 'ohlas-session=9999999999999' }],
    ];
    for (const [path, headers] of tries) {
      const answer = await get(collector, path, headers);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(await answer.text()).not.toContain('Kurýr');
    }
  });

  test('lasts a week, and ends with the token', async () => {
    let now = Date.parse('2026-11-21T14:00:00Z');
    const cookie = await enter(open({ now: () => now }));
    const status = async (collector: Collector) =>
      (await get(collector, '/results', { Cookie: cookie })).status;
    now += 7 * 86_400_000 - 1000;
    expect(await status(open({ now: () => now }))).toBe(200);
    expect(await status(open({ now: () => now, adminToken: 'another' }))).toBe(401);
    now += 2000;
    expect(await status(open({ now: () => now }))).toBe(401);
  });

  test('is for nobody while there is no admin token', async () => {
    const collector = createCollector({ store: memoryStore() });
    expect((await get(collector, '/results?token=undefined')).status).toBe(401);
  });
});

describe('the list', () => {
  test('runs no script and takes its looks from one place', async () => {
    const collector = open();
    const answer = await get(collector, '/results', { Cookie: await enter(collector) });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).not.toMatch(/ style="|<script|<style/);

    const css = await get(collector, '/results/results.css');
    expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const again = await get(collector, '/results/results.css', {
      'If-None-Match': css.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  test('tells an empty shop how to begin, with this very endpoint', async () => {
    const html = await read(open());
    expect(html).toContain('No answers yet');
    expect(html).toContain(
      '&lt;script async src=&quot;/ohlas.js&quot; data-endpoint=&quot;https://answers.example/v1/responses&quot;&gt;&lt;/script&gt;',
    );
  });

  test('says who, how, what and when', async () => {
    const collector = open({ shopName: 'Dub & Ořech', now: () => Date.parse('2026-11-21T13:02:00Z') });
    await send(collector, {
      audience: { kind: 'buyer', evidence: 'shop' },
      source: 'prompt',
      prompt: 'delivered',
      subject: { type: 'order', id: '10482' },
      case: 'x',
      answers: [
        stars(2),
        comment('Nohu má kratší.'),
        email('jana@example.com'),
        {
          question: 'causes',
          kind: 'choices',
          label: 'What went wrong?',
          standard: true,
          shape: 'choices',
          values: ['damaged'],
          labels: ['Damaged'],
        },
      ],
    });
    const html = await read(collector);
    expect(html).toContain('<b dir="auto">Dub &amp; Ořech</b>');
    expect(html).toContain('<time datetime="2026-11-21T13:02:00.000Z">21 Nov 2026, 14:02</time>');
    expect(html).toContain('<li class="tag buyer">buyer, known from the shop</li>');
    expect(html).toContain('<li class="tag">prompt · delivered</li>');
    expect(html).toContain('<li class="tag">cs</li>');
    expect(html).toContain('<bdi>Order 10482</bdi>');
    expect(html).toContain('Case 0000-0001');
    expect(html).toContain('aria-label="2 of 5 stars"');
    expect(html.match(/class="lit"/g)).toHaveLength(2);
    expect(html).toContain('<p lang="cs" dir="auto">Nohu má kratší.</p>');
    expect(html).toContain('What went wrong? Damaged');
  });

  test('marks what is unfinished, a test, or held back', async () => {
    const collector = open();
    await send(collector, {
      status: 'partial',
      test: true,
      client: { name: 'ohlas', version: '1', device: 'phone', trap: 'http://spam' },
    });
    const html = await read(collector);
    expect(html).toContain('<li class="tag">unfinished</li>');
    expect(html).toContain('<li class="tag held">test</li>');
    expect(html).toContain('held back: it filled in a field that people do not see');
  });

  test('shows other scores in words', async () => {
    const collector = open();
    await send(collector, { id: id(1), answers: [{ ...stars(7), kind: 'scale', min: 0, max: 10 }] });
    await send(collector, { id: id(2), answers: [{ ...stars(0), kind: 'thumbs', min: 0, max: 1 }] });
    await send(collector, { id: id(3), answers: [{ ...stars(1), min: 1, max: 1e9 }] });
    const html = await read(collector);
    expect(html).toContain('7 (0 to 10)');
    expect(html).toMatch(/class="score">No</);
    expect(html).toContain('1 (1 to 1,000,000,000)');
  });

  test('turns its pages', async () => {
    const collector = open();
    for (let n = 1; n <= 51; n += 1) await send(collector, { id: id(n), answers: [comment(`number ${n}.`)] });
    const first = await read(collector);
    expect(first).toContain('number 51.');
    expect(first).not.toContain('number 1.<');
    const older = /href="(\/results\?cursor=\d+)"/.exec(first)?.[1] ?? '';
    const second = await read(collector, older);
    expect(second).toContain('number 1.<');
    expect(second).toContain('Back to the newest');
    expect(second).not.toContain('Older answers');
    expect((await get(collector, '/results?cursor=x', { Cookie: await enter(collector) })).status).toBe(400);
  });

  test('shows hostile words as words', async () => {
    const collector = open({ shopName: '<img src=x onerror=alert(1)>' });
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    await send(collector, {
      card: { id: hostile, version: 1 },
      locale: hostile,
      prompt: hostile,
      subject: { type: 'page', id: hostile, name: hostile },
      answers: [
        { ...comment(hostile), label: hostile },
        { ...comment(hostile), question: 'reply.email', kind: 'contact', label: hostile },
      ],
    });
    await send(collector, { id: id(2), card: { id: 'constructor', version: 1 } });
    await send(collector, { id: id(3), card: { id: '__proto__', version: 1 } });
    const html = await read(collector);
    expect(html).not.toMatch(/<img|<script|onerror=(?!alert)/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('constructor');
    expect(html).toContain('__proto__');
  });
});
