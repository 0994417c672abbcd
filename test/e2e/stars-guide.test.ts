import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { type Site, tag } from '../site/site.js';

const guide = readFileSync(new URL('../../docs/stars.md', import.meta.url), 'utf8');

/** The block of one language that holds these words. */
function block(language: string, words: string): string {
  const all = [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))]
    .map(([, code = '']) => code)
    .filter((code) => code.includes(words));
  if (all.length !== 1) throw new Error(`${all.length} blocks of the guide hold ${words}.`);
  return all[0] ?? '';
}

const show = (site: Site, body: string, style = '') =>
  site.show(`<main><h1>A stool</h1>${body}<p>Below</p></main>`, `<style>${style}</style>${tag(site)}`);

/** Sees what moves, and lets the page be seen before the element is there. */
const WATCH = {
  before: () => {
    const define = customElements.define.bind(customElements);
    customElements.define = (...given) => {
      setTimeout(() => customElements.get(given[0]) ?? define(...given), 300);
    };
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  },
};

test('the line of the guide shows a rating, in the look of the guide', async ({ site, visit }) => {
  const I = await visit(
    show(site, `<p>A stool ${block('html', 'readonly average')}</p>`, block('css', '--ohlas-stars-size')),
  );
  const stars = I.page.getByRole('img', { name: '4.3 of 5 stars, 128 ratings' });
  await stars.waitFor();
  expect(await stars.evaluate((each) => Math.round(each.getBoundingClientRect().height))).toBe(32);
  expect(
    await stars.evaluate(
      (each) => getComputedStyle(each.querySelector('svg')?.firstElementChild as Element).fill,
    ),
  ).toBe('rgb(217, 72, 15)');
});

test('the form of the guide sends its rating, and not without one', async ({ site, visit }) => {
  const I = await visit(show(site, block('html', '<form').replace('/reviews', '')));
  await I.page.getByRole('radiogroup', { name: 'How comfortable is it?' }).waitFor();
  await I.press('Send');
  expect(I.page.url()).not.toContain('comfort');
  await I.page.getByRole('radio', { name: '4 stars, Good' }).click();
  await I.press('Send');
  await I.page.waitForURL(/\?comfort=4$/);
});

test('the stars of the guide make a response', async ({ site, visit }) => {
  const I = await visit(show(site, block('html', 'subject=')));
  await I.page
    .getByRole('radiogroup', { name: 'How would you rate this stool?' })
    .getByRole('radio', { name: '5 stars, Very good' })
    .click();
  const [response] = await eventually(site.stored, (all) => all.length === 1);
  expect(response?.subject).toEqual({ type: 'product', id: 'walnut-stool' });
  expect(answersOf(response).overall).toMatchObject({ value: 5 });
});

test.for([
  ['to look at, in a line of words', () => `<p>A stool ${block('html', 'readonly average')}</p>`, ''],
  ['to press, where their room is kept', () => block('html', '<form'), block('css', ':not(:defined')],
  [
    'with a subject, where their room is kept',
    () => `<div>${block('html', 'subject=')}</div>`,
    block('css', ':not(:defined').replace('44px', 'calc(44px + 1.5em)'),
  ],
] as const)('nothing moves when stars come: %s', async ([, body, style], { site, visit }) => {
  const I = await visit(show(site, body().repeat(3), style), WATCH);
  await I.page.waitForFunction(() => !!customElements.get('ohlas-stars'));
  await I.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await I.page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
});
