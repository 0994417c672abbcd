import type { Locator } from 'playwright-core';
import { expect, test, type Visitor } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { type Site, tag } from '../site/site.js';

// Each kind by the keyboard alone, as somebody without a mouse goes through it, and by a pointer on the control
// itself: native inputs lie over what is drawn of them.

const ROWS = [
  { id: 'seat', label: 'Seat' },
  { id: 'back', label: 'Back' },
];
const OPTIONS = [
  { id: 'soft', label: 'Soft' },
  { id: 'firm', label: 'Firm' },
  { id: 'hard', label: 'Hard' },
];

function ask(site: Site, question: object, ...more: readonly object[]): string {
  const cards = {
    own: {
      version: 1,
      title: 'A question',
      steps: [{ questions: [{ id: 'it', label: 'How is it?', ...question }, ...more] }],
      endings: [{ id: 'thanks' }],
    },
  };
  return site.show(
    `<button data-ohlas-open="own">Open</button><script type="application/json" id="options">${JSON.stringify({ cards })}</script>`,
    tag(site, 'data-config="#options"'),
  );
}

async function open(
  site: Site,
  visit: (url: string) => Promise<Visitor>,
  question: object,
): Promise<Visitor> {
  const I = await visit(ask(site, question));
  await I.page.keyboard.press('Tab');
  await I.page.keyboard.press('Enter');
  await I.card.waitFor();
  return I;
}

async function sent(I: Visitor, site: Site) {
  await I.tabTo(I.card.getByRole('button', { name: 'Send', exact: true }));
  await I.page.keyboard.press('Enter');
  await I.seeThanks();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  return answersOf(response);
}

const radio = ({ card }: Visitor, name: string | RegExp) => card.getByRole('radio', { name, exact: true });
const keys = async ({ page }: Visitor, ...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name);
};

test.for([
  { kind: { kind: 'scale', min: 0, max: 10 }, first: '0', arrows: 3, value: 3 },
  { kind: { kind: 'faces' }, first: 'Very unhappy', arrows: 4, value: 5 },
  { kind: { kind: 'faces', points: 3 }, first: 'Very unhappy', arrows: 1, value: 3 },
  { kind: { kind: 'thumbs' }, first: 'Yes', arrows: 1, value: 0 },
  { kind: { kind: 'expectation' }, first: 'Much worse', arrows: 2, value: 0 },
  { kind: { kind: 'stars', max: 3 }, first: '1 star, Very bad', arrows: 1, value: 2 },
])(
  '$kind: the first has the focus, Space takes it, arrows move it',
  async ({ kind, first, arrows, value }, { site, visit }) => {
    const I = await open(site, visit, kind);
    await I.tabTo(radio(I, first));
    await keys(I, 'Space', ...Array.from({ length: arrows }, () => 'ArrowRight'));
    expect((await sent(I, site)).it).toMatchObject({ kind: kind.kind, value });
  },
);

