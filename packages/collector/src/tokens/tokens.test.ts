import { createHmac, generateKeyPairSync } from 'node:crypto';
import type { OhlasResponse } from '@ohlas/protocol';
import { decodeJwt, exportSPKI, generateKeyPair, importPKCS8, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createCollector } from '../collector.js';
import { id, response } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';
import { createBuyerToken } from './create.js';
import { readTokenKeys, type TokenKey } from './keys.js';

const SECRET = Buffer.alloc(32, 7).toString('base64url');
const HS = `HS256:${SECRET}`;
const AUDIENCE = 'https://shop.example';
const NOW = Date.parse('2026-03-02T12:00:00Z');
const SECONDS = NOW / 1000;
const ed = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const ec = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const text = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const good = { sub: '10482', aud: AUDIENCE, exp: SECONDS + 3600, jti: 'one' };
const order: Partial<OhlasResponse> = {
  subject: { type: 'order', id: '10482' },
  order: { id: '10482' },
};

/** Signs whatever stands there, also what no library would. */
function hmac(header: unknown, payload: unknown, secret: string | Buffer = Buffer.alloc(32, 7)): string {
  const signed = `${text(header)}.${text(payload)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
const HEADER = { alg: 'HS256', typ: 'JWT' };
const claims = (change: object) => hmac(HEADER, { ...good, ...change });
const without = (claim: keyof typeof good) => {
  const { [claim]: _, ...rest } = good;
  return hmac(HEADER, rest);
};

async function open(keys: readonly string[] = [HS], now: () => number = () => NOW) {
  const read = (await Promise.all(keys.map((key) => readTokenKeys(key)))).flat();
  return openWith(read, now);
}

function openWith(keys: readonly TokenKey[], now: () => number = () => NOW) {
  const collector = createCollector({
    store: memoryStore(),
    adminToken: 'token',
    tokens: { keys, audience: AUDIENCE },
    now,
    onError: (error) => {
      throw error;
    },
  });
  let sent = 0;
  const send = async (token: string | undefined, change: Partial<OhlasResponse> = order) => {
    sent += 1;
    const body = response({ id: id(sent), ...change, ...(token !== undefined && { token }) });
    const answer = await collector.fetch(
      new Request('https://answers.example/v1/responses', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      }),
    );
    const stored = await collector.fetch(
      new Request(`https://answers.example/v1/responses/${body.id}`, {
        headers: { Authorization: 'Bearer token' },
      }),
    );
    const { verified, unverifiedReason } = (await stored.json()) as {
      verified: boolean;
      unverifiedReason?: string;
    };
    return { status: answer.status, is: unverifiedReason ?? verified };
  };
  return { send };
}

