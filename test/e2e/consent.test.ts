import { expect, test, type Visitor } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { refuse, stall } from '../site/faults.js';
import { isNothing, keptBy, NOTHING } from '../site/kept.js';
import { type Site, tag } from '../site/site.js';

// What the device keeps at each level, and what becomes of it when the level changes, on built files.

const SOON = [{ id: 'soon', card: 'rating', when: { seconds: 1 }, subject: { type: 'page', id: 'home' } }];
const MESSAGE = 'The drawer sticks a little.';
const ORDER = { audience: { order: { id: '10482' } } };

function page(site: Site, options: object): string {
  const config = `<script type="application/json" id="options">${JSON.stringify(options)}</script>`;
  return site.show(`<h1>Chairs</h1>${config}${tag(site, 'data-config="#options"')}`);
}

const region = (I: Visitor) => I.page.getByRole('region', { name: 'Feedback' });
const local = (I: Visitor, key: string) => I.page.evaluate((key) => localStorage.getItem(key) ?? '', key);
const pending = (I: Visitor) => I.page.evaluate(() => window.ohlas.pending());
const seeNothingKept = (I: Visitor) => eventually(() => keptBy(I.page), isNothing);

/** Writes a message while the endpoint is down, begins another, and is known as somebody who was asked. */
async function leaveMuch(site: Site, I: Visitor): Promise<void> {
  site.fail(refuse);
  await I.openCard();
  await I.write('Your message', MESSAGE);
  await I.send();
  await I.seeThanks();
  await I.closeCard();
  await I.openCard();
  await I.write('Your message', 'Half of');
  await I.closeCard();
  await I.page.evaluate(() => {
    if (!localStorage.getItem('ohlas-history'))
      localStorage.setItem('ohlas-history', '{"v":1,"prompts":{"visit":{"shown":1,"times":1}},"orders":{}}');
  });
  expect(await keptBy(I.page)).toEqual({
    ...NOTHING,
    local: [expect.stringContaining('ohlas-draft'), 'ohlas-history'],
    databases: { 'ohlas-outbox': 1 },
  });
  await eventually(
    async () => site.received.length,
    (tries) => tries > 0,
  );
}

for (const [consent, keys] of [
  ['none', []],
  ['essential', ['ohlas-history']],
  ['full', ['ohlas-history']],
] as const)
  test(`at ${consent} the device keeps what the table says`, async ({ site, visit }) => {
    const I = await visit(page(site, { prompts: SOON, consent, ...ORDER }));
    if (consent === 'none') await I.page.waitForTimeout(7_000);
    else await region(I).waitFor({ timeout: 15_000 });
    expect(await region(I).count()).toBe(consent === 'none' ? 0 : 1);
    expect(await keptBy(I.page)).toEqual({ ...NOTHING, local: keys });
    const history = await local(I, 'ohlas-history');
    expect(Object.keys(JSON.parse(history || '{}')).sort()).toEqual(
      { none: [], essential: ['orders', 'prompts', 'v'], full: ['orders', 'prompts', 'seed', 'v', 'visit'] }[
        consent
      ],
    );
    expect(history.includes('10482')).toBe(consent === 'full');
  });

