import { expect, test } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { loseTheAnswer, refuse, status } from '../site/faults.js';
import { tag } from '../site/site.js';

const MESSAGE = 'The drawer sticks a little.';

test('an answer sent without the network leaves by itself when it is back', async ({ shop, visit }) => {
  const I = await visit(shop.url, { expected: /ERR_INTERNET_DISCONNECTED/ });
  await I.openCard();
  await I.write('Your message', MESSAGE);
  await I.offline(true);
  await I.send();
  await I.seeThanks();
  await I.see(/online/);
  expect(await shop.stored()).toEqual([]);

  await I.offline(false);
  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(answersOf(response)).toMatchObject({ message: { text: MESSAGE } });
});

test('an answer that waits survives a reload, and leaves without anybody opening the card', async ({
  site,
  visit,
}) => {
  site.fail(refuse);
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await I.openCard();
  await I.write('Your message', MESSAGE);
  await I.send();
  await I.seeThanks();
  await eventually(
    async () => site.received.length,
    (tries) => tries > 0,
  );

  site.heal();
  await I.page.reload();
  const [response] = await eventually(site.stored, (all) => all.length === 1);
  expect(answersOf(response)).toMatchObject({ message: { text: MESSAGE } });
  expect(await I.card.count()).toBe(0);
});

test('an answer whose acknowledgement was lost is sent again and stored once', async ({ site, visit }) => {
  site.fail(loseTheAnswer, 1);
  const I = await visit(site.show(tag(site)), { expected: /ERR_/ });
  await I.openCard();
  await I.write('Your message', MESSAGE);
  await I.send();
  await I.seeThanks();

  await eventually(
    async () => site.received.length,
    (deliveries) => deliveries >= 2,
  );
  expect(new Set(site.received).size).toBe(1);
  expect(await site.stored()).toHaveLength(1);
});

test('a server in trouble is asked again', async ({ site, visit }) => {
  site.fail(status(503), 1);
  const I = await visit(site.show(tag(site)), { expected: /503/ });
  await I.openCard();
  await I.write('Your message', MESSAGE);
  await I.send();
  await I.seeThanks();
  await eventually(site.stored, (all) => all.length === 1);
});

test('the same response delivered twice is one row, and a higher revision replaces it', async ({
  site,
  visit,
}) => {
  const I = await visit(
    site.show(
      `<button data-ohlas-open="rating" data-ohlas-subject="product:stool-1" data-ohlas-name="Walnut stool">Rate it</button>${tag(site)}`,
    ),
  );
  await I.press('Rate it');
  await I.chooseStars(2);
  await I.closeCard();
  const [partial] = await eventually(site.stored, (all) => all.length === 1);
  expect(partial).toMatchObject({ status: 'partial' });

  await I.press('Rate it');
  await I.choose('Quality');
  await I.send();
  await I.seeSorry();
  const [complete] = await eventually(site.stored, (all) => all[0]?.status === 'complete');
  expect(complete).toMatchObject({ id: partial?.id, subject: { type: 'product', id: 'stool-1' } });
  expect(complete?.revision).toBeGreaterThan(partial?.revision ?? 0);

  const again = await Promise.all(
    site.received.map((body) =>
      fetch(site.endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    ),
  );
  expect(again.map((reply) => reply.status)).toEqual(site.received.slice(0, again.length).map(() => 200));
  expect(await site.stored()).toEqual([complete]);
});

test('without an endpoint answers wait, and leave for the first one configured', async ({ site, visit }) => {
  const I = await visit(site.show('<script async src="/cdn/ohlas.js"></script>'), { expected: /endpoint/ });
  await I.openCard();
  await I.write('Your message', MESSAGE);
  await I.send();
  await I.seeThanks();
  expect(site.received).toEqual([]);

  await I.page.evaluate((endpoint) => window.ohlas.configure({ endpoint }), site.endpoint);
  const [response] = await eventually(site.stored, (all) => all.length === 1);
  expect(answersOf(response)).toMatchObject({ message: { text: MESSAGE } });
});
