import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHooks } from './hooks.js';
import { nodePost } from './node-post.js';
import { privateAddresses } from './private-address.js';

let port = 0;
let requests = 0;
const server = createServer((_, answer) => {
  requests += 1;
  answer.writeHead(200).end();
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((done) => server.close(done)));

const request = (url: string) => ({ url, headers: {}, body: '{}', signal: new AbortController().signal });
const found =
  (...addresses: string[]): LookupFunction =>
  (_, how, done) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const [first] = all;
    how.all ? done(null, all) : done(null, first?.address ?? '', first?.family ?? 4);
  };

describe('an address that is none of the public internet', () => {
  const isPrivate = privateAddresses();

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is one', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  test.each(['1.1.1.1', '172.15.0.1', '172.32.0.1', '192.169.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])(
    '%s is none',
    (address) => {
      expect(isPrivate(address)).toBe(false);
    },
  );

  test.each([
    '127.0.0.1',
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0x7f.1',
    '2130706433',
    '0',
    '127.1',
  ])('is not posted to as %s', async (host) => {
    const before = requests;
    const posted = await nodePost()(request(`http://${host}:${port}/`));
    expect(posted).toEqual({ kind: 'failed', because: 'private-address' });
    expect(requests).toBe(before);
  });

  test('is not posted to under a public name either, nor as one of several', async () => {
    for (const lookup of [found('127.0.0.1'), found('1.1.1.1', '127.0.0.1'), found('::1')])
      expect(await nodePost({ lookup })(request(`http://hooks.example:${port}/`))).toEqual({
        kind: 'failed',
        because: 'private-address',
      });
  });

  test('is not reached by a name that changes its mind: what was judged is what is connected to', async () => {
    const before = requests;
    let asked = 0;
    const lookup: LookupFunction = (name, how, done) => {
      asked += 1;
      // Public when it is judged, this machine when asked again.
      found(asked === 1 ? '192.31.196.1' : '127.0.0.1')(name, how, done);
    };
    const posted = await nodePost({ lookup, timeoutMs: 300 })(request(`http://hooks.example:${port}/`));
    expect(posted.kind).toBe('failed');
    expect([asked, requests - before]).toEqual([1, 0]);
  });

  test('is posted to when the shop allows it', async () => {
    for (const host of ['127.0.0.1', 'hooks.example']) {
      const post = nodePost({ allowPrivate: true, lookup: found('127.0.0.1') });
      expect(await post(request(`http://${host}:${port}/`))).toEqual({ kind: 'answered', status: 200 });
    }
  });
});

test('what cannot be reached is told by the name the system gives it', async () => {
  const post = nodePost({ allowPrivate: true });
  expect(await post(request('http://127.0.0.1:1/'))).toEqual({ kind: 'failed', because: 'ECONNREFUSED' });
  expect((await post(request('https://127.0.0.1:1/'))).kind).toBe('failed');
});

describe('a hook', () => {
  const good = `whsec_${Buffer.alloc(32).toString('base64')}`;
  test.each([
    ['shop.example/hook', [good], 'Write it in full'],
    ['http://shop.example/hook', [good], 'Write it in full: https://'],
    ['ftp://shop.example/', [good], 'Write it in full'],
    ['https://name:word@shop.example/', [good], 'Leave name and password out'],
    ['https://shop.example/', [], 'needs a secret'],
    ['https://shop.example/', ['secret'], 'openssl rand -base64 32'],
    ['https://shop.example/', ['whsec_c2hvcnQ='], 'at least 24 bytes'],
    ['https://shop.example/', ['whsec_***'], 'at least 24 bytes'],
  ])('%s with %j is refused with the cure', (url, secrets, because) => {
    expect(() => checkHooks([{ url, secrets }], false)).toThrow(because);
  });

  test('may be told over plain HTTP where private addresses are allowed, and stands there once', () => {
    const hook = { url: 'http://127.0.0.1/', secrets: [good] };
    expect(() => checkHooks([hook], true)).not.toThrow();
    expect(() => checkHooks([hook, hook], true)).toThrow('twice');
  });
});
