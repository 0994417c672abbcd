import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import { tag } from '../site/site.js';

const shown = async (launcher: { isVisible(): Promise<boolean> }, visible: boolean) =>
  eventually(
    () => launcher.isVisible(),
    (now) => now === visible,
  );

test('a page with the usual attributes downloads one file, and the others on intent', async ({
  site,
  visit,
}) => {
  const I = await visit(
    site.show(
      `<script async src="/cdn/ohlas.js" data-endpoint="${site.endpoint}" data-accent="#a33"></script>`,
    ),
  );
  await I.launcher.waitFor();
  const files = () =>
    site.asked.filter((path) => path.startsWith('/cdn/')).map((path) => path.replace(/-\w+\.js/, ''));
  expect(files()).toEqual(['/cdn/ohlas.js']);
  await I.launcher.hover();
  await eventually(
    async () => files(),
    (all) => all.length === 4,
  );
  expect(files().sort()).toEqual(['/cdn/card', '/cdn/en', '/cdn/ohlas.js', '/cdn/outbox']);
});

test('on a slow network whatever was pressed is busy until the card is there', async ({ site, visit }) => {
  const I = await visit(site.show(`<button data-ohlas-open="rating">Rate it</button>${tag(site)}`));
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await I.page.route('**/card-*.js', async (route) => {
    await late;
    await route.continue();
  });
  const other = I.page.getByRole('button', { name: 'Rate it' });
  const busy = () => Promise.all([I.launcher, other].map((one) => one.getAttribute('aria-busy')));
  await I.launcher.click();
  expect(await busy()).toEqual(['true', null]);
  expect(await I.launcher.evaluate((button) => getComputedStyle(button).opacity)).toBe('0.6');
  await other.click();
  expect(await busy()).toEqual(['true', 'true']);
  arrive();
  await I.card.waitFor();
  expect(await other.getAttribute('aria-busy')).toBeNull();
});

test('it speaks to people as the shop does, in whichever language', async ({ site, visit }) => {
  const { page } = await visit(site.show('', tag(site, 'data-locale="cs" data-formality="informal"')));
  const says = (words: string) => page.getByRole('button', { name: words, exact: true }).waitFor();
  await says('Napiš nám');
  for (const [locale, formality, words] of [
    ['sk', 'informal', 'Napíš nám'],
    ['nl', 'informal', 'Feedback'],
    ['pl', 'informal', 'Napisz do nas'],
    ['sk', 'formal', 'Napíšte nám'],
    ['cs', 'formal', 'Napište nám'],
    ['cs', 'informal', 'Napiš nám'],
  ] as const) {
    await page.evaluate((options) => window.ohlas.configure(options), { locale, formality });
    await says(words);
  }
  await page.evaluate(() => window.ohlas.configure({ launcher: { label: 'Pište' } }));
  await says('Pište');
});

test('it stands where the shop wants it, with ink that can be read', async ({ site, visit }) => {
  const I = await visit(
    site.show(tag(site, 'data-accent="#ffe08a" data-position="bottom-start" data-launcher-offset="60"')),
  );
  await I.launcher.waitFor();
  await eventually(
    () => I.launcher.boundingBox(),
    (box) => box?.x === 60,
  );
  const { height, y } = (await I.launcher.boundingBox()) ?? { height: 0, y: 0 };
  expect(height).toBe(48);
  expect(y + height).toBe((I.page.viewportSize()?.height ?? 0) - 60);
  const ink = await I.launcher.evaluate((button) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = getComputedStyle(button).color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  });
  expect(ink).toEqual([0, 0, 0, 255]);
});

test('removed, it comes back, as often as a page may swap what it shows', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)));
  const host = I.page.locator('ohlas-root');
  for (let time = 0; time < 20; time += 1) {
    await I.launcher.waitFor();
    await host.evaluate((element) => element.remove());
  }
  await I.launcher.waitFor();
});

test('it does not fight a page that removes it each time', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)));
  await I.launcher.waitFor();
  const removed = await I.page.evaluate(async () => {
    let times = 0;
    const remove = () => {
      for (const host of document.querySelectorAll('ohlas-root')) {
        host.remove();
        times += 1;
      }
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return times;
  });
  expect(removed).toBeGreaterThan(20);
  expect(removed).toBeLessThan(100);
  expect(await I.page.locator('ohlas-root').count()).toBe(0);
});