test('lowered and raised on a page it is followed at once, storage and all', async ({ site, visit }) => {
  const I = await visit(page(site, { prompts: SOON, consent: 'full', ...ORDER }));
  await region(I).waitFor({ timeout: 15_000 });
  await region(I).getByRole('button', { name: 'Close' }).click();
  await I.openCard();
  await I.write('Your message', 'Half of');
  await I.closeCard();
  const history = () => local(I, 'ohlas-history');
  const level = (to: 'none' | 'essential' | 'full') => I.page.evaluate((it) => window.ohlas.consent(it), to);
  expect(await history()).toContain('10482');
  await level('essential');
  await eventually(history, (kept) => !/10482|seed|visit"/.test(kept));
  expect(await history()).toContain('shown');
  await level('none');
  await seeNothingKept(I);
  await level('full');
  await eventually(history, (kept) => kept.includes('10482') && kept.includes('seed'));
});

test('a page that begins at none sends what an earlier one could not, and leaves nothing on the device', async ({
  site,
  visit,
}) => {
  const I = await visit(page(site, { prompts: SOON }), { expected: /ERR_/ });
  await region(I).waitFor({ timeout: 15_000 });
  await region(I).getByRole('button', { name: 'Close' }).click();
  await leaveMuch(site, I);
  const tries = site.received.length;

  site.heal();
  await I.page.goto(site.show(tag(site, 'data-consent="none"')));
  const [response] = await eventually(site.stored, (all) => all.length === 1);
  expect(answersOf(response)).toMatchObject({ message: { text: MESSAGE } });
  await seeNothingKept(I);
  // Whatever is still to come would have come by then.
  await I.page.waitForTimeout(1_000);
  expect(await keptBy(I.page)).toEqual(NOTHING);
  expect(site.received).toHaveLength(tries + 1);
  expect(await pending(I)).toEqual([]);
});

test.for([
  ['options', `<script>window.ohlas = [{ consent: 'none' }]</script>`, 'ohlas.js'],
  ['a function', `<script>window.ohlas = [{ consent: function () { return 'none' } }]</script>`, 'ohlas.js'],
  [
    'a promise that is late',
    `<script>window.ohlas = [{ consent: function () { return new Promise(function (choose) { setTimeout(choose, 2500, 'none') }) } }]</script>`,
    'ohlas.js',
  ],
  ['one file', `<script>window.ohlas = [{ consent: 'none' }]</script>`, 'ohlas.all.js'],
] as const)('so does one where %s says so', async ([_how, before, file], { site, visit }) => {
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await leaveMuch(site, I);
  site.heal();
  await I.page.goto(site.show(before + tag(site).replace('ohlas.js', file)));
  await eventually(site.stored, (all) => all.length === 1);
  await seeNothingKept(I);
});

test('what lies in localStorage leaves too', async ({ site, visit }) => {
  const before = () => Object.defineProperty(window, 'indexedDB', { value: null });
  const I = await visit(site.show(tag(site)), { expected: /ERR_/, before });
  site.fail(refuse);
  await I.page.evaluate((message) => {
    void window.ohlas.send({ card: 'comment', answers: { message } });
  }, MESSAGE);
  await eventually(
    () => keptBy(I.page),
    ({ local }) => local.length === 1,
  );
  site.heal();
  await I.page.goto(site.show(tag(site, 'data-consent="none"')));
  await eventually(site.stored, (all) => all.length === 1);
  await seeNothingKept(I);
});

test('without an endpoint they wait in the page, for the first one that is configured', async ({
  site,
  visit,
}) => {
  const I = await visit(site.show(tag(site)), { expected: /ERR_|endpoint/ });
  await leaveMuch(site, I);
  site.heal();
  const script = tag(site, 'data-consent="none"').replace(/data-endpoint="[^"]*"/, '');
  await I.page.goto(site.show(script));
  // Asked at once, it waits until the device has been looked into.
  await I.page.waitForFunction(() => !!window.ohlas?.pending);
  expect(await pending(I)).toMatchObject([{ card: 'comment', state: 'waiting' }]);
  await seeNothingKept(I);
  await I.page.evaluate((endpoint) => window.ohlas.configure({ endpoint }), site.endpoint);
  await eventually(site.stored, (all) => all.length === 1);
  expect(await keptBy(I.page)).toEqual(NOTHING);
});

test('raised later on that page, what could not be sent is kept again', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await leaveMuch(site, I);
  await I.page.goto(site.show(tag(site, 'data-consent="none"')));
  await seeNothingKept(I);
  expect(await pending(I)).toHaveLength(1);
  await I.page.evaluate(() => window.ohlas.consent('essential'));
  await eventually(
    () => keptBy(I.page),
    ({ databases }) => databases['ohlas-outbox'] === 1,
  );
  expect(await pending(I)).toHaveLength(1);
  site.heal();
  await I.page.goto(site.show(tag(site)));
  // A try that was still under way as the page went is held to be so for 16 s.
  await eventually(site.stored, (all) => all.length === 1, 20_000);
});

test('between essential and full an answer that waits stays where it is', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await leaveMuch(site, I);
  const kept = await keptBy(I.page);
  for (const level of ['full', 'essential'] as const) {
    await I.page.evaluate((level) => window.ohlas.consent(level), level);
    await I.page.waitForTimeout(300);
    expect(await keptBy(I.page)).toEqual(kept);
    expect(await pending(I)).toHaveLength(1);
  }
});

test('who goes on at once loses nothing: the request is on its way before the device forgets', async ({
  site,
  visit,
}) => {
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await leaveMuch(site, I);
  const tries = site.received.length;
  site.fail(stall(1_000));
  await I.page.goto(site.show(tag(site, 'data-consent="none"')));
  await seeNothingKept(I);
  expect(site.received).toHaveLength(tries + 1);
  await I.page.goto('about:blank');
  await eventually(site.stored, (all) => all.length === 1);
});

