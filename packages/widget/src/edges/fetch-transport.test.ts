import { expect, test } from 'vitest';
import { createCourier } from './courier.js';
import { fetchPost } from './fetch-transport.js';
import { record, testTransport } from './transport.contract.js';

testTransport(
  'fetch',
  (url, timeoutMs) => createCourier(fetchPost(url, {}), timeoutMs),
  (at) => {
    test('names what it is, and which revision of which response, without quotes', async () => {
      const { url, arrived } = at();
      arrived.length = 0;
      await createCourier(fetchPost(`${url}/created`, {}), 30_000)(record());
      expect(arrived[0]?.headers).toMatchObject({
        'content-type': 'application/json',
        'idempotency-key': '0199e0f6-0000-7000-8000-000000000001.2',
      });
      expect(arrived[0]?.headers).not.toHaveProperty('cookie');
    });

    test('adds the headers of the shop, asked anew at every try', async () => {
      const { url, arrived } = at();
      arrived.length = 0;
      let turn = 0;
      const carry = createCourier(
        fetchPost(`${url}/created`, {
          endpointHeaders: () => ({ authorization: `Bearer ${++turn}` }) as never,
        }),
        30_000,
      );
      await carry(record());
      await carry(record());
      await createCourier(
        fetchPost(`${url}/created`, { endpointHeaders: { 'x-shop': 'a' } }),
        30_000,
      )(record());
      expect(arrived.map(({ headers }) => headers.authorization ?? headers['x-shop'])).toEqual([
        'Bearer 1',
        'Bearer 2',
        'a',
      ]);
    });

    test('as text it needs no preflight, and follows a redirect', async () => {
      const { url, arrived } = at();
      arrived.length = 0;
      const carry = createCourier(fetchPost(`${url}/moved`, { endpointContentType: 'text' }), 30_000);
      expect(await carry(record())).toMatchObject({ outcome: 'accepted', status: 201 });
      expect(arrived.map(({ headers }) => headers['content-type'])).toEqual([
        'text/plain;charset=UTF-8',
        'text/plain;charset=UTF-8',
      ]);
      expect(arrived[0]?.headers).not.toHaveProperty('idempotency-key');
    });

    test('headers that throw are a failed try, and no more', async () => {
      const carry = createCourier(
        fetchPost(`${at().url}/created`, {
          endpointHeaders: () => {
            throw new Error('shop');
          },
        }),
        300,
      );
      await expect(carry(record())).rejects.toThrow('shop');
    });
  },
);