describe('a token of the shop', () => {
  test.each([
    ['a shared secret', HS, HS],
    ['a named secret', `HS256:2026:${SECRET}`, `HS256:2026:${SECRET}`],
    ['a secret as JWK', JSON.stringify({ kty: 'oct', k: SECRET }), HS],
    ['Ed25519', ed.publicKey, ed.privateKey],
    ['P-256', ec.publicKey, ec.privateKey],
  ])('proves the purchase with %s', async (_, check, sign) => {
    const { send } = await open([check], Date.now);
    const token = await createBuyerToken({
      orderId: '10482',
      key: sign,
      audience: AUDIENCE,
      expiresIn: '60 days',
    });
    expect(await send(token)).toEqual({ status: 201, is: true });
    expect(await send(undefined)).toEqual({ status: 201, is: false });
  });

  test('may say that the order has arrived', async () => {
    const { send } = await open([HS], Date.now);
    const options = { orderId: '10482', key: HS, audience: AUDIENCE, expiresIn: '60 days' };
    const token = await createBuyerToken({ ...options, delivered: true });
    expect(decodeJwt(token)).toMatchObject({ sub: '10482', delivered: true });
    expect(decodeJwt(await createBuyerToken(options))).not.toHaveProperty('delivered');
    expect(await send(token)).toEqual({ status: 201, is: true });
  });

  test('may follow another key while both are known, by name', async () => {
    const next = Buffer.alloc(32, 9).toString('base64url');
    const { send } = await open([`HS256:old:${SECRET}`, `HS256:new:${next}`]);
    expect((await send(hmac({ ...HEADER, kid: 'old' }, good))).is).toBe(true);
    const after = hmac({ ...HEADER, kid: 'new' }, { ...good, jti: 'two' }, Buffer.alloc(32, 9));
    expect((await send(after)).is).toBe(true);
    expect((await send(hmac({ ...HEADER, kid: 'new' }, { ...good, jti: 'three' }))).is).toBe('signature');
  });

  test('may follow another key without names', async () => {
    const { send } = await open([`HS256:${Buffer.alloc(32, 9).toString('base64')}`, HS]);
    expect((await send(hmac(HEADER, good))).is).toBe(true);
  });

  test('may be a minute off', async () => {
    const { send } = await open();
    expect((await send(claims({ exp: SECONDS - 30, jti: 'a' }))).is).toBe(true);
    expect((await send(claims({ nbf: SECONDS + 30, jti: 'b' }))).is).toBe(true);
  });

  test('proves one response to each card about each thing', async () => {
    const { send } = await open();
    const token = claims({});
    const about = (card: string, sku: string): Partial<OhlasResponse> => ({
      card: { id: card, version: 1 },
      subject: { type: 'product', id: sku },
    });
    expect((await send(token)).is).toBe(true);
    expect((await send(token)).is).toBe('used');
    expect((await send(token, { ...order, card: { id: 'purchase', version: 2 } })).is).toBe('used');
    expect((await send(token, about('rating', 'a'))).is).toBe(true);
    expect((await send(token, about('rating', 'b'))).is).toBe(true);
    expect((await send(token, about('rating', 'a'))).is).toBe('used');
  });

  test('stays with its response after it has expired', async () => {
    let now = NOW;
    const { send } = await open([HS], () => now);
    const token = claims({});
    expect((await send(token, { ...order, id: id(99) })).is).toBe(true);
    now += 7_200_000;
    expect((await send(token, { ...order, id: id(99) })).is).toBe(true);
    expect((await send(token, { ...order, id: id(99), revision: 2 })).is).toBe(true);
    expect((await send(token, { ...order, id: id(98) })).is).toBe('expired');
  });
});

const long = (n: number) => 'x'.repeat(n);
const forged = hmac(HEADER, good, 'guessed');
const [head = '', body = '', signature = ''] = claims({}).split('.');

