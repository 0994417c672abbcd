import { caseNumber } from '@ohlas/protocol';
import { expect, test, type Visitor } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { type Site, tag } from '../site/site.js';

// Every built-in card, filled in to each of its endings, and what is stored of it held against what cards are
// documented to ask: ids, measures, kinds, shapes, ranges and cases.

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const OPTIONS = {
  shop: {
    name: 'Dub & Ořech',
    contact: { phone: '+420 800 123 456', email: 'help@shop.example', chat: '/chat', stores: '/stores' },
    timeZone: 'Europe/Prague',
    hours: Object.fromEntries(WEEK.map((day) => [day, ['00:00', '24:00']])),
    replyWorkingDays: 1,
    policies: { delivery: '/d', returns: '/r', claim: '/c', tracking: '/parcel', privacy: '/p' },
  },
  ending: { link: { label: 'Write a review', href: 'https://reviews.example/' } },
};

function page(site: Site, card: string, subject = 'shop'): string {
  return site.show(
    `<button data-ohlas-open="${card}" data-ohlas-subject="${subject}">Open</button>` +
      `<script type="application/json" id="options">${JSON.stringify(OPTIONS)}</script>`,
    tag(site, 'data-config="#options"'),
  );
}

/** A radio of one of several groups. */
const pick = ({ card }: Visitor, group: string | RegExp, name: string | RegExp) =>
  card.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).click();
const go = ({ card }: Visitor, name: string) => card.getByRole('button', { name, exact: true }).click();
const onward = (I: Visitor) => go(I, 'Continue');
const stars = (value: number, measure?: string) => ({
  kind: 'stars',
  shape: 'number',
  value,
  min: 1,
  max: 5,
  ...(measure && { measure }),
});
const scale = (value: number, min: number, max: number, measure: string) => ({
  kind: 'scale',
  shape: 'number',
  value,
  min,
  max,
  measure,
});
const chosen = (kind: string, values: readonly string[], measure?: string) => ({
  kind,
  shape: 'choices',
  values,
  ...(measure && { measure }),
});
const said = (text: string) => ({ kind: 'text', shape: 'text', text });
const contact = { kind: 'contact', shape: 'text', text: 'jana@example.cz' };

type Ending = 'Thank you' | 'We are sorry' | 'We are sorry for the wait';

interface Case {
  readonly card: string;
  readonly name: string;
  readonly subject?: string;
  readonly ending: Ending;
  readonly opensCase?: boolean;
  fill(I: Visitor): Promise<void>;
  readonly answers: { readonly [question: string]: object };
}

