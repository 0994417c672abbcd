import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoOptions } from '@ohlas/demo';
import type { Answer, OhlasResponse } from '@ohlas/protocol';
import { ADMIN_TOKEN, readOne, readStored, type Stored, type StoredInFull } from './collector.js';

/** The built demo shop with the real collector and a data folder of its own. */
export interface Shop {
  readonly url: string;
  /** The page of one thing it sells. */
  readonly product: string;
  readonly endpoint: string;
  readonly results: string;
  /** Newest first, as `GET /v1/responses` lists them. */
  stored(): Promise<readonly Stored[]>;
  find(id: string): Promise<StoredInFull>;
  stop(): Promise<void>;
}

export async function startShop(options: Pick<DemoOptions, 'webhooks'> = {}): Promise<Shop> {
  const data = await mkdtemp(join(tmpdir(), 'ohlas-shop-'));
  // The built file, by its address: a bundler in between would test something else than what people start.
  const { startDemo } = (await import(
    /* @vite-ignore */ new URL('../demo/dist/start.js', import.meta.url).href
  )) as typeof import('@ohlas/demo');
  const demo = await startDemo({ ...options, port: 0, adminToken: ADMIN_TOKEN, data, log: () => {} });
  const { url } = demo;
  return {
    url,
    product: `${url}/product/sova-stool`,
    endpoint: demo.endpoint,
    results: demo.results,
    stored: () => readStored(fetch, url),
    find: (id) => readOne(fetch, url, id),
    async stop() {
      await demo.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The answers of a response by question; without a response, none. */
export function answersOf(response: Pick<OhlasResponse, 'answers'> | undefined): {
  readonly [question: string]: Answer;
} {
  return Object.fromEntries((response?.answers ?? []).map((answer) => [answer.question, answer]));
}

/** Asks until the answer is good; a browser and a server are never done at a moment known in advance. */
export async function eventually<T>(
  ask: () => Promise<T>,
  good: (value: T) => boolean,
  ms = 10_000,
): Promise<T> {
  const deadline = performance.now() + ms;
  for (;;) {
    const value = await ask();
    if (good(value)) return value;
    if (performance.now() > deadline)
      throw new Error(`After ${ms} ms it still was ${JSON.stringify(value, null, 2)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
