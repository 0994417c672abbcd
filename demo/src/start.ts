import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  type Collector,
  type CollectorOptions,
  createCollector,
  libsqlStore,
  type Ratings,
} from '@ohlas/collector';
import type { Stars } from './catalogue/stars.js';
import { openOrderFile } from './orders/order-file.js';
import { openProofs } from './orders/proofs.js';
import { listen } from './server/listen.js';
import { ohlasFolder } from './server/ohlas-files.js';
import { SHOP } from './shop.js';
import { createShop } from './shop-app.js';
import { TIME_ZONE } from './words/format.js';

export interface DemoOptions {
  /** 0 takes any free port. Left out: `PORT`, else 4100. */
  readonly port?: number;
  /** Opens the results page. Left out: `OHLAS_ADMIN_TOKEN`, else a new one. */
  readonly adminToken?: string;
  /** The folder for answers and orders. Left out: `OHLAS_DATA`, else `.ohlas`. */
  readonly data?: string;
  readonly log?: (line: string) => void;
  /** Told of cases and answers, as the collector tells any shop. */
  readonly webhooks?: CollectorOptions['webhooks'];
}

export interface Demo {
  /** `http://127.0.0.1:4100`, without a slash at the end. */
  readonly url: string;
  readonly shop: string;
  /** With the token. */
  readonly results: string;
  readonly endpoint: string;
  /** Finishes what was begun and closes the store. Calling it twice is harmless. */
  stop(): Promise<void>;
}

/**
 * Starts the shop and its collector on one port and says where they are.
 * @throws an error whose message says what to write instead
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { env } = process;
  const {
    port = portFrom(env.PORT),
    adminToken = env.OHLAS_ADMIN_TOKEN || randomBytes(24).toString('base64url'),
    data = env.OHLAS_DATA || '.ohlas',
    log = console.log,
  } = options;

  const proofs = await openProofs(join(data, 'token.key'));
  const collector = createCollector({
    store: await libsqlStore(join(data, 'responses.db')),
    adminToken,
    shopName: SHOP.name,
    timeZone: TIME_ZONE,
    tokens: proofs.tokens,
    ...(options.webhooks && { webhooks: options.webhooks }),
  });
  const shop = createShop({
    book: openOrderFile(join(data, 'orders.jsonl')),
    prove: proofs.prove,
    now: () => new Date(),
    rated: (id) => ratedAt(collector, id),
    ohlasFolder: ohlasFolder(),
  });
  const listening = await listen(
    route(collector, (request) => shop.fetch(request)),
    port,
  ).catch(async (error: unknown) => {
    await collector.close();
    throw error;
  });

  const url = `http://127.0.0.1:${listening.port}`;
  if (port !== 0 && listening.port !== port) log(`port ${port} is taken, using ${listening.port}`);
  const addresses = {
    shop: `${url}/`,
    results: `${url}/results?token=${encodeURIComponent(adminToken)}`,
    endpoint: `${url}/v1/responses`,
  };
  for (const [name, address] of Object.entries(addresses)) log(`${name} ${address}`);

  let stopping: Promise<void> | undefined;
  return {
    url,
    ...addresses,
    stop: () => (stopping ??= listening.stop().then(() => collector.close())),
  };
}

/** The collector's part of the addresses; the rest is the shop. */
const COLLECTED = /^\/(v1|results|health)(\/|$)/;

/** Asked as any shop would ask: it is the address that everybody may read. */
async function ratedAt(collector: Collector, id: string): Promise<Stars | undefined> {
  const answer = await collector.fetch(new Request(`http://collector/v1/ratings?subject=product:${id}`));
  // A store that does not answer takes no page of the shop down.
  if (!answer.ok) return undefined;
  const { all } = (await answer.json()) as Ratings;
  return all.mean === null ? undefined : { mean: all.mean, count: all.count };
}

function route(collector: Collector, shop: (request: Request) => Response | Promise<Response>) {
  return (request: Request, address: string | undefined): Response | Promise<Response> =>
    COLLECTED.test(new URL(request.url).pathname)
      ? collector.fetch(request, address === undefined ? {} : { address })
      : shop(request);
}

function portFrom(text: string | undefined): number {
  if (!text) return 4100;
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Error(`PORT is "${text}". Write a number from 0 to 65535, such as PORT=4100.`);
}