describe('what is no proof is kept all the same, and says why', () => {
  test.each<[name: string, token: string, reason: string, change?: Partial<OhlasResponse>]>([
    ['alg none, no signature', `${text({ alg: 'none' })}.${body}.`, 'malformed'],
    ['alg none with something for a signature', `${text({ alg: 'none' })}.${body}.${signature}`, 'algorithm'],
    ['alg None', `${text({ alg: 'None' })}.${body}.${signature}`, 'algorithm'],
    ['alg in small letters', hmac({ alg: 'hs256' }, good), 'algorithm'],
    ['no alg', hmac({ typ: 'JWT' }, good), 'algorithm'],
    ['alg as a list', hmac({ alg: ['HS256'] }, good), 'algorithm'],
    ['alg null', hmac({ alg: null }, good), 'algorithm'],
    ['a longer hash than the key is for', hmac({ alg: 'HS512' }, good), 'algorithm'],
    ['an algorithm of other keys', hmac({ alg: 'RS256' }, good), 'algorithm'],
    ['alg twice, the good one first', hmac('{"alg":"HS256","alg":"none"}', good), 'algorithm'],
    ['another secret', forged, 'signature'],
    ['an empty secret', hmac(HEADER, good, ''), 'signature'],
    ['the secret as text instead of bytes', hmac(HEADER, good, SECRET), 'signature'],
    ['no signature', `${head}.${body}.`, 'malformed'],
    ['two parts', `${head}.${body}`, 'malformed'],
    ['four parts', `${head}.${body}.${signature}.${signature}`, 'malformed'],
    ['five parts, as if encrypted', `${head}..${body}.${signature}.${head}`, 'malformed'],
    ['a signature cut short', `${head}.${body}.${signature.slice(0, -4)}`, 'signature'],
    ['one other bit in the signature', `${head}.${body}.${flip(signature)}`, 'signature'],
    [
      'another order under the same signature',
      `${head}.${text({ ...good, sub: '1' })}.${signature}`,
      'signature',
    ],
    [
      'a later end under the same signature',
      `${head}.${text({ ...good, exp: 9e9 })}.${signature}`,
      'signature',
    ],
    ['a header that is no JSON', `${text('{alg')}.${body}.${signature}`, 'malformed'],
    ['a header that is a list', `${text('[]')}.${body}.${signature}`, 'malformed'],
    ['a header that is null', `${text('null')}.${body}.${signature}`, 'malformed'],
    ['claims that are no JSON', hmac(HEADER, 'sub=10482'), 'malformed'],
    ['claims that are a list', hmac(HEADER, '[]'), 'malformed'],
    ['a kid that is a path', hmac({ ...HEADER, kid: '../../../dev/null' }, good, ''), 'signature'],
    ['a kid that is SQL', hmac({ ...HEADER, kid: "' OR 1=1 --" }, good, 'guessed'), 'signature'],
    ['a kid that is a property of objects', hmac({ ...HEADER, kid: '__proto__' }, good, ''), 'signature'],
    ['a kid that is a number', hmac({ ...HEADER, kid: 1 }, good), 'malformed'],
    ['a kid that is an object', hmac({ ...HEADER, kid: { a: 1 } }, good), 'malformed'],
    [
      'its own key in the header',
      hmac({ ...HEADER, jwk: { kty: 'oct', k: text('mine') } }, good, 'mine'),
      'signature',
    ],
    [
      'an address of keys in the header',
      hmac({ ...HEADER, jku: 'https://evil.example/' }, good, 'mine'),
      'signature',
    ],
    ['a critical extension nobody knows', hmac({ ...HEADER, crit: ['new'], new: 1 }, good), 'malformed'],
    ['a payload that is not encoded', hmac({ ...HEADER, b64: false, crit: ['b64'] }, good), 'malformed'],
    ['white space before it', ` ${claims({})}`, 'malformed'],
    ['a line break behind it', `${claims({})}\n`, 'malformed'],
    ['padding', `${head}.${body}.${signature}=`, 'malformed'],
    ['the other alphabet of base64', `${head}.${body}.${signature.replace(/.$/, '+')}`, 'malformed'],
    ['letters that look alike', claims({}).replace(/^e/, 'е'), 'malformed'],
    ['an invisible character', claims({}).replace('.', '\u200b.'), 'malformed'],
    ['emoji', '😀.😀.😀', 'malformed'],
    ['nothing', '', 'malformed'],
    ['far too much', claims({ extra: long(5000) }), 'malformed'],
    ['the word null', 'null', 'malformed'],
    ['a bearer header', `Bearer ${claims({})}`, 'malformed'],
    ['no aud', without('aud'), 'claims'],
    ['another aud', claims({ aud: 'https://other.example' }), 'audience'],
    ['an aud that only begins like ours', claims({ aud: `${AUDIENCE}.evil.example` }), 'audience'],
    ['an empty list of aud', claims({ aud: [] }), 'audience'],
    ['an aud in capitals', claims({ aud: AUDIENCE.toUpperCase() }), 'audience'],
    ['no exp', without('exp'), 'claims'],
    ['an exp that has passed', claims({ exp: SECONDS - 61 }), 'expired'],
    ['an exp of nought', claims({ exp: 0 }), 'expired'],
    ['an exp below nought', claims({ exp: -1e9 }), 'expired'],
    ['an exp as text', claims({ exp: `${SECONDS + 3600}` }), 'claims'],
    ['an exp of null', claims({ exp: null }), 'claims'],
    ['an nbf that is still to come', claims({ nbf: SECONDS + 120 }), 'not-yet'],
    ['an nbf as text', claims({ nbf: 'now' }), 'claims'],
    ['no jti', without('jti'), 'claims'],
    ['an empty jti', claims({ jti: '' }), 'claims'],
    ['a jti of blanks', claims({ jti: '  ' }), 'claims'],
    ['a jti that is a number', claims({ jti: 1 }), 'claims'],
    ['a jti that is a list', claims({ jti: ['one'] }), 'claims'],
    ['a jti without end', claims({ jti: long(300) }), 'claims'],
    ['no sub', without('sub'), 'claims'],
    ['a sub that is a number', claims({ sub: 10482 }), 'claims'],
    [
      'sub twice, ours last',
      hmac(HEADER, `{"sub":"10482",${JSON.stringify({ ...good, sub: '1' }).slice(1)}`),
      'other-order',
    ],
    ['the order of somebody else', claims({ sub: '10483' }), 'other-order'],
    ['an order with a blank behind it', claims({ sub: '10482 ' }), 'other-order'],
    ['an order in other digits', claims({ sub: '１０４８２' }), 'other-order'],
    ['a subject that is another order', claims({}), 'other-order', { subject: { type: 'order', id: '1' } }],
    [
      'a product that was not bought',
      claims({ items: ['sku-1'] }),
      'other-item',
      { subject: { type: 'product', id: 'sku-2' } },
    ],
    ['items that are no list', claims({ items: 'sku-1' }), 'claims'],
  ])('%s', async (_, token, reason, change) => {
    const { send } = await open();
    expect(await send(token, change)).toEqual({ status: 201, is: reason });
  });

  test('key confusion: the public key as a shared secret', async () => {
    for (const publicKey of [ed.publicKey, ec.publicKey]) {
      const { send } = await open([publicKey]);
      for (const secret of [
        publicKey,
        publicKey.trim(),
        Buffer.from(publicKey.split('\n')[1] ?? '', 'base64'),
      ])
        expect((await send(hmac(HEADER, good, secret))).is).toBe('algorithm');
    }
  });

  test('a signature by the right kind of key, but another one', async () => {
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { send } = await open([await exportSPKI(publicKey)]);
    const token = await new SignJWT(good)
      .setProtectedHeader({ alg: 'ES256' })
      .sign(await importPKCS8(ec.privateKey, 'ES256'));
    expect((await send(token)).is).toBe('signature');
  });

  test('the empty signature that some verifiers of ECDSA took', async () => {
    const { send } = await open([ec.publicKey]);
    const signed = `${text({ alg: 'ES256' })}.${body}`;
    for (const bytes of [64, 0, 63, 72])
      expect(['signature', 'malformed']).toContain(
        (await send(`${signed}.${Buffer.alloc(bytes).toString('base64url')}`)).is,
      );
  });

  test('a name nobody gave to a key', async () => {
    const { send } = await open([`HS256:2026:${SECRET}`]);
    for (const header of [HEADER, { ...HEADER, kid: '2025' }, { ...HEADER, kid: '2026 ' }])
      expect((await send(hmac(header, good))).is).toBe('unknown-key');
  });

  test('any token at all where there is no key', async () => {
    const { send } = openWith([]);
    expect((await send(claims({}))).is).toBe('no-key');
  });

  test('a response that calls itself verified', async () => {
    const { send } = await open();
    const sent = { ...order, verified: true, unverifiedReason: 'none' } as Partial<OhlasResponse>;
    expect(await send(undefined, sent)).toEqual({ status: 201, is: false });
  });
});