test.for([
  { kind: 'stars' },
  { kind: 'faces' },
  { kind: 'scale', min: 1, max: 7 },
  { kind: 'thumbs' },
  { kind: 'expectation' },
  { kind: 'choice', options: OPTIONS },
  { kind: 'ratings', rows: ROWS, key: 'it.seat' },
  { kind: 'ratings', of: 'scale', rows: ROWS, key: 'it.seat' },
  { kind: 'expectation', rows: ROWS, key: 'it.seat' },
])(
  'what is asked next comes by Space, Enter, a pointer or 800 ms of rest, and not while arrowing: %o',
  async ({ key = 'it', ...kind }, { site, visit }) => {
    const next = { id: 'next', kind: 'text', label: 'And then?', showIf: { [key]: { empty: false } } };
    const I = await visit(ask(site, kind, next));
    await I.page.clock.install();
    await I.page.clock.pauseAt(Date.now() + 60_000);
    const came = () => I.card.getByRole('textbox', { name: 'And then?' }).count();
    const radios = I.card.getByRole('radio');
    for (const [how, settle] of Object.entries({
      space: () => keys(I, 'Space'),
      enter: () => keys(I, 'Enter'),
      pointer: () => radios.first().click(),
      'a pointer on the chosen one': () => radios.nth(1).click(),
      rest: () => I.page.clock.runFor(100),
    })) {
      await I.page.getByRole('button', { name: 'Open' }).focus();
      await keys(I, 'Enter');
      await I.card.waitFor();
      await I.tabTo(radios.first());
      // The first arrow chooses, the next ones pass on.
      await keys(I, 'ArrowRight');
      expect(await radios.nth(1).isChecked()).toBe(true);
      await I.page.clock.runFor(700);
      expect({ how, came: await came() }).toEqual({ how, came: 0 });
      await settle();
      expect({ how, came: await came() }).toEqual({ how, came: 1 });
      await keys(I, 'Delete');
      expect({ how, came: await came() }).toEqual({ how, came: 0 });
      await keys(I, 'Escape');
      await I.card.waitFor({ state: 'hidden' });
    }
  },
);

test('Delete takes a number away again', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'scale', min: 1, max: 5 });
  await I.tabTo(radio(I, '1'));
  await keys(I, 'Space', 'ArrowRight');
  expect(await radio(I, '2').isChecked()).toBe(true);
  await keys(I, 'Delete');
  expect(await I.card.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('arrows pass over numbers without settling; Enter settles at once', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'scale', min: 1, max: 7 });
  await I.tabTo(radio(I, '1'));
  await keys(I, 'ArrowRight', 'ArrowRight');
  expect(await I.card.getByText('Saved').count()).toBe(0);
  await keys(I, 'Enter');
  await I.see('Saved');
});

test('rows of ratings: Tab goes from row to row and to the way out of each', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'ratings', rows: ROWS, notApplicable: true });
  const group = (name: string) => I.card.getByRole('radiogroup', { name });
  await I.tabTo(group('Seat').getByRole('radio').first());
  await keys(I, 'Space', 'ArrowRight', 'ArrowRight');
  const out = I.card.getByRole('button', { name: 'Does not apply' });
  await I.tabTo(out.last());
  await keys(I, 'Enter');
  expect(await out.last().getAttribute('aria-pressed')).toBe('true');
  expect(await sent(I, site)).toMatchObject({ 'it.seat': { value: 3 }, 'it.back': { na: true } });
});

test('rows of expectation are a group of radios each', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'expectation', rows: ROWS });
  const back = I.card.getByRole('radiogroup', { name: 'Back' });
  await I.tabTo(back.getByRole('radio', { name: 'Much worse' }));
  await keys(I, 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(await sent(I, site)).toEqual({ 'it.back': expect.objectContaining({ value: 1, min: -2, max: 2 }) });
});

test('a choice is moved by arrows, choices are ticked by Space', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'choice', options: OPTIONS });
  await I.tabTo(radio(I, 'Soft'));
  await keys(I, 'Space', 'ArrowDown');
  expect((await sent(I, site)).it).toMatchObject({ values: ['firm'] });
});

test('choices: Tab stops at each, Space ticks and unticks', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'choices', options: OPTIONS });
  await I.tabTo(I.card.getByRole('checkbox', { name: 'Soft' }));
  await keys(I, 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Space');
  expect((await sent(I, site)).it).toMatchObject({ values: ['soft', 'firm'] });
});

test('consent is ticked by Space, and asked for beside the box', async ({ site, visit }) => {
  const text = 'You may write to me.';
  const I = await open(site, visit, { kind: 'consent', purpose: 'news', text, required: true });
  const box = I.card.getByRole('checkbox', { name: text });
  await I.tabTo(I.card.getByRole('button', { name: 'Send', exact: true }));
  await keys(I, 'Enter');
  await I.see('Please answer this question.');
  expect(await I.isFocused(box)).toBe(true);
  await keys(I, 'Space');
  expect((await sent(I, site)).it).toMatchObject({ values: ['news'], labels: [text] });
});

