import { describe, expect, test } from 'vitest';
import { keyValueStore } from './key-value-store.js';
import { STORE_CONTRACT } from './store.contract.js';

describe('a store by keys', () => {
  for (const { name, run } of STORE_CONTRACT)
    test(name, () => {
      const box = {};
      return run(() => keyValueStore(() => box));
    });

  test('leaves the keys of others alone', async () => {
    const box = { cart: '[1]', 'ohlas-outbox-a': '{"id":"a"}' };
    const store = keyValueStore(() => box);
    expect(await store.all()).toEqual([{ id: 'a' }]);
    await store.update('a', () => undefined);
    expect(box).toEqual({ cart: '[1]' });
  });

  test('rejects, rather than throws, where the storage may not be touched', async () => {
    const store = keyValueStore(() => {
      throw new Error('SecurityError');
    });
    await expect(store.all()).rejects.toThrow('SecurityError');
    await expect(store.update('a', () => undefined)).rejects.toThrow('SecurityError');
  });
});
