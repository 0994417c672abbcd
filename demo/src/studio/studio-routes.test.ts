import { describe, expect, test } from 'vitest';
import { studioRoutes } from './studio-routes.js';

const studio = studioRoutes({ now: () => new Date('2026-11-09T10:00:00Z') });
const ask = async (path: string, init?: RequestInit) => studio.request(`http://shop.test${path}`, init);
const text = async (path: string) => (await ask(path)).text();

describe('the playground', () => {
  test('has one address, and keeps what is asked for', async () => {
    const { status, headers } = await ask('/studio?card=wish');
    expect([status, headers.get('Location')]).toEqual([301, '/studio/?card=wish']);
  });

  test.each([
    '/studio/',
    '/studio/?accent=%23111&cards=%7B%22a%22%3A%22%3Cb%22%7D',
    '/studio/frame/room?place=inline&more={"a":"<b"}',
  ])('%s has nothing inline that a strict policy would block', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    expect(response.headers.get('Content-Security-Policy')).toContain(
      "frame-ancestors 'self'; frame-src 'self'",
    );
    const html = await response.text();
    expect(html).not.toMatch(/ style=|<style|\son[a-z]+=|javascript:|undefined|\[object|NaN/);
    for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
      if (attributes.includes('application/json')) JSON.parse(body);
      else expect(body).toBe('');
  });

  test('comes with the controls as its address has them, and the code to it', async () => {
    const page = await text('/studio/?accent=%23b4235a&scheme=dark&icon=on&radius=4&card=mine');
    expect(page).toMatch(/id="accent"[^>]*value="#b4235a"/);
    expect(page).toMatch(/name="scheme" value="dark" checked/);
    expect(page).toMatch(/id="icon"[^>]* checked/);
    expect(page).toMatch(/id="radius"[^>]*value="4"/);
    expect(page).toMatch(/<option value="mine" selected/);
    expect(page).toContain('data-theme-radius=&quot;4&quot;');
  });

  test('says plainly that it needs scripts', async () => {
    expect(await text('/studio/')).toMatch(/<noscript>[\s\S]*scripts are off[\s\S]*<\/noscript>/);
  });

  test('previews a page with the very tag that it shows', async () => {
    const page = await text('/studio/frame/room?locale=ar&scheme=dark&hours=daily&answers=down');
    expect(page).toMatch(/<html lang="ar" dir="rtl">/);
    expect(page).toMatch(/<body class="dark">/);
    expect(page).toMatch(
      /<script async[^>]*src="\/ohlas\.js" data-scheme="dark" data-locale="ar" data-config="#ohlas-options" data-endpoint="\/studio\/endpoint\/room\/down" data-test="true">/,
    );
    expect(page).toContain('{"shop":{"hours":{"mon":["08:00","20:00"]');
  });

  test('hands out its modules and sheets, and nothing else', async () => {
    const paths = new Set(['/studio/browser/main.js']);
    for (const path of paths) {
      const response = await ask(path);
      expect({ path, type: response.headers.get('Content-Type') }).toEqual({
        path,
        type: 'text/javascript; charset=utf-8',
      });
      // All that a module imports is there too.
      for (const [, to = ''] of (await response.text()).matchAll(/^} from '(.*)';|^import .* from '(.*)';/gm))
        if (to) paths.add(new URL(to, `http://shop.test${path}`).pathname);
    }
    expect((await ask('/studio/studio.css')).headers.get('Content-Type')).toMatch(/^text\/css/);
    for (const path of ['/studio/rooms.ts', '/studio/../server.ts', '/studio/none.js'])
      expect((await ask(path)).status).toBe(404);
  });
});

describe('its endpoint', () => {
  const post = (answer: string, body: string) =>
    ask(`/studio/endpoint/room-${answer}/${answer}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', Origin: 'http://shop.test' },
    });

  test.each([
    ['takes', [201, 200]],
    ['down', [503, 201]],
    ['refuses', [422, 422]],
    ['nothing', [404, 404]],
  ])('%s', async (answer, statuses) => {
    const answered = [await post(answer, '{"id":"1"}'), await post(answer, '{"id":"1"}')];
    expect(answered.map(({ status }) => status)).toEqual(statuses);
  });

  test('tells what has arrived, as it came', async () => {
    await post('takes', '{"id":"2"}');
    const [first] = (await (await ask('/studio/arrived/room-takes')).json()) as { response: unknown }[];
    expect(first?.response).toEqual({ id: '2' });
  });
});
