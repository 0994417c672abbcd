import { describe, expect, test } from 'vitest';
import { type Collector, createCollector } from '../collector.js';
import { memoryStore } from '../stores/memory.js';
import { enter, get, open, read, send, TOKEN } from './pages.contract.js';

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
    for (const options of [{}, { adminToken: '' }]) {
      const collector = createCollector({ store: memoryStore(), ...options });
      for (const token of ['undefined', ''])
        expect((await get(collector, `/results?token=${token}`)).status).toBe(401);
    }
  });
});

describe('every page', () => {
  const PAGES = ['', '/answers', '/cases', '/cards', '/answers/0199e0f6-0000-7000-8000-000000000001'];

  test.each(PAGES)('/results%s is shown to nobody without a session', async (path) => {
    const collector = open();
    await send(collector);
    const answer = await get(collector, `/results${path}`);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('Kurýr');
  });

  test.each(PAGES)('/results%s runs no script and takes its looks from one place', async (path) => {
    const collector = open();
    await send(collector);
    const answer = await get(collector, `/results${path}`, { Cookie: await enter(collector) });
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).not.toMatch(/ style="|<script|<style| on[a-z]+="/);
  });

  test('shares one style sheet, which is kept', async () => {
    const collector = open();
    const css = await get(collector, '/results/results.css');
    expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const again = await get(collector, '/results/results.css', {
      'If-None-Match': css.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  test('speaks the language the browser asks for, or the one that was chosen, and keeps that', async () => {
    const collector = open();
    await send(collector);
    const cookie = await enter(collector);
    const asked = await get(collector, '/results', {
      Cookie: cookie,
      'Accept-Language': 'fr, cs-CZ;q=0.8, en;q=0.5',
    });
    expect(await asked.text()).toContain('<html lang="cs" dir="ltr">');
    const chosen = await get(collector, '/results/answers?lang=ar', { Cookie: cookie });
    expect(await chosen.text()).toContain('<html lang="ar" dir="rtl">');
    const language = chosen.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(language).toBe('ohlas-lang=ar');
    const later = await get(collector, '/results', {
      Cookie: `${cookie}; ${language}`,
      'Accept-Language': 'cs',
    });
    expect(await later.text()).toContain('<html lang="ar" dir="rtl">');
    const odd = await read(collector, '/results?lang=%3Cscript%3E');
    expect(odd).toContain('<html lang="en"');
  });
});
