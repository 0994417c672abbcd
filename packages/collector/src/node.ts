import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Collector } from './collector.js';
import { visitorAddress } from './http/address.js';

export interface ServeOptions {
  readonly collector: Collector;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Servers of one's own in front that add to `X-Forwarded-For`; none by default. */
  readonly trustedProxies?: number;
}

export interface Serving {
  /** `http://127.0.0.1:4100`, without a slash at the end. */
  readonly url: string;
  /** Takes no new requests, answers those that have begun within ten seconds, then closes the collector. */
  close(): Promise<void>;
}

const DRAIN_MS = 10_000;

/**
 * Serves a collector over HTTP.
 * @throws the error of `node:http` when it cannot listen, with its `code`
 */
export async function serve({ collector, host, port, trustedProxies = 0 }: ServeOptions): Promise<Serving> {
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { socket, headers } = (env as HttpBindings).incoming;
      // Node joins what comes in several lines.
      const forwarded = headers['x-forwarded-for'] as string | undefined;
      const address = visitorAddress(socket.remoteAddress, forwarded, trustedProxies);
      return collector.fetch(request, address === undefined ? {} : { address });
    },
    // The global Request and Response belong to whoever runs this process.
    overrideGlobalObjects: false,
    // A body of 64 KiB that takes longer is not one of ours.
    serverOptions: { requestTimeout: 30_000 },
  }) as Server;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close(): Promise<void> {
      const drained = new Promise<void>((resolve) => server.close(() => resolve()));
      // Connections that become idle later are kept open for the next request, which is not going to be taken.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await drained;
      clearInterval(idle);
      clearTimeout(late);
      await collector.close();
    },
  };
}
