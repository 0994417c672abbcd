import { describe, expect, test } from 'vitest';
import { isLoopback, networkOf } from './address.js';
import { rateLimit } from './rate-limit.js';

describe('the limit', () => {
  test('counts each address by itself and begins anew every minute', async () => {
    let now = 0;
    const limit = rateLimit(2, () => now);
    expect(await limit.take('192.0.2.1')).toBe(0);
    expect(await limit.take('192.0.2.1')).toBe(0);
    expect(await limit.take('192.0.2.1')).toBe(60);
    expect(await limit.take('192.0.2.2')).toBe(0);
    now = 59_999;
    expect(await limit.take('192.0.2.1')).toBe(1);
    now = 60_000;
    expect(await limit.take('192.0.2.1')).toBe(0);
  });

  test('takes one household for one visitor', async () => {
    const limit = rateLimit(1, () => 0);
    expect(await limit.take('2001:db8:1:2::1')).toBe(0);
    expect(await limit.take('2001:db8:1:2:ffff::9')).toBe(60);
    expect(await limit.take('2001:db8:1:3::1')).toBe(0);
    expect(await limit.take('198.51.100.1')).toBe(0);
    expect(await limit.take('::ffff:198.51.100.1')).toBe(60);
  });

  test('leaves the machine itself and the unknown alone', async () => {
    const limit = rateLimit(0, () => 0);
    for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', undefined])
      expect(await limit.take(address)).toBe(0);
  });

  test('holds for 1,000 requests at once', async () => {
    const limit = rateLimit(600, () => 0);
    const waits = await Promise.all(Array.from({ length: 1000 }, () => limit.take('192.0.2.1')));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(600);
  });
});

describe('an address', () => {
  test('is ours only where it is', () => {
    expect(['127.0.0.1', '::1', '::FFFF:127.0.0.1'].map(isLoopback)).toEqual([true, true, true]);
    expect(['1.127.0.1', '12.7.0.1', '::2', '2001:db8::1', 'localhost.example'].map(isLoopback)).toEqual(
      Array(5).fill(false),
    );
  });

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:0db8:0001:0002:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8::1', '2001:db8:0:0'],
    ['::1:2:3:4:5', '0:0:0:1'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
