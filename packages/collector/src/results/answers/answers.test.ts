import type { ChoicesAnswer } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { comment, email, id, stars } from '../../response.contract.js';
import { enter, get, open, read, send } from '../pages.contract.js';

const damaged: ChoicesAnswer = {
  question: 'causes',
  kind: 'choices',
  label: 'Co bylo špatně?',
  standard: true,
  shape: 'choices',
  values: ['damaged'],
  labels: ['Poškozené zboží'],
};

describe('the list of answers', () => {
  test('says who, how, what and when', async () => {
    const collector = open({ shopName: 'Dub & Ořech', now: () => Date.parse('2026-11-21T13:02:00Z') });
    await send(collector, {
      audience: { kind: 'buyer', evidence: 'shop' },
      source: 'prompt',
      prompt: 'delivered',
      subject: { type: 'order', id: '10482' },
      case: 'x',
      answers: [stars(2), comment('Nohu má kratší.'), email('jana@example.com'), damaged],
    });
    const html = await read(collector, '/results/answers');
    expect(html).toContain('<b dir="auto">Dub &amp; Ořech</b>');
    expect(html).toContain('<time datetime="2026-11-21T13:02:00.000Z">14:02</time>');
    expect(html).toContain(
      '<li class="tag buyer">buyer</li><li class="n">known from the shop · prompt · <bdi>delivered</bdi> · <bdi>cs</bdi></li>',
    );
    expect(html).toContain('<bdi>Order 10482</bdi>');
    expect(html).toContain('Case <bdi dir="ltr">0000-0001</bdi>');
    expect(html).toContain('aria-label="2 of 5 stars"');
    expect(html.match(/class="lit"/g)).toHaveLength(2);
  });

  test('puts questions and options into the reader’s language and leaves the person’s words alone', async () => {
    const collector = open();
    await send(collector, { answers: [stars(2), damaged, comment('Nohu má kratší.')] });
    const english = await read(collector, '/results/answers');
    expect(english).toContain('<span>What went wrong?</span> <span>Damaged</span>');
    expect(english).toContain('<p lang="cs" dir="auto">Nohu má kratší.</p>');
    expect(await read(collector, '/results/answers', 'ar')).toContain('تالف');
    expect(await read(collector, '/results/answers', 'cs')).toContain('Poškozené zboží');
  });

  test('leaves the shop’s own words and unknown options as they were read', async () => {
    const collector = open();
    await send(collector, {
      card: { id: 'our-own', version: 1 },
      answers: [
        { ...damaged, standard: false, label: 'Co vás štve?' },
        { ...damaged, question: 'colour', label: 'Barva?', values: ['dark-red'], labels: ['Vínová'] },
      ],
    });
    const html = await read(collector, '/results/answers');
    expect(html).toContain('<span lang="cs">Co vás štve?</span> <span lang="cs">Poškozené zboží</span>');
    expect(html).toContain('<span lang="cs">Barva?</span> <span lang="cs">Vínová</span>');
    expect(html).toContain('our-own');
  });

  test('marks what is unfinished, a test, or held back', async () => {
    const collector = open();
    await send(collector, {
      status: 'partial',
      test: true,
      client: { name: 'ohlas', version: '1', device: 'phone', trap: 'http://spam' },
    });
    const html = await read(collector, '/results/answers');
    expect(html).toContain('<li class="tag">unfinished</li>');
    expect(html).toContain('<li class="tag held">test</li>');
    expect(html).toContain('held back: it filled in a field that people do not see');
  });

  test('shows other scores in words', async () => {
    const collector = open();
    await send(collector, { id: id(1), answers: [{ ...stars(7), kind: 'scale', min: 0, max: 10 }] });
    await send(collector, { id: id(2), answers: [{ ...stars(0), kind: 'thumbs', min: 0, max: 1 }] });
    await send(collector, { id: id(3), answers: [{ ...stars(1), min: 1, max: 1e9 }] });
    const html = await read(collector, '/results/answers');
    expect(html).toContain('7 (0 to 10)');
    expect(html).toMatch(/class="score">No</);
    expect(html).toContain('1 (1 to 1,000,000,000)');
  });

  test('turns its pages and keeps the filters', async () => {
    const collector = open();
    for (let n = 1; n <= 51; n += 1) await send(collector, { id: id(n), answers: [comment(`number ${n}.`)] });
    const first = await read(collector, '/results/answers?card=purchase');
    expect(first).toContain('number 51.');
    expect(first).not.toContain('number 1.<');
    const next = /href="(\/results\/answers\?[^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&');
    expect(next).toContain('card=purchase');
    const second = await read(collector, next);
    expect(second).toContain('number 1.<');
    expect(second).toContain('Back to the first');
    expect(second).not.toContain('rel="next"');
  });
});

describe('the filters', () => {
  const few = async () => {
    const collector = open({ now: () => Date.parse('2026-03-02T23:30:00Z') });
    await send(collector, {
      id: id(1),
      card: { id: 'visit', version: 1 },
      answers: [comment('Lavice z dubu.')],
    });
    await send(collector, { id: id(2), answers: [stars(5), comment('Děkuji.')], test: true });
    return collector;
  };

  test('stand in the address, empty fields left out', async () => {
    const html = await read(await few(), '/results/answers?q=lavice&card=visit&audience=&from=');
    expect(html).toContain('Lavice z dubu.');
    expect(html).not.toContain('Děkuji.');
    expect(html).toContain('<option value="visit" selected="">Visit</option>');
    expect(html).toContain('name="q" value="lavice"');
    expect(html).toMatch(
      /href="\/results\/answers\?q=lavice&amp;audience=&amp;from=" aria-label="Remove Card: Visit"/,
    );
  });

  test('count days as the shop does', async () => {
    const collector = await few();
    // Half past eleven at night in UTC is the next morning in Prague.
    expect(await read(collector, '/results/answers?from=2026-03-03&to=2026-03-03')).toContain('Lavice');
    expect(await read(collector, '/results/answers?to=2026-03-02')).toContain(
      'No answer fits these filters.',
    );
  });

  test('keep tests apart when asked to', async () => {
    expect(await read(await few(), '/results/answers?test=false')).not.toContain('Děkuji.');
    expect(await read(await few(), '/results/answers?test=true')).not.toContain('Lavice');
  });

  test.each(['cursor=x', 'score=many', 'audience=everybody', 'colour=red'])(
    'say so when %s makes no sense',
    async (query) => {
      const collector = await few();
      const answer = await get(collector, `/results/answers?${query}`, { Cookie: await enter(collector) });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('This address cannot be understood.');
    },
  );

  test('go into the export', async () => {
    const collector = await few();
    const html = await read(collector, '/results/answers?card=visit&lang=en');
    expect(html).toContain('href="/results/export/csv?card=visit"');
    const cookie = { Cookie: await enter(collector) };
    const lines = await (await get(collector, '/results/export/ndjson?card=visit', cookie)).text();
    expect(lines.trim().split('\n')).toHaveLength(1);
    expect(lines).toContain('Lavice z dubu.');
    const csv = await get(collector, '/results/export/csv?card=visit&lang=cs', cookie);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect((await get(collector, '/results/export/csv')).status).toBe(401);
    expect((await get(collector, '/results/export/exe', cookie)).status).toBe(404);
  });
});