test('a body that is swapped takes nothing along', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)));
  await I.launcher.waitFor();
  await I.page.evaluate(() => {
    const body = document.createElement('body');
    const button = document.createElement('button');
    button.textContent = 'Rate it';
    button.dataset.ohlasOpen = 'rating';
    body.append(button);
    document.body.replaceWith(body);
  });
  await I.press('Rate it');
  await I.chooseStars(4);
  await I.closeCard();
  await eventually(site.stored, (all) => all.length === 1);
});

test('it is not there under a dialog of the page, on pages that hide it, and in print', async ({
  site,
  visit,
}) => {
  const I = await visit(
    site.show(
      `<button onclick="this.nextSibling.showModal()">Open</button><dialog><button onclick="this.parentNode.close()">Shut</button></dialog>${tag(site)}`,
    ),
  );
  await I.launcher.waitFor();
  await I.press('Open');
  await shown(I.launcher, false);
  await I.press('Shut');
  await shown(I.launcher, true);

  await I.page.evaluate(() => window.ohlas.configure({ launcher: { hideOn: ['/page*'] } }));
  await shown(I.launcher, false);
  await I.page.evaluate(() => window.ohlas.configure({ launcher: { hideOn: [] } }));
  await shown(I.launcher, true);

  await I.page.emulateMedia({ media: 'print' });
  expect(await I.launcher.isVisible()).toBe(false);
});

test('options in an element of the page count, and attributes win', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      `${tag(site, 'data-config="#options" data-label="Mine"')}<script type="application/json" id="options">{"locale":"cs","launcher":{"label":"Theirs","position":"bottom-start"}}</script>`,
    ),
  );
  const launcher = I.page.getByRole('button', { name: 'Mine', exact: true });
  await launcher.waitFor();
  await eventually(
    async () => (await launcher.boundingBox())?.x,
    (x) => x === 20,
  );
  await launcher.click();
  await I.card.getByText('Co máte na srdci?').waitFor();
});

test('a card is open once, and an unknown one is a problem and a closed handle', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)), { expected: /no-such-card/ });
  await I.launcher.waitFor();
  const events = await I.page.evaluate(async () => {
    const heard: unknown[] = [];
    window.ohlas.on('ready', (detail: unknown) => heard.push(detail));
    const off = window.ohlas.on('shown', (detail: unknown) => heard.push(detail));
    const handle = await window.ohlas.open('rating');
    const again = await window.ohlas.open('rating');
    heard.push(handle === again);
    const other = await window.ohlas.open('comment');
    heard.push(await handle.closed);
    off();
    other.close();
    heard.push(await other.closed, await (await window.ohlas.open('no-such-card')).closed);
    return heard;
  });
  expect(events).toEqual([
    { version: expect.any(String) },
    { card: 'rating' },
    true,
    { card: 'comment' },
    'replaced',
    'dismissed',
    'dismissed',
  ]);
});

test('a subject of no known kind is told, and the shop is rated', async ({ site, visit }) => {
  const warnings: string[] = [];
  const I = await visit(site.show(tag(site)), {
    expected: /subject is "stool:a"/,
    onWarning: (words) => warnings.push(words),
  });
  await I.page.evaluate(() => window.ohlas.open('rating', { subject: 'stool:a' }));
  await I.see('How would you rate our shop?');
  expect(warnings).toEqual([
    'ohlas: subject is "stool:a". Write product:ID, order:ID, page:ID, contact:ID or shop.',
  ]);
});

test('of two cards asked for one after the other the later is seen, however long the first takes', async ({
  site,
  visit,
}) => {
  const I = await visit(site.show(tag(site)));
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await I.page.route('**/more-*.js', async (route) => {
    await late;
    await route.continue();
  });
  await I.launcher.waitFor();
  const heard = await I.page.evaluateHandle(() => {
    const shown: string[] = [];
    window.ohlas.on('shown', ({ card }) => shown.push(card));
    return { shown, wish: window.ohlas.open('wish') };
  });
  await I.page.waitForTimeout(300);
  await I.openCard();
  await I.write('Your message', 'Half of');
  arrive();
  expect(await heard.evaluate(async ({ shown, wish }) => [await (await wish).closed, shown])).toEqual([
    'dismissed',
    ['comment'],
  ]);
  await I.see("What's on your mind?");
});
