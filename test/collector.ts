import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OhlasResponse } from '@ohlas/protocol';

export const ADMIN_TOKEN = 'a-token-of-the-tests';

/** A response as the collector tells it to the shop. */
export type Stored = Omit<OhlasResponse, 'case'> & {
  readonly receivedAt: string;
  readonly verified: boolean;
  readonly case?: { readonly number: string; readonly status: string; readonly dueAt?: string };
};

export type StoredInFull = Stored & { readonly revisions: readonly OhlasResponse[] };

type Fetch = (request: Request) => Promise<Response>;

/** The built collector on a file of its own, without a server: whoever has a request hands it over. */
export interface TestCollector {
  readonly fetch: Fetch;
  /** Newest first. */
  stored(): Promise<readonly Stored[]>;
  /** The ids of all it has, however many. */
  everything(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export async function startCollector(): Promise<TestCollector> {
  const data = await mkdtemp(join(tmpdir(), 'ohlas-collector-'));
  // The built file, by its address: resolving the package would find its source.
  const { createCollector, libsqlStore } = (await import(
    /* @vite-ignore */ new URL('../packages/collector/dist/index.js', import.meta.url).href
  )) as typeof import('@ohlas/collector');
  const collector = createCollector({
    store: await libsqlStore(join(data, 'responses.db')),
    adminToken: ADMIN_TOKEN,
  });
  const fetch: Fetch = async (request) => collector.fetch(request);
  return {
    fetch,
    stored: () => readStored(fetch, 'http://collector'),
    everything: () => readEverything(fetch, 'http://collector'),
    async stop() {
      await collector.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Newest first; what was withdrawn is left out. */
export async function readStored(fetch: Fetch, origin: string): Promise<readonly Stored[]> {
  const list = (await readAsAdmin(fetch, `${origin}/v1/responses?limit=200`)) as {
    responses: readonly Stored[];
  };
  return list.responses;
}

/** Every id, as the export for machines has them. */
export async function readEverything(fetch: Fetch, origin: string): Promise<readonly string[]> {
  const reply = await fetch(
    new Request(`${origin}/v1/responses`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, accept: 'application/x-ndjson' },
    }),
  );
  if (!reply.ok) throw new Error(`The collector answered ${reply.status}: ${await reply.text()}`);
  const lines = (await reply.text()).split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as Stored).id);
}

/** One response with all its revisions, oldest first. */
export async function readOne(fetch: Fetch, origin: string, id: string): Promise<StoredInFull> {
  return (await readAsAdmin(fetch, `${origin}/v1/responses/${id}`)) as StoredInFull;
}

async function readAsAdmin(fetch: Fetch, url: string): Promise<unknown> {
  const reply = await fetch(new Request(url, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }));
  if (!reply.ok) throw new Error(`The collector answered ${reply.status}: ${await reply.text()}`);
  return reply.json();
}
