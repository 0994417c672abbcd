import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Carry, OutboxRecord, Verdict } from '@ohlas/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ID = '0199e0f6-0000-7000-8000-000000000001';

export const record = (body = '{"id":"a","answers":["ěščř"]}'): OutboxRecord => ({
  id: ID,
  revision: 2,
  body,
  card: 'comment',
  since: 0,
  tries: 1,
  notBefore: 0,
  firm: true,
  endpointKey: '',
  state: 'waiting',
});

/** One request as it arrived. */
export interface Arrived {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const say =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** Each path answers in its own way. */
const PATHS: { readonly [path: string]: readonly [Answer, Partial<Verdict> | 'silence'] } = {
  '/created': [say(201, '{"stored":true}'), { outcome: 'accepted', status: 201 }],
  '/no-content': [say(204), { outcome: 'accepted', status: 204 }],
  '/fallback': [
    say(200, '<!DOCTYPE html><title>Shop</title>', { 'content-type': 'text/plain' }),
    { outcome: 'retry', status: 200 },
  ],
  '/had-it': [say(409, `{"id":"${ID}"}`), { outcome: 'accepted', status: 409 }],
  '/conflict': [say(409, '{"id":"other"}'), { outcome: 'retry', slow: false }],
  '/busy': [say(503, '', { 'retry-after': '7' }), { outcome: 'retry', status: 503, afterMs: 7000 }],
  '/limited': [say(429, '', { 'retry-after': '120' }), { outcome: 'retry', status: 429, afterMs: 120_000 }],
  '/nowhere': [say(404, '<html>'), { outcome: 'retry', status: 404, slow: true }],
  '/wrong': [say(422, '{"title":"no"}'), { outcome: 'rejected', status: 422, reason: '422 {"title":"no"}' }],
  '/error': [say(500), { outcome: 'retry', status: 500, slow: false }],
  '/moved': [say(307, '', { location: '/created' }), { outcome: 'retry', slow: false }],
  '/reset': [(_, request) => request.socket.destroy(), 'silence'],
  '/cut-off': [
    (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 20);
    },
    'silence',
  ],
  '/stall': [() => {}, 'silence'],
  '/stall-in-the-body': [
    (response) => {
      response.writeHead(200);
      response.write('{');
    },
    'silence',
  ],
};

/** Every transport passes these, against a real server. `open` gets an address, and how long one try may take. */
export function testTransport(
  name: string,
  open: (url: string, timeoutMs: number) => Carry,
  more?: (at: () => { url: string; arrived: Arrived[] }) => void,
): void {
  describe(name, () => {
    let server: Server;
    let url = '';
    const arrived: Arrived[] = [];

    beforeAll(async () => {
      server = createServer(async (request, response) => {
        let body = '';
        for await (const chunk of request.setEncoding('utf8')) body += chunk;
        arrived.push({ method: request.method, headers: request.headers, body });
        (PATHS[request.url ?? '']?.[0] ?? say(404))(response, request);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    test.each(Object.entries(PATHS))('%s', async (path, [, verdict]) => {
      // A busy machine is no silence.
      const carried = open(url + path, verdict === 'silence' ? 300 : 30_000)(record());
      if (verdict === 'silence') await expect(carried).rejects.toBeDefined();
      else expect(await carried).toMatchObject(verdict);
    });

    test('a server that is not there is silence', async () => {
      await expect(open('http://127.0.0.1:1/', 30_000)(record())).rejects.toBeDefined();
    });

    test('delivers the bytes as they are', async () => {
      arrived.length = 0;
      await open(`${url}/created`, 30_000)(record());
      expect(arrived).toMatchObject([{ method: 'POST', body: record().body }]);
    });

    more?.(() => ({ url, arrived }));
  });
}
