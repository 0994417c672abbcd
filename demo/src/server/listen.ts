import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  /** Takes no new requests and resolves when those that have begun are answered, after ten seconds at the latest. */
  stop(): Promise<void>;
}

export type Answer = (request: Request, address: string | undefined) => Response | Promise<Response>;

const HOST = '127.0.0.1';
const DRAIN_MS = 10_000;
/** How many ports after the wanted one are tried. */
const NEIGHBOURS = 50;

/**
 * Listens on this machine alone, on `port` or the next free one after it; 0 takes any.
 * @throws the error of `node:http` when nothing can be had, with its `code`
 */
export async function listen(answer: Answer, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, (env as HttpBindings).incoming.socket.remoteAddress),
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: 30_000 },
  }) as Server;

  for (let tried = 0; ; tried++) {
    try {
      await open(server, port === 0 ? 0 : port + tried);
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || tried >= NEIGHBOURS || port + tried >= 65_535) throw error;
    }
  }

  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const drained = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection that becomes idle later is kept open for a next request, which is not going to be taken.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await drained;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}

function open(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      server.off('listening', done);
      reject(error);
    };
    const done = (): void => {
      server.off('error', failed);
      resolve();
    };
    server.once('error', failed);
    server.once('listening', done);
    server.listen(port, HOST);
  });
}
