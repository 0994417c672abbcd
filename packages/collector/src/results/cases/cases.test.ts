import type { OhlasResponse } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { comment, email, id, response } from '../../response.contract.js';
import { open, post, read, send } from '../pages.contract.js';
import { askLink, mailto, replyTo, type ShopPlace, tel } from './mail.js';

const NOW = Date.parse('2026-11-21T14:00:00Z');
const HOUR = 3_600_000;
const phone = { ...email('+420 777 123 456'), question: 'reply.phone', label: 'Telefon' };
const iso = (ms: number) => new Date(ms).toISOString();

const complain = (n: number, change: Partial<OhlasResponse> = {}): Partial<OhlasResponse> => ({
  id: id(n),
  card: { id: 'complaint', version: 1 },
  case: 'x',
  answers: [comment(`Stížnost ${n}.`), email('jana@example.com'), phone],
  ...change,
});

async function three() {
  const collector = open({ now: () => NOW, origins: ['https://shop.example'] });
  await send(collector, complain(1, { promisedBy: iso(NOW + 2 * HOUR) }));
  await send(collector, complain(2, { promisedBy: iso(NOW - 27 * HOUR) }));
  await send(collector, complain(3));
  return collector;
}

describe('the cases', () => {
  test('are sorted by what was promised, the longest overdue first, and say so in words', async () => {
    const html = await read(await three(), '/results/cases');
    const places = ['Stížnost 2.', 'Stížnost 1.', 'Stížnost 3.'].map((text) => html.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).toContain('1 day 3 hrs late');
    expect(html).toContain('<span class="tag late-tag">Overdue</span>');
    expect(html).toContain('due in 2 hours');
    expect(html).toContain('No reply time was promised');
    expect(html).toContain('<span class="hidden">, 1 overdue</span>');
  });

  test('move to another tab with their state, and keep their notes', async () => {
    const collector = await three();
    const path = `/results/answers/${id(2)}`;
    const answer = await post(collector, `${path}/case`, {
      status: 'answered',
      note: '  Poslali jsme nohu. ',
    });
    expect(answer.headers.get('location')).toBe(`${path}?done=saved`);
    expect(await read(collector, '/results/cases')).not.toContain('Stížnost 2.');
    expect(await read(collector, '/results/cases?status=answered')).toContain('Stížnost 2.');
    const html = await read(collector, path);
    expect(html).toContain('<p dir="auto">Poslali jsme nohu.</p>');
    expect(html).toContain('value="answered" checked=""');
    expect(await read(collector, '/results/cases?status=resolved')).toContain(
      'No case has been resolved yet.',
    );
  });

  test('offer the question how it went once they are resolved', async () => {
    const collector = await three();
    const path = `/results/answers/${id(2)}`;
    expect(await read(collector, path)).not.toContain('ohlas-card=resolution');
    await post(collector, `${path}/case`, { status: 'resolved' });
    const html = await read(collector, path);
    expect(html).toContain(`https://shop.example/?ohlas-card=resolution#ohlas-thread=${id(2)}`);
    expect(html).toContain('Send the link by e-mail');
  });

  test('wait on the overview, too', async () => {
    const html = await read(await three(), '/results');
    expect(html).toContain('3 open cases');
    expect(html).toContain('<b class="late">1 overdue</b>');
    expect(await read(await three(), '/results', 'cs')).toContain('3 otevřené případy');
  });
});

describe('replies', () => {
  const place = { timeZone: 'Europe/Prague', shopName: undefined, now: NOW };
  const link = (change: Partial<OhlasResponse>) =>
    replyTo(response({ answers: [], ...change }), 'H7K4-QD2M', NOW, place);

  test('quote the person in the person’s language', () => {
    const mail = new URL(
      link({ locale: 'cs', answers: [comment('Noha je kratší.\nViklá se.'), email('jana@example.com')] }) ??
        '',
    );
    expect(mail.pathname).toBe('jana@example.com');
    expect(mail.searchParams.get('subject')).toBe('Vaše zpráva, případ H7K4-QD2M');
    expect(mail.searchParams.get('body')).toBe(
      '\r\n\r\nNapsali jste nám (21. 11. 2026 15:00):\r\n> Noha je kratší.\r\n> Viklá se.',
    );
  });

  test('are only for one address that is one', () => {
    for (const address of [
      'jana@example.com?bcc=all@example.com',
      'jana@example.com,eve@example.com',
      'jana@example.com&cc=x@y.z',
      'jana@example.com%0d%0aBcc:x@y.z',
      'nobody',
      '<script>@x',
    ])
      expect(mailto(address, '', ''), address).toBeUndefined();
    expect(mailto('jana+shop@example.com', 'a&b', '')).toBe(
      'mailto:jana%2Bshop@example.com?subject=a%26b&body=',
    );
    expect(link({})).toBeUndefined();
  });

  test('by telephone dial what was written', () => {
    expect(tel('+420 777 123 456')).toBe('tel:+420777123456');
    expect(tel('(02) 123-45-67')).toBe('tel:021234567');
    expect(tel('+1+2+3456')).toBe('tel:+123456');
    expect(tel('call me')).toBeUndefined();
  });

  test('link into the shop, never to a script or to strangers', () => {
    const hash = `?ohlas-card=resolution#ohlas-thread=${id(1)}`;
    const from = (url: string, shop: Partial<ShopPlace> = {}) =>
      askLink(response({ page: { url } }), { url: undefined, origins: undefined, ...shop });
    expect(from('https://shop.example/a/b')).toBe(`https://shop.example/${hash}`);
    expect(from('https://shop.example/a/b', { url: 'https://shop.example/cs/' })).toBe(
      `https://shop.example/cs/${hash}`,
    );
    expect(from('https://evil.example/', { origins: ['https://shop.example'] })).toBeUndefined();
    expect(from('javascript:alert(1)')).toBeUndefined();
  });
});