const cases: readonly Case[] = [
  {
    card: 'comment',
    name: 'praise',
    ending: 'Thank you',
    async fill(I) {
      await I.choose('Praise');
      await I.write('Your message', 'Lovely shop.');
    },
    answers: { topic: chosen('choice', ['praise']), message: said('Lovely shop.') },
  },
  {
    card: 'comment',
    name: 'a problem with a contact and an order',
    ending: 'Thank you',
    opensCase: true,
    async fill(I) {
      await I.choose('Problem');
      await I.write('Your message', 'It wobbles.');
      await I.write('E-mail', 'jana@example.cz');
      await go(I, 'Add an order number');
      await I.write('Order number', '10482');
    },
    answers: {
      topic: chosen('choice', ['problem']),
      message: said('It wobbles.'),
      'reply.email': contact,
      order: said('10482'),
    },
  },
  {
    card: 'rating',
    name: 'five stars',
    subject: 'product:stool',
    ending: 'Thank you',
    async fill(I) {
      await I.chooseStars(5);
      await I.choose('Quality');
      await I.write('Tell us more', 'Solid.');
    },
    answers: {
      overall: stars(5, 'product-rating'),
      liked: chosen('choices', ['quality']),
      comment: said('Solid.'),
    },
  },
  {
    card: 'rating',
    name: 'one star with a contact',
    subject: 'product:stool',
    ending: 'We are sorry',
    opensCase: true,
    async fill(I) {
      await I.chooseStars(1);
      await I.choose('Damaged');
      await I.write('E-mail', 'jana@example.cz');
    },
    answers: {
      overall: stars(1, 'product-rating'),
      causes: chosen('choices', ['damaged']),
      'reply.email': contact,
    },
  },
  {
    card: 'visit',
    name: 'a good visit',
    ending: 'Thank you',
    async fill(I) {
      await I.chooseStars(4);
      await onward(I);
      await I.choose('Yes, easily');
      await onward(I);
      await I.choose('Comparing products or prices');
      await pick(I, 'Have you bought from us before?', 'No');
    },
    answers: {
      overall: stars(4, 'visit-satisfaction'),
      found: chosen('choice', ['easily'], 'task-completion'),
      purpose: chosen('choice', ['compare']),
      'bought-before': chosen('choice', ['no']),
    },
  },
  {
    card: 'visit',
    name: 'a bad visit, what was sought not found',
    ending: 'We are sorry',
    async fill(I) {
      await I.chooseStars(2);
      await onward(I);
      await pick(I, 'Did you find what you needed?', 'Partly');
      await I.choose('A better price');
      await I.write('What were you looking for?', 'A stool');
      await onward(I);
    },
    answers: {
      overall: stars(2, 'visit-satisfaction'),
      found: chosen('choice', ['partly'], 'task-completion'),
      missing: chosen('choices', ['price']),
      sought: said('A stool'),
    },
  },
  {
    card: 'checkout',
    name: 'easy',
    ending: 'Thank you',
    async fill(I) {
      await I.chooseStars(5);
      await pick(I, /^How easy/, '7, Very easy');
    },
    answers: { overall: stars(5, 'visit-satisfaction'), ease: scale(7, 1, 7, 'ease') },
  },
  {
    card: 'checkout',
    name: 'hard',
    ending: 'We are sorry',
    async fill(I) {
      await I.chooseStars(2);
      await pick(I, /^How easy/, '2');
      await I.write('What could have been easier?', 'The address.');
    },
    answers: {
      overall: stars(2, 'visit-satisfaction'),
      ease: scale(2, 1, 7, 'ease'),
      comment: said('The address.'),
    },
  },
  {
    card: 'purchase',
    name: 'all arrived and liked, one dimension not applicable',
    subject: 'order:10482',
    ending: 'Thank you',
    async fill(I) {
      await I.choose('All of it');
      await onward(I);
      await I.chooseStars(5);
      await onward(I);
      await pick(I, 'Delivery', /^4 stars/);
      await I.card.getByRole('button', { name: 'Does not apply' }).last().click();
      await onward(I);
      await pick(I, 'Product quality', 'A bit better');
      await I.write('Tell us more', 'All good.');
    },
    answers: {
      arrived: chosen('choice', ['all']),
      overall: stars(5, 'order-satisfaction'),
      'dimensions.delivery': { ...stars(4, 'dimension.delivery'), kind: 'ratings', label: 'Delivery' },
      'dimensions.service': { kind: 'ratings', shape: 'number', na: true, measure: 'dimension.service' },
      'expectation.quality': {
        kind: 'expectation',
        shape: 'number',
        value: 1,
        min: -2,
        max: 2,
        measure: 'expectation.quality',
      },
      comment: said('All good.'),
    },
  },
  {
    card: 'purchase',
    name: 'bad, with a contact',
    subject: 'order:10482',
    ending: 'We are sorry',
    opensCase: true,
    async fill(I) {
      await I.choose('Only part');
      await onward(I);
      await I.chooseStars(1);
      await I.card.getByRole('checkbox').first().click();
      await I.write('E-mail', 'jana@example.cz');
      await onward(I);
      await onward(I);
    },
    answers: {
      arrived: chosen('choice', ['part']),
      overall: stars(1, 'order-satisfaction'),
      causes: { kind: 'choices', shape: 'choices', label: 'What went wrong?' },
      'reply.email': contact,
    },
  },
  {
    card: 'purchase',
    name: 'not yet arrived: an apology and no score',
    subject: 'order:10482',
    ending: 'We are sorry for the wait',
    async fill(I) {
      await I.choose('Not yet');
    },
    answers: { arrived: chosen('choice', ['not-yet']) },
  },
  {
    card: 'service',
    name: 'good help',
    ending: 'Thank you',
    async fill(I) {
      await I.chooseStars(5);
      await pick(I, 'Was your request resolved?', 'Yes');
      await pick(I, 'How often did you have to contact us?', 'Once');
      await onward(I);
      await pick(I, 'Friendliness', /^5 stars/);
    },
    answers: {
      overall: stars(5, 'service-satisfaction'),
      resolved: chosen('choice', ['yes'], 'resolution'),
      contacts: chosen('choice', ['once']),
      'staff.friendliness': { ...stars(5), kind: 'ratings' },
    },
  },
  {
    card: 'service',
    name: 'bad help',
    ending: 'We are sorry',
    async fill(I) {
      await I.chooseStars(1);
      await onward(I);
      await I.write('Tell us more', 'Nobody answered.');
    },
    answers: { overall: stars(1, 'service-satisfaction'), comment: said('Nobody answered.') },
  },
  {
    card: 'complaint',
    name: 'all of it',
    ending: 'We are sorry',
    opensCase: true,
    async fill(I) {
      await I.card.getByRole('checkbox').first().click();
      await I.write('What happened?', 'A leg is broken.');
      await onward(I);
      await I.choose('A repair');
      await I.write('Order number', '10482');
      await onward(I);
      await I.write('E-mail', 'jana@example.cz');
    },
    answers: {
      causes: { kind: 'choices', shape: 'choices', label: 'What went wrong?' },
      message: said('A leg is broken.'),
      wanted: chosen('choice', ['repair']),
      order: said('10482'),
      'reply.email': contact,
    },
  },
  {
    card: 'resolution',
    name: 'resolved well',
    ending: 'Thank you',
    async fill(I) {
      await I.chooseStars(5);
      await I.choose('Yes');
      await onward(I);
      await pick(I, 'Speed', /^4 stars/);
    },
    answers: {
      overall: stars(5),
      resolved: chosen('choice', ['yes'], 'resolution'),
      'handling.speed': { ...stars(4), kind: 'ratings' },
    },
  },
  {
    card: 'resolution',
    name: 'not resolved',
    ending: 'We are sorry',
    async fill(I) {
      await I.chooseStars(1);
      await I.choose('No');
      await onward(I);
    },
    answers: { overall: stars(1), resolved: chosen('choice', ['no'], 'resolution') },
  },
  {
    card: 'loyalty',
    name: 'three scales and a reason',
    ending: 'Thank you',
    async fill(I) {
      await pick(I, /recommend Dub & Ořech/, '0, Not at all likely');
      await onward(I);
      await pick(I, /buy from Dub & Ořech again/, '5');
      await pick(I, /trust Dub & Ořech/, '10, Completely');
      await I.write('What is the main reason for your answers?', 'The wait.');
    },
    answers: {
      recommend: scale(0, 0, 10, 'recommend'),
      return: scale(5, 0, 10, 'repurchase'),
      trust: scale(10, 0, 10, 'trust'),
      reason: said('The wait.'),
    },
  },
  {
    card: 'index',
    name: 'three items and trust',
    ending: 'Thank you',
    async fill(I) {
      await pick(I, /^How satisfied/, '8');
      await pick(I, /^How far did/, '7');
      await pick(I, /^Think of an ideal/, '6');
      await onward(I);
      await pick(I, /^How much do you trust/, '9');
    },
    answers: {
      satisfaction: scale(8, 1, 10, 'index.satisfaction'),
      expectations: scale(7, 1, 10, 'index.expectations'),
      ideal: scale(6, 1, 10, 'index.ideal'),
      trust: scale(9, 1, 10, 'index.trust'),
    },
  },
  {
    card: 'helpful',
    name: 'yes',
    subject: 'page:returns',
    ending: 'Thank you',
    async fill(I) {
      await I.choose('Yes');
    },
    answers: {
      helpful: { kind: 'thumbs', shape: 'number', value: 1, min: 0, max: 1, measure: 'page-helpful' },
    },
  },
  {
    card: 'helpful',
    name: 'no, with reasons',
    subject: 'page:returns',
    ending: 'Thank you',
    async fill(I) {
      await I.choose('No');
      await I.choose('Unclear');
      await I.choose('Outdated');
      await I.write('What were you hoping to read?', 'The dates.');
    },
    answers: {
      helpful: { kind: 'thumbs', shape: 'number', value: 0, min: 0, max: 1, measure: 'page-helpful' },
      why: chosen('choices', ['unclear', 'outdated']),
      comment: said('The dates.'),
    },
  },
  {
    card: 'wish',
    name: 'a product and a service',
    ending: 'Thank you',
    async fill(I) {
      await I.write('What would you like us to sell?', 'Lamps');
      await I.write('Which service do you miss?', 'Assembly');
    },
    answers: { product: said('Lamps'), service: said('Assembly') },
  },
  {
    card: 'panel',
    name: 'an address and the agreement',
    ending: 'Thank you',
    async fill(I) {
      await I.choose('Trying new products');
      await I.write('Name', 'Jana Nová');
      await I.write('E-mail', 'jana@example.cz');
      await I.card.getByRole('checkbox', { name: /^You may keep/ }).click();
    },
    answers: {
      interest: chosen('choices', ['new-products']),
      'person.name': { kind: 'contact', shape: 'text', text: 'Jana Nová' },
      'reply.email': contact,
      consent: { ...chosen('consent', ['panel']), version: expect.any(String) },
    },
  },
];