describe('keys', () => {
  test.each([
    ['a word', 'secret', 'That is no key'],
    ['a short secret', 'HS256:c2hvcnQ', 'has 5 bytes, and needs 32'],
    ['a private key', ed.privateKey, 'stays on the shop’s server'],
    ['half a JWK', '{"kty":"EC","crv":"P-256"}', 'incomplete'],
    ['a JWK for RSA', '{"kty":"RSA","n":"AQAB","e":"AQAB"}', 'another algorithm'],
    [
      'a JWK whose alg is not that of its kind',
      JSON.stringify({ kty: 'oct', k: SECRET, alg: 'none' }),
      'another',
    ],
    ['JSON cut short', '{"kty"', 'no JSON'],
    ['an empty set', '{"keys":[]}', 'has no keys'],
    ['a PEM of nothing', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', 'no Ed25519 or P-256'],
  ])('%s is refused with the cure, and not repeated', async (_, key, because) => {
    await expect(readTokenKeys(key)).rejects.toThrow(because);
    await expect(readTokenKeys(key)).rejects.not.toThrow(SECRET);
  });

  test('come as a set too', async () => {
    const set = {
      keys: [
        { kty: 'oct', k: SECRET, kid: 'a' },
        { kty: 'oct', k: SECRET, kid: 'b' },
      ],
    };
    expect((await readTokenKeys(JSON.stringify(set))).map(({ kid }) => kid)).toEqual(['a', 'b']);
  });

  test('sign only when they are private', async () => {
    const options = { orderId: '1', audience: AUDIENCE, expiresIn: 60 };
    await expect(createBuyerToken({ ...options, key: ed.publicKey })).rejects.toThrow(
      'takes the private one',
    );
    await expect(createBuyerToken({ ...options, key: HS, orderId: '' })).rejects.toThrow('orderId');
    await expect(createBuyerToken({ ...options, key: HS, expiresIn: 'soon' })).rejects.toThrow();
  });
});

function flip(encoded: string): string {
  const bytes = Buffer.from(encoded, 'base64url');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64url');
}
