import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import { tag } from '../site/site.js';

const schema = JSON.parse(
  readFileSync(new URL('../../packages/protocol/response.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const accepts = ajv.compile(schema);

test('a validator that is not ours accepts everything that leaves a page', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      `<button data-ohlas-open="rating" data-ohlas-subject="product:stool-1" data-ohlas-name="Walnut stool">Rate it</button>${tag(site)}`,
    ),
  );
  await I.openCard();
  await I.choose('Question');
  await I.write('Your message', 'Is “öko” 🙂 oiled?\nOr waxed?');
  await I.write('E-mail', 'jana@example.com');
  await I.send();
  await I.seeThanks();
  await I.page.keyboard.press('Escape');

  await I.press('Rate it');
  await I.chooseStars(1);
  await I.closeCard();
  await eventually(
    async () => site.received.length,
    (count) => count >= 2,
  );
  await I.press('Rate it');
  await I.card.getByRole('button', { name: 'Undo' }).click();
  await eventually(
    async () => site.received.length,
    (count) => count >= 3,
  );
  await I.chooseStars(2);
  await I.choose('Damaged');
  await I.send();
  await I.seeSorry();
  const bodies = await eventually(
    async () => site.received.map((body) => JSON.parse(body) as { status: string }),
    (all) => all.filter(({ status }) => status === 'complete').length === 2,
  );

  expect(new Set(bodies.map(({ status }) => status))).toEqual(new Set(['complete', 'partial', 'withdrawn']));
  for (const body of bodies) {
    accepts(body);
    expect(accepts.errors, JSON.stringify(body, null, 2)).toBeNull();
  }
});

test('the request is the one that is documented', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)));
  const request = I.page.waitForRequest(site.endpoint);
  await I.openCard();
  await I.write('Your message', 'As written.');
  await I.send();
  const sent = await request;
  const { id, revision } = sent.postDataJSON() as { id: string; revision: number };
  const headers = await sent.allHeaders();
  expect(sent.method()).toBe('POST');
  expect(headers['content-type']).toBe('application/json');
  expect(headers['idempotency-key']).toBe(`${id}.${revision}`);
  expect(headers.cookie).toBeUndefined();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('no address, class, id or key of ours is one that filter lists hide', async ({ site, visit }) => {
  const blocked = /track|analytic|collect|beacon|event|stats|pixel|popup|modal|survey|feedback|widget/i;
  const I = await visit(site.show(`<button data-ohlas-open="rating">Rate it</button>${tag(site)}`));
  await I.openCard();
  await I.write('Your message', 'Seen by everyone.');
  await I.send();
  await I.seeThanks();
  await I.page.keyboard.press('Escape');
  await I.press('Rate it');
  await I.chooseStars(2);

  const names = await I.page.evaluate(async () => {
    const walk = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        node,
        ...(node.shadowRoot ? walk(node.shadowRoot) : []),
      ]);
    const host = document.querySelector('ohlas-root');
    const ours = host?.shadowRoot ? [host, ...walk(host.shadowRoot)] : [];
    return {
      elements: ours.length,
      attributes: ours.flatMap((node) => [
        node.localName,
        ...['id', 'class', 'part', 'name', 'for', 'slot'].map((name) => node.getAttribute(name) ?? ''),
        ...[...node.attributes].map(({ name }) => name),
      ]),
      keys: [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ],
    };
  });
  expect(names.elements).toBeGreaterThan(20);
  expect(names.attributes.filter((name) => blocked.test(name))).toEqual([]);
  expect(names.keys.filter((name) => blocked.test(name))).toEqual([]);
  expect(site.asked.filter((path) => blocked.test(path))).toEqual([]);
});
