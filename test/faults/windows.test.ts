import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, HERE, type Tab, type View } from '../engines/index.js';
import { anybodyOn } from '../engines/person.js';
import { answersOf, eventually } from '../shop.js';
import { type Site, startSite, tag } from '../site/site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** In the page. */
function rate(id: string): void {
  (window as never as { ohlas: { open(card: string, more: object): void } }).ohlas.open('rating', {
    subject: `product:${id}`,
  });
}

/** In the page. */
async function refused(): Promise<number> {
  const { ohlas } = window as never as { ohlas: { pending(): Promise<{ state: string }[]> } };
  return (await ohlas.pending()).filter(({ state }) => state === 'rejected').length;
}

const ratingsOf = async (id: string) => (await site.stored()).filter(({ subject }) => subject?.id === id);

describe.each(HERE)('%s', (name, start) => {
  let engine: Engine;
  let tab: Tab;
  beforeAll(async () => {
    engine = await start();
    tab = await engine.open();
  });
  afterAll(async () => {
    await tab.close();
    await engine.close();
  });
  const open = async (view: View, id: string) => {
    await anybodyOn(view).seeLauncher();
    await view.run(rate, id);
    await anybodyOn(view).see('How would you rate');
  };

  test('one rating, gone on with in two windows in view, is a response of each', async () => {
    // Two documents of one origin: what two windows share, and neither is ever out of sight.
    const shop = site.show('<h1>Shop</h1>', tag(site));
    const frame = (id: string) =>
      `<iframe id="${id}" style="width:600px;height:720px;border:0" src="${shop}"></iframe>`;
    await tab.goto(site.show(frame('left') + frame('right')));
    const [left, right] = [tab.frame('#left'), tab.frame('#right')] as const;
    await open(left, name);
    await anybodyOn(left).press('2 stars');
    await anybodyOn(left).see('Saved');
    await open(right, name);
    await anybodyOn(right).see('Saved');
    for (const view of [left, right]) expect(await view.run(() => document.visibilityState)).toBe('visible');

    await anybodyOn(right).press('5 stars');
    await anybodyOn(left).press('1 star');
    await anybodyOn(right).press('Send');
    await anybodyOn(right).see('Thank you');
    await anybodyOn(left).press('Send');
    await anybodyOn(left).see('sorry');
    const all = await eventually(
      () => ratingsOf(name),
      (stored) => stored.length === 2 && stored.every(({ status }) => status === 'complete'),
    );
    const scores = all.map((response) => answersOf(response).overall);
    for (const value of [1, 5]) expect(scores).toContainEqual(expect.objectContaining({ value }));
    expect([await left.run(refused), await right.run(refused)]).toEqual([0, 0]);
  });

  test('a card that is left and come back to goes on with its response', async () => {
    const shop = site.show('<h1>Shop</h1>', tag(site));
    // Firefox keeps no page that holds a lock in its back-forward cache, although the card lets go of it when the page
    // goes: there the page is loaded again. The others may let a page go, such as for want of memory.
    for (let time = 0, back = false; !back; time += 1) {
      expect(time).toBeLessThan(5);
      const id = `${name}-${time}`;
      await tab.goto(shop);
      await open(tab, id);
      await anybodyOn(tab).press('2 stars');
      await anybodyOn(tab).see('Saved');
      await tab.run(() => void Object.assign(window, { wasHere: true }));
      await tab.goto(site.show('<p>Elsewhere</p>'));
      const [begun] = await eventually(
        () => ratingsOf(id),
        (stored) => stored.length === 1,
      );
      // WebKit's driver never answers a script that meets pages as they change places.
      await tab.run(() => void setTimeout(() => history.back()));
      await new Promise((passed) => setTimeout(passed, 1_000));
      await eventually(
        () => tab.run(() => location.href).catch(() => ''),
        (now) => now === shop,
      );
      const cached = await tab.run(() => 'wasHere' in window);
      back = cached || name === 'firefox';
      if (!cached) await open(tab, id);
      await anybodyOn(tab).see('Saved');
      await anybodyOn(tab).press('5 stars');
      await anybodyOn(tab).press('Send');
      await anybodyOn(tab).see('Thank you');
      const all = await eventually(
        () => ratingsOf(id),
        ([first]) => first?.status === 'complete',
      );
      expect(all.map((response) => response.id)).toEqual([begun?.id]);
    }
  });
});
