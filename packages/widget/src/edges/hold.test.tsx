import { afterEach, expect, test } from 'vitest';
import { hold } from './hold.js';

/** As much of the browser's locks as two windows need: whoever asks first has it, the others wait in line. */
function fakeLocks(): LockManager {
  const lines = new Map<string, (() => void)[]>();
  const request = (name: string, { signal }: { signal: AbortSignal }, run: () => Promise<unknown>) =>
    new Promise<void>((resolve, reject) => {
      const line = lines.get(name) ?? [];
      lines.set(name, line);
      const next = () => lines.get(name)?.[0]?.();
      const turn = async () => {
        signal.removeEventListener('abort', leave);
        resolve(await run().then(() => void line.shift()));
        next();
      };
      const leave = () => {
        line.splice(line.indexOf(turn), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave);
      if (line.push(turn) === 1) queueMicrotask(next);
    });
  return { request } as unknown as LockManager;
}

/** @returns what lets it go */
function ask(name: string, mine: () => void): () => void {
  const end = new AbortController();
  hold(name, end.signal, mine);
  return () => end.abort();
}

const settle = () => new Promise((done) => setTimeout(done));
const use = (locks: unknown) =>
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });

afterEach(() => use(undefined));

test('the first has it, and the second once the first lets it go', async () => {
  use(fakeLocks());
  const had: string[] = [];
  const first = ask('a', () => had.push('first'));
  ask('a', () => had.push('second'));
  ask('b', () => had.push('another'));
  await settle();
  expect(had).toEqual(['first', 'another']);
  first();
  await settle();
  expect(had).toEqual(['first', 'another', 'second']);
});

test('who has stopped asking does not get it any more', async () => {
  use(fakeLocks());
  const had: string[] = [];
  const first = ask('a', () => had.push('first'));
  const second = ask('a', () => had.push('second'));
  ask('a', () => had.push('third'));
  await settle();
  second();
  await settle();
  first();
  await settle();
  expect(had).toEqual(['first', 'third']);
});

test.each([
  ['there are no locks', undefined],
  ['a sandbox refuses them', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
])('everyone has it where %s', async (_why, locks) => {
  use(locks);
  const had: number[] = [];
  for (const each of [1, 2]) ask('a', () => had.push(each));
  await settle();
  expect(had).toEqual([1, 2]);
});

test('without locks it is had at once', () => {
  use(undefined);
  let had = false;
  ask('a', () => {
    had = true;
  });
  expect(had).toBe(true);
});
