import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { claim } from './claim.js';
import type { House, Load } from './house.js';
import type { Instance } from './ohlas.js';
import { KEY } from './registry.js';

/** The file of calls, which writes down what it is asked for. */
function listening() {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    async (_house: House, ...given: unknown[]) => {
      calls.push([name, ...given.map((value) => ({ ...(value as object) }))]);
    };
  const load = (async () => ({ configure: note('configure'), close: note('close') })) as unknown as Load;
  return { calls, load };
}

function scriptWith(attributes: { readonly [name: string]: string }): HTMLElement {
  const script = document.createElement('script');
  Object.assign(script.dataset, attributes);
  return script;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const instance = () => window.ohlas as Instance;

// The build writes it in.
beforeAll(() => {
  vi.stubGlobal('__VERSION__', '0.0.0');
});

afterEach(() => {
  window[KEY]?.destroy();
  delete window.ohlas;
});

test('what was pushed before the file came is done in its order', async () => {
  const { calls, load } = listening();
  const heard: unknown[] = [];
  window.ohlas = [{ locale: 'cs' }, (ohlas: unknown) => heard.push(ohlas), { label: 'Say it' }];
  claim(load, scriptWith({ endpoint: '/responses' }));
  expect(heard).toEqual([instance()]);
  await settled();
  expect(calls).toEqual([
    ['configure', { locale: 'cs' }],
    ['configure', { label: 'Say it' }],
  ]);
});

test('what is pushed afterwards is done at once', () => {
  claim(listening().load, scriptWith({ endpoint: '/responses' }));
  let heard: unknown;
  instance().push((ohlas: unknown) => {
    heard = ohlas;
  });
  expect(heard).toBe(instance());
});

test('an element with our name is nobody’s list of calls', () => {
  window.ohlas = document.createElement('div');
  expect(() => claim(listening().load, scriptWith({ endpoint: '/responses' }))).not.toThrow();
  expect(typeof instance().open).toBe('function');
});

test('usual attributes need no other file', async () => {
  const { calls, load } = listening();
  claim(load, scriptWith({ endpoint: '/responses', locale: 'cs', accent: '#a33', label: 'Say it' }));
  await settled();
  expect(calls).toEqual([]);
});

test('unusual ones are looked at by the table', async () => {
  const { calls, load } = listening();
  const attributes = { endpoint: '/responses', position: 'bottom-start' };
  claim(load, scriptWith(attributes));
  await settled();
  expect(calls).toEqual([['configure', attributes, {}]]);
});

test('the tag a second time is the same instance, with its attributes applied', async () => {
  const { calls, load } = listening();
  claim(load, scriptWith({ endpoint: '/responses' }));
  const first = window.ohlas;
  claim(load, scriptWith({ endpoint: '/responses', locale: 'cs' }));
  await settled();
  expect(window.ohlas).toBe(first);
  expect(calls).toEqual([['configure', { endpoint: '/responses', locale: 'cs' }, {}]]);
});

test('destroy() takes the global and the registry along, and the next tag begins anew', () => {
  claim(listening().load, scriptWith({ endpoint: '/responses' }));
  const first = window.ohlas;
  instance().destroy();
  expect('ohlas' in window).toBe(false);
  expect(window[KEY]).toBeUndefined();
  claim(listening().load, scriptWith({ endpoint: '/responses' }));
  expect(window.ohlas).not.toBe(first);
});