test('a single line is sent by Enter', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'text', lines: 1 });
  await I.tabTo(I.card.getByRole('textbox'));
  await I.page.keyboard.type('Short');
  await keys(I, 'Enter');
  await I.seeThanks();
});

test('in several lines Enter is one more, and Ctrl with Enter sends', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'text' });
  await I.tabTo(I.card.getByRole('textbox'));
  await I.page.keyboard.type('One');
  await keys(I, 'Enter');
  await I.page.keyboard.type('Two');
  await keys(I, 'Control+Enter');
  await I.seeThanks();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(answersOf(response).it).toMatchObject({ text: 'One\nTwo' });
});

test('a contact is filled in field by field, and what is wrong has the focus', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'contact', fields: ['email', 'phone', 'name'], required: true });
  const box = (name: string) => I.card.getByRole('textbox', { name });
  await I.tabTo(I.card.getByRole('button', { name: 'Send', exact: true }));
  await keys(I, 'Enter');
  await I.see('Please leave an e-mail or a phone number.');
  expect(await I.isFocused(box('E-mail'))).toBe(true);
  await keys(I, 'Tab');
  await I.page.keyboard.type('123');
  await keys(I, 'Tab');
  await I.page.keyboard.type('Jana');
  await keys(I, 'Enter');
  await I.see('A phone number has at least six digits.');
  expect(await I.isFocused(box('Phone'))).toBe(true);
  await I.page.keyboard.type('456');
  await keys(I, 'Enter');
  await I.seeThanks();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(answersOf(response)).toMatchObject({ 'it.phone': { text: '123456' }, 'it.name': { text: 'Jana' } });
});

test('words alone are no stop for Tab', async ({ site, visit }) => {
  const I = await visit(ask(site, { kind: 'message' }, { id: 'next', kind: 'text', label: 'And then?' }));
  await I.page.keyboard.press('Tab');
  await keys(I, 'Enter');
  await I.card.waitFor();
  await I.see('How is it?');
  expect(await I.isFocused(I.card.getByRole('textbox', { name: 'And then?' }))).toBe(true);
});

test('Escape closes, and the focus goes back to what opened the card', async ({ site, visit }) => {
  const I = await open(site, visit, { kind: 'faces' });
  await keys(I, 'Escape');
  await I.card.waitFor({ state: 'hidden' });
  expect(await I.isFocused(I.page.getByRole('button', { name: 'Open' }))).toBe(true);
});

/** What lies on top in the middle of a control, in the shadow root. */
const onTop = (control: Locator) =>
  control.evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const top = (node.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
    return { same: top === node, width, height };
  });

test.for([
  { kind: 'scale', min: 0, max: 10 },
  { kind: 'faces' },
  { kind: 'thumbs' },
  { kind: 'expectation' },
  { kind: 'expectation', rows: ROWS },
  { kind: 'ratings', rows: ROWS },
  { kind: 'ratings', rows: ROWS, of: 'scale' },
  { kind: 'stars', max: 10 },
  { kind: 'choice', options: OPTIONS },
  { kind: 'choices', options: OPTIONS },
  { kind: 'consent', purpose: 'news', text: 'You may write to me.' },
])(
  'the input itself lies over its whole target, 24 px at least at 320: %o',
  async (kind, { site, visit }) => {
    const I = await visit(ask(site, kind));
    await I.page.setViewportSize({ width: 320, height: 720 });
    await I.press('Open');
    await I.card.waitFor();
    const inputs = I.card.locator('input[type="radio"], input[type="checkbox"]');
    await inputs.first().waitFor();
    for (const input of await inputs.all()) {
      await input.scrollIntoViewIfNeeded();
      const { same, width, height } = await onTop(input);
      expect(same).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  },
);