test.for(cases)(
  '$card: $name',
  async ({ card, subject, ending, opensCase, fill, answers }, { site, visit }) => {
    const I = await visit(page(site, card, subject));
    await I.press('Open');
    await I.card.waitFor();
    await fill(I);
    await I.send();
    await I.card.getByRole('heading', { name: ending, exact: true }).waitFor();
    // One link of the shop's choice, after every score alike.
    await I.card.getByRole('link', { name: 'Write a review' }).waitFor();

    const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
    expect(response).toMatchObject({
      type: 'ohlas.response.v1',
      card: { id: card, version: 1 },
      locale: 'en',
    });
    const [type, id] = (subject ?? 'shop').split(':');
    expect(response?.subject).toEqual({ type, ...(id && { id }) });
    expect(answersOf(response)).toMatchObject(answers);
    expect(Object.keys(answersOf(response)).sort()).toEqual(Object.keys(answers).sort());
    for (const answer of response?.answers ?? []) expect(answer.standard).toBe(true);
    expect(response?.case && true).toBe(opensCase);
    if (opensCase) {
      expect(response?.case).toMatchObject({ number: caseNumber(response?.id ?? '') });
      await I.see(`Case ${caseNumber(response?.id ?? '')}. We will reply to jana@example.cz by `);
      expect(Date.parse(response?.promisedBy ?? '') - Date.parse(response?.answeredAt ?? '')).toBeGreaterThan(
        0,
      );
    }
  },
);

