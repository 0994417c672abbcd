import { describe, expect, test } from 'vitest';
import { comment, email, id, stars } from '../../response.contract.js';
import { enter, get, HERE, open, post, read, send } from '../pages.contract.js';

const PATH = `/results/answers/${id(1)}`;
const held = { client: { name: 'ohlas', version: '1', device: 'phone', trap: 'http://spam' } } as const;

describe('one answer in full', () => {
  test('tells everything that is known about it', async () => {
    const collector = open();
    await send(collector, {
      answers: [stars(2), comment('Nohu má kratší.')],
      audience: { kind: 'buyer', evidence: 'data-layer', orders: 2, boughtThisVisit: true },
      subject: { type: 'order', id: '10482' },
      order: { id: '10482', value: 1290, currency: 'CZK' },
      page: { url: 'https://shop.example/account', title: 'Můj účet' },
      context: { theme: 'oak' },
      source: 'prompt',
      prompt: 'delivered',
      sample: 0.5,
      thread: id(9),
      token: 'not a token',
    });
    const html = await read(collector, PATH);
    for (const part of [
      'buyer, known from the data layer',
      'not verified: ',
      '1,290 CZK',
      '<a href="https://shop.example/account" rel="noreferrer noopener" dir="ltr">',
      '<bdi>Můj účet</bdi>',
      '<bdi>theme</bdi>: <bdi>oak</bdi>',
      '50%',
      `<a href="/results/answers/${id(9)}">`,
      'How would you rate your order overall?',
    ])
      expect(html).toContain(part);
    expect(await read(collector, PATH, 'cs')).toContain('Jak hodnotíte svou objednávku celkově?');
  });

  test('shows every revision', async () => {
    const collector = open();
    await send(collector, { status: 'partial', answers: [stars(3)] });
    await send(collector, { revision: 4, answers: [stars(2), comment('Změnila jsem názor.')] });
    const html = await read(collector, PATH);
    expect(html).toContain('Revision 4');
    expect(html).toMatch(/Revision 1 · [^<]+ · unfinished/);
    expect(html.indexOf('Revision 4')).toBeLessThan(html.indexOf('Revision 1'));
    expect(html).toContain('aria-label="3 of 5 stars"');
  });

  test('is not there under another id', async () => {
    const collector = open();
    const answer = await get(collector, `/results/answers/${id(7)}`, { Cookie: await enter(collector) });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no such answer.');
  });

  test('links only to pages, whatever the address says', async () => {
    const collector = open();
    await send(collector, { page: { url: 'javascript:alert(1)' } });
    expect(await read(collector, PATH)).not.toContain('href="javascript');
  });
});

describe('what is held back', () => {
  test('says why and counts again with one click', async () => {
    const collector = open();
    await send(collector, held);
    expect(await read(collector, PATH)).toContain(
      'Held back: it does not count, because it filled in a field that people do not see.',
    );
    const answer = await post(collector, `${PATH}/restore`);
    expect(answer.status).toBe(303);
    const html = await read(collector, answer.headers.get('location') ?? '');
    expect(html).toContain('<p class="done" role="status">It counts now.</p>');
    expect(html).not.toContain('Held back');
  });
});

describe('erasing', () => {
  test('asks first, then leaves nothing', async () => {
    const collector = open();
    await send(collector);
    expect(await read(collector, PATH)).toContain(`href="${PATH}/erase"`);
    const asked = await read(collector, `${PATH}/erase`);
    expect(asked).toContain('Erase this answer for good?');
    expect(await read(collector, PATH)).toContain('Kurýr');
    const answer = await post(collector, `${PATH}/erase`);
    expect(await answer.text()).toContain('The answer is erased.');
    expect(await read(collector, '/results/answers')).not.toContain('Kurýr');
    expect((await post(collector, `${PATH}/erase`)).status).toBe(403);
  });
});

describe('forms', () => {
  const paths = [`${PATH}/restore`, `${PATH}/erase`, `${PATH}/case`];

  test.each(paths)('POST %s does nothing without a session', async (path) => {
    const collector = open();
    await send(collector, held);
    expect((await post(collector, path, {}, {})).status).toBe(401);
    expect(await read(collector, PATH)).toContain('Held back');
  });

  test.each(paths)('POST %s does nothing without the token of our own page', async (path) => {
    const collector = open();
    await send(collector, held);
    for (const form of ['', 'x', '0'.repeat(64)]) {
      const answer = await post(collector, path, { form });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('Nothing was changed.');
    }
    expect(await read(collector, PATH)).toContain('Held back');
  });

  test('of another session are not ours', async () => {
    let now = Date.parse('2026-11-21T14:00:00Z');
    const collector = open({ now: () => now });
    await send(collector, held);
    const old = /name="form" value="([0-9a-f]+)"/.exec(await read(collector, PATH))?.[1] ?? '';
    now += 1000;
    expect((await post(collector, `${PATH}/restore`, { form: old })).status).toBe(403);
  });

  test('are refused when far too long or no form at all', async () => {
    const collector = open();
    await send(collector, held);
    expect((await post(collector, `${PATH}/case`, { note: 'x'.repeat(40_000) })).status).toBe(413);
    const json = await collector.fetch(
      new Request(`${HERE}${PATH}/restore`, {
        method: 'POST',
        body: '{"form":1}',
        headers: { Cookie: await enter(collector), 'Content-Type': 'application/json' },
      }),
    );
    expect(json.status).toBe(403);
  });

  test('may hold a note as long as an answer may be', async () => {
    const collector = open();
    await send(collector, { case: 'x', answers: [stars(1), email('jana@example.com')] });
    const note = '🪑'.repeat(2000);
    expect((await post(collector, `${PATH}/case`, { note, status: 'answered' })).status).toBe(303);
    expect(await read(collector, PATH)).toContain(note);
  });
});
