import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import { countBelongings } from '../site/belongings.js';
import { tag } from '../site/site.js';

test('the tag included twice is one launcher, one card and one response', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site) + tag(site)));
  await I.launcher.waitFor();
  await I.page.evaluate(() => {
    const again = document.createElement('script');
    again.src = '/cdn/ohlas.js';
    again.dataset.endpoint = '/v1/responses';
    document.body.append(again);
    return new Promise((resolve) => again.addEventListener('load', resolve));
  });
  expect(await I.page.locator('ohlas-root').count()).toBe(1);
  expect(await I.launcher.count()).toBe(1);

  await I.openCard();
  await I.write('Your message', 'Once, please.');
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
  expect(site.received).toHaveLength(1);
});

test('the one file does the same and asks for no other', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site).replace('ohlas.js', 'ohlas.all.js')));
  await I.openCard();
  await I.write('Your message', 'In one piece.');
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
  expect(site.asked.filter((path) => path.startsWith('/cdn/'))).toEqual(['/cdn/ohlas.all.js']);
});

test('an element with the id "ohlas" breaks nothing', async ({ site, visit }) => {
  const I = await visit(site.show(`<div id="ohlas">Theirs</div>${tag(site)}`));
  await I.openCard();
  await I.write('Your message', 'Both stand.');
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
  expect(await I.page.locator('#ohlas').textContent()).toBe('Theirs');
  expect(await I.page.evaluate(() => typeof window.ohlas.open)).toBe('function');
});

test('calls made before the file is there are kept', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      `<script>if (!window.ohlas || !window.ohlas.push) window.ohlas = []; ohlas.push(function (o) { o.open('comment') })</script>${tag(site)}`,
    ),
  );
  await I.card.waitFor();
});

test('options pushed as an object count, for tag managers that drop attributes', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      `<script>window.ohlas = window.ohlas || []; ohlas.push({ endpoint: '${site.endpoint}', launcher: { label: 'Say it' }, test: false })</script><script async src="/cdn/ohlas.js"></script>`,
    ),
  );
  await I.press('Say it');
  await I.write('Your message', 'From a tag manager.');
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
});

test('wrong options are told one by one, foreign attributes are not, and the page goes on', async ({
  site,
  visit,
}) => {
  const warnings: string[] = [];
  const I = await visit(
    site.show(
      `<div data-ohlas-open="rating" role="button">Rate</div>${tag(
        site,
        'data-acent="#a33" data-scheme="purple" data-position="top" data-cfasync="false" data-turbo-track="reload"',
      )}`,
    ),
    { expected: /ohlas/i, onWarning: (words) => warnings.push(words) },
  );
  await I.launcher.waitFor();
  await eventually(
    async () => warnings.length,
    (count) => count >= 3,
  );
  const about = (word: string) => warnings.filter((words) => words.includes(word));
  expect(about('acent')).toHaveLength(1);
  expect(about('acent')[0]).toContain('accent');
  expect(about('purple')).toHaveLength(1);
  expect(about('purple')[0]).toMatch(/light.*dark/);
  expect(about('top')).toHaveLength(1);
  expect(about('top')[0]).toContain('bottom-end');
  expect(warnings).toHaveLength(3);
  expect(warnings.join()).not.toMatch(/cfasync|turbo/);

  await I.openCard();
  await I.write('Your message', 'Still here.');
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
});

test('no endpoint is one problem, in words', async ({ site, visit }) => {
  const warnings: string[] = [];
  const I = await visit(site.show('<script async src="/cdn/ohlas.js"></script>'), {
    expected: /endpoint/,
    onWarning: (words) => warnings.push(words),
  });
  await I.launcher.waitFor();
  await eventually(
    async () => warnings.length,
    (count) => count > 0,
  );
  expect(warnings).toHaveLength(1);
});

test('a card whose file does not load says so, and offers the shop’s address', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      `<script>window.ohlas = []; ohlas.push({ shop: { contact: { email: 'help@shop.example' } } })</script>${tag(site)}`,
    ),
    { expected: /card-|Failed to (fetch|load)|import/ },
  );
  await I.launcher.waitFor();
  await I.page.route('**/cdn/card-*.js', (route) => route.abort());
  await I.launcher.click();
  const address = I.page.locator('ohlas-root').getByRole('link', { name: /help@shop\.example|mail/i });
  await address.waitFor();
  expect(await address.getAttribute('href')).toMatch(/^mailto:help@shop\.example/);
});

test('without an address it says so on phones too, and opens when the file is back', async ({
  site,
  visit,
}) => {
  const I = await visit(site.show(tag(site)), {
    expected: /card-|Failed to (fetch|load)|import/,
    viewport: { width: 390, height: 760 },
  });
  await I.launcher.waitFor();
  await I.page.route('**/cdn/card-*.js', (route) => route.fulfill({ status: 500 }));
  await I.launcher.click();
  const failed = I.page.locator('ohlas-root').getByRole('button', { name: /\u26a0/ });
  await failed.waitFor();
  expect(await failed.evaluate((button) => parseFloat(getComputedStyle(button).fontSize))).toBeGreaterThan(
    13,
  );
  await I.page.unroute('**/cdn/card-*.js');
  await failed.click();
  await I.card.waitFor();
});

test('destroy() leaves no node, listener, timer or global', async ({ site, visit }) => {
  const plain = await visit(site.show('<p>Nothing of ours.</p>'), { before: countBelongings });
  const untouched = await plain.page.evaluate(() => window.belongings());

  const I = await visit(
    site.show(
      `<button data-ohlas-open="rating" data-ohlas-subject="product:stool-1">Rate it</button>${tag(site)}`,
    ),
    { before: countBelongings },
  );
  await I.openCard();
  await I.write('Your message', 'Here and gone.');
  await I.send();
  await I.seeThanks();
  await I.page.keyboard.press('Escape');
  await I.press('Rate it');
  await I.chooseStars(4);
  await eventually(site.stored, (all) => all.length === 1);
  const busy = await I.page.evaluate(() => window.belongings());
  expect(busy.listeners.length).toBeGreaterThan(0);

  await I.page.evaluate(() => window.ohlas.destroy());
  const left = await eventually(
    () => I.page.evaluate(() => window.belongings()),
    ({ timers, listeners }) => timers.length === 0 && listeners.length === 0,
    20_000,
  );
  expect(left.globals).toEqual(untouched.globals);
  expect(left.nodes.filter((name) => name.startsWith('OHLAS'))).toEqual([]);
  expect(left.nodes).toEqual([...untouched.nodes, 'BUTTON', 'SCRIPT'].filter((name) => name !== 'P').sort());
});