test('a tab that is still at essential goes on as before', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await leaveMuch(site, I);
  const other = await I.page.context().newPage();
  await other.goto(site.show(tag(site, 'data-consent="none"')));
  await eventually(() => keptBy(other), isNothing);
  site.heal();
  await other.evaluate(() => window.ohlas.flush());
  await eventually(site.stored, (all) => all.length === 1);
  await I.openCard();
  await I.write('Your message', 'Another one.');
  await I.send();
  await I.seeThanks();
  const stored = await eventually(site.stored, (all) => all.length === 2);
  expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
});

test('a person who has not chosen finds untouched what earlier pages kept, and what they choose counts then', async ({
  site,
  visit,
}) => {
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await leaveMuch(site, I);
  const kept = await keptBy(I.page);
  await I.page.goto(
    site.show(
      `<script>window.ohlas = [{ consent: function () { return new Promise(function (choose) { window.choose = choose }) } }]</script>${tag(site)}`,
    ),
  );
  await I.openCard();
  await I.write('Your message', 'Not yet chosen.');
  await I.closeCard();
  await I.page.evaluate(() => window.ohlas.configure({ locale: 'en' }));
  await I.page.waitForTimeout(1_500);
  expect(await keptBy(I.page)).toEqual(kept);
  site.heal();
  await I.page.evaluate(() => (window as unknown as { choose(level: string): void }).choose('essential'));
  await eventually(site.stored, (all) => all.length === 1);
  expect((await keptBy(I.page)).local).toEqual(kept.local);
});

test('a new device keeps nothing of a page at none, and downloads no more than has to be', async ({
  site,
  visit,
}) => {
  const I = await visit(site.show(tag(site, 'data-consent="none"')));
  await I.launcher.waitFor();
  await I.page.waitForTimeout(2_000);
  expect(await keptBy(I.page)).toEqual(NOTHING);
  const files = site.asked.filter((path) => path.startsWith('/cdn/'));
  expect(files.map((path) => path.replace(/-[0-9a-f]{8}/, '')).sort()).toEqual([
    '/cdn/api.js',
    '/cdn/choice.js',
    '/cdn/ohlas.js',
  ]);
});

test('at none nothing at all is kept, whatever is done', async ({ site, visit }) => {
  const I = await visit(page(site, { prompts: SOON, consent: 'none', counts: true }));
  await I.openCard();
  await I.write('Your message', 'Only once.');
  await I.send();
  await I.seeThanks();
  await I.closeCard();
  await I.openCard();
  await I.write('Your message', 'Half of');
  await I.closeCard();
  const sent = await I.page.evaluate(() =>
    window.ohlas.send({ card: 'comment', answers: { message: 'By a call.' } }),
  );
  expect(sent).toMatchObject({ outcome: 'accepted' });
  expect(await keptBy(I.page)).toEqual(NOTHING);
});

test('at essential a card that is opened and closed leaves nothing, not even an empty database', async ({
  site,
  visit,
}) => {
  const I = await visit(site.show(tag(site)));
  await I.openCard();
  await I.closeCard();
  await I.page.waitForTimeout(500);
  expect(await keptBy(I.page)).toEqual(NOTHING);
});

test('a page without any storage begins at none like any other', async ({ site, visit }) => {
  const before = () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
  };
  const I = await visit(site.show(tag(site, 'data-consent="none"')), { before });
  await I.openCard();
  await I.write('Your message', MESSAGE);
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
});

test('a card opens while the person has not chosen what may be kept, and what they choose counts then', async ({
  site,
  visit,
}) => {
  const I = await visit(
    site.show(
      `<script>window.ohlas = [{ prompts: 'recommended', consent: function () { return new Promise(function (choose) { window.choose = choose }) } }]</script>${tag(site)}`,
    ),
  );
  await I.openCard();
  await I.write('Your message', 'Not yet chosen.');
  await I.send();
  await I.seeThanks();
  expect(await keptBy(I.page)).toEqual(NOTHING);
  await eventually(site.stored, (all) => all.length === 1);
  await I.page.evaluate(() => (window as unknown as { choose(level: string): void }).choose('full'));
  await eventually(
    () => local(I, 'ohlas-history'),
    (kept) => kept.includes('seed'),
  );
});
