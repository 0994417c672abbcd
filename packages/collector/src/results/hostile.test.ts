import type { OhlasResponse } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { id, response } from '../response.contract.js';
import { HOSTILE } from './hostile-words.contract.js';
import { enter, get, HERE, open } from './pages.contract.js';

const ELEMENTS = new Set(
  (
    'html head meta title link body a header b nav span div details summary ul li main footer section h1 h2 h3 p q bdi ' +
    'table thead tbody tr th td svg line text circle g path rect time dl dt dd code form input button label select ' +
    'option textarea fieldset legend ol blockquote search figure caption'
  ).split(' '),
);
const HREF = /^(?:\/results|#content$|\?|https?:\/\/|mailto:[^?]+\?subject=|tel:\+?\d+$)/;

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** A response that says one thing everywhere. */
function saying(text: string, n: number): OhlasResponse {
  const base = { question: 'causes', label: text, standard: n % 2 === 0 };
  return {
    ...response(),
    id: id(n),
    card: { id: n % 3 ? text : 'complaint', version: 1 },
    answers: [
      {
        ...base,
        question: 'overall',
        measure: text,
        kind: n % 5 ? text : 'stars',
        shape: 'number',
        value: 2,
        min: 1,
        max: 5,
      },
      { ...base, kind: text, shape: 'choices', values: [text, 'damaged'], labels: [text, text], text },
      { ...base, question: 'topic', kind: text, shape: 'choices', values: [text], labels: [text] },
      { ...base, question: 'message', kind: text, shape: 'text', text },
      { ...base, question: text, kind: 'text', shape: 'text', text },
      { ...base, question: 'reply.email', kind: 'contact', shape: 'text', text },
      { ...base, question: 'reply.phone', kind: 'contact', shape: 'text', text },
      { ...base, question: 'reply.name', kind: 'contact', shape: 'text', text },
    ],
    subject: { type: 'product', id: text, name: text },
    order: { id: text, value: 1, currency: text },
    case: text,
    promisedBy: '2026-01-01T00:00:00Z',
    thread: text,
    token: text,
    prompt: text,
    trigger: text,
    locale: text,
    page: { url: text, title: text },
    context: { [text]: text },
    client: { name: text, version: text, device: 'phone', trap: n % 7 ? '' : text },
  } as OhlasResponse;
}

/** The elements that a browser would make of a page, with their attributes. */
function* tags(html: string): Generator<{ name: string; attributes: Map<string, string> }> {
  for (const [, name = '', rest = ''] of html.matchAll(
    /<([^\s/>!][^\s/>]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g,
  ))
    yield {
      name,
      attributes: new Map(
        [...rest.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    };
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What stands in a page and is not of our making. */
function foreign(html: string): readonly string[] {
  const faults: string[] = [];
  let found = 0;
  for (const { name, attributes } of tags(html)) {
    found += 1;
    if (!ELEMENTS.has(name)) faults.push(`<${name}>`);
    for (const [key, value] of attributes) {
      if (/^(?:on|style$|srcdoc$|src$|formaction$)/i.test(key)) faults.push(`<${name} ${key}>`);
      if (name === 'a' && key === 'href' && !HREF.test(unescaped(value))) faults.push(`href=${value}`);
      if (key === 'action' && !value.startsWith('/results/')) faults.push(`action=${value}`);
    }
  }
  // Every opening bracket belongs to an element that was looked at, or closes one.
  const opened = html.replace('<!doctype html>', '').split('<').length - html.split('</').length;
  return opened === found ? faults : [...faults, `${opened - found} stray brackets`];
}

async function hostileShop() {
  const collector = open({ shopName: '"><img src=x onerror=own()>', ratePerMinute: false });
  const stored: string[] = [];
  for (const [n, text] of HOSTILE.entries()) {
    const answer = await collector.fetch(
      new Request(`${HERE}/v1/responses`, {
        method: 'POST',
        body: JSON.stringify(saying(text, n + 1)),
        headers: JSON_TYPE,
      }),
    );
    if (answer.status === 201) stored.push(id(n + 1));
  }
  return { collector, stored, cookie: await enter(collector) };
}

describe('hostile words in every field', { timeout: 60_000 }, () => {
  test('there are at least three hundred, and an element made of one would be noticed', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(300);
    for (const html of [
      '<img src=x onerror=own()>',
      '<p onclick="own()"></p>',
      '<a href="javascript:own()"></a>',
      '<p><',
    ])
      expect(foreign(html), html).not.toEqual([]);
  });

  test('make no element, no attribute and no address on any page', async () => {
    const { collector, stored, cookie } = await hostileShop();
    expect(stored.length).toBeGreaterThan(250);
    const look = async (path: string, language = 'en') => {
      const answer = await get(collector, path, { Cookie: cookie, 'Accept-Language': language });
      const html = await answer.text();
      expect(answer.status, path).toBe(200);
      expect(foreign(html), path).toEqual([]);
      return html;
    };
    for (const [n, one] of stored.entries()) {
      const html = await look(`/results/answers/${one}`, ['en', 'cs', 'ar'][n % 3]);
      if (n % 20 === 0) await look(`/results/answers/${one}/erase`);
      // What was written stands there as words.
      const text = HOSTILE[Number.parseInt(one.slice(-6), 16) - 1] ?? '';
      if (/^[\x20-\x7e]+$/.test(text)) expect(unescaped(html)).toContain(text);
    }
    for (const path of ['/results?days=all&source=all', '/results/cards?days=all']) await look(path);
    for (const list of ['/results/answers', '/results/cases']) {
      let path: string | undefined = list;
      while (path) {
        const html: string = await look(path);
        path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      }
    }
  });

  test('make none in the address of a page either', async () => {
    const collector = open({ ratePerMinute: false });
    await collector.fetch(
      new Request(`${HERE}/v1/responses`, {
        method: 'POST',
        body: JSON.stringify(response()),
        headers: JSON_TYPE,
      }),
    );
    const cookie = await enter(collector);
    for (const text of HOSTILE) {
      const value = encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''));
      for (const path of [
        `/results/answers?q=${value}&card=${value}&locale=${value}&evidence=none`,
        `/results?card=${value}&days=${value}&lang=${value}`,
        `/results/answers/${value}?done=${value}`,
      ]) {
        const answer = await get(collector, path, { Cookie: cookie });
        if (answer.headers.get('content-type')?.startsWith('text/html'))
          expect(foreign(await answer.text()), path).toEqual([]);
      }
    }
  });
});