test('an apology offers people, hours and a complaint that goes on where the card ends', async ({
  site,
  visit,
}) => {
  const I = await visit(page(site, 'rating', 'product:stool'));
  await I.press('Open');
  await I.chooseStars(2);
  await I.choose('Damaged');
  await I.write('Tell us more', 'Scratched.');
  await I.write('E-mail', 'jana@example.cz');
  await I.send();
  await I.seeSorry();
  const link = (name: string) => I.card.getByRole('link', { name });
  expect(await link('+420 800 123 456').getAttribute('href')).toBe('tel:+420800123456');
  expect(await link('help@shop.example').getAttribute('href')).toBe('mailto:help@shop.example');
  expect(await link('Our shops').getAttribute('href')).toBe('/stores');
  await I.see(/^open until /);

  await go(I, 'Help me put this right');
  await I.card.getByRole('heading', { name: 'Something went wrong' }).waitFor();
  expect(await I.card.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('Scratched.');
  expect(await I.card.getByRole('checkbox', { name: 'Damaged' }).isChecked()).toBe(true);
  await onward(I);
  await I.choose('An exchange');
  await onward(I);
  expect(await I.card.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('jana@example.cz');
  await I.send();
  await I.seeSorry();
  const all = await eventually(site.stored, (stored) => stored.some(({ card }) => card.id === 'complaint'));
  const [rating, complaint] = ['rating', 'complaint'].map((id) => all.find(({ card }) => card.id === id));
  expect(complaint?.thread).toBe(rating?.id);

  const saved = I.page.waitForEvent('download');
  await go(I, 'Save a copy');
  const file = await (await saved).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  const copy = Buffer.concat(chunks).toString('utf8');
  expect((await saved).suggestedFilename()).toBe(`${caseNumber(complaint?.id ?? '')}.txt`);
  for (const words of [
    'Date: ',
    `Case number: ${caseNumber(complaint?.id ?? '')}`,
    'Scratched.',
    'What would put it right?: An exchange',
    'jana@example.cz',
  ])
    expect(copy).toContain(words);
});

test.for([
  { card: 'rating', answered: ['overall'] },
  { card: 'visit', answered: ['overall'] },
  { card: 'checkout', answered: ['overall'] },
  { card: 'purchase', answered: ['arrived', 'overall'] },
  { card: 'service', answered: ['overall'] },
  { card: 'resolution', answered: ['overall'] },
])(
  '$card: a contact left after the apology brings the deadline',
  async ({ card, answered }, { site, visit }) => {
    const I = await visit(page(site, card));
    await I.press('Open');
    if (answered.length > 1) {
      await I.choose('All of it');
      await onward(I);
    }
    await I.chooseStars(1);
    const button = I.card.locator('[part="send"]');
    while ((await button.textContent()) === 'Continue') await button.click();
    await I.send();
    await I.see('Without a contact we cannot reply.');
    const [before] = await eventually(site.stored, ([first]) => first?.status === 'complete');
    expect(before?.case).toBeUndefined();

    await go(I, 'Leave e-mail or phone');
    await I.write('E-mail', 'jana@example.cz');
    await I.send();
    await I.see(/We will reply to jana@example.cz by \w+day \d\d:\d\d/);
    const [response, ...others] = await eventually(site.stored, ([first]) => first?.promisedBy !== undefined);
    expect(others).toEqual([]);
    expect(response?.revision).toBeGreaterThan(before?.revision ?? 0);
    expect(response?.case).toMatchObject({ number: caseNumber(response?.id ?? '') });
    expect(Object.keys(answersOf(response))).toEqual([...answered, 'reply.email']);
  },
);

test.for([
  { topic: 'Praise', id: 'praise', waits: false },
  { topic: 'Idea', id: 'idea', waits: false },
  { topic: 'Problem', id: 'problem', waits: true },
  { topic: 'Question', id: 'question', waits: true },
  { topic: 'Service request', id: 'service-request', waits: true },
])('a comment of topic $topic waits for a reply: $waits', async ({ topic, id, waits }, { site, visit }) => {
  const I = await visit(page(site, 'comment'));
  await I.press('Open');
  await I.choose(topic);
  await I.write('Your message', 'Hello.');
  // Who praises is asked for no address, but may leave one.
  if (!waits) await go(I, "I'd like a reply");
  await I.write('E-mail', 'jana@example.cz');
  await I.send();
  await I.seeThanks();
  const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
  expect(answersOf(response)).toMatchObject({ topic: { values: [id] }, 'reply.email': contact });
  expect(!!response?.case).toBe(waits);
  expect(!!response?.promisedBy).toBe(waits);
});

// The clocks go forward in Prague in the night to Sunday 29 March 2026, and the visitor's own is another one.
test.for([
  { now: '2026-03-27T13:00Z', locale: 'en', by: 'by Monday 14:00.', promised: '2026-03-30T12:00:00.000Z' },
  { now: '2026-03-27T13:00Z', locale: 'cs', by: 'do pondělí 14:00.', promised: '2026-03-30T12:00:00.000Z' },
  { now: '2026-04-01T13:30Z', locale: 'en', by: 'by Tuesday 15:30.', promised: '2026-04-07T13:30:00.000Z' },
  { now: '2026-10-24T08:00Z', locale: 'nl', by: 'dinsdag 09:00', promised: '2026-10-27T08:00:00.000Z' },
])(
  'a promise of one working day, made at $now, is kept $by',
  async ({ now, locale, by, promised }, { site, visit }) => {
    const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
    const shop = {
      ...OPTIONS.shop,
      hours: Object.fromEntries(weekdays.map((day) => [day, ['09:00', '17:00']])),
      // Easter, and a Thursday on which everybody is away.
      holidays: ['2026-04-02', '2026-04-03', '2026-04-06'],
    };
    const options = JSON.stringify({ ...OPTIONS, locale, shop });
    const I = await visit(
      site.show(
        `<button data-ohlas-open="rating">Open</button><script type="application/json" id="options">${options}</script>`,
        tag(site, 'data-config="#options"'),
      ),
      { timezoneId: 'America/Los_Angeles' },
    );
    await I.page.clock.setFixedTime(now);
    await I.press('Open');
    await I.card.getByRole('radio').first().click();
    await I.card.locator('input[inputmode="email"]').fill('jana@example.cz');
    // Nobody writes as fast as this; what knows the hours comes while a person writes.
    await eventually(async () => site.asked.some((path) => path.startsWith('/cdn/care-')), Boolean);
    await I.page.waitForLoadState('networkidle');
    await I.card.locator('[part="send"]').click();
    await I.see(by);
    const [response] = await eventually(site.stored, ([first]) => first?.status === 'complete');
    expect(response).toMatchObject({ promisedBy: promised, case: { dueAt: promised } });
  },
);

test('while the shop is closed its people are said to come back, and by when', async ({ site, visit }) => {
  const options = JSON.stringify({
    shop: { ...OPTIONS.shop, hours: { mon: ['09:00', '17:00'], sat: ['10:00', '13:00'] } },
  });
  const show = () =>
    site.show(
      `<button data-ohlas-open="rating">Open</button><script type="application/json" id="options">${options}</script>`,
      tag(site, 'data-config="#options"'),
    );
  for (const [now, said] of [
    ['2026-03-28T11:00Z', 'open until 13:00'],
    ['2026-03-28T13:00Z', 'opens Monday 09:00'],
    ['2026-03-30T06:00Z', 'opens at 09:00'],
    ['2026-03-30T08:00Z', 'open until 17:00'],
  ] as const) {
    const I = await visit(show());
    await I.page.clock.setFixedTime(now);
    await I.press('Open');
    await I.chooseStars(1);
    await I.send();
    await I.card.getByRole('link', { name: `Chat ${said}`, exact: true }).waitFor();
  }
});

test('a parcel that has not come can be followed', async ({ site, visit }) => {
  const I = await visit(page(site, 'purchase', 'order:1'));
  await I.press('Open');
  await I.choose('Not yet');
  await I.send();
  expect(await I.card.getByRole('link', { name: 'Follow the parcel' }).getAttribute('href')).toBe('/parcel');
});

test('a panel says how to leave it', async ({ site, visit }) => {
  const I = await visit(page(site, 'panel'));
  await I.press('Open');
  await I.write('Name', 'Jana');
  await I.write('E-mail', 'jana@example.cz');
  await I.card.getByRole('checkbox', { name: /^You may keep/ }).click();
  await I.send();
  await I.seeThanks();
  const [response] = await eventually(site.stored, (all) => all.length === 1);
  const href = await I.card.getByRole('link', { name: 'Withdraw by e-mail' }).getAttribute('href');
  expect(href).toMatch(/^mailto:help@shop\.example\?subject=/);
  expect(href).toContain(response?.id);
});

test('a problem told without the network still gets its number and its deadline', async ({ site, visit }) => {
  const I = await visit(page(site, 'comment'), { expected: /ERR_INTERNET_DISCONNECTED/ });
  await I.press('Open');
  const care = () => site.asked.some((path) => path.startsWith('/cdn/care-'));
  await eventually(async () => care(), Boolean);
  await I.page.waitForLoadState('networkidle');
  await I.offline(true);
  await I.choose('Problem');
  await I.write('Your message', 'It wobbles.');
  await I.write('E-mail', 'jana@example.cz');
  await I.send();
  await I.see(/Case [0-9A-Z]{4}-[0-9A-Z]{4}\. We will reply to jana@example.cz by \w+day \d\d:\d\d\./);
  await I.see('It will be sent when you are online');

  await I.offline(false);
  const [response] = await eventually(site.stored, (all) => all.length === 1, 30_000);
  expect(response).toMatchObject({ status: 'complete', promisedBy: expect.any(String) });
});

test('who answers no card downloads nothing of what comes after an ending', async ({ site, visit }) => {
  const I = await visit(page(site, 'helpful'));
  await I.press('Open');
  await I.choose('Yes');
  await I.send();
  await I.seeThanks();
  expect(site.asked.filter((path) => path.startsWith('/cdn/care-'))).toEqual([]);
});

test('whether an order has arrived is asked before the first of three steps', async ({ site, visit }) => {
  const I = await visit(page(site, 'purchase', 'order:1'));
  const progress = () => I.card.getByText(/^\d of \d$/).allTextContents();
  await I.press('Open');
  expect(await progress()).toEqual([]);
  await I.choose('All of it');
  await onward(I);
  expect(await progress()).toEqual(['1 of 3']);
  await I.chooseStars(4);
  await onward(I);
  expect(await progress()).toEqual(['2 of 3']);
  await onward(I);
  expect(await progress()).toEqual(['3 of 3']);
  await go(I, 'Back');
  expect(await progress()).toEqual(['2 of 3']);
});

test('people can be reached by telephone, chat and in shops, each with the hours of today', async ({
  site,
  visit,
}) => {
  const I = await visit(page(site, 'rating', 'product:stool'));
  await I.press('Open');
  await I.chooseStars(1);
  await I.send();
  for (const name of ['+420 800 123 456', 'Chat', 'Our shops'])
    await I.card.getByRole('link', { name: `${name} open until 24:00`, exact: true }).waitFor();
});
