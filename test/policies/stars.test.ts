import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, type EngineName, HERE, type Tab } from '../engines/index.js';
import { answersOf, eventually } from '../shop.js';
import { type Site, startSite } from '../site/site.js';

// Stars in a page, in every engine, under a policy that allows nothing but its own scripts and the endpoint: looked at,
// in a form by keys and by pointer, and recorded.

type Stars = HTMLElementTagNameMap['ohlas-stars'];

const BODY = `<h1>A stool</h1>
<p><ohlas-stars id="seen" readonly average="4.3" count="128">4.3 of 5 (128)</ohlas-stars></p>
<form><label for="a">Comfort</label> <ohlas-stars id="a" name="comfort" required></ohlas-stars>
<fieldset><legend>More</legend><ohlas-stars id="b" name="looks" label="Looks" value="2"></ohlas-stars></fieldset></form>
<p><ohlas-stars id="c" label="All in all" subject="product:walnut-stool"></ohlas-stars></p>`;

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.mount('/ears/', fileURLToPath(new URL('./', import.meta.url)));
});
afterAll(() => site.stop());

describe.each(HERE)('%s', (_: EngineName, start: () => Promise<Engine>) => {
  let engine: Engine;
  let tab: Tab;
  beforeAll(async () => {
    engine = await start();
    tab = await engine.open();
    const policy = `default-src 'none'; script-src ${site.url}; connect-src ${site.endpoint}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    await tab.goto(
      site.showDocument(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><script src="${site.url}/ears/ears.js"></script><script async src="${site.url}/cdn/ohlas.js" data-endpoint="${site.endpoint}" data-test="off"></script></head><body>${BODY}</body></html>`,
        { 'content-security-policy': policy },
      ),
    );
    await eventually(
      () => tab.run(nameOf, 'c', 3),
      (name) => name === '4 stars, Good',
    );
    await tab.run(listen);
  });
  afterAll(async () => {
    await tab.close();
    await engine.close();
  });

  const press = async (id: string, star: number) => {
    const [x, y] = await tab.run(placeOf, id, star);
    await tab.press(x, y);
  };
  const inForm = () =>
    tab.run(() => new URLSearchParams(new FormData(document.forms[0]) as never).toString());
  const heard = () => tab.run(() => (window as unknown as { heard: string[] }).heard.splice(0).join());

  test('stars to look at say what they show', async () => {
    expect(await tab.run(seen)).toEqual({
      name: '4.3 of 5 stars, 128 ratings',
      width: '86%',
      beside: '(128)',
    });
  });

  test('a form has them as a field, with its default, its reset and what it lacks', async () => {
    expect(await inForm()).toBe('looks=2');
    expect(await tab.run(() => document.forms[0]?.checkValidity())).toBe(false);
    await press('a', 4);
    expect(await heard()).toBe('input a 4,change a 4');
    expect(await inForm()).toBe('comfort=4&looks=2');
    // The chosen one again: it is required, and stays.
    await press('a', 4);
    await press('b', 2);
    await eventually(inForm, (form) => form === 'comfort=4');
    await tab.run(() => document.querySelector('fieldset')?.setAttribute('disabled', ''));
    await tab.run(() => document.forms[0]?.reset());
    expect(await inForm()).toBe('');
    await tab.run(() => document.querySelector('fieldset')?.removeAttribute('disabled'));
    expect(await inForm()).toBe('looks=2');
    await heard();
  });

  test('keys lead through them, and a label leads to them', async () => {
    const [x, y] = await tab.run(() => {
      const { left, top, height } = (document.querySelector('label') as Element).getBoundingClientRect();
      return [left + 5, top + height / 2] as const;
    });
    await tab.press(x, y);
    expect(await tab.run(focused)).toBe('a 1');
    await tab.type(' ');
    expect(await heard()).toBe('input a 1,change a 1');
    await tab.key('ArrowRight');
    await tab.key('ArrowRight');
    expect(await heard()).toBe('input a 2,input a 3');
    await eventually(heard, (words) => words === 'change a 3');
    await tab.key('ArrowLeft');
    await tab.key('Enter');
    expect(await heard()).toBe('input a 2,change a 2');
    expect(await tab.run(focused)).toBe('a 2');
    await tab.press(x, y);
    expect(await tab.run(focused)).toBe('a 2');
  });

  test('a tap is recorded once, and a change of mind is its next revision', async () => {
    await press('c', 4);
    const overall = (value: number) =>
      eventually(site.stored, ([last]) => {
        const { overall: answer } = answersOf(last);
        return answer?.shape === 'number' && answer.value === value;
      });
    const [first] = await overall(4);
    await press('c', 2);
    const [second] = await overall(2);
    expect(second).toMatchObject({ id: first?.id, revision: 2, source: 'inline' });
    await eventually(
      () =>
        tab.run(() => document.querySelector('#c')?.shadowRoot?.querySelector('[role=status]')?.textContent),
      (words) => words === 'Saved',
    );
    expect(
      await tab.run(() => (window as unknown as { ears: { violations: unknown } }).ears.violations),
    ).toEqual([]);
  });
});

/** In the page, as all below. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const type of ['input', 'change'])
    document.addEventListener(type, ({ target }) =>
      heard.push(`${type} ${(target as Stars).id} ${(target as Stars).value}`),
    );
}

function nameOf(id: string, at: number): string | null | undefined {
  return document.getElementById(id)?.shadowRoot?.querySelectorAll('input')[at]?.getAttribute('aria-label');
}

function placeOf(id: string, star: number): readonly [number, number] {
  const box = document.getElementById(id)?.shadowRoot?.querySelectorAll('input')[star - 1];
  box?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = (box as Element).getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

function seen() {
  const root = document.querySelector('#seen')?.shadowRoot;
  return {
    name: root?.querySelector('[role=img]')?.getAttribute('aria-label'),
    width: root?.querySelector('svg svg')?.getAttribute('width'),
    beside: root?.querySelector('span')?.textContent,
  };
}

function focused(): string {
  const { activeElement: host } = document;
  return `${host?.id} ${(host?.shadowRoot?.activeElement as HTMLInputElement | undefined)?.value}`;
}
